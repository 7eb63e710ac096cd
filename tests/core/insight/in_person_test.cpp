// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

PopulationValue workMode(const QString& meaning)
{
    return {.id = newId<PopulationValue>(),
            .cut = text<PopulationCut>(u"work_mode"_s),
            .label = text<PopulationLabel>(meaning + u" work"_s),
            .meaning = text<PopulationMeaning>(meaning)};
}

class InPersonTest : public testing::Test {
protected:
    enum Column { UpTo7, UpTo30, UpTo60, UpTo90, UpTo180, Longer, Never };

    InPersonTest() { sample.add(remote, hybrid, onSite, nora, omar, pia); }

    static Person working(const PopulationValue& value)
    {
        auto person = somePerson();
        person.populations = {value.id};
        return person;
    }
    /// A moment held in a setting so many days ago.
    Moment held(const Person& person, Setting setting, int daysAgo)
    {
        auto moment = carefulMoment(person, sample.praise, today.addDays(-daysAgo));
        moment.evidence.setting = setting;
        sample.add(moment);
        return moment;
    }
    Moment heldTogether(const Person& person, Part part, int daysAgo)
    {
        auto moment = carefulMoment(person, sample.firstDay, today.addDays(-daysAgo));
        moment.person.reset();
        sample.add(moment, Gathering{.id = moment.id, .attendances = {{person.id, part}}});
        return moment;
    }
    ChartData inPerson() const
    {
        return findChart(u"in_person")->compute({sample.records, sample.care()}, scope);
    }
    int count(Column column) const { return inPerson().series.front().n[column]; }

    SampleMoments sample;
    PopulationValue remote = workMode(u"remote"_s);
    PopulationValue hybrid = workMode(u"hybrid"_s);
    PopulationValue onSite = workMode(u"on_site"_s);
    Person nora = working(remote);
    Person omar = working(hybrid);
    Person pia = working(onSite);
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(InPersonTest, IsAboutThoseWhoWorkRemotelyOrHybrid)
{
    const auto data = inPerson();
    EXPECT_EQ(data.n, 2);
    EXPECT_EQ(data.leftOut, 2);
    EXPECT_EQ(count(Never), 2);
}

TEST_F(InPersonTest, CountsTheDaysSinceTheLastMomentInPerson)
{
    held(nora, Setting::DedicatedPlace, 200);
    held(nora, Setting::WalkOrMeal, 50);
    held(nora, Setting::VideoCall, 2);
    held(omar, Setting::BetweenTwoDoors, 7);

    EXPECT_EQ(count(UpTo7), 1);
    EXPECT_EQ(count(UpTo60), 1);
    EXPECT_EQ(count(Never), 0);
}

TEST_F(InPersonTest, TakesNoCallNoMessageAndNothingUntoldForAMeeting)
{
    for (const auto setting :
         {Setting::Unknown, Setting::VideoCall, Setting::Telephone, Setting::Message})
        held(nora, setting, 1);
    sample.add(plannedMoment(nora, sample.praise, today.addDays(-1)));
    EXPECT_EQ(count(Never), 2);
    held(nora, Setting::Workstation, 1);
    EXPECT_EQ(count(Never), 1);
}

TEST_F(InPersonTest, CountsCollectiveMomentsForThoseWhoCame)
{
    const auto together = heldTogether(nora, Part::Contributor, 20);
    heldTogether(nora, Part::Absent, 2);
    heldTogether(omar, Part::Invited, 2);

    EXPECT_EQ(count(UpTo30), 1);
    EXPECT_EQ(count(Never), 1);
    const auto care = sample.care();
    const auto behind =
        findChart(u"in_person")->begin({sample.records, care}, scope)->behind(UpTo30, 0);
    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(sample.records.all<Moment>()[behind.front()].id, together.id);
}

TEST_F(InPersonTest, ListsAMomentOfTwoPeopleOnce)
{
    auto moment = carefulMoment(nora, sample.firstDay, today.addDays(-4));
    moment.person.reset();
    sample.add(moment,
               Gathering{.id = moment.id,
                         .attendances = {{nora.id, Part::Present}, {omar.id, Part::Present}}});
    EXPECT_EQ(count(UpTo7), 2);
    const auto care = sample.care();
    EXPECT_EQ(
        findChart(u"in_person")->begin({sample.records, care}, scope)->behind(UpTo7, 0).size(), 1U);
}

TEST_F(InPersonTest, LooksAtOneKindAndUntilTheEndOfThePeriod)
{
    held(nora, Setting::Workstation, 1);
    heldTogether(nora, Part::Present, 40);
    scope.kind = sample.firstDay.id;
    EXPECT_EQ(count(UpTo60), 1);
    scope.period.last = today.addDays(-41);
    EXPECT_EQ(count(Never), 2);
}

TEST_F(InPersonTest, SaysHowManyWaitAndHowManyWereNeverMet)
{
    for (int more = 0; more < 3; ++more) {
        const auto person = working(remote);
        sample.add(person);
        held(person, Setting::Workstation, 100);
    }
    EXPECT_EQ(
        inPerson().sentence,
        u"Remote or hybrid, and last met in person more than 90 days ago: 3 of 5 people. Never "
        "met in person: 2. Work mode not known: 2."_s);
}

TEST_F(InPersonTest, SaysHowManyWaitLongerThanTheRhythmOfTheLogbook)
{
    scope.minimum = 1;
    held(nora, Setting::Workstation, 50);
    sample.add(Cover{.id = newId<Cover>(), .inPersonDays = 45});
    EXPECT_TRUE(inPerson().sentence.startsWith(
        "Remote or hybrid, and last met in person more than 45 days ago: 1 of 2 people."_L1));
}

TEST_F(InPersonTest, NeedsPeopleAtADistance)
{
    scope.team = sample.shop.id;
    EXPECT_EQ(
        inPerson().sentence,
        u"Nothing to show yet: this chart needs people who work remotely or in a hybrid mode. "
        "Work mode not known: 1."_s);
}
