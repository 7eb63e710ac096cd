// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rule_days.h"
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

PlanningRule everyTwoWeeks()
{
    return {.form = RuleForm::Rhythm,
            .milestone = Milestone::Start,
            .first = {2, TimeUnit::Week},
            .every = {2, TimeUnit::Week},
            .nonWorkingDay = NonWorkingDay::Next,
            .earlyDays = 3,
            .lateDays = 4};
}

class PlanARhythm : public testing::Test {
protected:
    PlanARhythm() : plan(everyTwoWeeks())
    {
        plan.editPerson([](Person& person) { person.start = person.knownSince = today; });
    }

    Plan plan;
};

TEST_F(PlanARhythm, BeginsAfterTheMilestoneWithOneMoment)
{
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(14)});
    EXPECT_EQ(plan.moments().front().ordinal, 1);
}

TEST_F(PlanARhythm, KeepsAtMostOneOpen)
{
    plan.run();
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanARhythm, OfAnOldHandIsRolledForwardToWhenThePersonWasKnown)
{
    plan.editPerson([](Person& person) { person.start = today.addDays(-14 * 30 - 10); });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(4)});
}

TEST_F(PlanARhythm, GoesOnFromWhenItWasLastHeld)
{
    plan.run();
    plan.hold(0, today.addDays(16));
    plan.desk.today = today.addDays(16);
    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(plan.days()[1], today.addDays(30));
    EXPECT_EQ(plan.moments()[1].ordinal, 2);
}

TEST_F(PlanARhythm, GoesOnFromTheOneThatWasMissed)
{
    plan.run();
    plan.desk.today = today.addDays(19);
    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(stateOf(plan.moments()[0], plan.kind, plan.desk.today), MomentState::Missed);
    EXPECT_EQ(plan.days()[1], today.addDays(28));
}

TEST_F(PlanARhythm, IsNotPlannedInThePastWhenNobodyOpenedTheLogbookForMonths)
{
    plan.run();
    plan.desk.today = today.addDays(100);
    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(stateOf(plan.moments()[1], plan.kind, plan.desk.today), MomentState::Planned);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanARhythm, GoesOnFromTheOneThatWasCancelled)
{
    plan.run();
    plan.editMoment(0, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });
    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(plan.days()[1], today.addDays(28));
}

TEST_F(PlanARhythm, GoesOnFromTheOneThatWasDeleted)
{
    plan.run();
    plan.remove(0);
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(28)});
    EXPECT_EQ(plan.moments().front().ordinal, 2);
}

TEST_F(PlanARhythm, CountsWhatWasHeldByHand)
{
    auto byHand = plannedMoment(plan.person, plan.kind, today);
    byHand.held = today;
    byHand.status = MomentStatus::Told;
    plan.records.apply(adding(byHand));
    plan.desk.today = today.addDays(1);
    plan.run();
    EXPECT_EQ(plan.days().back(), today.addDays(14));
}

TEST_F(PlanARhythm, PutsNoMomentBesideOneThatWasPlannedByHand)
{
    plan.records.apply(adding(plannedMoment(plan.person, plan.kind, today.addDays(3))));
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanARhythm, MovesTheOpenOneWhenAnotherWasHeldMeanwhile)
{
    plan.run();
    auto byHand = plannedMoment(plan.person, plan.kind, today.addDays(7));
    byHand.held = today.addDays(7);
    byHand.status = MomentStatus::Told;
    plan.records.apply(adding(byHand));
    plan.desk.today = today.addDays(8);
    plan.run();
    EXPECT_EQ(plan.days().front(), today.addDays(21));
}

TEST_F(PlanARhythm, MovesTheOpenOneWhenTheHireDateMoves)
{
    plan.run();
    plan.editPerson([](Person& person) { person.start = today.addDays(3); });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(17)});
}

TEST_F(PlanARhythm, LeavesAMomentMovedFarByHandWhereItIs)
{
    plan.run();
    plan.editMoment(0, [](Moment& moment) {
        moment.planned = today.addDays(60);
        moment.plannedBy = PlannedBy::RuleThenHand;
    });
    plan.desk.today = today.addDays(50);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanARhythm, RestsWhileThePersonIsOnLeave)
{
    plan.editPerson([](Person& person) { person.status = PersonStatus::OnLeave; });
    EXPECT_TRUE(plan.run().isEmpty());
    plan.editPerson([](Person& person) { person.status = PersonStatus::Present; });
    EXPECT_EQ(plan.run().size(), 1U);
}

TEST_F(PlanARhythm, DoesNotStartForACandidateWithoutHireDate)
{
    plan.editPerson([](Person& person) {
        person.status = PersonStatus::Candidate;
        person.start = {};
    });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanARhythm, StopsBeforeItsNumberOverflows)
{
    auto last = plannedMoment(plan.person, plan.kind, today.addDays(-14));
    last.ordinal = lastOrdinal;
    last.held = last.planned;
    last.status = MomentStatus::Told;
    plan.records.apply(adding(last));
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanACareerInterview, IsDueWithinAYearThenEveryFourYears)
{
    Plan plan({.form = RuleForm::Rhythm,
               .milestone = Milestone::Start,
               .first = {12, TimeUnit::Month},
               .every = {4, TimeUnit::Year},
               .nonWorkingDay = NonWorkingDay::Previous,
               .earlyDays = 120});
    plan.editPerson([](Person& person) { person.start = {2026, 2, 28}; });
    plan.run();
    ASSERT_EQ(plan.days(), std::vector{QDate(2027, 2, 26)});  // the 28th is a Sunday
    plan.hold(0, QDate(2027, 1, 15));
    plan.desk = someDesk({2030, 6, 1});
    plan.run();
    EXPECT_EQ(plan.days()[1], QDate(2031, 1, 15));
}

}  // namespace
}  // namespace esperluette::test
