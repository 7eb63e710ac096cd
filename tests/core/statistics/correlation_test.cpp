// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/correlation.h"
#include "tests/core/statistics/reference.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace esperluette;
using namespace esperluette::test;

namespace {

using CorrelationOf = std::optional<Correlation> (*)(std::span<const Point>);

std::vector<double> figures(const std::optional<Correlation>& correlation)
{
    return {correlation->coefficient, correlation->interval->low, correlation->interval->high,
            correlation->p};
}

std::vector<Point> turned(std::vector<Point> points)
{
    for (auto& point : points)
        std::swap(point.x, point.y);
    return points;
}

/// n points whose ranks differ by this sum of squares: rho = 1 - 6 sum / (n^3 - n).
std::vector<Point> pointsOfSquaredDifference(int n, int sum)
{
    std::vector<int> ranks(std::size_t(n), 0);
    std::iota(ranks.begin(), ranks.end(), 1);
    do {
        int squares = 0;
        std::vector<Point> points;
        for (int index = 0; index < n; ++index) {
            const auto rank = ranks[std::size_t(index)];
            squares += (rank - index - 1) * (rank - index - 1);
            points.push_back({double(index), double(rank)});
        }
        if (squares == sum)
            return points;
    } while (std::ranges::next_permutation(ranks).found);
    return {};
}

bool areNear(const std::optional<Correlation>& left, const std::optional<Correlation>& right)
{
    if (!left || !right)
        return !left && !right;
    return std::abs(left->coefficient - right->coefficient) < 1e-9
        && std::abs(left->p - right->p) < 1e-9 && left->n == right->n
        && left->interval.has_value() == right->interval.has_value();
}

}  // namespace

TEST(Pearson, IsTheSameForTheFourSamplesOfAnscombe)
{
    // F. J. Anscombe, The American Statistician 27 (1973): 0.816, and 0.817 for the last.
    for (std::size_t number = 0; number < 4; ++number)
        EXPECT_NEAR(pearson(anscombe(number))->coefficient, 0.8165, 0.0006);
}

TEST(Pearson, IsWhatRSays)
{
    expectReference("pearson.anscombe1", figures(pearson(anscombe(0))));
    expectReference("pearson.anscombe2", figures(pearson(anscombe(1))));
    expectReference("pearson.anscombe3", figures(pearson(anscombe(2))));
    expectReference("pearson.anscombe4", figures(pearson(anscombe(3))));
    expectReference("pearson.sixty", figures(pearson(sixtyPoints())));
}

TEST(Spearman, IsWhatRSays)
{
    const auto few = spearman(tuna());
    ASSERT_TRUE(few && few->interval);
    expectReference("spearman.tuna", {few->coefficient, few->p});
    expectReference("spearman.tuna.interval", {few->interval->low, few->interval->high});
    const auto many = spearman(sixtyPoints());
    expectReference("spearman.sixty", {many->coefficient, many->p});
}

TEST(Spearman, CountsEveryOrderOfTiesAsRDoesByBruteForce)
{
    const std::vector<Point> points{{1, 2}, {2, 1}, {2, 3}, {3, 3}, {4, 3}, {4, 5}, {4, 4}, {5, 7}};
    const auto rho = spearman(points);
    ASSERT_TRUE(rho);
    expectReference("spearman.tied", {rho->coefficient, rho->p});
}

TEST(Spearman, HasThePublishedCriticalValues)
{
    // J. H. Zar, JASA 67 (1972), and P. H. Ramsey, J. Educ. Stat. 14 (1989): the least rho that is
    // significant, two-sided, and the next one below it, which is not.
    struct CriticalValue {
        int n;
        double level;
        double rho;
        int squaredDifference;
    };
    const CriticalValue values[] = {
        {5, 0.05, 1.000, 0},   {6, 0.05, 0.886, 4},   {7, 0.05, 0.786, 12},  {8, 0.05, 0.738, 22},
        {9, 0.05, 0.700, 36},  {10, 0.05, 0.648, 58}, {11, 0.05, 0.618, 84}, {12, 0.05, 0.587, 118},
        {6, 0.01, 1.000, 0},   {7, 0.01, 0.929, 4},   {8, 0.01, 0.881, 10},  {9, 0.01, 0.833, 20},
        {10, 0.01, 0.794, 34}, {11, 0.01, 0.755, 54}, {12, 0.01, 0.727, 78}};
    for (const auto& value : values) {
        const auto reached = spearman(pointsOfSquaredDifference(value.n, value.squaredDifference));
        ASSERT_TRUE(reached);
        EXPECT_NEAR(reached->coefficient, value.rho, 0.0005);
        EXPECT_LE(reached->p, value.level) << value.n;
        const auto below =
            spearman(pointsOfSquaredDifference(value.n, value.squaredDifference + 2));
        ASSERT_TRUE(below);
        EXPECT_GT(below->p, value.level) << value.n;
    }
}

