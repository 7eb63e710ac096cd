// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/observations.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace esperluette {

namespace {

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Positions of the values in ascending order.
std::vector<std::size_t> ascending(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::size_t position) { return values[position]; });
    return order;
}

/// Where the values end, in ascending order, that are the same as the one at `begin`.
std::size_t endOfTies(std::span<const double> values, const std::vector<std::size_t>& order,
                      std::size_t begin)
{
    auto end = begin + 1;
    while (end < order.size() && values[order[end]] == values[order[begin]])
        ++end;
    return end;
}

}  // namespace

std::vector<double> known(std::span<const double> values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(numbers),
                         [](double value) { return std::isfinite(value); });
    return numbers;
}

std::vector<Point> known(std::span<const Point> points)
{
    std::vector<Point> numbers;
    numbers.reserve(points.size());
    std::ranges::copy_if(points, std::back_inserter(numbers), [](const Point& point) {
        return std::isfinite(point.x) && std::isfinite(point.y);
    });
    return numbers;
}

double Deviations::squares() const { return sumOfProducts(values, values); }

Deviations deviations(std::span<const double> values)
{
    Deviations result;
    const auto [least, greatest] = std::ranges::minmax(values);
    if (const auto size = std::max(std::abs(least), std::abs(greatest)); size > 0)
        result.scale = size;
    if (least == greatest) {
        result.mean = least / result.scale;
        result.values.resize(values.size(), 0.0);
        return result;
    }
    result.values.reserve(values.size());
    for (const auto value : values)
        result.values.push_back(value / result.scale);
    // The second round takes away what rounding left in the first.
    for (int round = 0; round < 2; ++round) {
        const auto shift = sum(result.values) / double(values.size());
        result.mean += shift;
        for (auto& value : result.values)
            value -= shift;
    }
    return result;
}

double sumOfProducts(std::span<const double> left, std::span<const double> right)
{
    return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

std::vector<double> midRanks(std::span<const double> values)
{
    const auto order = ascending(values);
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        const auto end = endOfTies(values, order, begin);
        const auto rank = double(begin + 1 + end) / 2;
        for (; begin < end; ++begin)
            ranks[order[begin]] = rank;
    }
    return ranks;
}

double tieSum(std::span<const double> values)
{
    const auto order = ascending(values);
    double result = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        const auto end = endOfTies(values, order, begin);
        const auto ties = double(end - begin);
        result += ties * ties * ties - ties;
        begin = end;
    }
    return result;
}

}  // namespace esperluette
