// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/equity_text.h"

#include "core/insight/comparison_text.h"
#include "core/insight/wording.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

namespace esperluette {

namespace {

constexpr qsizetype mostPairsNamed = 3;

/// Two populations of one cut, as rows.
struct PopulationPair {
    std::size_t left;
    std::size_t right;
};

/// The first parts of a list, and how many there are beside them.
QString shortListText(QStringList parts)
{
    const auto more = int(std::max(qsizetype(0), parts.size() - mostPairsNamed));
    if (more == 0)
        return listText(parts);
    parts.resize(mostPairsNamed);
    //: After the first parts of a list: how many are left
    parts << QCoreApplication::translate("Chart", "and %n more", nullptr, more);
    return listText(parts);
}

std::vector<PopulationPair> comparablePairs(const EquityCounts& counts,
                                            const PopulationRows& populations, int minimum)
{
    const auto hasEnough = [&](std::size_t row) {
        return shownIn(counts.ofPopulations[row]) >= std::max(1, minimum);
    };
    std::vector<PopulationPair> pairs;
    for (std::size_t left = 0; left < populations.values.size(); ++left) {
        for (auto right = left + 1;
             right < populations.values.size() && populations.ofOneCut(left, right); ++right) {
            if (hasEnough(left) && hasEnough(right))
                pairs.push_back({left, right});
        }
    }
    return pairs;
}

/// "Night 40%, day 62%: 22 points (95% interval: 12 to 31)", the lower share first.
QString pairText(const EquityCounts& counts, const PopulationRows& populations, PopulationPair pair,
                 const QLocale& locale)
{
    auto lower = withCareIn(counts.ofPopulations[pair.left]);
    auto higher = withCareIn(counts.ofPopulations[pair.right]);
    if (lower.share() > higher.share()) {
        std::swap(pair.left, pair.right);
        std::swap(lower, higher);
    }
    const auto difference = shareDifference(higher, lower);
    const auto points = [&](double share) { return decimalText(share * 100, 0, locale); };
    //: Two populations with their shares, the difference in points, and its interval
    return QCoreApplication::translate("Chart",
                                       "%1 %2, %3 %4: %5 points apart (95% interval: %6 to %7)")
        .arg(populations.labels[pair.left], percentText(lower.share(), locale),
             populations.labels[pair.right], percentText(higher.share(), locale),
             points(difference->value), points(difference->interval.low),
             points(difference->interval.high));
}

/// Those held of a kind by a population.
int heldOf(const LevelCounts& counts)
{
    return shownIn(counts) + untoldIn(counts) - counts[std::size_t(CareLevel::Missed)];
}

/// Whether a population never lived a kind that others of its cut did, and not by chance: enough
/// moments were due, or would have been held if its people lived as many as theirs.
bool neverLived(const std::vector<LevelCounts>& ofKind, const PopulationRows& populations,
                std::size_t row, int minimum)
{
    const auto enough = std::max(1, minimum);
    int ofOthers = 0;
    int others = 0;
    for (std::size_t other = 0; other < ofKind.size(); ++other) {
        const bool isCompared = other != row && populations.ofOneCut(row, other);
        ofOthers += isCompared ? heldOf(ofKind[other]) : 0;
        others += isCompared ? populations.people[other] : 0;
    }
    if (heldOf(ofKind[row]) > 0 || ofOthers < enough)
        return false;
    const auto people = populations.people[row];
    return ofKind[row][std::size_t(CareLevel::Missed)] >= enough
        || (people >= enough && double(ofOthers) * people >= double(enough) * others);
}

}  // namespace

QString populationDifferencesText(const EquityCounts& counts, const PopulationRows& populations,
                                  const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto pairs = comparablePairs(counts, populations, scope.minimum);
    if (pairs.empty())
        return QCoreApplication::translate("Chart",
                                           "Too few moments to compare populations (at least %1 of "
                                           "two of them are needed).")
            .arg(locale.toString(scope.minimum));
    std::vector<double> pValues;
    pValues.reserve(pairs.size());
    for (const auto& pair : pairs)
        pValues.push_back(fisherExact(withCareIn(counts.ofPopulations[pair.left]),
                                      withCareIn(counts.ofPopulations[pair.right])));
    const auto corrected = holmCorrected(pValues);
    QStringList differences;
    for (std::size_t index = 0; index < pairs.size(); ++index) {
        const auto& [left, right] = pairs[index];
        if (isSignificantDifference(corrected[index], shownIn(counts.ofPopulations[left]),
                                    shownIn(counts.ofPopulations[right]), scope.minimum))
            differences << pairText(counts, populations, pairs[index], locale);
    }
    if (differences.isEmpty())
        return QCoreApplication::translate(
            "Chart", "No significant difference between populations in moments with care.");
    return QCoreApplication::translate(
               "Chart", "Significant differences between populations in moments with care: %1.")
        .arg(shortListText(differences));
}

QString neverLivedText(const EquityCounts& counts, const PopulationRows& populations,
                       const KindRows& kinds, const std::vector<std::vector<bool>>& open,
                       const Scope& scope)
{
    QStringList never;
    for (std::size_t row = 0; row < populations.values.size(); ++row) {
        for (std::size_t kind = 0; kind < kinds.kinds.size(); ++kind) {
            if (open[kind][row]
                && neverLived(counts.ofKinds[kind], populations, row, scope.minimum))
                //: A population, and a kind of moment that it never had
                never << QCoreApplication::translate("Chart", "%1: %2")
                             .arg(populations.labels[row],
                                  kinds.kinds[kind]->name.in(scope.language));
        }
    }
    if (never.isEmpty())
        return {};
    return u' '
        + QCoreApplication::translate(
              "Chart", "Not lived in this period, unlike others of the same cut: %1.")
              .arg(shortListText(never));
}

}  // namespace esperluette
