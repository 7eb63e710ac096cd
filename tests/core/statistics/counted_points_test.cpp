// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/counted_points.h"
#include "core/statistics/rank_sum.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

using namespace esperluette;

namespace {

/// Some points, most of them many times, and the same written out.
struct CountedSample {
    explicit CountedSample(unsigned seed, int most)
    {
        const auto next = [&seed](unsigned below) {
            seed = seed * 1664525 + 1013904223;
            return int((seed >> 8) % below);
        };
        for (int index = 0; index < 12; ++index) {
            const Point at{double(next(30)), double(next(5) + 1)};
            counted.push_back({at, next(unsigned(most))});
            written.insert(written.end(), std::size_t(counted.back().times), at);
        }
    }

    std::vector<CountedPoint> counted;
    std::vector<Point> written;
};

bool isNear(double left, double right)
{
    return std::abs(left - right) <= 1e-9 * std::max(1.0, std::abs(right));
}

bool isNear(const Interval& left, const Interval& right)
{
    return isNear(left.low, right.low) && isNear(left.high, right.high);
}

bool isNear(const std::optional<Correlation>& left, const std::optional<Correlation>& right)
{
    if (!left || !right)
        return !left && !right;
    return left->n == right->n && isNear(left->coefficient, right->coefficient)
        && isNear(left->p, right->p) && left->interval.has_value() == right->interval.has_value()
        && (!left->interval || isNear(*left->interval, *right->interval));
}

}  // namespace

RC_GTEST_PROP(CountedPoints, CorrelateAsTheyDoWrittenOut, (unsigned seed, bool many))
{
    const CountedSample sample(seed, many ? 200 : 4);
    RC_ASSERT(isNear(spearman(sample.counted), spearman(sample.written)));
    RC_ASSERT(isNear(pearson(sample.counted), pearson(sample.written)));
}

RC_GTEST_PROP(CountedPoints, HaveTheLineTheyHaveWrittenOut, (unsigned seed, bool many))
{
    const CountedSample sample(seed, many ? 200 : 4);
    const auto counted = fittedLine(sample.counted);
    const auto written = fittedLine(sample.written);
    RC_ASSERT(counted.has_value() == written.has_value());
    if (!counted)
        return;
    RC_ASSERT(counted->n == written->n);
    RC_ASSERT(isNear(counted->slope, written->slope));
    RC_ASSERT(isNear(counted->intercept, written->intercept));
    RC_ASSERT(isNear(counted->slopeInterval, written->slopeInterval));
}

TEST(CountedPoints, SayNothingOfAQuantityThatIsAlwaysTheSame)
{
    const std::vector<CountedPoint> level{{{1, 3}, 400}, {{2, 3}, 300}};
    EXPECT_FALSE(spearman(level));
    ASSERT_TRUE(fittedLine(level));
    EXPECT_EQ(fittedLine(level)->slope, 0);
    const std::vector<CountedPoint> upright{{{2, 3}, 400}, {{2, 4}, 300}};
    EXPECT_FALSE(spearman(upright));
    EXPECT_FALSE(fittedLine(upright));
}

TEST(CountedPoints, AgreePerfectlyWithoutAnInterval)
{
    const std::vector<CountedPoint> points{{{1, 9}, 100}, {{2, 4}, 100}};
    const auto correlation = spearman(points);
    ASSERT_TRUE(correlation);
    EXPECT_EQ(correlation->coefficient, -1);
    EXPECT_EQ(correlation->p, 0);
    EXPECT_FALSE(correlation->interval);
}

RC_GTEST_PROP(CountedRanks, CompareAsTheyDoWrittenOut, (unsigned seed, bool many))
{
    const auto next = [&seed](unsigned below) {
        seed = seed * 1664525 + 1013904223;
        return int((seed >> 8) % below);
    };
    std::vector<int> counts[2];
    std::vector<double> written[2];
    for (std::size_t group = 0; group < 2; ++group) {
        for (int value = 0; value < 5; ++value) {
            counts[group].push_back(next(many ? 60 : 5));
            written[group].insert(written[group].end(), std::size_t(counts[group].back()),
                                  double(value));
        }
    }
    const auto counted = compareCountedRanks(counts[0], counts[1]);
    const auto one = compareRanks(written[0], written[1]);
    RC_ASSERT(counted.has_value() == one.has_value());
    if (!counted)
        return;
    RC_ASSERT(counted->leftN == one->leftN && counted->rightN == one->rightN);
    RC_ASSERT(isNear(counted->u, one->u));
    RC_ASSERT(isNear(counted->effect, one->effect));
    RC_ASSERT(isNear(counted->p, one->p));
}
