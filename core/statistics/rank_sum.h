// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace esperluette {

/// How two groups compare, by ranks: no matter how their values are distributed.
struct RankComparison {
    double u;  ///< pairs of one of each in which the left one is greater; a tie is half a pair
    /// The probability that one of the left group is greater than one of the right, ties counting
    /// half: 0 to 1, 0.5 when neither is (K. O. McGraw, S. P. Wong, "A common language effect size
    /// statistic", Psychol. Bull. 111, 1992).
    double effect;
    double p;  ///< two-sided, 0 to 1, of the hypothesis that neither group has greater values
    int leftN;
    int rightN;
};

/// The rank-sum test (H. B. Mann, D. R. Whitney, Ann. Math. Statist. 18, 1947). While both groups
/// are below 50, p is exact, over every way to share out the ranks, ties included (B. Streitberg,
/// J. Röhmel, Statist. Software Newsl. 12, 1986). Otherwise it is that of the normal distribution,
/// with correction for continuity and a variance of m n / 12 (N + 1 - sum(t^3 - t) / (N (N - 1)))
/// for groups of t ties. 1 when all values are the same. Values that are not numbers are left out;
/// std::nullopt when nothing is left of a group.
std::optional<RankComparison> compareRanks(std::span<const double> left,
                                           std::span<const double> right);

}  // namespace esperluette
