// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace esperluette {

namespace {

/// The share that comes before all others, as the last of `text`; empty for less than two.
template <typename Before>
QString extremeText(const char* text, const std::vector<ChartCategory>& categories,
                    const std::vector<Proportion>& shares, const Scope& scope, Before before)
{
    int compared = 0;
    std::size_t extreme = 0;
    for (std::size_t index = 0; index < shares.size(); ++index) {
        if (shares[index].n < std::max(1, scope.minimum))
            continue;
        if (compared++ == 0 || before(shares[index].share(), shares[extreme].share()))
            extreme = index;
    }
    if (compared < 2)
        return {};
    const auto locale = localeOf(scope.language);
    return u' '
        + QCoreApplication::translate("Chart", text)
              .arg(categories[extreme].label, percentText(shares[extreme].share(), locale),
                   locale.toString(shares[extreme].n));
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
    return extremeText(QT_TRANSLATE_NOOP("Chart", "Lowest: %1, %2 (n\u00a0=\u00a0%3)."), categories,
                       shares, scope, std::less());
}

QString highestText(const std::vector<ChartCategory>& categories,
                    const std::vector<Proportion>& shares, const Scope& scope)
{
    if (sumOf(shares).part == 0)
        return {};
    return extremeText(QT_TRANSLATE_NOOP("Chart", "Highest: %1, %2 (n\u00a0=\u00a0%3)."),
                       categories, shares, scope, std::greater());
}

}  // namespace esperluette
