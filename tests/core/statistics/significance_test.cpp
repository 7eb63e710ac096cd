// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/significance.h"
#include "tests/core/statistics/reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>

using namespace esperluette;
using namespace esperluette::test;

namespace {

std::vector<double> anyPValues()
{
    std::vector<double> values;
    for (const auto part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001)))
        values.push_back(part / 1000.0);
    return values;
}

}  // namespace

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
    const auto values = anyPValues();
    const auto corrected = holmCorrected(values);
    for (std::size_t index = 0; index < values.size(); ++index) {
        RC_ASSERT(corrected[index] >= values[index]);
        RC_ASSERT(corrected[index] <= std::min(1.0, values[index] * double(values.size())));
    }
}

RC_GTEST_PROP(HolmCorrected, KeepsTheOrderOfTheValues, ())
{
    const auto values = anyPValues();
    const auto corrected = holmCorrected(values);
    for (std::size_t left = 0; left < values.size(); ++left) {
        for (std::size_t right = 0; right < values.size(); ++right) {
            if (values[left] < values[right])
                RC_ASSERT(corrected[left] <= corrected[right]);
        }
    }
}

TEST(HolmCorrected, IsWhatRSays)
{
    expectReference("holm", holmCorrected({0.01, 0.04, 0.03, 0.005, 0.2, 0.005}));
}

TEST(HolmCorrected, TakesWhatIsNoPValueForOneThatSaysNothing)
{
    const auto unknown = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(holmCorrected({unknown, 0.01, unknown}), (std::vector{1.0, 0.03, 1.0}));
    EXPECT_EQ(holmCorrected({}), std::vector<double>());
}

TEST(SignificantDifference, NeedsASmallPAndEnoughOfEachGroup)
{
    EXPECT_TRUE(isSignificantDifference(0.049, 5, 5, 5));
    EXPECT_FALSE(isSignificantDifference(0.05, 500, 500, 5));
    EXPECT_FALSE(isSignificantDifference(1e-9, 4, 500, 5));
    EXPECT_FALSE(isSignificantDifference(1e-9, 500, 4, 5));
    EXPECT_FALSE(isSignificantDifference(0, 0, 500, 0));
}

TEST(Linked, NeedsASmallPAndSixPairsOrMore)
{
    EXPECT_TRUE(isLinked(0.049, 6, 5));
    EXPECT_FALSE(isLinked(0.05, 600, 5));
    EXPECT_FALSE(isLinked(1e-9, 5, 5));
    EXPECT_FALSE(isLinked(1e-9, 9, 10));
}

TEST(EarnedWords, AreNotEarnedByWhatIsNoNumber)
{
    const auto unknown = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(isSignificantDifference(unknown, 50, 50, 5));
    EXPECT_FALSE(isLinked(unknown, 50, 5));
}
