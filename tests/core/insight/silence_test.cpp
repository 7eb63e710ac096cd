// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// Beside the two of the sample, people whose last moment can be told.
class SilenceTest : public testing::Test {
protected:
    enum Column { UpTo7, UpTo30, UpTo60, UpTo90, UpTo180, Longer, Never };

    Person add(PersonStatus status = PersonStatus::Present)
    {
        auto person = somePerson();
        person.status = status;
        person.team = sample.shop.id;
        sample.add(person);
        return person;
    }
    Moment had(const Person& person, int daysAgo)
    {
        const auto moment = carefulMoment(person, sample.praise, today.addDays(-daysAgo));
        sample.add(moment);
        return moment;
    }
    ChartData silence() const
    {
        return findChart(u"silence")->compute({sample.records, sample.care()}, scope);
    }
    int count(Column column) const { return silence().series.front().n[column]; }
    std::vector<std::uint32_t> behind(Column column) const
    {
        const auto care = sample.care();
        return findChart(u"silence")->begin({sample.records, care}, scope)->behind(column, 0);
    }
    std::uint32_t positionOf(const Moment& moment) const
    {
        return std::uint32_t(sample.records.positionOf(*sample.records.find(moment.id)));
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(SilenceTest, CountsPeopleByTheDaysSinceTheirLastMoment)
{
    for (const auto days : {0, 7, 8, 30, 31, 60, 61, 90, 91, 180, 181, 400})
        had(add(), days);

    const auto data = silence();

    ASSERT_EQ(data.categories.size(), 7U);
    EXPECT_EQ(data.series.front().n, (std::vector{2, 2, 2, 2, 2, 2, 2}));
    EXPECT_EQ(data.categories[UpTo7].label, u"up to 7 days"_s);
    EXPECT_EQ(data.categories[UpTo30].key, u"8-30"_s);
    EXPECT_EQ(data.categories[Longer].label, u"more than 180 days"_s);
    EXPECT_EQ(data.n, 14);
}

TEST_F(SilenceTest, LooksAtTheLastMomentOnly)
{
    had(sample.ines, 100);
    const auto last = had(sample.ines, 10);
    had(sample.ines, 40);

    EXPECT_EQ(count(UpTo30), 1);
    EXPECT_EQ(behind(UpTo30), std::vector{positionOf(last)});
}

TEST_F(SilenceTest, TakesOnlyIndividualMomentsHandledAtLeastInPart)
{
    sample.add(sample.inPassing(sample.praise), sample.untold(sample.praise),
               sample.missed(sample.praise));
    auto together = sample.careful(sample.praise);
    together.person.reset();
    sample.add(together,
               Gathering{.id = together.id,
                         .team = sample.shop.id,
                         .attendances = {{sample.ines.id, Part::Present}}});
    EXPECT_EQ(count(Never), 2);
    EXPECT_TRUE(behind(Never).empty());

    sample.add(sample.inPart(sample.praise, today.addDays(-3)));
    EXPECT_EQ(count(UpTo7), 1);
    EXPECT_EQ(count(Never), 1);
}

TEST_F(SilenceTest, IsAboutThoseWhoArePresent)
{
    add(PersonStatus::Candidate);
    add(PersonStatus::Left);
    add(PersonStatus::OnLeave);
    auto beginsTomorrow = somePerson();
    beginsTomorrow.start = today.addDays(1);
    sample.add(beginsTomorrow);

    const auto data = silence();

    EXPECT_EQ(data.n, 2);
    EXPECT_EQ(data.leftOut, 1);
    EXPECT_TRUE(data.sentence.endsWith("On leave, not counted: 1."_L1));
}

TEST_F(SilenceTest, LooksFromTheEndOfThePeriodOnEverythingBefore)
{
    had(sample.ines, 500);
    had(sample.ines, 95);
    had(sample.ines, 5);
    had(sample.karim, 500);
    scope.period = {today.addDays(-120), today.addDays(-90)};

    EXPECT_EQ(count(UpTo7), 1);
    EXPECT_EQ(count(Longer), 1);

    scope.period = {today.addDays(-10), today.addDays(90)};
    EXPECT_EQ(count(UpTo7), 1);
}

TEST_F(SilenceTest, SaysNothingOfDaysToCome)
{
    add(PersonStatus::OnLeave);
    had(sample.ines, 5);
    scope.period = {today.addDays(1), today.addDays(90)};
    EXPECT_TRUE(silence().isEmpty());
    EXPECT_EQ(silence().leftOut, 0);
    scope.period.first = today;
    EXPECT_EQ(silence().n, 2);
}

TEST_F(SilenceTest, LooksAtOneTeamOrOneKindWhenAsked)
{
    had(sample.ines, 3);
    scope.team = sample.shop.id;
    EXPECT_EQ(silence().n, 1);
    EXPECT_EQ(count(UpTo7), 1);
    scope.team.reset();
    scope.kind = sample.firstDay.id;
    EXPECT_EQ(silence().n, 2);
    EXPECT_EQ(count(Never), 2);
}

TEST_F(SilenceTest, SaysHowManyWaitLongerThanNinetyDays)
{
    EXPECT_EQ(silence().sentence,
              u"Too few people to say (n\u00a0=\u00a02; at least 5 are needed)."_s);
    had(add(), 90);
    had(add(), 91);
    had(add(), 300);
    EXPECT_EQ(silence().sentence,
              u"Last individual moment handled at least in part more than 90 days ago: 2 of 5 "
              "people. No such moment yet: 2."_s);
}
