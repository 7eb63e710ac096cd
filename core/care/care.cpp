// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr int knownAtLeast = 3;
constexpr double withCareFrom = 75;
constexpr double inPartFrom = 45;

CareLevel levelWhenNotHeld(const Moment& moment, const KindRules& rules, Day today)
{
    if (moment.status == MomentStatus::Cancelled || !moment.planned.isValid())
        return CareLevel::NotDue;
    const bool windowPassed = moment.planned.number() + rules.lateDays < today.number();
    return windowPassed ? CareLevel::Missed : CareLevel::NotDue;
}

CareLevel levelWhenHeld(const Care& care)
{
    if (care.betweenTwoDoors == Answer::Yes
        && care.value(Criterion::Prepared) == CriterionValue::Zero)
        return CareLevel::InPassing;
    if (care.known < knownAtLeast)
        return CareLevel::Untold;
    return *care.score >= withCareFrom ? CareLevel::WithCare
        : *care.score >= inPartFrom    ? CareLevel::InPart
                                       : CareLevel::InPassing;
}

void score(Care& care)
{
    int weights = 0;
    int halves = 0;
    for (std::size_t criterion = 0; criterion < criterionCount; ++criterion) {
        const auto value = care.values[criterion];
        if (value == CriterionValue::Unknown)
            continue;
        ++care.known;
        weights += criterionWeights[criterion];
        halves += criterionWeights[criterion] * (int(value) - int(CriterionValue::Zero));
    }
    if (weights > 0)
        care.score = 100.0 * halves / (2 * weights);
}

Care assess(const Moment& moment, const KindRules& rules, CriterionValue followThrough, Day today)
{
    Care care;
    care.values = criteriaOf(moment, rules, followThrough);
    care.betweenTwoDoors = betweenTwoDoors(moment, rules);
    score(care);
    if (moment.held.isValid()) {
        care.level = levelWhenHeld(care);
    } else {
        care.score.reset();
        care.level = levelWhenNotHeld(moment, rules, today);
    }
    return care;
}

void count(FollowThrough& followThrough, const Commitment& commitment, QDate today)
{
    const bool dateHasCome = commitment.due.isValid() && commitment.due <= today;
    if (commitment.state != CommitmentState::Open || dateHasCome)
        ++followThrough.due;
    if (commitment.state == CommitmentState::Kept)
        ++followThrough.kept;
}

/// The follow-through of each moment, by position; empty when nothing was promised in any.
std::vector<CriterionValue> followThroughColumn(const Records& records, QDate today)
{
    std::vector<const Commitment*> promised;
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment)
            promised.push_back(&commitment);
    }
    if (promised.empty())
        return {};

    std::ranges::sort(promised, {},
                      [](const Commitment* commitment) { return *commitment->moment; });
    std::vector<CriterionValue> column(records.all<Moment>().size(), CriterionValue::Unknown);
    for (auto next = promised.begin(); next != promised.end();) {
        const auto& id = *(*next)->moment;
        FollowThrough followThrough;
        for (; next != promised.end() && *(*next)->moment == id; ++next)
            count(followThrough, **next, today);
        if (const auto* moment = records.find(id))
            column[records.positionOf(*moment)] = valueOf(followThrough);
    }
    return column;
}

}  // namespace

Answer betweenTwoDoors(const Moment& moment, const MomentKind& kind)
{
    return betweenTwoDoors(moment, KindRules(kind));
}

Care assess(const Moment& moment, const MomentKind& kind, FollowThrough followThrough, QDate today)
{
    return assess(moment, KindRules(kind), valueOf(followThrough), Day(today));
}

FollowThrough followThroughOf(const Records& records, const MomentId& moment, QDate today)
{
    FollowThrough followThrough;
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment == moment)
            count(followThrough, commitment, today);
    }
    return followThrough;
}

CareSummary summaryOf(const Care& care)
{
    return {care.level, std::uint8_t(care.score.value_or(0)), std::uint8_t(care.known),
            care.betweenTwoDoors};
}

CareReader::CareReader(const Records& records, QDate today) :
    m_moments(records.all<Moment>()), m_kinds(records.momentKinds()),
    m_rules(records.all<MomentKind>().begin(), records.all<MomentKind>().end()),
    m_followThrough(followThroughColumn(records, today)), m_today(today)
{
}

CareSummary CareReader::operator()(std::size_t position) const
{
    const auto followThrough =
        m_followThrough.empty() ? CriterionValue::Unknown : m_followThrough[position];
    return summaryOf(
        assess(m_moments[position], m_rules[m_kinds[position]], followThrough, m_today));
}

}  // namespace esperluette
