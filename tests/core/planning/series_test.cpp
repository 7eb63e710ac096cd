// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

PlanningRule aroundStart(int days)
{
    return {.form = RuleForm::AroundMilestone,
            .milestone = Milestone::Start,
            .offset = {days, TimeUnit::Day},
            .nonWorkingDay = NonWorkingDay::Next,
            .earlyDays = 1,
            .lateDays = 3};
}

PlanningRule yearlyFromStart()
{
    return {.form = RuleForm::Anniversary,
            .milestone = Milestone::Start,
            .first = {12, TimeUnit::Month},
            .every = {12, TimeUnit::Month},
            .nonWorkingDay = NonWorkingDay::Next,
            .earlyDays = 1,
            .lateDays = 3};
}

TEST(PlanAroundAMilestone, PlacesOneMomentWithItsOffset)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });

    plan.run();

    ASSERT_EQ(plan.moments().size(), 1U);
    const auto& moment = plan.moments().front();
    EXPECT_EQ(moment.person, plan.person.id);
    EXPECT_EQ(moment.planned, Day(today.addDays(14)));
    EXPECT_EQ(moment.due, moment.planned);
    EXPECT_EQ(moment.ordinal, 1);
    EXPECT_EQ(moment.plannedBy, PlannedBy::Rule);
    EXPECT_EQ(moment.plannedAt, plan.desk.now);
    EXPECT_EQ(moment.status, MomentStatus::Planned);
    EXPECT_EQ(moment.evidence.items, plan.kind.checklistItems);
}

TEST(PlanAroundAMilestone, TakesTheNextWorkedDayAndRemembersTheDayOfTheRule)
{
    Plan plan(aroundStart(5));  // a Saturday
    plan.editPerson([](Person& person) { person.start = today; });

    plan.run();

    EXPECT_EQ(plan.moments().front().due, Day(today.addDays(5)));
    EXPECT_EQ(plan.moments().front().planned, Day(today.addDays(7)));
}

TEST(PlanAroundAMilestone, LeavesAloneAPersonWhoseMilestoneIsUnknown)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) {
        person.status = PersonStatus::Candidate;
        person.start = {};
    });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAroundAMilestone, PlansForACandidateWhoHasAHireDate)
{
    Plan plan(aroundStart(-7));
    plan.editPerson([](Person& person) {
        person.status = PersonStatus::Candidate;
        person.start = today.addDays(21);
    });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(14)});
}

TEST(PlanAroundAMilestone, LeavesWhatComesAfterTheLastDayForLater)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.desk.until = today.addDays(13);
    EXPECT_TRUE(plan.run().isEmpty());
    plan.desk.until = today.addDays(14);
    EXPECT_FALSE(plan.run().isEmpty());
}

TEST(PlanAroundAMilestone, CreatesNothingWhoseWindowEndedBeforeThePersonWasKnown)
{
    Plan plan(aroundStart(0));
    plan.editPerson([](Person& person) {
        person.start = today.addDays(-7);
        person.knownSince = today.addDays(-3);
    });
    EXPECT_TRUE(plan.run().isEmpty());
    plan.editPerson([](Person& person) { person.knownSince = today.addDays(-4); });
    EXPECT_EQ(plan.run().size(), 1U);
}

TEST(PlanAroundAMilestone, ShowsAsMissedWhatPassedWhileNobodyPlanned)
{
    Plan plan(aroundStart(0));
    plan.editPerson([](Person& person) { person.start = today.addDays(-20); });
    plan.run();
    ASSERT_EQ(plan.moments().size(), 1U);
    EXPECT_EQ(stateOf(plan.moments().front(), plan.kind, today), MomentState::Missed);
}

TEST(PlanAroundAMilestone, PlansNothingForPeopleWhoLeft)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) {
        person.start = today;
        person.status = PersonStatus::Left;
    });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAroundAMilestone, PlansNothingAfterTheLastDayOfThePerson)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) {
        person.start = today;
        person.end = today.addDays(10);
    });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAroundAMilestone, NeverCreatesWhatNeedsThePersonsAgreement)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.edit<MomentKind>(plan.kind, [](MomentKind& kind) { kind.consentRequired = true; });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAroundAMilestone, PlansBeforeTheEndOfTheTrialDecision)
{
    Plan plan({.form = RuleForm::AroundMilestone,
               .milestone = Milestone::TrialDecision,
               .offset = {-7, TimeUnit::Day},
               .nonWorkingDay = NonWorkingDay::Previous});
    plan.editPerson([](Person& person) {
        person.start = today;
        person.trialEnd = today.addMonths(4).addDays(-1);  // 22 March; a month of notice
    });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{QDate(2027, 2, 15)});
}

