// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/correlation.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace esperluette {

namespace {

constexpr std::size_t fewestPoints = 3;
/// All 12! orders take some milliseconds.
constexpr std::size_t mostPointsInEveryOrder = 12;

/// The values of a list of points, apart.
struct Columns {
    std::vector<double> x;
    std::vector<double> y;
};

Columns columnsOf(const std::vector<Point>& points)
{
    Columns columns;
    for (const auto& point : points) {
        columns.x.push_back(point.x);
        columns.y.push_back(point.y);
    }
    return columns;
}

/// std::nullopt when either list is of one value only.
std::optional<double> coefficient(const Columns& columns)
{
    const auto x = deviations(columns.x);
    const auto y = deviations(columns.y);
    const auto spread = std::sqrt(x.squares()) * std::sqrt(y.squares());
    if (spread == 0)
        return std::nullopt;
    const auto r = sumOfProducts(x.values, y.values) / spread;
    constexpr double rounding = 1e-12;
    return std::abs(r) > 1 - rounding ? std::copysign(1.0, r) : r;
}

/// By Fisher's transform, in which the estimate has this variance times 1 / (n - 3).
std::optional<Interval> transformedInterval(double coefficient, double variance, std::size_t n)
{
    if (n < 4 || std::abs(coefficient) == 1)
        return std::nullopt;
    const auto middle = std::atanh(coefficient);
    const auto half = normalQuantile * std::sqrt(variance / double(n - 3));
    return Interval{std::tanh(middle - half), std::tanh(middle + half)};
}

double correlationP(double coefficient, std::size_t n)
{
    if (std::abs(coefficient) == 1)
        return 0;
    const auto freedom = double(n - 2);
    const auto rest = (1 - coefficient) * (1 + coefficient);
    return studentP(coefficient * std::sqrt(freedom / rest), freedom);
}

/// The mid-ranks, or twice as much when some are not whole.
std::vector<std::uint32_t> wholeRanks(const std::vector<double>& ranks)
{
    const auto isWhole = [](double rank) { return rank == std::floor(rank); };
    const auto factor = std::ranges::all_of(ranks, isWhole) ? 1 : 2;
    std::vector<std::uint32_t> result;
    for (const auto rank : ranks)
        result.push_back(std::uint32_t(std::lround(factor * rank)));
    return result;
}

/// In how many orders of `y` the products with `x` have each sum: of all n! of them, up to 12! of
/// which 32 bits can count.
std::vector<std::uint32_t> ordersOfEachSum(const std::vector<std::uint32_t>& x,
                                           const std::vector<std::uint32_t>& y)
{
    // orders[chosen][sum], where the bits of `chosen` say which of y met the first of x.
    std::vector<std::vector<std::uint32_t>> orders(std::size_t(1) << y.size());
    orders[0] = {1};
    for (std::size_t chosen = 0; chosen + 1 < orders.size(); ++chosen) {
        const auto before = std::move(orders[chosen]);
        const auto next = x[std::size_t(std::popcount(chosen))];
        for (std::size_t index = 0; index < y.size(); ++index) {
            if (chosen >> index & 1)
                continue;
            auto& after = orders[chosen | std::size_t(1) << index];
            const auto shift = std::size_t(next) * y[index];
            after.resize(std::max(after.size(), before.size() + shift));
            for (std::size_t sum = 0; sum < before.size(); ++sum)
                after[sum + shift] += before[sum];
        }
    }
    return orders.back();
}

/// The share of the orders of one list in which the two agree, or disagree, at least as much as
/// now.
double permutationP(const Columns& ranks)
{
    const auto x = wholeRanks(ranks.x);
    const auto y = wholeRanks(ranks.y);
    const auto n = std::int64_t(x.size());
    const auto expected = std::accumulate(x.begin(), x.end(), std::int64_t(0))
        * std::accumulate(y.begin(), y.end(), std::int64_t(0));
    const auto strength = [&](std::int64_t sum) { return std::abs(n * sum - expected); };
    const auto observed =
        strength(std::inner_product(x.begin(), x.end(), y.begin(), std::int64_t(0)));

    double all = 0;
    double extreme = 0;
    const auto orders = ordersOfEachSum(x, y);
    for (std::size_t sum = 0; sum < orders.size(); ++sum) {
        all += orders[sum];
        extreme += strength(std::int64_t(sum)) >= observed ? orders[sum] : 0;
    }
    return extreme / all;
}

}  // namespace

std::optional<Correlation> pearson(std::span<const Point> points)
{
    const auto numbers = known(points);
    if (numbers.size() < fewestPoints)
        return std::nullopt;
    const auto r = coefficient(columnsOf(numbers));
    if (!r)
        return std::nullopt;
    return Correlation{*r, transformedInterval(*r, 1, numbers.size()),
                       correlationP(*r, numbers.size()), int(numbers.size())};
}

std::optional<Correlation> spearman(std::span<const Point> points)
{
    const auto numbers = known(points);
    if (numbers.size() < fewestPoints)
        return std::nullopt;
    const auto columns = columnsOf(numbers);
    const Columns ranks{midRanks(columns.x), midRanks(columns.y)};
    const auto rho = coefficient(ranks);
    if (!rho)
        return std::nullopt;
    const auto n = numbers.size();
    const auto p = n <= mostPointsInEveryOrder ? permutationP(ranks) : correlationP(*rho, n);
    return Correlation{*rho, transformedInterval(*rho, 1 + *rho * *rho / 2, n), p, int(n)};
}

}  // namespace esperluette
