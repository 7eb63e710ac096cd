// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// Moments of a kind, one for each rating; 0 is not told.
void addRatings(SampleMoments& sample, const MomentKind& kind, const std::vector<int>& ratings)
{
    for (const auto rating : ratings) {
        auto moment = sample.careful(kind);
        moment.evidence.felt = std::uint8_t(rating);
        sample.addCopies(moment, 1);
    }
}

ChartData livedOf(const SampleMoments& sample)
{
    return findChart(u"lived_curve")->compute({sample.records, sample.care()}, sample.lastYear());
}

/// A stage whose kinds are "first_day", "second_day", "third_day" in this order.
struct Arrival {
    Arrival()
    {
        second.position = 2;
        third.position = 3;
        sample.add(second, third);
    }

    SampleMoments sample;
    MomentKind second = someKind(sample.arrival, u"second_day"_s);
    MomentKind third = someKind(sample.arrival, u"third_day"_s);
};

}  // namespace

TEST(LivedCurveOfTheJourney, IsTheMeanRatingOfEachKindInTheOrderOfTheJourney)
{
    SampleMoments sample;
    addRatings(sample, sample.praise, {4, 4, 5, 5, 5});
    addRatings(sample, sample.firstDay, {1, 2, 3, 4, 5, 0});
    addRatings(sample, sample.reframing, {0, 0});

    const auto data = livedOf(sample);

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].key, u"first_day"_s);
    EXPECT_EQ(data.categories[0].group, u"arrive"_s);
    EXPECT_EQ(data.categories[0].leftOut, 1);
    EXPECT_DOUBLE_EQ(data.series[0].values[0], 3);
    EXPECT_DOUBLE_EQ(data.series[0].values[1], 4.6);
    EXPECT_EQ(data.n, 10);
    EXPECT_EQ(data.leftOut, 3);
}

TEST(LivedCurveOfTheJourney, HasTheIntervalOfStudent)
{
    // Mean 3, standard deviation 1.581, n = 5: 3 ± 2.776 * 0.7071.
    SampleMoments sample;
    addRatings(sample, sample.firstDay, {1, 2, 3, 4, 5});
    const auto data = livedOf(sample);
    EXPECT_NEAR(data.series[0].intervals[0].low, 1.037, 0.001);
    EXPECT_NEAR(data.series[0].intervals[0].high, 4.963, 0.001);
    EXPECT_EQ(data.sentence,
              u"Felt on average: 3.0 of 5 (95% interval: 1.0 to 5.0, n\u00a0=\u00a05)."_s);
}

TEST(LivedCurveOfTheJourney, HidesAMeanOfTooFewAndGivesItNoMark)
{
    SampleMoments sample;
    addRatings(sample, sample.firstDay, {5, 5, 5, 5});
    addRatings(sample, sample.praise, {3, 3, 3, 3, 3});
    const auto data = livedOf(sample);
    EXPECT_TRUE(std::isnan(data.series[0].values[0]));
    EXPECT_EQ(data.series[0].n[0], 4);
    EXPECT_TRUE(data.categories[0].note.isEmpty());
}

TEST(LivedCurveOfTheJourney, MarksThePeakTheLowAndTheEndOfAStage)
{
    Arrival arrival;
    addRatings(arrival.sample, arrival.sample.firstDay, {3, 3, 3, 3, 3});
    addRatings(arrival.sample, arrival.second, {5, 5, 5, 5, 5});
    addRatings(arrival.sample, arrival.third, {4, 4, 4, 4, 4});
    const auto data = livedOf(arrival.sample);
    EXPECT_EQ(data.categories[0].note, u"low"_s);
    EXPECT_EQ(data.categories[1].note, u"peak"_s);
    EXPECT_EQ(data.categories[2].note, u"end"_s);
    EXPECT_FALSE(data.sentence.contains("ends badly"_L1)) << "one stage is not the journey";
}

TEST(LivedCurveOfTheJourney, WarnsOfAStageThatEndsClearlyWorse)
{
    Arrival arrival;
    addRatings(arrival.sample, arrival.sample.firstDay, {4, 4, 5, 1, 5});
    addRatings(arrival.sample, arrival.second, {1, 2, 5, 2, 4});
    const auto data = livedOf(arrival.sample);
    EXPECT_EQ(data.categories[1].note, u"end"_s);
    EXPECT_TRUE(data.sentence.endsWith(
        u"arrive ends badly: second_day, felt at 2.8, against 3.8 before it (n\u00a0=\u00a05 and "
        "5). No peak and no low stands out."_s))
        << data.sentence.toStdString();
}

TEST(LivedCurveOfTheJourney, CallsSignificantASmallDifferenceOfMany)
{
    Arrival arrival;
    addRatings(arrival.sample, arrival.sample.firstDay, std::vector(30, 5));
    addRatings(arrival.sample, arrival.second, std::vector(30, 4));
    EXPECT_TRUE(livedOf(arrival.sample)
                    .sentence.endsWith(u"felt at 4.0, against 5.0 before it (n\u00a0=\u00a030 and "
                                       u"30), a significant difference."_s));
}

