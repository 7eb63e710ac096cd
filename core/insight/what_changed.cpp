// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/what_changed.h"

#include "core/insight/compared_shares.h"
#include "core/insight/people_who_wait.h"
#include "core/insight/scoped_commitments.h"
#include "core/insight/wording.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int fewestDays = 28;
constexpr int missedDays = 30;
constexpr int unavoidableWeight = 3;

using Positions = std::vector<std::uint32_t>;

Scope during(Scope scope, DateRange period)
{
    scope.period = period;
    return scope;
}

/// Two periods of the same length, the one right before the other.
struct ComparedDays {
    DateRange before;
    DateRange now;
    int each;  ///< days
};

QString findingText(const ComparedShare& share, bool better, const ComparedDays& days,
                    const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto text = better
        //: What is compared, its share before with n, its share now with n, a day, a number of days
        ? QCoreApplication::translate(
            "Chart",
            "%1: up from %2 (n\u00a0=\u00a0%3) to %4 (n\u00a0=\u00a0%5) since %6, compared with "
            "the %7 days before, a significant change.")
        : QCoreApplication::translate(
            "Chart",
            "%1: down from %2 (n\u00a0=\u00a0%3) to %4 (n\u00a0=\u00a0%5) since %6, compared with "
            "the %7 days before, a significant change.");
    return text.arg(share.label, percentText(share.before.share(), locale),
                    locale.toString(share.before.n), percentText(share.now.share(), locale),
                    locale.toString(share.now.n), dayText(days.now.first, locale),
                    locale.toString(days.each));
}

/// That nothing changed, or that there is too little to say so, with the days that are compared and
/// a space before it: after what waits, when that is all there is to say.
QString nothingElseText(bool anyCompared, const ComparedDays& days, const QLocale& locale)
{
    const auto text = anyCompared
        //: %1 a day, %2 a number of days
        ? QCoreApplication::translate("Chart",
                                      "Nothing else changed significantly since %1, compared with "
                                      "the %2 days before.")
        : QCoreApplication::translate("Chart",
                                      "Too few moments to compare the days since %1 with the %2 "
                                      "days before.");
    return u' ' + text.arg(dayText(days.now.first, locale), locale.toString(days.each));
}

/// Of the shares that changed significantly, the one that rose most and the one that fell most.
std::vector<Finding> changeFindings(const std::vector<ComparedShare>& shares,
                                    const ComparedDays& days, const Scope& scope)
{
    std::vector<double> pValues;
    pValues.reserve(shares.size());
    for (const auto& share : shares)
        pValues.push_back(fisherExact(share.before, share.now));
    const auto corrected = holmCorrected(pValues);
    const ComparedShare* risen = nullptr;
    const ComparedShare* fallen = nullptr;
    for (std::size_t index = 0; index < shares.size(); ++index) {
        const auto& share = shares[index];
        if (!isSignificantDifference(corrected[index], share.before.n, share.now.n, scope.minimum))
            continue;
        if (share.change() > (risen ? risen->change() : 0))
            risen = &share;
        if (share.change() < (fallen ? fallen->change() : 0))
            fallen = &share;
    }
    std::vector<Finding> findings;
    if (risen)
        findings.push_back(
            {FindingKind::Improved, findingText(*risen, true, days, scope), risen->evidence});
    if (fallen)
        findings.push_back(
            {FindingKind::Worse, findingText(*fallen, false, days, scope), fallen->evidence});
    return findings;
}

/// Moments of the scope that a condition takes.
template <typename Condition>
Positions momentsWhere(const Records& records, const Scope& scope, Condition&& condition)
{
    Positions positions;
    ScopedMoments(records, scope).forEach([&](std::size_t position, std::int32_t) {
        if (condition(position))
            positions.push_back(std::uint32_t(position));
    });
    return positions;
}

/// The days on which moments may be planned whose window ended on one of the last days.
DateRange plannedForLastWindows(std::span<const MomentKind> kinds, QDate today)
{
    int longest = 0;
    for (const auto& kind : kinds)
        longest = std::max(longest, kind.rule.lateDays);
    return {today.addDays(-missedDays - longest), today};
}

/// A moment is missed when its window is over, which may be long after its day.
std::optional<Finding> missedMoments(const ChartSource& source, const Scope& scope)
{
    const auto kinds = source.records.all<MomentKind>();
    const auto moments = source.records.all<Moment>();
    const auto firstEnd = Day(scope.today).number() - missedDays;
    auto missed =
        momentsWhere(source.records, during(scope, plannedForLastWindows(kinds, scope.today)),
                     [&](std::size_t position) {
                         const auto& kind = kinds[source.records.momentKinds()[position]];
                         return kind.weight == unavoidableWeight
                             && source.care(position).level == CareLevel::Missed
                             && moments[position].planned.number() + kind.rule.lateDays >= firstEnd;
                     });
    if (missed.empty())
        return std::nullopt;
    return Finding{
        FindingKind::Waits,
        QCoreApplication::translate("Chart", "%n unavoidable moment(s) missed in the last 30 days.",
                                    nullptr, int(missed.size())),
        std::move(missed)};
}

