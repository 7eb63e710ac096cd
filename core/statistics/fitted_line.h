// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"
#include "core/statistics/observations.h"

#include <optional>
#include <span>

namespace esperluette {

/// The line y = intercept + slope x that lies nearest to some points.
struct FittedLine {
    double slope;  ///< of y, per unit of x
    double intercept;  ///< y where x is 0
    Interval slopeInterval;  ///< of 95 %; holds `slope`
    int n;  ///< points of which both values are known

    double at(double x) const { return intercept + slope * x; }
};

/// By ordinary least squares: the slope is sum((x - mean x)(y - mean y)) / sum((x - mean x)^2), and
/// its interval as many standard errors wide on either side as Student's t with n - 2 degrees of
/// freedom says (N. R. Draper, H. Smith, Applied Regression Analysis, 1966, chapter 1).
/// std::nullopt for fewer than three points, when every x is the same, and when no double can hold
/// the result.
std::optional<FittedLine> fittedLine(std::span<const Point> points);

}  // namespace esperluette
