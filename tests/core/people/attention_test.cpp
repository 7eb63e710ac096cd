// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/attention.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// A logbook with one person, known for a year, and two kinds: praise, and a check-in.
class AttentionTest : public testing::Test {
protected:
    AttentionTest() { remote.meaning = text<PopulationMeaning>(u"remote"_s); }

    void keep(const Moment& moment) { moments.push_back(moment); }
    void checkIn(int daysAgo) { keep(carefulMoment(ines, checkInKind, today.addDays(-daysAgo))); }

    Attention standing()
    {
        fill();
        return attentionOf(records, 0, CareReader(records, today), today);
    }
    std::vector<Attention> waiting()
    {
        fill();
        return waitingPeople(records, CareReader(records, today), today);
    }
    void fill()
    {
        auto changes = adding(remote, ines, journey, stage, praiseKind, checkInKind);
        for (const auto& moment : moments)
            changes.create(moment);
        records.apply(changes);
    }

    Person ines = somePerson();
    PopulationValue remote{.id = newId<PopulationValue>(),
                           .cut = text<PopulationCut>(u"work_mode"_s),
                           .label = text<PopulationLabel>(u"Télétravail"_s)};
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praiseKind = someKind(stage);
    MomentKind checkInKind = someKind(stage, u"one_to_one"_s);
    std::vector<Moment> moments;
    Records records;
};

TEST_F(AttentionTest, WaitsTheDayAfterTheRhythm)
{
    checkIn(31);

    const auto attention = standing();

    EXPECT_EQ(attention.daysSince, 31);
    EXPECT_EQ(attention.daysOver, 1);
    EXPECT_TRUE(attention.waits());
}

TEST_F(AttentionTest, DoesNotWaitOnTheLastDayOfTheRhythm)
{
    checkIn(30);

    EXPECT_FALSE(standing().waits());
}

TEST_F(AttentionTest, FollowsThePersonsOwnRhythm)
{
    ines.rhythmDays = 14;
    checkIn(15);

    EXPECT_EQ(standing().daysOver, 1);
}

TEST_F(AttentionTest, CountsTheLastMomentOfCare)
{
    checkIn(50);
    checkIn(3);
    checkIn(70);

    EXPECT_EQ(standing().daysSince, 3);
}

TEST_F(AttentionTest, DoesNotCountAMomentHandledInPassing)
{
    checkIn(50);
    auto hurried = carefulMoment(ines, checkInKind, today.addDays(-2));
    hurried.evidence.emotional = hurried.evidence.relational = Answer::No;
    hurried.evidence.listening = Answer::No;
    hurried.evidence.itemsTicked = 0;
    keep(hurried);

    EXPECT_EQ(standing().daysSince, 50);
}

TEST_F(AttentionTest, DoesNotCountAMomentNobodyTold)
{
    auto untold = plannedMoment(ines, checkInKind, today.addDays(-2));
    untold.held = untold.planned;
    untold.status = MomentStatus::Held;
    keep(untold);

    EXPECT_TRUE(standing().never);
}

TEST_F(AttentionTest, CountsFromWhenThePersonIsKnownWithoutAnyMoment)
{
    ines.start = today.addYears(-5);
    ines.knownSince = today.addDays(-40);

    const auto attention = standing();

    EXPECT_TRUE(attention.never);
    EXPECT_EQ(attention.daysSince, 40);
    EXPECT_EQ(attention.daysOver, 10);
}

TEST_F(AttentionTest, CountsFromTheStartOfSomebodyKnownBefore)
{
    ines.start = today.addDays(-5);
    ines.knownSince = today.addDays(-40);

    EXPECT_EQ(standing().daysSince, 5);
}

TEST_F(AttentionTest, NeverWaitsForCandidatesLeaversOrPeopleOnLeave)
{
    for (const auto status : {PersonStatus::Candidate, PersonStatus::OnLeave, PersonStatus::Left}) {
        records = {};
        ines.status = status;
        EXPECT_FALSE(standing().waits());
    }
}

TEST_F(AttentionTest, SaysWhoWasNotPraisedInTwelveMonths) { EXPECT_TRUE(standing().neverPraised); }

TEST_F(AttentionTest, CountsAPraiseElevenMonthsOld)
{
    keep(carefulMoment(ines, praiseKind, today.addMonths(-11)));

    EXPECT_FALSE(standing().neverPraised);
}

TEST_F(AttentionTest, DoesNotCountAPraiseThatIsOnlyPlanned)
{
    keep(plannedMoment(ines, praiseKind, today.addDays(-1)));

    EXPECT_TRUE(standing().neverPraised);
}

TEST_F(AttentionTest, ClaimsNothingAboutPraiseBeforeTheLogbookKnewThePerson)
{
    ines.knownSince = today.addMonths(-6);

    EXPECT_FALSE(standing().neverPraised);
}

TEST_F(AttentionTest, SaysWhoIsRemoteAndWasNeverMet)
{
    ines.populations = {remote.id};
    auto call = carefulMoment(ines, checkInKind, today.addDays(-9));
    call.evidence.setting = Setting::VideoCall;
    keep(call);

    EXPECT_TRUE(standing().remoteNeverMet);
}

TEST_F(AttentionTest, DoesNotSayItOfSomebodyMetOrNotRemote)
{
    EXPECT_FALSE(standing().remoteNeverMet);

    records = {};
    ines.populations = {remote.id};
    checkIn(200);
    EXPECT_FALSE(standing().remoteNeverMet);
}

TEST_F(AttentionTest, CountsThoseMetAmongOthers)
{
    ines.populations = {remote.id};
    auto coffee = carefulMoment(ines, checkInKind, today.addDays(-9));
    coffee.person = {};
    keep(coffee);
    fill();
    const auto remoteNeverMet = [&](Part part) {
        auto with = records;
        with.apply(adding(Gathering{coffee.id, {}, {{ines.id, part}}}));
        return attentionOf(with, 0, CareReader(with, today), today).remoteNeverMet;
    };

    EXPECT_TRUE(remoteNeverMet(Part::Absent));
    EXPECT_FALSE(remoteNeverMet(Part::Present));
}

TEST_F(AttentionTest, ListsThoseWhoWaitLongestFirst)
{
    const auto karim = somePerson(u"Karim"_s);
    const auto lea = somePerson(u"Léa"_s);
    records.apply(adding(karim, lea));
    checkIn(40);
    keep(carefulMoment(karim, checkInKind, today.addDays(-90)));
    keep(carefulMoment(lea, checkInKind, today.addDays(-1)));

    const auto people = waiting();

    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(records.all<Person>()[people[0].person].id, karim.id);
    EXPECT_EQ(people[0].daysOver, 60);
    EXPECT_EQ(records.all<Person>()[people[1].person].id, ines.id);
}

TEST(AttentionText, SaysSinceWhenAndWhy)
{
    EXPECT_EQ(attentionText({.daysSince = 74, .daysOver = 44, .remoteNeverMet = true}),
              u"no moment of care for 74 day(s) · remote, never met on site"_s);
    EXPECT_EQ(attentionText({.daysSince = 4}), u"last moment of care 4 day(s) ago"_s);
    EXPECT_EQ(attentionText({.never = true, .neverPraised = true}),
              u"no moment of care yet · never praised in 12 months"_s);
}

}  // namespace
}  // namespace esperluette::test
