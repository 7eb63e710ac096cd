// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/rank_sum.h"

#include "core/statistics/distributions.h"
#include "core/statistics/observations.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace esperluette {

namespace {

/// A group of this size or more is compared by the normal distribution.
constexpr std::size_t largeGroup = 50;

/// In how many ways `size` of the ranks have each sum. The counts are doubles: there are up to 1e28
/// ways, and their last digits matter to nobody.
///
/// @param ranks  twice the ranks, which are whole
std::vector<double> waysToEachSum(const std::vector<std::size_t>& ranks, std::size_t size)
{
    const auto sums = std::accumulate(ranks.begin(), ranks.end(), std::size_t(0)) + 1;
    // ways[chosen * sums + sum]; each rank in turn is left out or chosen.
    std::vector<double> ways((size + 1) * sums, 0.0);
    ways[0] = 1;
    std::size_t taken = 0;
    std::size_t greatestSum = 0;
    for (const auto rank : ranks) {
        for (auto chosen = std::min(taken + 1, size); chosen > 0; --chosen) {
            const auto* const before = &ways[(chosen - 1) * sums];
            auto* const with = &ways[chosen * sums] + rank;
            for (std::size_t sum = 0; sum <= greatestSum; ++sum)
                with[sum] += before[sum];
        }
        ++taken;
        greatestSum += rank;
    }
    return {ways.end() - std::ptrdiff_t(sums), ways.end()};
}

/// The share of the ways to choose the left group whose sum of ranks lies at least as far from what
/// is expected as the observed one.
double exactP(std::span<const double> ranks, std::size_t leftN)
{
    std::vector<std::size_t> doubled;
    for (const auto rank : ranks)
        doubled.push_back(std::size_t(std::llround(2 * rank)));
    const auto observed =
        std::accumulate(doubled.begin(), doubled.begin() + std::ptrdiff_t(leftN), std::size_t(0));
    // The sum of doubled ranks of a group is expected to be its size times N + 1.
    const auto expected = double(leftN * (ranks.size() + 1));
    const auto limit = std::abs(double(observed) - expected);

    double all = 0;
    double extreme = 0;
    const auto ways = waysToEachSum(doubled, leftN);
    for (std::size_t sum = 0; sum < ways.size(); ++sum) {
        all += ways[sum];
        extreme += std::abs(double(sum) - expected) >= limit ? ways[sum] : 0;
    }
    return std::min(1.0, extreme / all);
}

double approximateP(const RankComparison& groups, double ties)
{
    const double m = groups.leftN;
    const double n = groups.rightN;
    const auto total = m + n;
    const auto variance = m * n / 12 * (total + 1 - ties / (total * (total - 1)));
    const auto distance = std::max(0.0, std::abs(groups.u - m * n / 2) - 0.5);
    return variance > 0 ? normalP(distance / std::sqrt(variance)) : 1;
}

}  // namespace

std::optional<RankComparison> compareRanks(std::span<const double> left,
                                           std::span<const double> right)
{
    auto values = known(left);
    const auto leftN = values.size();
    const auto others = known(right);
    values.insert(values.end(), others.begin(), others.end());
    const auto rightN = others.size();
    if (leftN == 0 || rightN == 0)
        return std::nullopt;

    const auto ranks = midRanks(values);
    const auto rankSum = std::accumulate(ranks.begin(), ranks.begin() + std::ptrdiff_t(leftN), 0.0);
    RankComparison result{.leftN = int(leftN), .rightN = int(rightN)};
    result.u = rankSum - double(leftN) * (double(leftN) + 1) / 2;
    result.effect = result.u / (double(leftN) * double(rightN));
    if (leftN < largeGroup && rightN < largeGroup)
        result.p = exactP(ranks, leftN);
    else
        result.p = approximateP(result, tieSum(values));
    return result;
}

}  // namespace esperluette