TEST(Spearman, SeesWhatAlwaysRisesHoweverItBends)
{
    const std::vector<Point> points{{1, 1}, {2, 10}, {3, 100}, {4, 1e10}, {5, 1e200}, {6, 1e300}};
    const auto rho = spearman(points);
    ASSERT_TRUE(rho);
    EXPECT_EQ(rho->coefficient, 1);
    EXPECT_FALSE(rho->interval);
    EXPECT_DOUBLE_EQ(rho->p, 2.0 / 720);
    EXPECT_LT(pearson(points)->coefficient, 0.8);
}

TEST(Spearman, IsNearTheSeriesOfRJustBelowAndAboveTheExactOnes)
{
    // From ten points on, R sums up an Edgeworth series, which is good to three digits.
    std::vector<Point> points;
    for (int number = 1; number <= 13; ++number)
        points.push_back({double(number), number * 4 % 13 + number * 0.53});
    const auto approximate = spearman(points);
    ASSERT_TRUE(approximate);
    expectReference("spearman.thirteen", {approximate->coefficient, approximate->p}, 0.01);
    points.pop_back();
    const auto exact = spearman(points);
    ASSERT_TRUE(exact);
    expectReference("spearman.twelve", {exact->coefficient, exact->p}, 0.002);
}

class Correlations : public testing::TestWithParam<CorrelationOf> { };

INSTANTIATE_TEST_SUITE_P(Statistics, Correlations, testing::Values(&pearson, &spearman),
                         [](const auto& each) {
                             return std::string(each.param == &pearson ? "Pearson" : "Spearman");
                         });

TEST_P(Correlations, AreUnknownForTooFewPoints)
{
    EXPECT_FALSE(GetParam()({}));
    EXPECT_FALSE(GetParam()(std::vector<Point>{{1, 2}}));
    EXPECT_FALSE(GetParam()(std::vector<Point>{{1, 2}, {3, 4}}));
    const auto three = GetParam()(std::vector<Point>{{1, 2}, {3, 4}, {5, 5}});
    ASSERT_TRUE(three);
    EXPECT_FALSE(three->interval);
}

TEST_P(Correlations, AreUnknownWhenAQuantityIsAlwaysTheSame)
{
    const std::vector<Point> points{{1, 0.1}, {2, 0.1}, {3, 0.1}, {4, 0.1}, {7, 0.1}};
    EXPECT_FALSE(GetParam()(points));
    EXPECT_FALSE(GetParam()(turned(points)));
}

TEST_P(Correlations, LeaveOutWhatIsUnknown)
{
    auto points = anscombe(0);
    const auto whole = GetParam()(points);
    points.insert(points.begin() + 3, {std::numeric_limits<double>::quiet_NaN(), 7});
    points.push_back({7, std::numeric_limits<double>::infinity()});
    EXPECT_TRUE(areNear(GetParam()(points), whole));
}

TEST_P(Correlations, OfAnyPointsAreNumbersWithinTheirBounds)
{
    const auto holds = rc::check([correlationOf = GetParam()] {
        const auto result =
            correlationOf(*rc::gen::arbitrary<bool>() ? anyPoints() : anyTiedPoints(14));
        if (!result)
            return;
        RC_ASSERT(-1 <= result->coefficient && result->coefficient <= 1);
        RC_ASSERT(0 <= result->p && result->p <= 1);
        if (result->interval) {
            RC_ASSERT(-1 <= result->interval->low && result->interval->high <= 1);
            RC_ASSERT(result->interval->low <= result->coefficient);
            RC_ASSERT(result->coefficient <= result->interval->high);
        }
    });
    EXPECT_TRUE(holds);
}

TEST_P(Correlations, DoNotCareForTheOrderOfThePointsNorWhichQuantityComesFirst)
{
    const auto holds = rc::check([correlationOf = GetParam()] {
        const auto points = anyTiedPoints(14);
        const auto expected = correlationOf(points);
        RC_ASSERT(areNear(correlationOf(anyOrderOf(points)), expected));
        RC_ASSERT(areNear(correlationOf(turned(points)), expected));
    });
    EXPECT_TRUE(holds);
}

TEST_P(Correlations, TurnRoundWithAQuantity)
{
    const auto holds = rc::check([correlationOf = GetParam()] {
        auto points = anyTiedPoints(14);
        const auto forth = correlationOf(points);
        for (auto& point : points)
            point.y = 100 - 3 * point.y;
        auto back = correlationOf(points);
        if (back)
            back->coefficient = -back->coefficient;
        RC_ASSERT(areNear(forth, back));
    });
    EXPECT_TRUE(holds);
}