TEST(PlanBirthdays, ComeBackEveryYearWhenThePersonAgreed)
{
    Plan plan({.form = RuleForm::AroundMilestone,
               .milestone = Milestone::Birthday,
               .nonWorkingDay = NonWorkingDay::Keep});
    plan.editPerson([](Person& person) { person.birthday = {1992, 2, 29}; });
    EXPECT_TRUE(plan.run().isEmpty());

    plan.editPerson([](Person& person) { person.birthdayShared = true; });
    plan.desk.until = today.addYears(2);
    plan.run();

    EXPECT_EQ(plan.days(), (std::vector<QDate>{{2026, 2, 28}, {2027, 2, 28}, {2028, 2, 29}}));
    EXPECT_EQ(plan.moments().front().ordinal, 34);
}

TEST(PlanAnniversaries, CountTheYearsSinceTheHireDate)
{
    Plan plan(yearlyFromStart());
    plan.editPerson([](Person& person) {
        person.start = {2019, 12, 2};
        person.knownSince = today;
    });
    plan.desk.until = today.addYears(2);

    plan.run();

    ASSERT_EQ(plan.days(), (std::vector<QDate>{{2026, 12, 2}, {2027, 12, 2}}));
    EXPECT_EQ(plan.moments()[0].ordinal, 7);
    EXPECT_EQ(plan.moments()[1].ordinal, 8);
}

TEST(PlanAnniversaries, OfALongAgoHireDateAreFound)
{
    Plan plan({.form = RuleForm::Anniversary,
               .milestone = Milestone::Start,
               .first = {1, TimeUnit::Month},
               .every = {1, TimeUnit::Month}});
    plan.editPerson([](Person& person) {
        person.start = {1976, 1, 31};
        person.knownSince = today;
    });
    plan.desk.until = {2027, 2, 28};
    plan.run();
    EXPECT_EQ(plan.days(),
              (std::vector<QDate>{{2026, 11, 30}, {2026, 12, 31}, {2027, 1, 31}, {2027, 2, 28}}));
}

TEST(PlanAnniversaries, WithoutARepetitionHappenOnce)
{
    auto rule = yearlyFromStart();
    rule.every = {};
    Plan plan(rule);
    plan.editPerson([](Person& person) { person.start = today.addMonths(-6); });
    plan.desk.until = today.addYears(10);
    plan.run();
    EXPECT_EQ(plan.moments().size(), 1U);
}

TEST(PlanAgain, MovesWhatIsNotHeldWhenTheMilestoneMoves)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    const auto before = plan.moments().front();
    plan.editPerson([](Person& person) { person.start = today.addDays(7); });

    const auto changes = plan.run();

    ASSERT_EQ(changes.size(), 1U);
    ASSERT_EQ(plan.moments().size(), 1U);
    const auto& moved = plan.moments().front();
    EXPECT_EQ(moved.id, before.id);
    EXPECT_EQ(moved.planned, Day(today.addDays(21)));
    EXPECT_EQ(moved.plannedAt, before.plannedAt);
}

TEST(PlanAgain, LeavesWhatWasHeldWhereItIs)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    plan.hold(0, today.addDays(14));
    plan.editPerson([](Person& person) { person.start = today.addDays(7); });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAgain, LeavesWhereItIsWhatWasMovedByHand)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    plan.editMoment(0, [](Moment& moment) {
        moment.planned = today.addDays(16);
        moment.plannedBy = PlannedBy::RuleThenHand;
    });
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(PlanAgain, TakesBackAMomentMovedByHandWhenItsDueDayChanges)
{
    Plan plan(aroundStart(14));
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    plan.editMoment(0, [](Moment& moment) {
        moment.planned = today.addDays(16);
        moment.plannedBy = PlannedBy::RuleThenHand;
    });
    plan.editPerson([](Person& person) { person.start = today.addDays(7); });
    plan.run();
    EXPECT_EQ(plan.days(), std::vector{today.addDays(21)});
    EXPECT_EQ(plan.moments().front().plannedBy, PlannedBy::Rule);
}

TEST(PlanAgain, NeverBringsBackWhatWasCancelled)
{
    Plan plan(yearlyFromStart());
    plan.run();
    ASSERT_FALSE(plan.moments().empty());
    plan.editMoment(0, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });
    plan.editPerson([](Person& person) { person.start = person.start.addDays(1); });
    const auto changes = plan.run();
    for (const auto& change : changes.of<Moment>())
        EXPECT_NE(change.after->ordinal, plan.moments()[0].ordinal);
}

TEST(PlanAgain, NeverBringsBackWhatWasDeleted)
{
    Plan plan(yearlyFromStart());
    plan.run();
    const auto count = plan.moments().size();
    plan.remove(0);
    EXPECT_TRUE(plan.run().isEmpty());
    EXPECT_EQ(plan.moments().size(), count - 1);
}

TEST(PlanMoments, CountsItsMomentsInTheNameOfTheStep)
{
    Plan plan(yearlyFromStart());
    plan.desk.until = today.addYears(3);
    const auto changes = plan.run();
    EXPECT_EQ(stepText(changes.name()), u"Plan %1 moments"_s.arg(plan.moments().size()));
}

}  // namespace
}  // namespace esperluette::test
