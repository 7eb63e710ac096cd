// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace esperluette {

std::vector<double> holmCorrected(const std::vector<double>& pValues)
{
    auto values = pValues;
    for (auto& value : values)
        value = std::isnan(value) ? 1 : value;
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return values[index]; });

    std::vector<double> corrected(values.size());
    double greatest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto scaled = double(order.size() - rank) * values[order[rank]];
        greatest = std::max(greatest, std::min(1.0, scaled));
        corrected[order[rank]] = greatest;
    }
    return corrected;
}

bool isSignificantDifference(double correctedP, int leftN, int rightN, int minimum)
{
    return correctedP < significanceLevel && std::min(leftN, rightN) >= std::max(1, minimum);
}

bool isLinked(double correctedP, int n, int minimum)
{
    return correctedP < significanceLevel && n >= std::max(fewestPairs, minimum);
}

}  // namespace esperluette
