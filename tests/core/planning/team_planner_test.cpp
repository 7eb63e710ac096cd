// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

class PlanForTeams : public testing::Test {
protected:
    static PlanningRule everyWeek()
    {
        return {.form = RuleForm::EveryPeriod,
                .milestone = Milestone::CalendarWeek,
                .every = {1, TimeUnit::Week},
                .nonWorkingDay = NonWorkingDay::Next,
                .earlyDays = 2,
                .lateDays = 2};
    }

    PlanForTeams() : plan(everyWeek(), MomentScope::Collective)
    {
        plan.desk.until = today.addDays(15);
    }

    Plan plan;
};

TEST_F(PlanForTeams, GathersEachTeamOnTheFirstWorkedDayOfEachWeek)
{
    plan.desk.calendar.addHoliday(today.addDays(7));
    plan.run();
    EXPECT_EQ(plan.days(), (std::vector{today, today.addDays(8), today.addDays(14)}));
}

TEST_F(PlanForTeams, InvitesThePeopleWhoArePresent)
{
    auto onLeave = somePerson();
    onLeave.team = plan.team.id;
    onLeave.status = PersonStatus::OnLeave;
    auto elsewhere = somePerson();
    plan.records.apply(adding(onLeave, elsewhere));

    plan.run();

    const auto* gathering = plan.records.gatheringOf(plan.moments().front().id);
    ASSERT_TRUE(gathering);
    EXPECT_EQ(gathering->team, plan.team.id);
    EXPECT_EQ(gathering->attendances, (std::vector<Attendance>{{plan.person.id, Part::Invited}}));
    EXPECT_FALSE(plan.moments().front().person);
}

TEST_F(PlanForTeams, DoesNotInviteBeforeTheFirstDayNorAfterTheLast)
{
    plan.editPerson([](Person& person) {
        person.start = today.addDays(3);
        person.end = today.addDays(10);
    });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(7)});
}

TEST_F(PlanForTeams, PlansNothingForATeamWithoutPeople)
{
    plan.editPerson([](Person& person) { person.status = PersonStatus::Left; });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanForTeams, PlansNothingTwice)
{
    plan.run();
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanForTeams, AddsOnlyTheWeekThatIsNew)
{
    plan.run();
    plan.desk.today = today.addDays(7);
    plan.desk.until = today.addDays(21);
    const auto changes = plan.run();
    ASSERT_EQ(changes.of<Moment>().size(), 1U);
    EXPECT_EQ(changes.of<Moment>().front().after->planned, Day(today.addDays(21)));
}

TEST_F(PlanForTeams, NeverBringsBackWhatWasDeletedOrCancelled)
{
    plan.run();
    plan.remove(0);
    plan.editMoment(0, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanForTeams, LeavesOutAWeekWhoseWindowIsOver)
{
    plan.desk.today = today.addDays(3);
    plan.run();
    EXPECT_EQ(plan.days(), (std::vector{today.addDays(7), today.addDays(14)}));
}

TEST_F(PlanForTeams, AsksNothingOfTheDaysBeforeThePeopleWereKnown)
{
    plan.desk.today = today.addDays(1);  // still within the window of this week
    plan.editPerson([](Person& person) { person.knownSince = today.addDays(1); });
    plan.run();
    EXPECT_EQ(plan.days(), (std::vector{today.addDays(7), today.addDays(14)}));
}

TEST(PlanEveryQuarter, TakesItsFirstWorkedDay)
{
    Plan plan({.form = RuleForm::EveryPeriod,
               .milestone = Milestone::CalendarQuarter,
               .every = {3, TimeUnit::Month},
               .nonWorkingDay = NonWorkingDay::Next,
               .earlyDays = 10,
               .lateDays = 15},
              MomentScope::Collective);
    plan.desk.calendar = WorkingCalendar::french();
    plan.run();
    EXPECT_EQ(plan.days(),
              (std::vector<QDate>{{2027, 1, 4}, {2027, 4, 1}, {2027, 7, 1}, {2027, 10, 1}}));
}

TEST(PlanEveryOtherWeek, KeepsTheSameWeeksWheneverItIsPlanned)
{
    Plan plan({.form = RuleForm::EveryPeriod,
               .milestone = Milestone::CalendarWeek,
               .every = {2, TimeUnit::Week},
               .lateDays = 2},
              MomentScope::Collective);
    plan.desk.until = today.addDays(60);
    plan.run();
    const auto days = plan.days();
    for (std::size_t next = 1; next < days.size(); ++next)
        EXPECT_EQ(days[next - 1].daysTo(days[next]), 14);
    plan.desk.today = today.addDays(7);
    EXPECT_TRUE(plan.run().isEmpty());
}

}  // namespace
}  // namespace esperluette::test
