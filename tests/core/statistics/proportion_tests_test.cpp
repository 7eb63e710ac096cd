// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace esperluette;

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

TEST(WilsonInterval, IsTheOneOfThePublishedExamples)
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    const auto common = wilsonInterval({81, 263});
    EXPECT_NEAR(common.low, 0.2553, 0.00005);
    EXPECT_NEAR(common.high, 0.3662, 0.00005);
    const auto rare = wilsonInterval({15, 148});
    EXPECT_NEAR(rare.low, 0.0624, 0.00005);
    EXPECT_NEAR(rare.high, 0.1605, 0.00005);
    const auto never = wilsonInterval({0, 20});
    EXPECT_EQ(never.low, 0);
    EXPECT_NEAR(never.high, 0.1611, 0.00005);
}

TEST(WilsonInterval, IsUnknownWithoutObservations)
{
    EXPECT_TRUE(std::isnan(wilsonInterval({0, 0}).low));
    EXPECT_TRUE(std::isnan(wilsonInterval({0, 0}).high));
}

RC_GTEST_PROP(WilsonInterval, HoldsTheShareBetweenZeroAndOne, ())
{
    const auto proportion = anyProportion(100'000);
    const auto interval = wilsonInterval(proportion);
    RC_ASSERT(0 <= interval.low && interval.low <= proportion.share());
    RC_ASSERT(proportion.share() <= interval.high && interval.high <= 1);
}

RC_GTEST_PROP(WilsonInterval, EndsWhereTheScoreTestOfBoostsNormalQuantileRejects, ())
{
    const auto proportion = anyProportion(5'000);
    const auto z = boost::math::quantile(boost::math::normal(), 0.975);
    const auto interval = wilsonInterval(proportion);
    for (const auto end : {interval.low, interval.high}) {
        if (end == 0 || end == 1)
            continue;
        const auto deviation = std::sqrt(end * (1 - end) / proportion.n);
        RC_ASSERT(std::abs(std::abs(proportion.share() - end) / deviation - z) < 1e-6);
    }
}

RC_GTEST_PROP(WilsonInterval, MirrorsTheShareOfTheOthers, ())
{
    const auto proportion = anyProportion(5'000);
    const auto interval = wilsonInterval(proportion);
    const auto mirrored = wilsonInterval({proportion.n - proportion.part, proportion.n});
    RC_ASSERT(std::abs(interval.low - (1 - mirrored.high)) < 1e-12);
    RC_ASSERT(std::abs(interval.high - (1 - mirrored.low)) < 1e-12);
}

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

TEST(HolmCorrected, IsTheTextbookExample)
{
    const auto corrected = holmCorrected({0.01, 0.04, 0.03, 0.005});
    const std::vector expected{0.03, 0.06, 0.06, 0.02};
    ASSERT_EQ(corrected.size(), 4U);
    for (std::size_t index = 0; index < 4; ++index)
        EXPECT_NEAR(corrected[index], expected[index], 1e-12);
}

RC_GTEST_PROP(HolmCorrected, LiesBetweenTheValueAndBonferroni, ())
{
    std::vector<double> values;
    for (const auto part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001)))
        values.push_back(part / 1000.0);
    const auto corrected = holmCorrected(values);
    for (std::size_t index = 0; index < values.size(); ++index) {
        RC_ASSERT(corrected[index] >= values[index]);
        RC_ASSERT(corrected[index] <= std::min(1.0, values[index] * double(values.size())));
    }
}

RC_GTEST_PROP(HolmCorrected, KeepsTheOrderOfTheValues, ())
{
    std::vector<double> values;
    for (const auto part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001)))
        values.push_back(part / 1000.0);
    const auto corrected = holmCorrected(values);
    for (std::size_t left = 0; left < values.size(); ++left) {
        for (std::size_t right = 0; right < values.size(); ++right) {
            if (values[left] < values[right])
                RC_ASSERT(corrected[left] <= corrected[right]);
        }
    }
}
