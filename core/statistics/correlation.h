// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"
#include "core/statistics/observations.h"

#include <optional>
#include <span>

namespace esperluette {

/// How far two quantities go together.
struct Correlation {
    double coefficient;  ///< -1 to 1
    /// Of 95 %, within -1 and 1; holds `coefficient`. Empty for fewer than four points, and when
    /// they agree perfectly: the transform of Fisher then says nothing.
    std::optional<Interval> interval;
    double p;  ///< two-sided, 0 to 1, of the hypothesis that they are independent
    int n;  ///< points of which both values are known
};

/// Pearson's r: how near the points lie to a line. The interval is tanh(atanh(r) ± 1.96 /
/// sqrt(n - 3)) (R. A. Fisher, Metron 1, 1921); p is that of t = r sqrt((n - 2) / (1 - r^2)) with
/// n - 2 degrees of freedom, exact for normal values (Student, Biometrika 6, 1908). std::nullopt
/// for fewer than three points, or when a quantity is always the same.
std::optional<Correlation> pearson(std::span<const Point> points);

/// Spearman's rho: how near one quantity is to always rising, or falling, with the other; the r of
/// the ranks, ties sharing their mean (C. Spearman, Am. J. Psychol. 15, 1904). The interval is
/// tanh(atanh(rho) ± 1.96 sqrt((1 + rho^2 / 2) / (n - 3))) (D. G. Bonett, T. A. Wright,
/// Psychometrika 65, 2000). Up to twelve points p is exact, over every order in which the ranks
/// could have met, ties included; beyond, it is that of Student's t as for Pearson's r (M. G.
/// Kendall, Rank Correlation Methods, 1948). std::nullopt for fewer than three points, or when a
/// quantity is always the same.
std::optional<Correlation> spearman(std::span<const Point> points);

}  // namespace esperluette
