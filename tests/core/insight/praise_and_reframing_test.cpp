// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

enum Aspect : std::size_t {
    ShareOfBoth,
    Held,
    Prepared,
    DedicatedPlace,
    LongEnough,
    FollowedThrough
};

ChartData praiseAndReframing(const SampleMoments& sample)
{
    return findChart(u"praise_and_reframing")
        ->compute({sample.records, sample.care()}, sample.lastYear());
}

Commitment promiseIn(const Moment& moment, CommitmentState state, QDate due)
{
    return {.id = newId<Commitment>(),
            .moment = moment.id,
            .person = moment.person,
            .text = text<CommitmentText>(u"Reparler de la formation"_s),
            .promised = moment.held.date(),
            .due = due,
            .state = state};
}

}  // namespace

TEST(PraiseAndReframing, ComparesTheCountAndFiveAspectsOnTwoSides)
{
    const auto data = praiseAndReframing(SampleMoments());
    ASSERT_EQ(data.series.size(), 2U);
    EXPECT_EQ(data.series[0].key, u"praise"_s);
    EXPECT_EQ(data.series[1].key, u"reframing"_s);
    ASSERT_EQ(data.categories.size(), 6U);
    EXPECT_EQ(data.categories[ShareOfBoth].key, u"share_of_both"_s);
    EXPECT_EQ(data.categories[Held].key, u"held"_s);
    EXPECT_EQ(data.categories[FollowedThrough].key, u"followed_through"_s);
}

TEST(PraiseAndReframing, SharesTheMomentsHeldBetweenBothSides)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 1);
    sample.addCopies(sample.untold(sample.praise), 2);
    sample.addCopies(sample.missed(sample.praise), 7);
    sample.addCopies(sample.careful(sample.reframing), 9);

    const auto data = praiseAndReframing(sample);

    EXPECT_DOUBLE_EQ(data.series[0].values[ShareOfBoth], 25);
    EXPECT_DOUBLE_EQ(data.series[1].values[ShareOfBoth], 75);
    EXPECT_EQ(data.series[0].n[ShareOfBoth], 3);
    EXPECT_EQ(data.series[1].n[ShareOfBoth], 9);
    EXPECT_EQ(data.categories[ShareOfBoth].n, 12);
    // Wilson, 3 of 12.
    EXPECT_NEAR(data.series[0].intervals[ShareOfBoth].low, 8.9, 0.1);
    const auto care = sample.care();
    const auto count =
        findChart(u"praise_and_reframing")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(ShareOfBoth, 0), (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(count->behind(ShareOfBoth, 1).size(), 9U);
}

TEST(PraiseAndReframing, ShowsThatNobodyWasPraisedAtAll)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.reframing), 5);
    EXPECT_DOUBLE_EQ(praiseAndReframing(sample).series[0].values[ShareOfBoth], 0);
    EXPECT_DOUBLE_EQ(praiseAndReframing(sample).series[1].values[ShareOfBoth], 100);
    SampleMoments few;
    few.addCopies(few.careful(few.reframing), 4);
    EXPECT_TRUE(std::isnan(praiseAndReframing(few).series[0].values[ShareOfBoth]));
}

TEST(PraiseAndReframing, GivesTheMedianLengthOfEachSideOfWhichEnoughIsTold)
{
    SampleMoments sample;
    auto praise = sample.careful(sample.praise);
    for (const int minutes : {10, 50, 20, 30}) {
        praise.evidence.minutes = std::uint16_t(minutes);
        sample.addCopies(praise, 1);
    }
    praise.evidence.minutes = 0;
    sample.addCopies(praise, 5);
    auto reframing = sample.careful(sample.reframing);
    for (const int minutes : {40, 45, 1440, 60, 45, 46}) {
        reframing.evidence.minutes = std::uint16_t(minutes);
        sample.addCopies(reframing, 1);
    }
    EXPECT_EQ(praiseAndReframing(sample).categories[LongEnough].note,
              u"reframing: median 45.5 min (n\u00a0=\u00a06)"_s);
    praise.evidence.minutes = 12;
    sample.addCopies(praise, 1);
    EXPECT_EQ(praiseAndReframing(sample).categories[LongEnough].note,
              u"praise: median 20 min (n\u00a0=\u00a05); reframing: median 45.5 min "
              u"(n\u00a0=\u00a06)"_s);
    EXPECT_EQ(praiseAndReframing(sample).categories[Prepared].note, QString());
}

