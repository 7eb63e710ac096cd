// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/proportion_tests.h"
#include "tests/core/statistics/reference.h"

#include <boost/math/distributions/hypergeometric.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace esperluette;
using namespace esperluette::test;

namespace {

Proportion anyProportion(int greatestN)
{
    const auto n = *rc::gen::inRange(1, greatestN);
    return {*rc::gen::inRange(0, n + 1), n};
}

/// Fisher's exact test as the textbook has it: every table, by Boost's hypergeometric density.
double fisherByBoost(Proportion left, Proportion right)
{
    const auto parts = unsigned(left.part + right.part);
    const auto total = unsigned(left.n + right.n);
    const boost::math::hypergeometric_distribution<double> cells(parts, unsigned(left.n), total);
    const auto observed = boost::math::pdf(cells, unsigned(left.part));
    const auto lowest = parts + unsigned(left.n) > total ? parts + unsigned(left.n) - total : 0U;
    double extreme = 0;
    for (auto cell = lowest; cell <= std::min(parts, unsigned(left.n)); ++cell) {
        const auto density = boost::math::pdf(cells, cell);
        extreme += density <= observed * (1 + 1e-7) ? density : 0;
    }
    return std::min(1.0, extreme);
}

}  // namespace

TEST(FisherExact, IsTheOneOfTheLadyTastingTea)
{
    // R. A. Fisher, The Design of Experiments (1935): three of four cups told right.
    EXPECT_NEAR(fisherExact({3, 4}, {1, 4}), 0.485714, 1e-6);
    EXPECT_NEAR(fisherExact({4, 4}, {0, 4}), 0.028571, 1e-6);
}

TEST(FisherExact, SaysNothingWithoutObservationsOnOneSide)
{
    EXPECT_EQ(fisherExact({0, 0}, {3, 4}), 1);
    EXPECT_EQ(fisherExact({3, 4}, {0, 0}), 1);
}

TEST(FisherExact, IsSureOfAHugeDifferenceWithoutOverflow)
{
    EXPECT_LT(fisherExact({90'000, 100'000}, {10'000, 100'000}), 1e-12);
    EXPECT_GT(fisherExact({50'010, 100'000}, {50'000, 100'000}), 0.9);
}

RC_GTEST_PROP(FisherExact, AgreesWithTheTablesOfBoost, ())
{
    const auto left = anyProportion(120);
    const auto right = anyProportion(120);
    RC_ASSERT(std::abs(fisherExact(left, right) - fisherByBoost(left, right)) < 1e-6);
}

RC_GTEST_PROP(FisherExact, DoesNotCareWhichSideComesFirst, ())
{
    const auto left = anyProportion(2'000);
    const auto right = anyProportion(2'000);
    RC_ASSERT(std::abs(fisherExact(left, right) - fisherExact(right, left)) < 1e-9);
}

TEST(FisherExact, IsWhatRSaysUpToAHundredThousandOfEach)
{
    expectReference("fisher.tea", {fisherExact({3, 4}, {1, 4})});
    expectReference("fisher.rare", {fisherExact({12, 100'000}, {31, 100'000})});
    expectReference("fisher.large", {fisherExact({50'010, 100'000}, {50'600, 100'000})}, 1e-7);
    expectReference("fisher.uneven", {fisherExact({7, 9}, {31'999, 100'000})});
}

TEST(FisherExact, KeepsItsHeadAtTheGreatestNumbersThereAre)
{
    const auto most = std::numeric_limits<int>::max();
    EXPECT_EQ(fisherExact({most, most}, {most, most}), 1);
    EXPECT_EQ(fisherExact({0, most}, {0, most}), 1);
    EXPECT_EQ(fisherExact({most, most}, {0, most}), 0);
}

TEST(ShareDifference, IsTheOneOfThePublishedExamples)
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), p. 873, table II, method 10.
    struct Example {
        Proportion left;
        Proportion right;
        double low;
        double high;
    };
    const Example examples[] = {
        {{56, 70}, {48, 80}, 0.0524, 0.3339}, {{9, 10}, {3, 10}, 0.1705, 0.8090},
        {{6, 7}, {2, 7}, 0.0582, 0.8062},     {{5, 56}, {0, 29}, -0.0381, 0.1926},
        {{0, 10}, {0, 20}, -0.1611, 0.2775},  {{0, 10}, {0, 10}, -0.2775, 0.2775},
        {{10, 10}, {0, 20}, 0.6791, 1.0000},  {{10, 10}, {0, 10}, 0.6075, 1.0000}};
    for (const auto& example : examples) {
        const auto difference = shareDifference(example.left, example.right);
        ASSERT_TRUE(difference);
        EXPECT_NEAR(difference->interval.low, example.low, 0.00005);
        EXPECT_NEAR(difference->interval.high, example.high, 0.00005);
    }
}

TEST(ShareDifference, IsUnknownWithoutObservationsOnOneSide)
{
    EXPECT_FALSE(shareDifference({0, 0}, {3, 4}));
    EXPECT_FALSE(shareDifference({3, 4}, {0, 0}));
}

RC_GTEST_PROP(ShareDifference, LiesInItsIntervalBetweenMinusOneAndOne, ())
{
    const auto difference = shareDifference(anyProportion(50'000), anyProportion(200));
    RC_ASSERT(-1 <= difference->interval.low && difference->interval.low <= difference->value);
    RC_ASSERT(difference->value <= difference->interval.high && difference->interval.high <= 1);
}

RC_GTEST_PROP(ShareDifference, TurnsRoundWithItsGroups, ())
{
    const auto left = anyProportion(500);
    const auto right = anyProportion(500);
    const auto forth = shareDifference(left, right);
    const auto back = shareDifference(right, left);
    RC_ASSERT(std::abs(forth->value + back->value) < 1e-12);
    RC_ASSERT(std::abs(forth->interval.low + back->interval.high) < 1e-12);
    RC_ASSERT(std::abs(forth->interval.high + back->interval.low) < 1e-12);
}
