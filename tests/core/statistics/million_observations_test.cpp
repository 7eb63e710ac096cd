// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/correlation.h"
#include "core/statistics/fitted_line.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/rank_sum.h"
#include "core/statistics/significance.h"
#include "core/statistics/survival.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

using namespace esperluette;

/// A million of anything takes a second or so at most. Whatever compared each with each would take
/// an hour, which the time limit of a test would end.
namespace {

constexpr int million = 1'000'000;

/// Two quantities that share half of their variance.
std::vector<Point> millionPoints()
{
    std::mt19937 source(20260115);
    std::uniform_real_distribution<double> part;
    std::vector<Point> points;
    points.reserve(million);
    for (int index = 0; index < million; ++index) {
        const auto common = part(source);
        points.push_back({common + part(source), common + part(source)});
    }
    return points;
}

std::vector<double> xOf(const std::vector<Point>& points)
{
    std::vector<double> values;
    values.reserve(points.size());
    for (const auto& point : points)
        values.push_back(point.x);
    return values;
}

/// @param longest  in days; the lengths are spread evenly
std::vector<Lifetime> millionLifetimes(int longest)
{
    std::vector<Lifetime> lifetimes;
    lifetimes.reserve(million);
    for (int index = 0; index < million; ++index)
        lifetimes.push_back({int(std::int64_t(index) * 7919 % longest), index % 3 != 0});
    return lifetimes;
}

}  // namespace

TEST(MillionObservations, AreCorrelated)
{
    const auto points = millionPoints();
    EXPECT_NEAR(pearson(points)->coefficient, 0.5, 0.01);
    EXPECT_NEAR(spearman(points)->coefficient, 0.5, 0.03);
    EXPECT_NEAR(fittedLine(points)->slope, 0.5, 0.01);
}

TEST(MillionObservations, AreRanked)
{
    const auto values = xOf(millionPoints());
    auto shifted = values;
    for (auto& value : shifted)
        value += 0.01;
    const auto groups = compareRanks(shifted, values);
    EXPECT_LT(groups->p, 1e-6);
    EXPECT_NEAR(groups->effect, 0.507, 0.003);
}

TEST(MillionObservations, Survive)
{
    const auto shorter = millionLifetimes(900'000);
    const auto longer = millionLifetimes(1'000'000);
    const SurvivalCurve curve(longer);
    EXPECT_GT(curve.steps().size(), 500'000U);
    EXPECT_LT(compareSurvival(shorter, longer)->p, 1e-6);
}

TEST(MillionObservations, AreCompared)
{
    EXPECT_LT(fisherExact({500'000, million}, {503'000, million}), 0.001);
    EXPECT_LT(shareDifference({500'000, million}, {503'000, million})->interval.high, 0);
    EXPECT_DOUBLE_EQ(holmCorrected(std::vector(million, 1e-7)).back(), 0.1);
}
