// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/rank_sum.h"
#include "tests/core/statistics/reference.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;

namespace {

/// shift + number * factor % modulus, for the numbers from 1 to n.
std::vector<double> scattered(int n, int factor, int modulus, double shift)
{
    std::vector<double> values;
    for (int number = 1; number <= n; ++number)
        values.push_back(number * factor % modulus + shift);
    return values;
}

/// The definition: pairs in which the left one is greater, ties counting half.
double uByPairs(const std::vector<double>& left, const std::vector<double>& right)
{
    double u = 0;
    for (const auto one : left) {
        for (const auto other : right)
            u += one > other ? 1 : one == other ? 0.5 : 0;
    }
    return u;
}

}  // namespace

TEST(RankComparison, IsTheTextbookExampleOfTheMembranes)
{
    // M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods (1973), p. 69.
    const std::vector term{0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
    const std::vector early{1.15, 0.88, 0.90, 0.74, 1.21};
    const auto groups = compareRanks(term, early);
    ASSERT_TRUE(groups);
    EXPECT_EQ(groups->u, 35);
    EXPECT_DOUBLE_EQ(groups->effect, 0.7);
    EXPECT_NEAR(groups->p, 2 * 0.1272, 0.0001);
    expectReference("ranks.membrane", {groups->u, groups->p});
}

TEST(RankComparison, HasThePublishedCriticalValues)
{
    // H. B. Mann, D. R. Whitney, Ann. Math. Statist. 18 (1947), table I, one-sided: with groups of
    // 4, U <= 0 has the probability 0.014 and U <= 1 0.029; with groups of 3 and 5, U <= 1 0.036.
    const std::vector high{11.0, 12.0, 13.0, 14.0};
    EXPECT_NEAR(compareRanks(std::vector{1.0, 2.0, 3.0, 4.0}, high)->p, 2 * 0.0143, 0.0001);
    EXPECT_NEAR(compareRanks(std::vector{1.0, 2.0, 3.0, 11.5}, high)->p, 2 * 0.0286, 0.0001);
    EXPECT_NEAR(
        compareRanks(std::vector{1.0, 2.0, 11.5}, std::vector{11.0, 12.0, 13.0, 14.0, 15.0})->p,
        2 * 0.0357, 0.0001);
}

TEST(RankComparison, IsWhatRSays)
{
    const auto exact = compareRanks(scattered(49, 37, 101, 0), scattered(49, 29, 103, 6.5));
    expectReference("ranks.49", {exact->u, exact->p});
    const auto large = compareRanks(scattered(60, 37, 10, 0), scattered(55, 29, 11, 1));
    expectReference("ranks.large", {large->u, large->p});
    const auto tied = compareRanks(std::vector<double>{1, 2, 2, 3, 3, 3, 4},
                                   std::vector<double>{2, 3, 4, 4, 5, 5});
    expectReference("ranks.tied", {tied->p});
}

TEST(RankComparison, IsNearlyTheSameJustBelowAndAboveTheExactOnes)
{
    const auto right = scattered(49, 29, 103, 6.5);
    const auto exact = compareRanks(scattered(49, 37, 101, 0), right);
    const auto approximate = compareRanks(scattered(50, 37, 101, 0), right);
    EXPECT_NEAR(exact->p, approximate->p, 0.05);
}

TEST(RankComparison, IsUnknownWithoutValuesOnOneSide)
{
    const std::vector some{1.0, 2.0};
    const std::vector none{std::numeric_limits<double>::quiet_NaN()};
    EXPECT_FALSE(compareRanks(some, {}));
    EXPECT_FALSE(compareRanks({}, some));
    EXPECT_FALSE(compareRanks(none, some));
}

TEST(RankComparison, SaysNothingOfGroupsThatAreAllTheSame)
{
    for (const auto size : {1, 7, 80}) {
        const auto groups = compareRanks(std::vector(std::size_t(size), 3.3), std::vector(9, 3.3));
        ASSERT_TRUE(groups);
        EXPECT_EQ(groups->p, 1) << size;
        EXPECT_EQ(groups->effect, 0.5) << size;
    }
}

RC_GTEST_PROP(RankComparison, CountsThePairsInWhichTheLeftIsGreater, ())
{
    const auto left = anyTiedValues();
    const auto right = anyTiedValues();
    const auto groups = compareRanks(left, right);
    RC_ASSERT(std::abs(groups->u - uByPairs(left, right)) < 1e-9);
    RC_ASSERT(std::abs(groups->effect * double(left.size() * right.size()) - groups->u) < 1e-9);
}

RC_GTEST_PROP(RankComparison, OfAnyValuesIsMadeOfNumbersWithinTheirBounds, ())
{
    const auto groups = compareRanks(anyDoubles(), anyDoubles());
    if (!groups)
        return;
    RC_ASSERT(0 <= groups->effect && groups->effect <= 1);
    RC_ASSERT(0 < groups->p && groups->p <= 1);
}

RC_GTEST_PROP(RankComparison, TurnsRoundWithItsGroupsAndIgnoresTheOrderWithin, ())
{
    const auto left = anyTiedValues();
    const auto right = anyTiedValues();
    const auto forth = compareRanks(left, right);
    const auto back = compareRanks(anyOrderOf(right), anyOrderOf(left));
    RC_ASSERT(std::abs(forth->p - back->p) < 1e-9);
    RC_ASSERT(std::abs(forth->effect + back->effect - 1) < 1e-9);
    RC_ASSERT(forth->leftN == back->rightN && forth->rightN == back->leftN);
}
