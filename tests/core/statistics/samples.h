// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/observations.h"
#include "core/statistics/survival.h"

#include <rapidcheck.h>

#include <limits>
#include <utility>
#include <vector>

/// Published samples, and any samples at all.
namespace esperluette::test {

/// F. J. Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973): four
/// samples of one mean, variance, correlation and line, which look like nothing of one another.
///
/// @param number  0 to 3
inline std::vector<Point> anscombe(std::size_t number)
{
    constexpr double x[] = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    constexpr double fourthX[] = {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
    constexpr double y[4][11] = {
        {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
        {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
        {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73},
        {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89}};
    std::vector<Point> points;
    for (std::size_t index = 0; index < 11; ++index)
        points.push_back({number == 3 ? fourthX[index] : x[index], y[number][index]});
    return points;
}

/// 60 points that go together, x60 and y60 of data/reference.R.
inline std::vector<Point> sixtyPoints()
{
    std::vector<Point> points;
    for (int index = 1; index <= 60; ++index) {
        const auto x = index * 37 % 101;
        points.push_back({double(x), double(index * 53 % 47 + x)});
    }
    return points;
}

/// M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods (1973), p. 187: how light the meat
/// of tuna is, measured, and how good, tasted.
inline std::vector<Point> tuna()
{
    return {{44.4, 2.6}, {45.9, 3.1}, {41.9, 2.5}, {53.3, 5.0}, {44.7, 3.6},
            {44.1, 4.0}, {50.7, 5.2}, {45.2, 2.8}, {60.1, 3.8}};
}

/// Lifetimes that all ended.
inline std::vector<Lifetime> ended(const std::vector<int>& days)
{
    std::vector<Lifetime> lifetimes;
    for (const auto day : days)
        lifetimes.push_back({day, true});
    return lifetimes;
}

/// E. J. Freireich et al., Blood 21 (1963): weeks until leukaemia came back, with 6-MP ...
inline std::vector<Lifetime> mercaptopurine()
{
    return {{6, true},   {6, true},   {6, true},   {6, false}, {7, true},   {9, false},
            {10, true},  {10, false}, {11, false}, {13, true}, {16, true},  {17, false},
            {19, false}, {20, false}, {22, true},  {23, true}, {25, false}, {32, false},
            {32, false}, {34, false}, {35, false}};
}

/// ... and with a placebo.
inline std::vector<Lifetime> placebo()
{
    return ended({1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23});
}

/// One value or more, few different ones, so that many are the same.
inline std::vector<double> anyTiedValues()
{
    std::vector<double> values(*rc::gen::inRange<std::size_t>(1, 60));
    for (auto& value : values)
        value = *rc::gen::inRange(-6, 7) / 2.0;
    return values;
}

/// Whatever a double can be: NaN, infinite, as large or as small as can be, and all the rest.
inline double anyDouble()
{
    using Limits = std::numeric_limits<double>;
    return *rc::gen::oneOf(
        rc::gen::element(Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity(),
                         Limits::max(), Limits::lowest(), Limits::denorm_min(), Limits::min(), 0.0,
                         -0.0, 1.0),
        rc::gen::map(rc::gen::inRange(-3, 4), [](int number) { return double(number); }),
        rc::gen::arbitrary<double>());
}

inline std::vector<double> anyDoubles()
{
    std::vector<double> values(*rc::gen::inRange<std::size_t>(0, 15));
    for (auto& value : values)
        value = anyDouble();
    return values;
}

/// Three points or more.
inline std::vector<Point> anyPoints()
{
    std::vector<Point> points(*rc::gen::inRange<std::size_t>(3, 12));
    for (auto& point : points)
        point = {anyDouble(), anyDouble()};
    return points;
}

/// Three points or more, of few whole numbers, so that many are the same.
inline std::vector<Point> anyTiedPoints(std::size_t most)
{
    std::vector<Point> points(*rc::gen::inRange<std::size_t>(3, most + 1));
    for (auto& point : points)
        point = {double(*rc::gen::inRange(-4, 5)), double(*rc::gen::inRange(-4, 5))};
    return points;
}

/// @param fewest  of them
inline std::vector<Lifetime> anyLifetimes(std::size_t fewest = 0)
{
    std::vector<Lifetime> lifetimes(*rc::gen::inRange<std::size_t>(fewest, 40));
    for (auto& lifetime : lifetimes)
        lifetime = {*rc::gen::inRange(0, 30), *rc::gen::arbitrary<bool>()};
    return lifetimes;
}

/// The same in another order.
template <typename Value>
std::vector<Value> anyOrderOf(std::vector<Value> values)
{
    for (auto left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[*rc::gen::inRange<std::size_t>(0, left)]);
    return values;
}

}  // namespace esperluette::test
