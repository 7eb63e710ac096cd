// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QStringList>

namespace esperluette {

/// All of them together.
Proportion sumOf(const std::vector<Proportion>& shares);

/// "one; another; a third"; empty for none.
QString listText(const QStringList& parts);

/// " Lowest: Departure, 18% (n = 18)." with a space before it, among the categories with enough
/// behind them; several that are shown alike are named, the first three, with how many more there
/// are. Empty for less than two, and when all are equal.
///
/// @param shares  one for each category
QString lowestText(const std::vector<ChartCategory>& categories,
                   const std::vector<Proportion>& shares, const Scope& scope);

/// " Highest: Praise interview, 40% (n = 20)." likewise; empty, too, when all are 0.
QString highestText(const std::vector<ChartCategory>& categories,
                    const std::vector<Proportion>& shares, const Scope& scope);

}  // namespace esperluette
