// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/loyalty.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// Somebody known here for years, and a journey with the three kinds and one that is none of them.
class LoyaltyTest : public testing::Test {
protected:
    LoyaltyTest()
    {
        ines.start = today.addYears(-5);
        ines.knownSince = today.addYears(-3);
    }

    void keep(const Moment& moment) { moments.push_back(moment); }

    Loyalty loyalty(QDate day = today)
    {
        records = {};
        auto changes = adding(site, ines, journey, stage, stay, anniversary, career, oneToOne);
        for (const auto& moment : moments)
            changes.create(moment);
        for (const auto& gathering : gatherings)
            changes.create(gathering);
        records.apply(changes);
        return computeLoyalty(records, day).front();
    }
    LoyaltyStanding standing(QDate day = today) { return loyalty(day).standing; }
    /// The moment found last; the records must have one.
    MomentId last()
    {
        const auto found = loyalty().last;
        return records.all<Moment>()[found.value()].id;
    }

    Person ines = somePerson();
    PopulationValue site{.id = newId<PopulationValue>(),
                         .cut = text<PopulationCut>(u"site"_s),
                         .label = text<PopulationLabel>(u"Lyon"_s)};
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind stay = someKind(stage, u"stay_interview"_s);
    MomentKind anniversary = someKind(stage, u"work_anniversary"_s);
    MomentKind career = someKind(stage, u"career_interview"_s);
    MomentKind oneToOne = someKind(stage, u"one_to_one"_s);
    std::vector<Moment> moments;
    std::vector<Gathering> gatherings;
    Records records;
};

TEST_F(LoyaltyTest, IsLackingWithoutAnyOfTheThree)
{
    keep(carefulMoment(ines, oneToOne, today.addDays(-3)));

    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);
    EXPECT_FALSE(loyalty().last);
}

TEST_F(LoyaltyTest, IsRecentWithAnyOfTheThree)
{
    for (const auto& kind : {stay, anniversary, career}) {
        moments = {carefulMoment(ines, kind, today.addMonths(-2))};

        EXPECT_EQ(standing(), LoyaltyStanding::Recent) << kind.key.text().toStdString();
        EXPECT_EQ(last(), moments.front().id);
    }
}

TEST_F(LoyaltyTest, StillCountsOnTheSameDayOfTheYearAfterAndNoLonger)
{
    keep(carefulMoment(ines, stay, today.addYears(-1)));

    EXPECT_EQ(standing(today), LoyaltyStanding::Recent);
    EXPECT_EQ(standing(today.addDays(1)), LoyaltyStanding::Lacking);
    EXPECT_EQ(last(), moments.front().id);
}

TEST_F(LoyaltyTest, CountsWhatWasHeldOn29FebruaryUntilTheEndOfTheNextFebruary)
{
    ines.start = ines.knownSince = QDate(2020, 1, 6);
    keep(carefulMoment(ines, career, {2024, 2, 29}));

    EXPECT_EQ(standing({2025, 2, 28}), LoyaltyStanding::Recent);
    EXPECT_EQ(standing({2025, 3, 1}), LoyaltyStanding::Lacking);
}

TEST_F(LoyaltyTest, FindsTheLastOneWhateverTheOrderOfTheRecords)
{
    keep(carefulMoment(ines, career, today.addDays(-30)));
    keep(carefulMoment(ines, stay, today.addDays(-200)));
    keep(carefulMoment(ines, oneToOne, today.addDays(-1)));

    EXPECT_EQ(last(), moments.front().id);
}

TEST_F(LoyaltyTest, CountsWhatWasHeldAndIsNotToldYet)
{
    auto untold = plannedMoment(ines, anniversary, today.addDays(-2));
    untold.held = untold.planned;
    untold.status = MomentStatus::Held;
    keep(untold);

    EXPECT_EQ(standing(), LoyaltyStanding::Recent);
}

TEST_F(LoyaltyTest, DoesNotCountWhatWasMissedCancelledOrOnlyPlanned)
{
    keep(plannedMoment(ines, stay, today.addDays(-90)));
    keep(plannedMoment(ines, career, today.addDays(5)));
    auto cancelled = plannedMoment(ines, anniversary, today.addDays(-8));
    cancelled.status = MomentStatus::Cancelled;
    keep(cancelled);
    cancelled = carefulMoment(ines, anniversary, today.addDays(-9));
    cancelled.status = MomentStatus::Cancelled;
    keep(cancelled);

    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);
    EXPECT_FALSE(loyalty().last);
}

TEST_F(LoyaltyTest, DoesNotCountWhatIsHeldAfterToday)
{
    keep(carefulMoment(ines, stay, today));

    EXPECT_EQ(standing(today.addDays(-1)), LoyaltyStanding::Lacking);
    EXPECT_EQ(standing(today), LoyaltyStanding::Recent);
}

