// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

const QDate spring(2026, 3, 15);
constexpr std::size_t springBucket = 4;

enum Question : std::size_t { Listening, Undisturbed, OnTheDay, KeptWord };

ChartData myPartOf(const SampleMoments& sample)
{
    return findChart(u"my_part")->compute({sample.records, sample.care()}, sample.lastYear());
}

Commitment promisedIn(const Moment& moment, CommitmentState state)
{
    return {.id = newId<Commitment>(),
            .moment = moment.id,
            .person = moment.person,
            .text = text<CommitmentText>(u"Appeler"_s),
            .promised = moment.held.date(),
            .state = state,
            .closed = today};
}

}  // namespace

TEST(MyPart, GivesAShareOfYesPerQuestionAndMonth)
{
    SampleMoments sample;
    auto heard = sample.careful(sample.praise, spring);
    heard.evidence.protectedTime = Answer::Unknown;
    sample.addCopies(heard, 6);
    auto half = heard;
    half.evidence.listening = Answer::Partly;
    sample.addCopies(half, 2);

    const auto data = myPartOf(sample);

    ASSERT_EQ(data.series.size(), 4U);
    EXPECT_EQ(data.categories[springBucket].key, u"2026-03"_s);
    EXPECT_EQ(data.categories[springBucket].n, 8);
    EXPECT_EQ(data.series[Listening].n[springBucket], 8);
    EXPECT_DOUBLE_EQ(data.series[Listening].values[springBucket], 75);
    EXPECT_EQ(data.series[Undisturbed].n[springBucket], 0);
    EXPECT_TRUE(std::isnan(data.series[Undisturbed].values[springBucket]));
    EXPECT_EQ(data.n, 8);
}

TEST(MyPart, TakesAnotherDayThanThePlannedOneForNo)
{
    SampleMoments sample;
    auto punctual = sample.careful(sample.praise, spring);
    punctual.planned = spring;
    sample.addCopies(punctual, 4);
    auto late = punctual;
    late.planned = spring.addDays(-1);
    sample.addCopies(late, 1);
    auto unplanned = punctual;
    unplanned.planned = {};
    sample.addCopies(unplanned, 3);

    const auto data = myPartOf(sample);

    EXPECT_EQ(data.series[OnTheDay].n[springBucket], 5);
    EXPECT_DOUBLE_EQ(data.series[OnTheDay].values[springBucket], 80);
}

TEST(MyPart, CountsThePromisesOfAMoment)
{
    SampleMoments sample;
    for (int copy = 0; copy < 5; ++copy) {
        auto moment = sample.careful(sample.praise, spring);
        moment.id = newId<Moment>();
        sample.add(moment,
                   promisedIn(moment, copy < 3 ? CommitmentState::Kept : CommitmentState::Broken));
    }

    const auto data = myPartOf(sample);

    EXPECT_EQ(data.series[KeptWord].n[springBucket], 5);
    EXPECT_DOUBLE_EQ(data.series[KeptWord].values[springBucket], 60);
}

TEST(MyPart, AsksNoListeningOfManyPeople)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.praise, spring);
    auto kind = sample.praise;
    kind.scope = MomentScope::Collective;
    ChangeSet changes(StepName{"Test"});
    changes.update(sample.praise, kind);
    sample.records.apply(changes);
    sample.addCopies(moment, 6);

    const auto data = myPartOf(sample);

    EXPECT_EQ(data.series[Listening].n[springBucket], 0);
    EXPECT_EQ(data.series[Undisturbed].n[springBucket], 6);
}

TEST(MyPart, LeavesOutWhatWasHeldWithoutAWordAndWhatWasNotHeld)
{
    SampleMoments sample;
    auto untold = sample.untold(sample.praise, spring);
    untold.planned = {};
    sample.addCopies(untold, 3);
    sample.addCopies(sample.missed(sample.praise), 4);

    const auto data = myPartOf(sample);

    EXPECT_EQ(data.n, 0);
    EXPECT_EQ(data.leftOut, 3);
    EXPECT_EQ(data.categories[springBucket].leftOut, 3);
}

TEST(MyPart, SaysTheShareOfEachQuestionWithEnoughAnswers)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.praise, spring);
    moment.evidence.protectedTime = Answer::Unknown;
    moment.planned = {};
    sample.addCopies(moment, 8);

    EXPECT_EQ(myPartOf(sample).sentence,
              u"Listened at least half of the time: 100% (95% interval: 68% to 100%, "
              "n\u00a0=\u00a08)."_s);
}

TEST(MyPart, ListsBehindAValueThoseThatAnswerItsQuestion)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.praise, spring);
    moment.evidence.protectedTime = Answer::Unknown;
    sample.addCopies(moment, 6);
    const auto care = sample.care();

    const auto count = findChart(u"my_part")->begin({sample.records, care}, sample.lastYear());

    EXPECT_EQ(count->behind(springBucket, Listening).size(), 6U);
    EXPECT_TRUE(count->behind(springBucket, Undisturbed).empty());
}
