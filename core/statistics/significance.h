// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace esperluette {

/// p values corrected for being several, in the same order: the i-th smallest of m times m - i + 1,
/// at most 1, and never less than a smaller one (S. Holm, "A Simple Sequentially Rejective Multiple
/// Test Procedure", Scand. J. Statist. 6, 1979). NaN counts as 1: it says nothing.
std::vector<double> holmCorrected(const std::vector<double>& pValues);

/// A corrected p value below this is called significant.
inline constexpr double significanceLevel = 0.05;

/// Of fewer pairs no correlation is called linked, however small its p value: of five, only ranks
/// that agree perfectly would be.
inline constexpr int fewestPairs = 6;

/// Whether a difference of two groups may be called significant. The words "significant" and
/// "linked" are earned here and nowhere else.
///
/// @param correctedP  by holmCorrected, over all that is compared at once
/// @param minimum  below it a group says nothing
bool isSignificantDifference(double correctedP, int leftN, int rightN, int minimum);

/// Whether two quantities may be called linked. Never: caused.
///
/// @param correctedP  by holmCorrected, over all that is correlated at once
/// @param n  pairs behind the correlation; `fewestPairs` are needed even when `minimum` is less
bool isLinked(double correctedP, int n, int minimum);

}  // namespace esperluette