/// "2 commitment(s) overdue.", and in how many moments they were promised when those are fewer.
QString overdueText(int overdue, int moments, const QLocale& locale)
{
    if (moments == overdue)
        return QCoreApplication::translate("Chart", "%n commitment(s) overdue.", nullptr, overdue);
    if (moments == 1)
        return QCoreApplication::translate(
            "Chart", "%n commitment(s) overdue, promised in one moment.", nullptr, overdue);
    //: %1 moments are fewer than the commitments, and several
    return QCoreApplication::translate("Chart", "%n commitment(s) overdue, promised in %1 moments.",
                                       nullptr, overdue)
        .arg(locale.toString(moments));
}

/// Those that were promised in a moment: only they can be shown.
std::optional<Finding> overdueCommitments(const Records& records, const Scope& scope)
{
    int overdue = 0;
    Positions moments;
    const ScopedCommitments commitments(records,
                                        during(scope, {Day::fromNumber(1).date(), scope.today}));
    commitments.forEach([&](const Commitment& commitment) {
        if (!commitment.moment || !isPastDue(commitment, scope.today))
            return;
        const auto* moment = records.find(*commitment.moment);
        if (!moment)
            return;
        ++overdue;
        moments.push_back(std::uint32_t(records.positionOf(*moment)));
    });
    if (moments.empty())
        return std::nullopt;
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return Finding{FindingKind::Waits,
                   overdueText(overdue, int(moments.size()), localeOf(scope.language)),
                   std::move(moments)};
}

std::optional<Finding> untoldMoments(const ChartSource& source, const Scope& scope,
                                     DateRange period)
{
    auto untold =
        momentsWhere(source.records, during(scope, period), [&source](std::size_t position) {
            return source.care(position).level == CareLevel::Untold;
        });
    if (untold.empty())
        return std::nullopt;
    return Finding{FindingKind::Waits,
                   QCoreApplication::translate("Chart", "%n moment(s) held since %1 and not told.",
                                               nullptr, int(untold.size()))
                       .arg(dayText(period.first, localeOf(scope.language))),
                   std::move(untold)};
}

/// A rhythm is of moments of any kind: it is not looked at when one kind is chosen.
std::optional<Finding> waitingPeopleOf(const ChartSource& source, const Scope& scope)
{
    if (scope.kind)
        return std::nullopt;
    auto waiting = peopleWhoWait(source, scope);
    if (waiting.count == 0)
        return std::nullopt;
    return Finding{FindingKind::Waits,
                   QCoreApplication::translate(
                       "Chart",
                       "%n person(s) without a moment of care for longer than their rhythm.",
                       nullptr, waiting.count),
                   std::move(waiting.lastMoments)};
}

/// Somebody who was let down, or left alone for too long, comes before a promise, and a promise
/// before a word.
std::optional<Finding> whatWaits(const ChartSource& source, const Scope& scope, DateRange period)
{
    if (auto missed = missedMoments(source, scope))
        return missed;
    if (auto people = waitingPeopleOf(source, scope))
        return people;
    if (auto overdue = overdueCommitments(source.records, scope))
        return overdue;
    return untoldMoments(source, scope, period);
}

ComparedDays comparedDays(QDate today, QDate since)
{
    const auto days = std::max(fewestDays, since.isValid() ? int(since.daysTo(today)) : 0);
    const auto first = today.addDays(1 - days);
    return {{first.addDays(-days), first.addDays(-1)}, {first, today}, days};
}

}  // namespace

std::vector<Finding> whatChanged(const ChartSource& source, const Scope& scope, QDate since)
{
    const auto days = comparedDays(scope.today, since);
    auto shares = comparedShares(source, scope, days.before, days.now);
    std::erase_if(shares, [&scope](const ComparedShare& share) {
        return std::min(share.before.n, share.now.n) < std::max(1, scope.minimum);
    });
    auto findings = changeFindings(shares, days, scope);
    auto waits = whatWaits(source, scope, days.now);
    if (!waits)
        return findings;
    if (findings.empty())
        waits->sentence += nothingElseText(!shares.empty(), days, localeOf(scope.language));
    findings.push_back(*std::move(waits));
    return findings;
}

}  // namespace esperluette
