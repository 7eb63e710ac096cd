// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace esperluette {

namespace {

constexpr std::size_t mostNamed = 3;  ///< of those that are alike

/// The same for one share and for several that are equal.
struct ExtremeWords {
    const char* one;  ///< a label, its share and its n
    const char* alike;  ///< a share, and a list of those that have it
};

/// What percentText() shows: shares that look alike are alike.
long shownPercent(Proportion share) { return std::lround(share.share() * 100); }

/// Positions of the shares that come before all others; empty when less than two have enough behind
/// them, and when all of those are equal: then none is an extreme.
template <typename Before>
std::vector<std::size_t> extremePositions(const std::vector<Proportion>& shares, int minimum,
                                          Before before)
{
    std::size_t compared = 0;
    std::vector<std::size_t> extremes;
    for (std::size_t index = 0; index < shares.size(); ++index) {
        if (shares[index].n < std::max(1, minimum))
            continue;
        ++compared;
        const auto percent = shownPercent(shares[index]);
        if (!extremes.empty() && before(percent, shownPercent(shares[extremes.front()])))
            extremes.clear();
        if (extremes.empty() || !before(shownPercent(shares[extremes.front()]), percent))
            extremes.push_back(index);
    }
    return extremes.size() == compared ? std::vector<std::size_t>() : extremes;
}

/// The shares that come before all others, named; empty when there are none.
template <typename Before>
QString extremeText(const ExtremeWords& words, const std::vector<ChartCategory>& categories,
                    const std::vector<Proportion>& shares, const Scope& scope, Before before)
{
    const auto extremes = extremePositions(shares, scope.minimum, before);
    if (extremes.empty())
        return {};
    const auto locale = localeOf(scope.language);
    const auto percent = percentText(shares[extremes.front()].share(), locale);
    if (extremes.size() == 1)
        return u' '
            + QCoreApplication::translate("Chart", words.one)
                  .arg(categories[extremes.front()].label, percent,
                       locale.toString(shares[extremes.front()].n));
    QStringList named;
    for (std::size_t index = 0; index < std::min(mostNamed, extremes.size()); ++index)
        //: One of several with the same share: a stage, a site or the like, and of how many
        named << QCoreApplication::translate("Chart", "%1 (n\u00a0=\u00a0%2)")
                     .arg(categories[extremes[index]].label,
                          locale.toString(shares[extremes[index]].n));
    if (extremes.size() > mostNamed)
        named << QCoreApplication::translate("Chart", "and %n more", nullptr,
                                             int(extremes.size() - mostNamed));
    return u' ' + QCoreApplication::translate("Chart", words.alike).arg(percent, listText(named));
}

}  // namespace

Proportion sumOf(const std::vector<Proportion>& shares)
{
    Proportion sum;
    for (const auto& share : shares) {
        sum.part += share.part;
        sum.n += share.n;
    }
    return sum;
}

QString listText(const QStringList& parts)
{
    QString list;
    for (const auto& part : parts) {
        //: Two parts of a list
        list =
            list.isEmpty() ? part : QCoreApplication::translate("Chart", "%1; %2").arg(list, part);
    }
    return list;
}

QString lowestText(const std::vector<ChartCategory>& categories,
                   const std::vector<Proportion>& shares, const Scope& scope)
{
    return extremeText({QT_TRANSLATE_NOOP("Chart", "Lowest: %1, %2 (n\u00a0=\u00a0%3)."),
                        //: %1 a share, %2 those that have it alike
                        QT_TRANSLATE_NOOP("Chart", "Lowest, alike at %1: %2.")},
                       categories, shares, scope, std::less());
}

QString highestText(const std::vector<ChartCategory>& categories,
                    const std::vector<Proportion>& shares, const Scope& scope)
{
    if (sumOf(shares).part == 0)
        return {};
    return extremeText({QT_TRANSLATE_NOOP("Chart", "Highest: %1, %2 (n\u00a0=\u00a0%3)."),
                        //: %1 a share, %2 those that have it alike
                        QT_TRANSLATE_NOOP("Chart", "Highest, alike at %1: %2.")},
                       categories, shares, scope, std::greater());
}

}  // namespace esperluette
