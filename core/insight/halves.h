// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// What changed between the first half of the period and the second, with a space before it: called
/// significant only when the test says so. Empty when there are too few in either half.
///
/// @param shares  one per part of the period, in time
QString changeOfHalvesText(const std::vector<Proportion>& shares, const Scope& scope);

}  // namespace esperluette
