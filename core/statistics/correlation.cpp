// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/correlation.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace esperluette {

namespace {

constexpr std::size_t fewestPoints = 3;
/// 9! orders are some milliseconds.
constexpr std::size_t mostPointsInEveryOrder = 9;

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

/// Twice the mid-ranks, which are whole.
std::vector<std::int64_t> doubled(const std::vector<double>& ranks)
{
    std::vector<std::int64_t> result;
    for (const auto rank : ranks)
        result.push_back(std::llround(2 * rank));
    return result;
}

/// The share of the orders of one list in which the two agree, or disagree, at least as much as
/// now. Orders that only exchange ties are the same one: each stands for as many others.
double permutationP(const Columns& ranks)
{
    const auto x = doubled(ranks.x);
    auto y = doubled(ranks.y);
    const auto n = std::int64_t(x.size());
    const auto expected = std::accumulate(x.begin(), x.end(), std::int64_t(0))
        * std::accumulate(y.begin(), y.end(), std::int64_t(0));
    const auto strength = [&] {
        return std::abs(n * std::inner_product(x.begin(), x.end(), y.begin(), std::int64_t(0))
                        - expected);
    };
    const auto observed = strength();
    std::int64_t all = 0;
    std::int64_t extreme = 0;
    std::ranges::sort(y);
    do {
        ++all;
        extreme += strength() >= observed ? 1 : 0;
    } while (std::ranges::next_permutation(y).found);
    return double(extreme) / double(all);
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
