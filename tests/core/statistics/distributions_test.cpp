// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"
#include "tests/core/statistics/reference.h"

#include <gtest/gtest.h>

#include <limits>

using namespace esperluette;
using namespace esperluette::test;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace

TEST(Distributions, AreThoseOfR)
{
    expectReference("normal.p",
                    {normalP(0), normalP(-0.5), normalP(1.96), normalP(-4), normalP(10)});
    expectReference("student.p",
                    {studentP(0, 3), studentP(-0.5, 8), studentP(2.2, 1), studentP(-12.7, 2),
                     studentP(40, 1e6)});
    expectReference("student.quantile",
                    {studentQuantile(1), studentQuantile(2), studentQuantile(5),
                     studentQuantile(30), studentQuantile(1e6)});
    expectReference("chi_squared.p",
                    {chiSquaredP(0), chiSquaredP(0.1), chiSquaredP(3.84), chiSquaredP(16.79),
                     chiSquaredP(200)});
}

TEST(Distributions, HoldNothingBeyondTheInfinite)
{
    EXPECT_EQ(normalP(-infinite), 0);
    EXPECT_EQ(studentP(infinite, 1), 0);
    EXPECT_EQ(chiSquaredP(infinite), 0);
}

TEST(Distributions, ReachTheEndsOfWhatADoubleHoldsWithoutThrowing)
{
    EXPECT_EQ(normalP(1e300), 0);
    EXPECT_EQ(chiSquaredP(1e300), 0);
    EXPECT_GE(studentP(1e300, 1), 0);
    EXPECT_LT(studentP(1e300, 1), 1e-200);
    EXPECT_EQ(studentP(1e-300, 1), 1);
}
