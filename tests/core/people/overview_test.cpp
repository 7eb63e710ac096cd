// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/overview.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace test;

namespace {

/// One person with the moments a test gives them.
class OverviewOfAPerson : public testing::Test {
protected:
    Person ines = somePerson();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    Records records;

    void SetUp() override { records.apply(adding(journey, stage, kind, ines)); }

    PersonOverview overview() const
    {
        return computeOverviews(records, CareReader(records, today), today).front();
    }
    const Moment& moment(std::uint32_t position) const { return records.all<Moment>()[position]; }
};

TEST_F(OverviewOfAPerson, IsEmptyWithoutMoments)
{
    const auto empty = overview();

    EXPECT_FALSE(empty.lastHeld);
    EXPECT_FALSE(empty.next);
    EXPECT_EQ(empty.toTell, 0);
    EXPECT_EQ(empty.yearTotal(), 0);
    EXPECT_TRUE(empty.recent().empty());
}

TEST_F(OverviewOfAPerson, FindsTheLatestHeldMomentWhateverTheOrderOfTheRecords)
{
    records.apply(adding(carefulMoment(ines, kind, today.addDays(-3)),
                         carefulMoment(ines, kind, today.addDays(-40))));

    EXPECT_EQ(moment(*overview().lastHeld).held.date(), today.addDays(-3));
}

TEST_F(OverviewOfAPerson, FindsTheNearestPlannedMomentFromTodayOn)
{
    records.apply(adding(plannedMoment(ines, kind, today.addDays(9)),
                         plannedMoment(ines, kind, today.addDays(2)),
                         plannedMoment(ines, kind, today.addDays(-2))));

    EXPECT_EQ(moment(*overview().next).planned.date(), today.addDays(2));
}

TEST_F(OverviewOfAPerson, NeverProposesACancelledMoment)
{
    auto cancelled = plannedMoment(ines, kind, today.addDays(2));
    cancelled.status = MomentStatus::Cancelled;
    records.apply(adding(cancelled));

    EXPECT_FALSE(overview().next);
}

TEST_F(OverviewOfAPerson, CountsToTellWhatWasHeldAndWhatIsStillInItsWindow)
{
    auto held = plannedMoment(ines, kind, today.addDays(-5));
    held.held = today.addDays(-5);
    held.status = MomentStatus::Held;
    records.apply(adding(held, plannedMoment(ines, kind, today.addDays(-2)),
                         carefulMoment(ines, kind, today.addDays(-1))));

    EXPECT_EQ(overview().toTell, 2);
}

TEST_F(OverviewOfAPerson, CountsTheYearByLevelAndLeavesOutWhatIsOlder)
{
    records.apply(adding(carefulMoment(ines, kind, today.addDays(-10)),
                         plannedMoment(ines, kind, today.addDays(-30)),
                         carefulMoment(ines, kind, today.addYears(-1)),
                         plannedMoment(ines, kind, today.addDays(3))));

    const auto year = overview().year;

    EXPECT_EQ(year[std::size_t(CareLevel::WithCare)], 1);
    EXPECT_EQ(year[std::size_t(CareLevel::Missed)], 1);
    EXPECT_EQ(overview().yearTotal(), 2);
}

TEST_F(OverviewOfAPerson, ShowsTheLatestTwelveMomentsOldestFirst)
{
    auto changes = ChangeSet(StepName{"Test"});
    for (int back = 1; back <= 14; ++back)
        changes.create(carefulMoment(ines, kind, today.addDays(-back * 10)));
    changes.create(plannedMoment(ines, kind, today.addDays(-8)));
    records.apply(changes);

    const auto all = overview();

    ASSERT_EQ(all.recent().size(), PersonOverview::mostRecent);
    EXPECT_EQ(all.recent().front(), CareLevel::WithCare);
    EXPECT_EQ(all.recent().back(), CareLevel::Missed);
    EXPECT_EQ(all.yearTotal(), 15);
}

TEST(StandingOf, SaysWhoIsNotAtWorkBeforeAnythingElse)
{
    auto person = somePerson();
    PersonOverview overview;
    overview.attention.daysOver = 40;
    person.status = PersonStatus::OnLeave;

    EXPECT_EQ(standingOf(person, overview, today), Standing::OnLeave);
}

TEST(StandingOf, PutsWaitingBeforeAMomentToTell)
{
    PersonOverview overview;
    overview.toTell = 1;
    EXPECT_EQ(standingOf(somePerson(), overview, today), Standing::ToTell);

    overview.attention.daysOver = 1;
    EXPECT_EQ(standingOf(somePerson(), overview, today), Standing::Waits);
}

TEST(StandingOf, IsArrivingBeforeTheFirstDay)
{
    auto person = somePerson();
    person.start = today.addDays(1);

    EXPECT_EQ(standingOf(person, {}, today), Standing::Arriving);
}

}  // namespace
}  // namespace esperluette
