// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

namespace esperluette {

/// Where a share lies with a confidence of 95 %; both ends NaN when nothing can be said.
struct Interval {
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// How many of how many.
struct Proportion {
    int part = 0;  ///< 0 to n
    int n = 0;

    /// 0 to 1; NaN when n is 0.
    double share() const
    {
        return n == 0 ? std::numeric_limits<double>::quiet_NaN() : double(part) / n;
    }
};

/// The 95 % interval of a proportion, 0 to 1 (E. B. Wilson, JASA 22, 1927). Unlike the textbook
/// interval it stays within 0 and 1 and holds for few observations.
Interval wilsonInterval(Proportion proportion);

/// The two-sided p value of the hypothesis that both proportions are the same, by Fisher's exact
/// test: the tables at most as likely as the observed one. 1 when either n is 0.
double fisherExact(Proportion left, Proportion right);

/// p values corrected for being several, in the same order (S. Holm, Scand. J. Statist. 6, 1979).
std::vector<double> holmCorrected(const std::vector<double>& pValues);

/// A corrected p value below this is called significant.
inline constexpr double significanceLevel = 0.05;

}  // namespace esperluette
