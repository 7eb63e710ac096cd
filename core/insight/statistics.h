// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"

#include <vector>

namespace esperluette {

/// The two-sided p value of the hypothesis that both proportions are the same, by Fisher's exact
/// test: the tables at most as likely as the observed one. 1 when either n is 0.
double fisherExact(Proportion left, Proportion right);

/// p values corrected for being several, in the same order (S. Holm, Scand. J. Statist. 6, 1979).
std::vector<double> holmCorrected(const std::vector<double>& pValues);

/// A corrected p value below this is called significant.
inline constexpr double significanceLevel = 0.05;

}  // namespace esperluette