TEST(PraiseAndReframing, CallsPreparedWhatHasFourFifthsOfItsChecklist)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.praise);
    moment.evidence.itemsTicked = 4;
    sample.addCopies(moment, 4);
    moment.evidence.itemsTicked = 3;
    sample.addCopies(moment, 1);
    moment.evidence.items = moment.evidence.itemsTicked = 0;
    sample.addCopies(moment, 2);

    const auto praise = praiseAndReframing(sample).series[0];
    EXPECT_EQ(praise.n[Prepared], 5);
    EXPECT_DOUBLE_EQ(praise.values[Prepared], 80);
}

TEST(PraiseAndReframing, CountsAPlaceAndALengthOnlyWhereTheyAreTold)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.reframing);
    sample.addCopies(moment, 3);
    moment.evidence.setting = Setting::Workstation;
    moment.evidence.minutes = 29;
    sample.addCopies(moment, 3);
    moment.evidence.setting = Setting::Unknown;
    moment.evidence.minutes = 0;
    sample.addCopies(moment, 3);

    const auto reframing = praiseAndReframing(sample).series[1];
    EXPECT_EQ(reframing.n[DedicatedPlace], 6);
    EXPECT_DOUBLE_EQ(reframing.values[DedicatedPlace], 50);
    EXPECT_EQ(reframing.n[LongEnough], 6);
    EXPECT_DOUBLE_EQ(reframing.values[LongEnough], 50);
}

TEST(PraiseAndReframing, FollowsThroughWhenEveryPromiseDueWasKept)
{
    SampleMoments sample;
    for (const auto state : {CommitmentState::Kept, CommitmentState::Open, CommitmentState::Broken,
                             CommitmentState::Kept, CommitmentState::Kept}) {
        auto moment = sample.careful(sample.praise);
        moment.id = newId<Moment>();
        sample.add(moment, promiseIn(moment, CommitmentState::Kept, today),
                   promiseIn(moment, state, today));
    }
    auto notDue = sample.careful(sample.praise);
    notDue.id = newId<Moment>();
    sample.add(notDue, promiseIn(notDue, CommitmentState::Open, today.addDays(1)));

    const auto praise = praiseAndReframing(sample).series[0];
    EXPECT_EQ(praise.n[FollowedThrough], 5);
    EXPECT_DOUBLE_EQ(praise.values[FollowedThrough], 60);
}

TEST(PraiseAndReframing, CountsBesideWhatWasHeldAndNeverTold)
{
    SampleMoments sample;
    sample.addCopies(sample.untold(sample.praise), 2);
    sample.addCopies(sample.missed(sample.praise), 3);
    const auto data = praiseAndReframing(sample);
    EXPECT_EQ(data.n, 3);
    EXPECT_EQ(data.leftOut, 2);
}

TEST(PraiseAndReframing, SaysHowManyWereHeldOfThoseThatWereDue)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(sample.untold(sample.praise), 1);
    sample.addCopies(sample.missed(sample.praise), 2);
    sample.addCopies(plannedMoment(sample.ines, sample.praise, today), 4);
    sample.addCopies(sample.careful(sample.reframing), 7);

    const auto data = praiseAndReframing(sample);

    EXPECT_EQ(data.series[0].n[Held], 8);
    EXPECT_DOUBLE_EQ(data.series[0].values[Held], 75);
    EXPECT_DOUBLE_EQ(data.series[1].values[Held], 100);
    EXPECT_EQ(data.categories[Held].leftOut, 0);
    EXPECT_TRUE(data.sentence.contains("Held: 6 praise and 7 reframing interviews."_L1));
}

