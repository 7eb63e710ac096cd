// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/survival.h"
#include "tests/core/statistics/reference.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace esperluette;
using namespace esperluette::test;

namespace {

/// What `figure` is on each step.
std::vector<double> onEachStep(const SurvivalCurve& curve,
                               const std::function<double(const SurvivalStep&)>& figure)
{
    std::vector<double> figures;
    for (const auto& step : curve.steps())
        figures.push_back(figure(step));
    return figures;
}

std::vector<double> figures(const std::optional<LogRank>& groups)
{
    return {groups->chiSquared,
            groups->p,
            double(groups->left.observed),
            double(groups->right.observed),
            groups->left.expected,
            groups->right.expected};
}

double survivalOf(const SurvivalStep& step) { return step.survival; }

/// The share that lasts longer, when every end was seen.
double shareLonger(const std::vector<Lifetime>& lifetimes, int day)
{
    const auto longer = std::ranges::count_if(
        lifetimes, [&](const Lifetime& lifetime) { return lifetime.days > day; });
    return double(longer) / double(lifetimes.size());
}

}  // namespace

TEST(SurvivalCurve, IsThePublishedOneOfFreireichsPatients)
{
    // E. A. Gehan, Biometrika 52 (1965); D. R. Cox, D. Oakes, Analysis of Survival Data (1984),
    // ch. 1.
    const SurvivalCurve curve(mercaptopurine());
    EXPECT_EQ(curve.n(), 21);
    EXPECT_EQ(curve.survivalAt(0), 1);
    EXPECT_NEAR(*curve.survivalAt(6), 0.857, 0.0005);
    EXPECT_NEAR(*curve.survivalAt(9), 0.807, 0.0005);
    EXPECT_NEAR(*curve.survivalAt(22), 0.538, 0.0005);
    EXPECT_NEAR(*curve.survivalAt(35), 0.448, 0.0005);
}

TEST(SurvivalCurve, IsWhatRSays)
{
    const SurvivalCurve curve(mercaptopurine());
    using Step = SurvivalStep;
    expectReference("survival.mp.day",
                    onEachStep(curve, [](const Step& step) { return step.day; }));
    expectReference("survival.mp.at_risk",
                    onEachStep(curve, [](const Step& step) { return step.atRisk; }));
    expectReference("survival.mp.ended",
                    onEachStep(curve, [](const Step& step) { return step.ended; }));
    expectReference("survival.mp.survival", onEachStep(curve, survivalOf));
    expectReference("survival.mp.standard_error",
                    onEachStep(curve, [](const Step& step) { return *step.standardError; }));
    expectReference("survival.mp.low",
                    onEachStep(curve, [](const Step& step) { return step.interval->low; }));
    expectReference("survival.mp.high",
                    onEachStep(curve, [](const Step& step) { return step.interval->high; }));
    expectReference("survival.placebo.survival", onEachStep(SurvivalCurve(placebo()), survivalOf));
}

TEST(SurvivalCurve, CountsWhoIsStillAtRisk)
{
    const SurvivalCurve curve(mercaptopurine());
    EXPECT_EQ(curve.atRisk(0), 21);
    EXPECT_EQ(curve.atRisk(6), 21);
    EXPECT_EQ(curve.atRisk(7), 17);
    EXPECT_EQ(curve.atRisk(35), 1);
    EXPECT_EQ(curve.atRisk(36), 0);
}

TEST(SurvivalCurve, KnowsNothingAfterTheLastThatWasSeen)
{
    const SurvivalCurve curve(mercaptopurine());
    EXPECT_TRUE(curve.survivalAt(35));
    EXPECT_FALSE(curve.survivalAt(36));
    EXPECT_FALSE(curve.stepAt(36));
    EXPECT_EQ(SurvivalCurve(placebo()).survivalAt(1000), 0);
}

TEST(SurvivalCurve, SaysOnWhichStepADayLies)
{
    const SurvivalCurve curve(mercaptopurine());
    EXPECT_FALSE(curve.stepAt(5));
    EXPECT_EQ(curve.stepAt(6)->day, 6);
    EXPECT_EQ(curve.stepAt(12)->day, 10);
}

TEST(SurvivalCurve, IsUnknownWithoutLifetimes)
{
    const SurvivalCurve curve({});
    EXPECT_EQ(curve.n(), 0);
    EXPECT_FALSE(curve.survivalAt(0));
    EXPECT_EQ(curve.atRisk(0), 0);
    EXPECT_EQ(SurvivalCurve(std::vector<Lifetime>{{-1, true}}).n(), 0);
}

TEST(SurvivalCurve, StaysAtOneWhileNothingEnds)
{
    const SurvivalCurve curve(std::vector<Lifetime>{{3, false}, {8, false}, {8, false}});
    EXPECT_TRUE(curve.steps().empty());
    EXPECT_EQ(curve.survivalAt(8), 1);
    EXPECT_FALSE(curve.survivalAt(9));
}

