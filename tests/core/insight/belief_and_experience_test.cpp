// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// 100 points of care for the careful, less for the others, and the rating that the person gave.
void addFelt(SampleMoments& sample, Moment moment, int felt, int count)
{
    moment.evidence.felt = std::uint8_t(felt);
    sample.addCopies(moment, count);
}

ChartData beliefOf(const SampleMoments& sample)
{
    return findChart(u"belief_and_experience")
        ->compute({sample.records, sample.care()}, sample.lastYear());
}

}  // namespace

TEST(BeliefAndExperience, GathersMomentsOfNearbyScoresAndTheSameRating)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 5, 3);
    addFelt(sample, sample.careful(sample.praise), 2, 1);
    addFelt(sample, sample.inPassing(sample.praise), 2, 2);
    addFelt(sample, sample.careful(sample.praise), 0, 4);
    addFelt(sample, sample.untold(sample.praise), 5, 2);
    sample.addCopies(sample.missed(sample.praise), 3);

    const auto data = beliefOf(sample);

    ASSERT_EQ(data.series.size(), 2U);
    EXPECT_EQ(data.series[1].values, (std::vector<double>{2, 2, 5}));
    EXPECT_EQ(data.series[0].values[1], 95);
    EXPECT_EQ(data.series[0].values[2], 95);
    EXPECT_LT(data.series[0].values[0], 45);
    EXPECT_EQ(data.series[0].n, (std::vector{2, 1, 3}));
    EXPECT_EQ(data.categories[2].label, u"Care 90 to 100, felt 5"_s);
    EXPECT_EQ(data.n, 6);
    EXPECT_EQ(data.leftOut, 6);
}

TEST(BeliefAndExperience, CallsLinkedWhatTheTestSays)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 5, 10);
    addFelt(sample, sample.careful(sample.praise), 1, 1);
    addFelt(sample, sample.inPassing(sample.praise), 1, 9);
    const auto sentence = beliefOf(sample).sentence;
    EXPECT_TRUE(sentence.startsWith("Care and what people felt are linked: more care, better felt "
                                    "(Spearman's rho 0.90, 95% interval: 0."_L1))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("Believed to be with care, yet felt at 1 or 2: 9% (95%"_L1))
        << sentence.toStdString();
}

TEST(BeliefAndExperience, SaysHowEachLevelOfCareWasFeltWhereEnoughIsTold)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 5, 3);
    addFelt(sample, sample.careful(sample.praise), 4, 3);
    addFelt(sample, sample.inPart(sample.praise), 3, 5);
    addFelt(sample, sample.inPart(sample.praise), 0, 2);
    addFelt(sample, sample.inPassing(sample.praise), 1, 4);
    EXPECT_TRUE(beliefOf(sample).sentence.contains(
        u"Felt on average, from 1 to 5: with care 4.5 (n\u00a0=\u00a06); in part 3.0 "
        u"(n\u00a0=\u00a05)."_s))
        << beliefOf(sample).sentence.toStdString();
    addFelt(sample, sample.inPassing(sample.praise), 2, 1);
    EXPECT_TRUE(beliefOf(sample).sentence.contains(u"; in passing 1.2 (n\u00a0=\u00a05)."_s));
}

TEST(BeliefAndExperience, WritesANegativeRhoWithTheSignOfMinus)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 1, 10);
    addFelt(sample, sample.careful(sample.praise), 5, 1);
    addFelt(sample, sample.inPassing(sample.praise), 5, 9);
    const auto sentence = beliefOf(sample).sentence;
    EXPECT_TRUE(sentence.contains(u"rho \u22120.9"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u'-')) << sentence.toStdString();
}

TEST(BeliefAndExperience, CallsNothingLinkedOfFewPairsOrByChance)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 5, 2);
    addFelt(sample, sample.inPassing(sample.praise), 5, 2);
    addFelt(sample, sample.inPassing(sample.praise), 4, 2);
    const auto sentence = beliefOf(sample).sentence;
    EXPECT_TRUE(sentence.startsWith("Care and what people felt are not shown to be linked ("_L1))
        << sentence.toStdString();
    EXPECT_FALSE(sentence.contains("Believed"_L1));
}

TEST(BeliefAndExperience, SaysWhenThereIsNothingToCompare)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 4, 8);
    const auto data = beliefOf(sample);
    EXPECT_TRUE(data.sentence.startsWith("The care, or what was felt, is always the same"_L1));
    EXPECT_FALSE(data.line);
}

TEST(BeliefAndExperience, LaysALineThroughTheMoments)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 5, 3);
    addFelt(sample, sample.inPassing(sample.praise), 1, 3);
    const auto care = sample.care();
    const auto data = beliefOf(sample);
    ASSERT_TRUE(data.line);
    EXPECT_NEAR(data.line->intercept + data.line->slope * care(0).score, 5, 1e-9);
    EXPECT_NEAR(data.line->intercept + data.line->slope * care(3).score, 1, 1e-9);
    EXPECT_EQ(data.line->label, u"Least squares (n\u00a0=\u00a06)"_s);
}

TEST(BeliefAndExperience, ListsTheMomentsOfAPoint)
{
    SampleMoments sample;
    addFelt(sample, sample.careful(sample.praise), 2, 2);
    addFelt(sample, sample.careful(sample.praise), 5, 3);
    const auto care = sample.care();
    const auto count =
        findChart(u"belief_and_experience")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(0, 1), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(count->behind(1, 0), (std::vector<std::uint32_t>{2, 3, 4}));
}