TEST_F(LoyaltyTest, IsNotDueBeforeTwelveMonthsAreOver)
{
    ines.start = ines.knownSince = today.addMonths(-11);
    EXPECT_EQ(standing(), LoyaltyStanding::NotDue);

    ines.start = ines.knownSince = today.addMonths(-12).addDays(1);
    EXPECT_EQ(standing(), LoyaltyStanding::NotDue);

    ines.start = ines.knownSince = today.addMonths(-12);
    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);
}

TEST_F(LoyaltyTest, IsDueAYearAfter29FebruaryOnTheDayBeforeMarch)
{
    ines.start = ines.knownSince = QDate(2024, 2, 29);

    EXPECT_EQ(standing({2025, 2, 27}), LoyaltyStanding::NotDue);
    EXPECT_EQ(standing({2025, 2, 28}), LoyaltyStanding::Lacking);
}

TEST_F(LoyaltyTest, IsRecentInTheFirstYearToo)
{
    ines.start = ines.knownSince = today.addMonths(-7);
    keep(carefulMoment(ines, stay, today.addDays(-10)));

    EXPECT_EQ(standing(), LoyaltyStanding::Recent);
}

TEST_F(LoyaltyTest, ClaimsNothingAboutTheTimeBeforeTheLogbookKnewThePerson)
{
    ines.knownSince = today.addMonths(-6);
    EXPECT_EQ(standing(), LoyaltyStanding::NotDue);

    ines.start = ines.knownSince = {};
    EXPECT_EQ(standing(), LoyaltyStanding::NotDue);
}

TEST_F(LoyaltyTest, IsAskedOnlyForPeopleAtWork)
{
    for (const auto status : {PersonStatus::Candidate, PersonStatus::OnLeave, PersonStatus::Left}) {
        ines.status = status;
        EXPECT_EQ(standing(), LoyaltyStanding::NotAsked);
    }
}

TEST_F(LoyaltyTest, KnowsTheLastOneOfSomebodyOnLeave)
{
    ines.status = PersonStatus::OnLeave;
    keep(carefulMoment(ines, stay, today.addMonths(-3)));

    EXPECT_EQ(last(), moments.front().id);
}

TEST_F(LoyaltyTest, IsNotAskedWhereTheJourneyHasNoneOfTheThree)
{
    stay.retired = anniversary.retired = career.retired = true;
    EXPECT_EQ(standing(), LoyaltyStanding::NotAsked);

    career.retired = false;
    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);
}

TEST_F(LoyaltyTest, IsNotAskedOfThoseWhoseJourneyIsAnother)
{
    journey.populations = {site.id};
    EXPECT_EQ(standing(), LoyaltyStanding::NotAsked);

    ines.populations = {site.id};
    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);
}

TEST_F(LoyaltyTest, StillCountsAMomentOfAKindThatIsRetiredNow)
{
    keep(carefulMoment(ines, stay, today.addDays(-40)));
    stay.retired = true;

    EXPECT_EQ(standing(), LoyaltyStanding::Recent);
}

TEST_F(LoyaltyTest, CountsAnAnniversaryAmongOthersForThoseWhoCame)
{
    anniversary.scope = MomentScope::Collective;
    auto party = carefulMoment(ines, anniversary, today.addDays(-20));
    party.person.reset();
    keep(party);

    gatherings = {Gathering{party.id, {}, {{ines.id, Part::Absent}}}};
    EXPECT_EQ(standing(), LoyaltyStanding::Lacking);

    gatherings = {Gathering{party.id, {}, {{ines.id, Part::Present}}}};
    EXPECT_EQ(standing(), LoyaltyStanding::Recent);
    EXPECT_EQ(last(), party.id);
}

TEST_F(LoyaltyTest, TakesAKeyInTwoTemplatesForTheSameKindAndACopyForAnother)
{
    const auto second = someStage(journey, u"grow"_s);
    EXPECT_TRUE(isOfLoyalty(someKind(second, u"stay_interview"_s)));
    EXPECT_FALSE(isOfLoyalty(someKind(second, u"stay_interview_2"_s)));
    EXPECT_FALSE(isOfLoyalty(oneToOne));
}

TEST_F(LoyaltyTest, NamesEachOfTheThreeOnceIfItIsInUse)
{
    career.retired = true;
    static_cast<void>(loyalty());
    records.apply(adding(someKind(stage, u"stay_interview"_s)));

    const auto kinds = loyaltyKinds(records);

    ASSERT_EQ(kinds.size(), 2U);
    EXPECT_EQ(kinds[0]->id, stay.id);
    EXPECT_EQ(kinds[1]->id, anniversary.id);
}

/// Whoever had one, on any day of the last 365, is never said to lack one; and who lacks one had
/// none on any of them.
RC_GTEST_FIXTURE_PROP(LoyaltyTest, NeverSaysLackingOfSomebodyWhoHadOneInTheYear, ())
{
    const auto daysAgo = *rc::gen::inRange(0, 800);
    moments = {carefulMoment(ines, stay, today.addDays(-daysAgo))};

    const auto lacks = standing() == LoyaltyStanding::Lacking;

    RC_ASSERT(lacks == (today.addDays(-daysAgo) < today.addYears(-1)));
}

}  // namespace
}  // namespace esperluette::test
