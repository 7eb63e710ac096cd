// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/promoter_score.h"
#include "tests/core/statistics/reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

using namespace esperluette;
using namespace esperluette::test;

namespace {

/// How often each answer was given.
struct Recommendations {
    int promoters = 0;
    int passives = 0;
    int detractors = 0;

    int n() const { return promoters + passives + detractors; }
};

std::optional<PromoterScore> scoreOf(const Recommendations& answers)
{
    const auto n = std::max(1, answers.n());
    return promoterScore(100.0 * (answers.promoters - answers.detractors) / n, answers.n(),
                         double(answers.promoters + answers.detractors) / n);
}

Recommendations anyRecommendations(int most)
{
    return {*rc::gen::inRange(0, most), *rc::gen::inRange(0, most), *rc::gen::inRange(0, most)};
}

/// How likely `answers` are when these are the shares of promoters and detractors among all.
double likelihood(const Recommendations& answers, double promoters, double detractors)
{
    const auto passives = 1 - promoters - detractors;
    return std::exp(std::lgamma(answers.n() + 1) - std::lgamma(answers.promoters + 1)
                    - std::lgamma(answers.passives + 1) - std::lgamma(answers.detractors + 1)
                    + answers.promoters * std::log(promoters)
                    + answers.passives * std::log(passives)
                    + answers.detractors * std::log(detractors));
}

/// How often the interval of n answers holds the score of all, over everything they may be.
double coverage(int n, double promoters, double detractors)
{
    const auto truth = 100 * (promoters - detractors);
    double covered = 0;
    for (int first = 0; first <= n; ++first) {
        for (int second = 0; first + second <= n; ++second) {
            const Recommendations answers{first, n - first - second, second};
            const auto interval = scoreOf(answers)->interval;
            if (interval.low <= truth && truth <= interval.high)
                covered += likelihood(answers, promoters, detractors);
        }
    }
    return covered;
}

}  // namespace

TEST(PromoterScore, IsPerCentOfPromotersMinusPerCentOfDetractors)
{
    const auto score = scoreOf({.promoters = 50, .passives = 30, .detractors = 20});
    ASSERT_TRUE(score);
    EXPECT_DOUBLE_EQ(score->points, 30);
    EXPECT_EQ(score->n, 100);
}

TEST(PromoterScore, HasTheAdjustedIntervalOfRocks)
{
    const auto score = scoreOf({.promoters = 50, .passives = 30, .detractors = 20});
    ASSERT_TRUE(score);
    expectReference("promoter_score", {score->interval.low, score->interval.high});
}

TEST(PromoterScore, IsUnknownWithoutAnswers) { EXPECT_FALSE(scoreOf({})); }

TEST(PromoterScore, IsNotSureOfWhatFewPeopleAgreeOn)
{
    const auto score = scoreOf({.promoters = 5});
    ASSERT_TRUE(score);
    EXPECT_DOUBLE_EQ(score->points, 100);
    EXPECT_EQ(score->interval.high, 100);
    EXPECT_LT(score->interval.low, 25);
}

TEST(PromoterScore, HoldsTheTruthAboutNinetyFiveTimesInAHundred)
{
    for (const auto n : {5, 10, 20, 50}) {
        for (const auto& [promoters, detractors] :
             {std::pair(0.5, 0.2), std::pair(0.3, 0.3), std::pair(0.2, 0.5), std::pair(0.7, 0.1)}) {
            EXPECT_GT(coverage(n, promoters, detractors), 0.93) << n << ' ' << promoters;
            EXPECT_LT(coverage(n, promoters, detractors), 0.995) << n << ' ' << promoters;
        }
    }
}

TEST(PromoterScore, HasTheWidestIntervalWhereOnlyTheScoreIsKnown)
{
    const auto known = scoreOf({.promoters = 25, .passives = 20, .detractors = 5});
    const auto alone = promoterScore(known->points, known->n);
    EXPECT_EQ(alone->points, known->points);
    EXPECT_LT(alone->interval.low, known->interval.low);
    EXPECT_GT(alone->interval.high, known->interval.high);
    const auto polarised = scoreOf({.promoters = 35, .detractors = 15});
    EXPECT_DOUBLE_EQ(alone->interval.low, polarised->interval.low);
}

RC_GTEST_PROP(PromoterScore, LiesInItsIntervalBetweenMinusAndPlusAHundred, ())
{
    auto answers = anyRecommendations(*rc::gen::element(2, 10, 5'000'000));
    answers.promoters += answers.n() == 0 ? 1 : 0;
    const auto score = scoreOf(answers);
    RC_ASSERT(-100 <= score->interval.low && score->interval.low <= score->points);
    RC_ASSERT(score->points <= score->interval.high && score->interval.high <= 100);
}

RC_GTEST_PROP(PromoterScore, TurnsRoundWithPromotersAndDetractors, ())
{
    auto answers = anyRecommendations(200);
    ++answers.passives;
    const auto forth = scoreOf(answers);
    const auto back = scoreOf({answers.detractors, answers.passives, answers.promoters});
    RC_ASSERT(std::abs(forth->points + back->points) < 1e-9);
    RC_ASSERT(std::abs(forth->interval.low + back->interval.high) < 1e-9);
}
