// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace esperluette {

/// Two quantities of one thing: of a team, of a quarter.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// The values that are numbers, in the same order: one that is NaN or infinite is unknown, and no
/// statistic counts it.
std::vector<double> known(std::span<const double> values);

/// The points of which both values are numbers, in the same order.
std::vector<Point> known(std::span<const Point> points);

/// How far values lie from their mean, all divided by the greatest of them, so that no square of
/// them overflows. Of values that are all the same, every deviation is exactly 0.
struct Deviations {
    std::vector<double> values;  ///< each divided by `scale`, minus `mean`
    double mean = 0;  ///< of the values divided by `scale`
    double scale = 1;  ///< greater than 0

    /// The sum of the squares; 0 exactly when all values are the same.
    double squares() const;
};

/// @param values  numbers, at least one
Deviations deviations(std::span<const double> values);

/// The sum of the products of two lists of the same length.
double sumOfProducts(std::span<const double> left, std::span<const double> right);

/// Rank 1 for the least value; values that are the same share the mean of their ranks.
///
/// @param values  numbers; n log n steps
std::vector<double> midRanks(std::span<const double> values);

/// The sum of t^3 - t over the groups of t values that are the same: what ties take from the
/// variance of ranks. 0 without ties.
double tieSum(std::span<const double> values);

}  // namespace esperluette
