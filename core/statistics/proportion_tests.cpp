// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion_tests.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace esperluette {

namespace {

/// A 2 x 2 table of which only one cell is free: how likely each value of that cell is when both
/// rows follow the same share (hypergeometric distribution).
struct FreeCell {
    double row;  ///< size of the first row
    double column;  ///< size of the first column
    double total;

    double lowest() const { return std::max(0.0, row + column - total); }
    double highest() const { return std::min(row, column); }
    double mode() const
    {
        return std::clamp(std::floor((row + 1) * (column + 1) / (total + 2)), lowest(), highest());
    }
    /// Likelihood of `cell + 1` over that of `cell`.
    double stepUp(double cell) const
    {
        return (row - cell) * (column - cell) / ((cell + 1) * (total - row - column + cell + 1));
    }
};

/// Likelihoods, relative to that of the mode, of the cells that matter. What is left out is so
/// unlikely that it changes no digit.
struct Likelihoods {
    std::vector<double> cells;
    std::vector<double> weights;
};

Likelihoods likelihoods(const FreeCell& table)
{
    constexpr double negligible = 1e-30;
    Likelihoods result;
    const auto mode = table.mode();
    double weight = 1;
    for (auto cell = mode; cell <= table.highest() && weight > negligible; ++cell) {
        result.cells.push_back(cell);
        result.weights.push_back(weight);
        weight *= table.stepUp(cell);
    }
    weight = 1;
    for (auto cell = mode - 1; cell >= table.lowest(); --cell) {
        weight /= table.stepUp(cell);
        if (weight <= negligible)
            break;
        result.cells.push_back(cell);
        result.weights.push_back(weight);
    }
    return result;
}

}  // namespace

double fisherExact(Proportion left, Proportion right)
{
    if (left.n <= 0 || right.n <= 0)
        return 1;
    const FreeCell table{double(left.n), double(left.part) + right.part, double(left.n) + right.n};
    const auto [cells, weights] = likelihoods(table);
    const auto observed = std::ranges::find(cells, double(left.part));
    if (observed == cells.end())
        return 0;

    // Equally likely tables differ by rounding.
    const auto limit = weights[std::size_t(observed - cells.begin())] * (1 + 1e-7);
    double all = 0;
    double extreme = 0;
    for (const auto weight : weights) {
        all += weight;
        extreme += weight <= limit ? weight : 0;
    }
    return std::min(1.0, extreme / all);
}

std::optional<ShareDifference> shareDifference(Proportion left, Proportion right)
{
    if (left.n <= 0 || right.n <= 0)
        return std::nullopt;
    const auto leftInterval = wilsonInterval(left);
    const auto rightInterval = wilsonInterval(right);
    const auto difference = left.share() - right.share();
    const auto below =
        std::hypot(left.share() - leftInterval.low, rightInterval.high - right.share());
    const auto above =
        std::hypot(leftInterval.high - left.share(), right.share() - rightInterval.low);
    return ShareDifference{difference,
                           {std::max(-1.0, difference - below), std::min(1.0, difference + above)}};
}

}  // namespace esperluette