TEST(PraiseAndReframing, CountsAsHeldWhenDueOnlyWhatWasPlanned)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(sample.missed(sample.praise), 1);
    auto unplanned = sample.careful(sample.praise);
    unplanned.planned = {};
    sample.addCopies(unplanned, 3);

    const auto data = praiseAndReframing(sample);

    EXPECT_EQ(data.series[0].n[Held], 6);
    EXPECT_EQ(data.categories[Held].leftOut, 0);
    EXPECT_EQ(data.series[0].n[LongEnough], 8);
    EXPECT_EQ(data.n, 9);
    EXPECT_TRUE(data.sentence.contains("Held: 8 praise and 0 reframing interviews."_L1));
    const auto care = sample.care();
    const auto count =
        findChart(u"praise_and_reframing")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(Held, 0).size(), 6U);
    EXPECT_EQ(count->behind(LongEnough, 0).size(), 8U);
}

TEST(PraiseAndReframing, ListsBehindWhatWasHeldAlsoWhatWasMissed)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 2);
    sample.addCopies(sample.missed(sample.praise), 3);
    const auto care = sample.care();
    const auto count =
        findChart(u"praise_and_reframing")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(Held, 0).size(), 5U);
    EXPECT_EQ(count->behind(Prepared, 0).size(), 2U);
}

TEST(PraiseAndReframing, NamesTheDifferencesThatSurviveTheCorrection)
{
    SampleMoments sample;
    auto praise = sample.careful(sample.praise);
    praise.evidence.itemsTicked = 0;
    sample.addCopies(praise, 20);
    sample.addCopies(sample.careful(sample.reframing), 20);

    const auto sentence = praiseAndReframing(sample).sentence;
    EXPECT_TRUE(sentence.startsWith(u"Significant differences of praise and reframing: prepared 0% "
                                    "and 100% (n\u00a0=\u00a020 and 20)."_s))
        << sentence.toStdString();
    EXPECT_FALSE(sentence.contains("long enough"_L1));
}

TEST(PraiseAndReframing, DoesNotCallSignificantWhatTheCorrectionTakesAway)
{
    // 5 of 10 against 10 of 10: p = 0.033 alone, 0.16 as one of five.
    SampleMoments sample;
    auto praise = sample.careful(sample.praise);
    const auto addKept = [&](Moment moment) {
        moment.id = newId<Moment>();
        sample.add(moment, promiseIn(moment, CommitmentState::Kept, today));
    };
    for (int index = 0; index < 10; ++index) {
        praise.evidence.itemsTicked = index < 5 ? 0 : 5;
        addKept(praise);
        addKept(sample.careful(sample.reframing));
    }
    EXPECT_TRUE(praiseAndReframing(sample).sentence.startsWith(
        u"No significant difference between praise (n\u00a0=\u00a010) and reframing (n\u00a0=\u00a010)."_s));
}

TEST(PraiseAndReframing, CountsThePraisesBetweenTwoDoors)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise), 6);
    sample.addCopies(sample.careful(sample.praise), 4);
    sample.addCopies(sample.inPassing(sample.reframing), 3);
    EXPECT_TRUE(praiseAndReframing(sample).sentence.contains(
        "Praise given between two doors: 6 of 10 where it is known."_L1));
}

TEST(PraiseAndReframing, SaysWhenOneSideHasTooFewMomentsToCompare)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 8);
    sample.addCopies(sample.careful(sample.reframing), 2);
    EXPECT_TRUE(praiseAndReframing(sample).sentence.startsWith(
        u"Too few moments to compare praise with reframing (n\u00a0=\u00a08 and 2; at least 5 of "
        u"each are "
        "needed)."_s));
}
