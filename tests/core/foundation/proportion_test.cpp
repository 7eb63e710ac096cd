// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/proportion.h"

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
