// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/reshift.h"

#include "core/planning/rule_days.h"
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

/// Monday 30 November 2026, a week ahead, for one person.
PlanningRule aWeekAhead(NonWorkingDay choice)
{
    return {.form = RuleForm::AroundMilestone,
            .milestone = Milestone::TrialEnd,
            .nonWorkingDay = choice,
            .lateDays = 5};
}

const QDate monday(2026, 11, 30);

Plan planWith(NonWorkingDay choice)
{
    Plan plan(aWeekAhead(choice));
    plan.editPerson([](Person& person) { person.trialEnd = monday; });
    plan.run();
    return plan;
}

/// Takes days off and looks at the calendar anew, as the program does.
void takeOff(Plan& plan, QDate first, QDate last, std::optional<PersonId> person = {})
{
    plan.records.apply(adding(DayOff{newId<DayOff>(), person, first, last, {}}));
    if (!person) {
        for (auto day = first; day <= last; day = day.addDays(1))
            plan.desk.calendar.addHoliday(day);
    }
}

}  // namespace

TEST(Reshift, MovesAMomentOfARuleToTheNextOrThePreviousWorkedDayOrKeepsIt)
{
    for (const auto& [choice, expected] : {std::pair{NonWorkingDay::Next, monday.addDays(2)},
                                           {NonWorkingDay::Previous, monday.addDays(-3)},
                                           {NonWorkingDay::Keep, monday}}) {
        auto plan = planWith(choice);
        ASSERT_EQ(plan.days(), std::vector{monday});

        takeOff(plan, monday, monday.addDays(1));
        plan.run();

        EXPECT_EQ(plan.days(), std::vector{expected}) << int(choice);
    }
}

TEST(Reshift, BringsAMomentBackWhenTheDayIsWorkedAgain)
{
    auto plan = planWith(NonWorkingDay::Next);
    takeOff(plan, monday, monday);
    plan.run();
    ASSERT_EQ(plan.days(), std::vector{monday.addDays(1)});

    plan.desk.calendar = WorkingCalendar::weekendsOnly();
    plan.run();

    EXPECT_EQ(plan.days(), std::vector{monday});
}

TEST(Reshift, KeepsAMomentAwayFromTheAbsencesOfItsPersonOnly)
{
    auto plan = planWith(NonWorkingDay::Next);
    const auto other = somePerson();
    plan.records.apply(adding(other));
    takeOff(plan, monday, monday.addDays(3), other.id);
    plan.run();
    ASSERT_EQ(plan.days(), std::vector{monday});

    takeOff(plan, monday, monday.addDays(3), plan.person.id);
    plan.run();

    EXPECT_EQ(plan.days(), std::vector{monday.addDays(4)});
}

TEST(Reshift, NeverMovesIntoThePast)
{
    auto plan = planWith(NonWorkingDay::Previous);
    takeOff(plan, today.addDays(-20), monday.addDays(1), plan.person.id);
    plan.run();

    EXPECT_EQ(plan.days(), std::vector{monday.addDays(2)});
}

TEST(Reshift, LeavesWhatWasMovedByHandHeldOrPlannedForThePast)
{
    auto plan = planWith(NonWorkingDay::Next);
    takeOff(plan, monday, monday);
    const auto before = plan.moments().front();

    plan.editMoment(0, [](Moment& moment) { moment.plannedBy = PlannedBy::RuleThenHand; });
    EXPECT_TRUE(plan.run().isEmpty());
    plan.editMoment(0, [](Moment& moment) {
        moment.plannedBy = PlannedBy::Rule;
        moment.held = monday;
        moment.status = MomentStatus::Held;
    });
    EXPECT_TRUE(plan.run().isEmpty());
    plan.editMoment(0, [&](Moment& moment) { moment = before; });
    plan.desk.today = monday.addDays(1);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(Reshift, ExplainsTheDayItGave)
{
    auto plan = planWith(NonWorkingDay::Next);
    takeOff(plan, monday, monday, plan.person.id);
    plan.run();

    const auto why =
        whyThisDate(plan.records, plan.moments().front(), plan.desk.calendar, Language::English);

    EXPECT_TRUE(why.join(QChar(u'\n')).contains(QStringLiteral("is not worked")))
        << qPrintable(why.join(QChar(u'\n')));
}

TEST(Reshift, GivesTheSameAgainWhateverIsOff)
{
    EXPECT_TRUE(rc::check("planning twice is planning once, and no planned day is off", [] {
        const auto choice = NonWorkingDay(*rc::gen::inRange(0, 3));
        Plan plan({.form = RuleForm::Anniversary,
                   .milestone = Milestone::Start,
                   .first = {1, TimeUnit::Month},
                   .every = {*rc::gen::inRange(1, 4), TimeUnit::Week},
                   .nonWorkingDay = choice,
                   .lateDays = *rc::gen::inRange(0, 20)});
        plan.run();
        for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
            const auto first = today.addDays(*rc::gen::inRange(-20, 200));
            takeOff(plan, first, first.addDays(*rc::gen::inRange(0, 25)),
                    *rc::gen::arbitrary<bool>() ? std::optional(plan.person.id) : std::nullopt);
        }
        plan.desk.today = today.addDays(*rc::gen::inRange(0, 30));
        plan.run();
        const auto days = plan.days();

        RC_ASSERT(plan.run().isEmpty());
        RC_ASSERT(plan.days() == days);
        const auto hers = withAbsences(plan.desk.calendar, plan.records, plan.person.id);
        for (const auto day : days)
            RC_ASSERT(choice == NonWorkingDay::Keep || day < plan.desk.today
                      || hers.isWorkingDay(day));
    }));
}

}  // namespace esperluette::test
