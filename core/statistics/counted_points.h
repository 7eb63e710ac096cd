// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/correlation.h"
#include "core/statistics/fitted_line.h"

#include <span>

namespace esperluette {

/// A point that was observed several times: a rating of a score, of which there are few of each but
/// a million together.
struct CountedPoint {
    Point at;  ///< both values are numbers
    int times = 1;  ///< 0 or more
};

/// What pearson() says of the points written out one by one, in as many steps as there are
/// different ones.
std::optional<Correlation> pearson(std::span<const CountedPoint> points);

/// What spearman() says of the points written out one by one, in n log n steps of the different
/// ones.
std::optional<Correlation> spearman(std::span<const CountedPoint> points);

/// What fittedLine() says of the points written out one by one, in as many steps as there are
/// different ones.
std::optional<FittedLine> fittedLine(std::span<const CountedPoint> points);

}  // namespace esperluette
