// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class StayingTest : public testing::Test {
protected:
    enum Series { Careful, Others };

    StayingTest() { scope.period.first = today.addYears(-4); }

    /// Somebody who began so many days ago and left after `stayed` days, or is still here.
    Person newcomer(int daysAgo, std::optional<int> stayed = {})
    {
        auto person = somePerson();
        person.start = today.addDays(-daysAgo);
        if (stayed) {
            person.end = person.start.addDays(*stayed);
            person.status = PersonStatus::Left;
        }
        person.team = sample.shop.id;
        sample.add(person);
        return person;
    }
    void received(const Person& person, int carefully, int inPassing, int onDay = 10)
    {
        for (int moment = 0; moment < carefully + inPassing; ++moment) {
            auto made = carefulMoment(person, sample.firstDay, person.start.addDays(onDay));
            if (moment >= carefully)
                made.evidence = sample.inPassing(sample.firstDay).evidence;
            sample.add(made);
        }
    }
    void addGroup(int carefully, int inPassing, int count, int daysAgo,
                  std::optional<int> stayed = {})
    {
        for (int copy = 0; copy < count; ++copy)
            received(newcomer(daysAgo, stayed), carefully, inPassing);
    }
    ChartData staying() const
    {
        return findChart(u"staying")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(StayingTest, FollowsBothGroupsFromTheirStart)
{
    addGroup(2, 1, 6, 1200);
    addGroup(1, 1, 4, 1200);
    addGroup(1, 1, 4, 1200, 200);
    addGroup(0, 2, 2, 1200, 400);

    const auto data = staying();

    ASSERT_EQ(data.categories.size(), 13U);
    EXPECT_EQ(data.categories[0].key, u"month-0"_s);
    EXPECT_EQ(data.categories[12].label, u"month 36"_s);
    EXPECT_EQ(data.series[Careful].n[12], 6);
    EXPECT_DOUBLE_EQ(data.series[Careful].values[12], 100);
    EXPECT_TRUE(std::isnan(data.series[Careful].intervals[12].low));
    // Ten at risk, of which four leave on day 200 and two on day 400.
    EXPECT_EQ(data.series[Others].n[0], 10);
    EXPECT_DOUBLE_EQ(data.series[Others].values[2], 100);
    EXPECT_EQ(data.series[Others].n[3], 6);
    EXPECT_DOUBLE_EQ(data.series[Others].values[3], 60);
    // Greenwood: 0.6 sqrt(4 / (10 * 6)), on the log(-log) scale.
    EXPECT_NEAR(data.series[Others].intervals[3].low, 25.27, 0.01);
    EXPECT_NEAR(data.series[Others].intervals[3].high, 82.72, 0.01);
    // Four at risk after day 400: too few to say.
    EXPECT_EQ(data.series[Others].n[5], 4);
    EXPECT_TRUE(std::isnan(data.series[Others].values[5]));
    EXPECT_EQ(data.n, 16);
}

TEST_F(StayingTest, CallsItLinkedOnlyWhenTheTestDoes)
{
    addGroup(2, 0, 10, 1200);
    addGroup(0, 2, 4, 1200);
    addGroup(0, 2, 6, 1200, 200);
    EXPECT_EQ(
        staying().sentence,
        u"From day 90 on, 0 of 10 people whose arrival was handled with care have left, and 6 "
        "of 10 others. A careful arrival is linked to a longer stay (log-rank test, "
        "p\u00a0=\u00a00.004). Left out: 2 person(s) of whom too little is known."_s);

    addGroup(2, 0, 6, 1200, 300);
    EXPECT_TRUE(staying().sentence.contains("No link shown between the two (log-rank test, p"_L1))
        << staying().sentence.toStdString();
}

TEST_F(StayingTest, SaysWhenTooFewLeftToCompare)
{
    addGroup(2, 0, 10, 1200);
    addGroup(0, 2, 6, 1200);
    addGroup(0, 2, 4, 1200, 200);
    EXPECT_TRUE(staying().sentence.contains(
        "Too few departures to compare them (4; at least 5 are needed)."_L1));
}

TEST_F(StayingTest, IsSilentOnCausesAndOnASmallGroup)
{
    addGroup(2, 0, 4, 1200);
    addGroup(0, 2, 10, 1200, 100);
    const auto sentence = staying().sentence;
    EXPECT_FALSE(sentence.contains("linked"_L1)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains("cause"_L1));
    EXPECT_TRUE(sentence.startsWith(
        u"Too few people to compare both groups (arrival handled with care: n\u00a0=\u00a04; "
        "others: n\u00a0=\u00a010; at least 5 of each are needed). Left out:"_s))
        << sentence.toStdString();
    EXPECT_FALSE(sentence.contains("have left"_L1));
}

TEST_F(StayingTest, SaysThatOneGroupIsEmptyRatherThanThatNobodyLeft)
{
    addGroup(0, 2, 10, 1200, 100);
    EXPECT_TRUE(staying().sentence.startsWith(
        u"Too few people to compare both groups (arrival handled with care: n\u00a0=\u00a00; "
        "others: n\u00a0=\u00a010;"_s))
        << staying().sentence.toStdString();
}

TEST_F(StayingTest, CountsPreboardingAsPartOfTheArrival)
{
    received(newcomer(1200), 2, 0, -30);
    received(newcomer(1200), 2, 0, -31);
    EXPECT_EQ(staying().n, 1);
    scope.period.first = today.addDays(-1200);
    EXPECT_EQ(staying().n, 1) << "it began before the period";
}

TEST_F(StayingTest, JudgesTheArrivalOnDayNinetyAndCountsWhoIsLeftOut)
{
    addGroup(2, 0, 5, 1200);
    addGroup(2, 0, 2, 1200, 89);  // left before
    addGroup(2, 0, 1, 89);  // began less than 90 days ago
    addGroup(1, 0, 1, 1200);  // one moment is too little
    received(newcomer(1200), 2, 0, 91);  // after the arrival
    const auto data = staying();
    EXPECT_EQ(data.n, 5);
    // The two of the sample began in the period, and nothing is known of their arrival.
    EXPECT_EQ(data.leftOut, 7);
    EXPECT_TRUE(data.sentence.endsWith("Left out: 2 person(s) who left before day 90; 1 person(s) "
                                       "who began less than 90 days ago; 4 person(s) of whom too "
                                       "little is known."_L1))
        << data.sentence.toStdString();
}

TEST_F(StayingTest, CountsMissedMomentsOfTheArrivalAsNotCareful)
{
    const auto person = newcomer(1200);
    received(person, 1, 0);
    sample.add(plannedMoment(person, sample.firstDay, person.start));
    EXPECT_EQ(staying().series[Others].n[0], 1);
    EXPECT_EQ(staying().series[Careful].n[0], 0);
}

TEST_F(StayingTest, TakesMomentsOfTheArrivalStageOnly)
{
    const auto person = newcomer(1200);
    sample.add(carefulMoment(person, sample.praise, person.start.addDays(5)),
               carefulMoment(person, sample.praise, person.start.addDays(6)));
    EXPECT_EQ(staying().n, 0);
    EXPECT_TRUE(staying().sentence.startsWith("Nothing to show yet"_L1));
}

TEST_F(StayingTest, IsAboutThoseWhoBeganInThePeriodAndInTheScope)
{
    addGroup(2, 0, 1, 1200);
    addGroup(2, 0, 1, 600);
    scope.period = {today.addDays(-700), today.addDays(-600)};
    EXPECT_EQ(staying().n, 1);
    scope.team = sample.workshop.id;
    EXPECT_EQ(staying().n, 0);
}

TEST_F(StayingTest, ListsTheArrivalsOfThoseAtRisk)
{
    addGroup(2, 0, 2, 1200);
    addGroup(2, 0, 1, 1200, 300);
    addGroup(0, 3, 1, 1200);
    const auto care = sample.care();
    const auto chart = findChart(u"staying")->begin({sample.records, care}, scope);
    EXPECT_EQ(chart->behind(0, Careful).size(), 6U);
    EXPECT_EQ(chart->behind(4, Careful).size(), 4U);
    EXPECT_EQ(chart->behind(4, Others).size(), 3U);
}
