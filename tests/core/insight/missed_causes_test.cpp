// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

void addMissed(SampleMoments& sample, MissedCause cause, int count)
{
    auto moment = sample.missed(sample.praise);
    moment.evidence.cause = cause;
    sample.addCopies(moment, count);
}

ChartData causesOf(const SampleMoments& sample)
{
    return findChart(u"missed_causes")->compute({sample.records, sample.care()}, sample.lastYear());
}

}  // namespace

TEST(MissedCauses, StandFromTheMostFrequentDownWithoutTheUntold)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::NotTold, 9);
    addMissed(sample, MissedCause::Time, 2);
    addMissed(sample, MissedCause::Forgot, 4);
    sample.addCopies(sample.careful(sample.praise), 5);

    const auto data = causesOf(sample);

    QStringList keys;
    for (const auto& category : data.categories)
        keys << category.key;
    EXPECT_EQ(keys, (QStringList{u"forgot"_s, u"time"_s, u"tool"_s, u"rule"_s, u"skill"_s}));
    EXPECT_EQ(data.series[0].n, (std::vector{4, 2, 0, 0, 0}));
    EXPECT_EQ(data.n, 6);
    EXPECT_EQ(data.leftOut, 9);
}

TEST(MissedCauses, SaysTheMostFrequentWithItsShare)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::Time, 6);
    addMissed(sample, MissedCause::Rule, 4);
    addMissed(sample, MissedCause::NotTold, 3);
    EXPECT_EQ(causesOf(sample).sentence,
              u"Most frequent cause: No time, 60% (95% interval: 31% to 83%, n\u00a0=\u00a010). "
              u"Most often with: praise_interview, 6 of these 6. Cause not told: 3 more."_s);
}

TEST(MissedCauses, CountsWhatWasHeldInPassingAndNotWhatWasHandledWell)
{
    SampleMoments sample;
    for (auto moment : {sample.inPassing(sample.praise), sample.inPart(sample.praise),
                        sample.careful(sample.praise)}) {
        moment.evidence.cause = MissedCause::Rule;
        sample.addCopies(moment, 5);
    }
    EXPECT_EQ(causesOf(sample).n, 5);
}

TEST(MissedCauses, SaysWithWhichKindTheCauseComesUpMostOften)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::Time, 2);
    auto reframing = sample.missed(sample.reframing);
    reframing.evidence.cause = MissedCause::Time;
    sample.addCopies(reframing, 5);
    EXPECT_TRUE(causesOf(sample).sentence.contains(
        "Most often with: reframing_interview, 5 of these 7."_L1))
        << causesOf(sample).sentence.toStdString();
}

TEST(MissedCauses, NamesAllThatAreEquallyFrequent)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::Forgot, 3);
    addMissed(sample, MissedCause::Tool, 3);
    addMissed(sample, MissedCause::NotTold, 3);
    EXPECT_TRUE(causesOf(sample).sentence.startsWith(
        "Most frequent causes, alike: A tool was lacking; Forgot; each 50% ("_L1))
        << causesOf(sample).sentence.toStdString();
}

TEST(MissedCauses, SaysHowManyAreNotToldWhenTooFewAre)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::NotTold, 12);
    EXPECT_EQ(
        causesOf(sample).sentence,
        u"Too few moments to say (n\u00a0=\u00a00; at least 5 are needed). Cause not told: 12 "
        u"more."_s);
}

TEST(MissedCauses, ListsTheMomentsOfACauseWhereverItStands)
{
    SampleMoments sample;
    addMissed(sample, MissedCause::Time, 2);
    addMissed(sample, MissedCause::Forgot, 3);
    const auto care = sample.care();
    const auto count =
        findChart(u"missed_causes")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(0, 0), (std::vector<std::uint32_t>{2, 3, 4}));
    EXPECT_EQ(count->behind(1, 0), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(count->behind(4, 0).empty());
}