TEST(SurvivalCurve, HasNoIntervalWhereNothingIsLeft)
{
    const SurvivalCurve curve(ended({4}));
    ASSERT_EQ(curve.steps().size(), 1U);
    EXPECT_EQ(curve.steps().front().survival, 0);
    EXPECT_FALSE(curve.steps().front().standardError);
    EXPECT_FALSE(curve.steps().front().interval);
}

RC_GTEST_PROP(SurvivalCurve, NeverRisesAndLiesInItsInterval, ())
{
    const SurvivalCurve curve(anyLifetimes());
    double before = 1;
    for (const auto& step : curve.steps()) {
        RC_ASSERT(0 <= step.survival && step.survival < before);
        before = step.survival;
        RC_ASSERT(step.interval.has_value() == (step.survival > 0));
        if (!step.interval)
            continue;
        RC_ASSERT(*step.standardError > 0);
        RC_ASSERT(0 <= step.interval->low && step.interval->low <= step.survival);
        RC_ASSERT(step.survival <= step.interval->high && step.interval->high <= 1);
    }
}

RC_GTEST_PROP(SurvivalCurve, IsTheShareThatLastsLongerWhenEveryEndWasSeen, ())
{
    auto lifetimes = anyLifetimes(1);
    for (auto& lifetime : lifetimes)
        lifetime.hasEnded = true;
    const SurvivalCurve curve(lifetimes);
    const auto day = *rc::gen::inRange(0, 40);
    RC_ASSERT(std::abs(*curve.survivalAt(day) - shareLonger(lifetimes, day)) < 1e-12);
}

RC_GTEST_PROP(SurvivalCurve, DoesNotCareForTheOrder, ())
{
    const auto lifetimes = anyLifetimes();
    const SurvivalCurve curve(lifetimes);
    const SurvivalCurve other(anyOrderOf(lifetimes));
    RC_ASSERT(onEachStep(curve, survivalOf) == onEachStep(other, survivalOf));
}

TEST(LogRank, IsThePublishedOneOfFreireichsPatients)
{
    // 16.79 with one degree of freedom; 19.25 and 10.75 expected.
    const auto groups = compareSurvival(mercaptopurine(), placebo());
    ASSERT_TRUE(groups);
    EXPECT_NEAR(groups->chiSquared, 16.79, 0.005);
    EXPECT_NEAR(groups->left.expected, 19.25, 0.005);
    EXPECT_NEAR(groups->right.expected, 10.75, 0.005);
}

TEST(LogRank, IsWhatRSays)
{
    expectReference("log_rank.leukaemia", figures(compareSurvival(mercaptopurine(), placebo())));
    // R. G. Miller, Survival Analysis (1981): acute myelogenous leukaemia, maintained or not.
    const std::vector<Lifetime> maintained{{9, true},   {13, true},  {13, false}, {18, true},
                                           {23, true},  {28, false}, {31, true},  {34, true},
                                           {45, false}, {48, true},  {161, false}};
    const std::vector<Lifetime> others{{5, true},  {5, true},   {8, true},  {8, true},
                                       {12, true}, {16, false}, {23, true}, {27, true},
                                       {30, true}, {33, true},  {43, true}, {45, true}};
    expectReference("log_rank.aml", figures(compareSurvival(maintained, others)));
}

TEST(LogRank, IsUnknownWhenNothingEndsWhileThereAreSomeOfBoth)
{
    const std::vector<Lifetime> going{{5, false}, {9, false}};
    EXPECT_FALSE(compareSurvival({}, {}));
    EXPECT_FALSE(compareSurvival(ended({1, 2, 3}), {}));
    EXPECT_FALSE(compareSurvival(going, going));
    EXPECT_FALSE(compareSurvival(going, ended({10, 11})));
    EXPECT_FALSE(compareSurvival(ended({4}), ended({4})));
}

RC_GTEST_PROP(LogRank, ExpectsAsManyEndsAsThereAre, ())
{
    const auto groups = compareSurvival(anyLifetimes(1), anyLifetimes(1));
    if (!groups)
        return;
    const auto observed = groups->left.observed + groups->right.observed;
    RC_ASSERT(std::abs(groups->left.expected + groups->right.expected - observed) < 1e-9);
    RC_ASSERT(0 <= groups->chiSquared && std::isfinite(groups->chiSquared));
    RC_ASSERT(0 <= groups->p && groups->p <= 1);
}

RC_GTEST_PROP(LogRank, DoesNotCareWhichGroupComesFirstNorForTheOrderWithin, ())
{
    const auto left = anyLifetimes(1);
    const auto right = anyLifetimes(1);
    const auto forth = compareSurvival(left, right);
    const auto back = compareSurvival(anyOrderOf(right), anyOrderOf(left));
    RC_ASSERT(forth.has_value() == back.has_value());
    if (!forth)
        return;
    RC_ASSERT(std::abs(forth->chiSquared - back->chiSquared) < 1e-6 * (1 + forth->chiSquared));
    RC_ASSERT(std::abs(forth->left.expected - back->right.expected) < 1e-9);
}
