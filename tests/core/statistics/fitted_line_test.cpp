// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/correlation.h"
#include "core/statistics/fitted_line.h"
#include "tests/core/statistics/reference.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;

namespace {

std::vector<double> figures(const std::optional<FittedLine>& line)
{
    return {line->intercept, line->slope, line->slopeInterval.low, line->slopeInterval.high};
}

}  // namespace

TEST(FittedLine, IsTheSameForTheFourSamplesOfAnscombe)
{
    // F. J. Anscombe, The American Statistician 27 (1973): y = 3 + 0.5 x.
    for (std::size_t number = 0; number < 4; ++number) {
        const auto line = fittedLine(anscombe(number));
        ASSERT_TRUE(line);
        EXPECT_NEAR(line->intercept, 3, 0.01);
        EXPECT_NEAR(line->slope, 0.5, 0.001);
        EXPECT_NEAR(line->at(10), 8, 0.01);
    }
}

TEST(FittedLine, IsWhatRSays)
{
    expectReference("line.anscombe1", figures(fittedLine(anscombe(0))));
    expectReference("line.anscombe3", figures(fittedLine(anscombe(2))));
    expectReference("line.sixty", figures(fittedLine(sixtyPoints())));
}

TEST(FittedLine, GoesThroughPointsThatLieOnOne)
{
    const auto line = fittedLine(std::vector<Point>{{1, 5}, {2, 7}, {4, 11}});
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->slope, 2, 1e-12);
    EXPECT_NEAR(line->intercept, 3, 1e-12);
    EXPECT_NEAR(line->slopeInterval.low, 2, 1e-9);
    EXPECT_NEAR(line->slopeInterval.high, 2, 1e-9);
}

TEST(FittedLine, IsLevelWhenEveryYIsTheSame)
{
    const auto line = fittedLine(std::vector<Point>{{1, 0.1}, {2, 0.1}, {4, 0.1}});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->slope, 0);
    EXPECT_DOUBLE_EQ(line->intercept, 0.1);
}

TEST(FittedLine, IsUnknownForTooFewPointsOrOneX)
{
    EXPECT_FALSE(fittedLine(std::vector<Point>()));
    EXPECT_FALSE(fittedLine(std::vector<Point>{{1, 2}, {3, 4}}));
    EXPECT_FALSE(fittedLine(std::vector<Point>{{0.1, 2}, {0.1, 4}, {0.1, 5}, {0.1, 9}}));
}

TEST(FittedLine, IsUnknownWhenNoDoubleHoldsIt)
{
    EXPECT_FALSE(fittedLine(std::vector<Point>{{1e-300, 1e300}, {2e-300, 2e300}, {3e-300, 9e300}}));
}

TEST(FittedLine, KeepsItsDigitsFarFromZero)
{
    auto points = anscombe(0);
    const auto near = fittedLine(points);
    for (auto& point : points)
        point.x += 1e7;
    const auto far = fittedLine(points);
    EXPECT_NEAR(far->slope, near->slope, 1e-8);
    EXPECT_NEAR(far->slopeInterval.low, near->slopeInterval.low, 1e-8);
}

RC_GTEST_PROP(FittedLine, OfAnyPointsIsMadeOfNumbersWithTheSlopeInItsInterval, ())
{
    const auto line = fittedLine(anyPoints());
    if (!line)
        return;
    RC_ASSERT(std::isfinite(line->slope) && std::isfinite(line->intercept));
    RC_ASSERT(line->slopeInterval.low <= line->slope && line->slope <= line->slopeInterval.high);
}

RC_GTEST_PROP(FittedLine, ExcludesALevelOneExactlyWhenTheCorrelationIsSignificant, ())
{
    const auto points = anyTiedPoints(14);
    const auto line = fittedLine(points);
    const auto r = pearson(points);
    // Where the points lie on a line, or p lies on the level, rounding decides.
    if (!line || !r || std::abs(r->coefficient) == 1 || std::abs(r->p - 0.05) < 1e-6)
        return;
    const auto excludesLevel = line->slopeInterval.low > 0 || line->slopeInterval.high < 0;
    RC_ASSERT(excludesLevel == (r->p < 0.05));
}