TEST(LivedCurveOfTheJourney, DoesNotWarnOfASmallDifferenceOfFewNorOfABetterEnd)
{
    Arrival few;
    addRatings(few.sample, few.sample.firstDay, {4, 4, 5, 3, 4});
    addRatings(few.sample, few.second, {4, 4, 3, 4, 3});
    EXPECT_FALSE(livedOf(few.sample).sentence.contains("ends badly"_L1));
    Arrival better;
    addRatings(better.sample, better.sample.firstDay, std::vector(30, 1));
    addRatings(better.sample, better.second, std::vector(30, 5));
    EXPECT_FALSE(livedOf(better.sample).sentence.contains("ends badly"_L1));
}

TEST(LivedCurveOfTheJourney, DoesNotWarnOfAnEndThatIsStillGoodNorOfALittleThatIsSignificant)
{
    Arrival good;
    addRatings(good.sample, good.sample.firstDay, {4, 5, 4, 5, 5});
    addRatings(good.sample, good.second, {3, 4, 3, 5, 3});
    EXPECT_FALSE(livedOf(good.sample).sentence.contains("ends badly"_L1));
    Arrival little;
    addRatings(little.sample, little.sample.firstDay, std::vector(40, 5));
    addRatings(little.sample, little.second, std::vector(24, 5));
    addRatings(little.sample, little.second, std::vector(16, 4));
    EXPECT_FALSE(livedOf(little.sample).sentence.contains("ends badly"_L1));
}

TEST(LivedCurveOfTheJourney, SaysThatNoStageEndsBadlyOnlyOfSeveral)
{
    Arrival arrival;
    for (const auto* kind : {&arrival.sample.firstDay, &arrival.second, &arrival.sample.praise})
        addRatings(arrival.sample, *kind, std::vector(5, 4));
    EXPECT_FALSE(livedOf(arrival.sample).sentence.contains("ends badly"_L1));
    addRatings(arrival.sample, arrival.sample.reframing, std::vector(5, 4));
    EXPECT_TRUE(livedOf(arrival.sample)
                    .sentence.contains("Of the 2 stage(s) that can be judged, none ends badly."_L1))
        << livedOf(arrival.sample).sentence.toStdString();
}

TEST(LivedCurveOfTheJourney, SaysOfHowManyStagesTooFewIsTold)
{
    Arrival arrival;
    auto growth = someStage(arrival.sample.journey, u"grow"_s);
    auto leaving = someStage(arrival.sample.journey, u"leave"_s);
    growth.position = 3;
    leaving.position = 4;
    auto review = someKind(growth, u"annual_review"_s);
    const auto farewell = someKind(leaving, u"farewell"_s);
    arrival.sample.add(growth, leaving, review, farewell);
    for (const auto* kind : {&arrival.sample.firstDay, &arrival.second, &arrival.sample.praise,
                             &arrival.sample.reframing, &review})
        addRatings(arrival.sample, *kind, std::vector(5, 4));
    addRatings(arrival.sample, farewell, {0, 0, 0});

    EXPECT_TRUE(livedOf(arrival.sample)
                    .sentence.contains("Of the 2 stage(s) that can be judged, none ends badly; too "
                                       "few ratings for 2."_L1))
        << livedOf(arrival.sample).sentence.toStdString();
}

TEST(LivedCurveOfTheJourney, MarksNoPeakAndNoLowThatMayBeFeltAlike)
{
    Arrival arrival;
    addRatings(arrival.sample, arrival.sample.firstDay, {4, 4, 5, 4, 5});
    addRatings(arrival.sample, arrival.second, {4, 5, 5, 4, 5});
    addRatings(arrival.sample, arrival.third, {4, 4, 5, 4, 4});
    auto data = livedOf(arrival.sample);
    EXPECT_EQ(data.categories[0].note, QString());
    EXPECT_EQ(data.categories[1].note, QString());
    EXPECT_EQ(data.categories[2].note, u"end"_s);
    EXPECT_TRUE(data.sentence.endsWith("No peak and no low stands out."_L1));

    addRatings(arrival.sample, arrival.sample.praise, {1, 1, 2, 1, 1});
    addRatings(arrival.sample, arrival.sample.reframing, {5, 5, 4, 5, 5});
    data = livedOf(arrival.sample);
    EXPECT_TRUE(data.sentence.endsWith("No peak and no low stands out in 1 stage(s)."_L1))
        << data.sentence.toStdString();
    EXPECT_EQ(data.categories.size(), 5U);
    EXPECT_EQ(std::ranges::count(data.categories, u"low"_s, &ChartCategory::note), 1);
}

TEST(LivedCurveOfTheJourney, CallsNotRatedWhatIsLeftOut)
{
    SampleMoments sample;
    addRatings(sample, sample.firstDay, {4, 4, 4, 4, 4, 0, 0});
    EXPECT_TRUE(livedOf(sample).sentence.endsWith("Not rated: 2 more."_L1));
}

TEST(LivedCurveOfTheJourney, ListsTheRatedMomentsOfAKind)
{
    SampleMoments sample;
    addRatings(sample, sample.firstDay, {0, 3});
    addRatings(sample, sample.praise, {4, 0, 5});
    const auto care = sample.care();
    const auto behind =
        findChart(u"lived_curve")->begin({sample.records, care}, sample.lastYear())->behind(1, 0);
    EXPECT_EQ(behind, (std::vector<std::uint32_t>{2, 4}));
}
