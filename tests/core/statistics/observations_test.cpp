// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/observations.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace esperluette;
using namespace esperluette::test;

TEST(KnownValues, AreThoseThatAreNumbers)
{
    const auto infinite = std::numeric_limits<double>::infinity();
    const auto unknown = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(known(std::vector{3.0, unknown, -1.0, infinite}), (std::vector{3.0, -1.0}));
    EXPECT_EQ(known(std::vector<Point>{{1, 2}, {unknown, 2}, {1, -infinite}, {3, 4}}),
              (std::vector<Point>{{1, 2}, {3, 4}}));
}

TEST(MidRanks, ShareTheMeanOfTheirRanks)
{
    EXPECT_EQ(midRanks(std::vector{7.0, 3.0, 7.0, 1.0, 7.0, 3.0}),
              (std::vector{5.0, 2.5, 5.0, 1.0, 5.0, 2.5}));
    EXPECT_EQ(midRanks({}), std::vector<double>());
}

RC_GTEST_PROP(MidRanks, AlwaysHaveTheSameSum, ())
{
    const auto ranks = midRanks(anyTiedValues());
    const auto n = double(ranks.size());
    RC_ASSERT(std::accumulate(ranks.begin(), ranks.end(), 0.0) == n * (n + 1) / 2);
}

TEST(TieSum, CountsEachGroupOfTies)
{
    EXPECT_EQ(tieSum(std::vector{1.0, 2.0, 3.0}), 0);
    EXPECT_EQ(tieSum(std::vector{7.0, 3.0, 7.0, 1.0, 7.0, 3.0}), 24 + 6);
    EXPECT_EQ(tieSum({}), 0);
}

TEST(Deviations, AreExactlyZeroWhenAllValuesAreTheSame)
{
    EXPECT_EQ(deviations(std::vector(7, 0.1)).squares(), 0);
    EXPECT_EQ(deviations(std::vector(7, 0.0)).squares(), 0);
    EXPECT_EQ(deviations(std::vector{-1e308}).squares(), 0);
    EXPECT_GT(deviations(std::vector{1.0, 1.0 + 1e-15}).squares(), 0);
}

TEST(Deviations, KeepTheirDigitsFarFromZero)
{
    const auto far = deviations(std::vector{1e9 + 1, 1e9 + 2, 1e9 + 3});
    EXPECT_NEAR(far.squares() * far.scale * far.scale, 2, 1e-6);
    EXPECT_NEAR(far.mean * far.scale, 1e9 + 2, 1e-6);
}

TEST(Deviations, OfTheGreatestDoublesDoNotOverflow)
{
    const auto greatest = std::numeric_limits<double>::max();
    EXPECT_DOUBLE_EQ(deviations(std::vector{greatest, -greatest}).squares(), 2);
}
