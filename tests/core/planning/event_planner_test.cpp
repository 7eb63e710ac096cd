// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/event_planner.h"

#include "core/planning/event_actions.h"
#include "core/planning/rule_days.h"
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

const QString success = u"success_observed"_s;

PlanningRule after(const QString& event, int days)
{
    return {.offset = {days, TimeUnit::Day},
            .nonWorkingDay = NonWorkingDay::Next,
            .lateDays = 4,
            .event = event};
}

PlanningRule programme()
{
    PlanningRule rule{.nonWorkingDay = NonWorkingDay::Next, .lateDays = 10};
    rule.checkpoints = {{u"pilot_start"_s, {-21, TimeUnit::Day}, {}},
                        {u"rollout_date"_s, {30, TimeUnit::Day}, {}},
                        {u"rollout_date"_s, {90, TimeUnit::Day}, {}}};
    return rule;
}

void record(Plan& plan, const EventDraft& draft)
{
    const auto changes = recordEvent(plan.records, draft, plan.desk, testIds());
    ASSERT_TRUE(changes) << qPrintable(changes.error().subject);
    ASSERT_TRUE(plan.records.accepts(*changes));
    plan.records.apply(*changes);
}

EventDraft successOf(const Plan& plan)
{
    return {.event = success,
            .people = {plan.person.id},
            .team = {},
            .day = today,
            .name = u"Vitrine d’octobre"_s};
}

QString refusal(const Plan& plan, const EventDraft& draft)
{
    const auto changes = recordEvent(plan.records, draft, plan.desk, testIds());
    return changes ? QString() : changes.error().subject;
}

}  // namespace

TEST(EventPlanner, ASuccessObservedPutsThePraiseInThePlanInTheSameStep)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));

    ASSERT_EQ(plan.moments().size(), 1U);
    EXPECT_EQ(plan.days().front(), today.addDays(3));
    EXPECT_EQ(plan.moments().front().person, plan.person.id);
    EXPECT_EQ(plan.moments().front().title.text(), u"Vitrine d’octobre"_s);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, EachSuccessHasItsOwnMoment)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    record(plan, successOf(plan));

    EXPECT_EQ(plan.moments().size(), 2U);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, MovesWhatIsNotHeldWithTheEvent)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    record(plan, successOf(plan));
    plan.hold(0, today);
    const auto events = plan.records.all<LifeEvent>();
    for (const auto& event : std::vector(events.begin(), events.end()))
        plan.records.apply(moveEvent(plan.records, event, today.addDays(7), plan.desk, testIds()));

    EXPECT_EQ(plan.days(), (std::vector{today.addDays(3), today.addDays(10)}));
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, NeverBringsBackWhatWasCancelledOrDeleted)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    record(plan, successOf(plan));
    plan.editMoment(0, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });
    plan.remove(1);

    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, AnEventTakenBackCancelsWhatFollowedAndItsNumberIsNotUsedAgain)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    plan.records.apply(removeEvent(plan.records, plan.records.all<LifeEvent>().front()));
    EXPECT_EQ(plan.moments().front().status, MomentStatus::Cancelled);
    EXPECT_TRUE(plan.run().isEmpty());

    record(plan, successOf(plan));
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(plan.moments().back().status, MomentStatus::Planned);
    EXPECT_EQ(plan.records.all<LifeEvent>().front().ordinal, 2);
}

TEST(EventPlanner, APastEventPlansNothingThatCannotBeHeldAnyMore)
{
    Plan plan(after(success, 3));
    auto draft = successOf(plan);
    draft.day = today.addDays(-30);
    record(plan, draft);

    EXPECT_TRUE(plan.moments().empty());
}

TEST(EventPlanner, AProgrammeHasAMomentOfTheTeamForEachCheckpoint)
{
    Plan plan(programme(), MomentScope::Collective);
    record(
        plan,
        {.event = u"pilot_start"_s, .people = {}, .team = plan.team.id, .day = today.addDays(42)});
    record(
        plan,
        {.event = u"rollout_date"_s, .people = {}, .team = plan.team.id, .day = today.addDays(84)});

    EXPECT_EQ(plan.days(),
              (std::vector{today.addDays(21), today.addDays(84 + 30),
                           today.addDays(84 + 91)}));  // 90 is a Sunday
    for (const auto& moment : plan.moments()) {
        ASSERT_TRUE(plan.records.gatheringOf(moment.id));
        EXPECT_EQ(plan.records.gatheringOf(moment.id)->team, plan.team.id);
        EXPECT_EQ(plan.records.gatheringOf(moment.id)->attendances.size(), 1U);
    }
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, OneFollowsOnceTheMomentItWaitsForWasHeld)
{
    Plan plan(after(u"first_held"_s, 30));
    auto first = someKind(plan.stage, u"first"_s);
    const auto held = carefulMoment(plan.person, first, today.addDays(-3));
    plan.records.apply(adding(first, held));

    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(plan.moments().back().kind, plan.kind.id);
    EXPECT_EQ(plan.moments().back().due, Day(today.addDays(27)));
    EXPECT_TRUE(plan.run().isEmpty());

    plan.remove(1);
    EXPECT_TRUE(plan.run().isEmpty());
    const auto again = carefulMoment(plan.person, first, today);
    plan.records.apply(adding(again));
    plan.run();
    EXPECT_EQ(plan.moments().size(), 3U);
}

TEST(EventPlanner, SaysWhyAMomentFollows)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    const auto why =
        whyThisDate(plan.records, plan.moments().front(), plan.desk.calendar, Language::English);
    EXPECT_EQ(why.front().toStdString(),
              "Individual success observed (Vitrine d’octobre): Monday, 23 November 2026.");
    EXPECT_EQ(why.at(1), u"The rule asks for it 3 days after."_s);
}

TEST(EventPlanner, TakingOneEventOfAProgrammeBackLeavesWhatFollowsFromTheOther)
{
    Plan plan(programme(), MomentScope::Collective);
    record(plan,
           {.event = u"pilot_start"_s,
            .people = {},
            .team = plan.team.id,
            .day = today.addDays(-60)});  // too late for anything
    record(
        plan,
        {.event = u"rollout_date"_s, .people = {}, .team = plan.team.id, .day = today.addDays(84)});
    ASSERT_EQ(plan.moments().size(), 2U);
    plan.records.apply(removeEvent(plan.records, plan.records.all<LifeEvent>().front()));
    for (const auto& moment : plan.moments())
        EXPECT_EQ(moment.status, MomentStatus::Planned);
}

TEST(EventPlanner, NothingFollowsByItselfThatNeedsAnAgreement)
{
    Plan plan(after(u"first_held"_s, 30));
    plan.edit(plan.kind, std::function<void(MomentKind&)>([](MomentKind& kind) {
                  kind.consentRequired = true;
              }));
    auto first = someKind(plan.stage, u"first"_s);
    plan.records.apply(adding(first, carefulMoment(plan.person, first, today)));
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(EventPlanner, OneFollowsAlsoWhereTwoJourneysHaveTheKindThatIsWaitedFor)
{
    Plan plan(after(u"first_held"_s, 30));
    auto first = someKind(plan.stage, u"first"_s);
    auto copy = someKind(plan.stage, u"first"_s);
    plan.records.apply(adding(first, copy, carefulMoment(plan.person, first, today.addDays(-9)),
                              carefulMoment(plan.person, copy, today)));
    plan.run();
    EXPECT_EQ(plan.moments().size(), 3U);
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(RecordEvent, RefusesWhatItCannotRecord)
{
    Plan plan(after(success, 3));
    auto draft = successOf(plan);
    draft.event = u"  "_s;
    EXPECT_EQ(refusal(plan, draft), u"event"_s);
    draft = successOf(plan);
    draft.day = {};
    EXPECT_EQ(refusal(plan, draft), u"day"_s);
    draft = successOf(plan);
    draft.people = {newId<Person>()};
    EXPECT_EQ(refusal(plan, draft), u"people"_s);
    draft = successOf(plan);
    draft.name = QString(300, u'x');
    EXPECT_EQ(refusal(plan, draft), u"about"_s);
    plan.edit(plan.kind, std::function<void(MomentKind&)>([](MomentKind& kind) {
                  kind.consentRequired = true;
              }));
    EXPECT_EQ(refusal(plan, successOf(plan)), u"agreed"_s);
}

TEST(RecordWhatHappened, ANewTeamIsAnArrivalAFirstOneIsNot)
{
    Plan plan(after(u"team_changed"_s, 0));
    const auto other = someTeam(u"Bastille"_s);
    plan.records.apply(adding(other));
    auto moved = plan.person;
    moved.team = other.id;
    ChangeSet changes;
    recordWhatHappened(plan.records, plan.person, moved, plan.desk, testIds(), changes);
    ASSERT_EQ(changes.of<LifeEvent>().size(), 1U);
    EXPECT_EQ(changes.of<Moment>().size(), 1U);

    auto before = plan.person;
    before.team.reset();
    ChangeSet none;
    recordWhatHappened(plan.records, before, moved, plan.desk, testIds(), none);
    EXPECT_TRUE(none.isEmpty());
}

TEST(Rhythm, IsDueOnTheReturnFromALongLeaveUnlessHeldShortlyBefore)
{
    PlanningRule rule{.form = RuleForm::Rhythm,
                      .milestone = Milestone::Start,
                      .first = {12, TimeUnit::Month},
                      .every = {4, TimeUnit::Year},
                      .nonWorkingDay = NonWorkingDay::Previous,
                      .absenceMonths = 12};
    Plan plan(rule);
    plan.editPerson([](Person& person) {
        person.start = today.addYears(-3);
        person.knownSince = today.addYears(-3);
    });
    const auto old = carefulMoment(plan.person, plan.kind, today.addYears(-2));
    plan.records.apply(adding(old));
    plan.desk.until = today.addYears(5);
    plan.run();
    ASSERT_EQ(plan.moments().size(), 2U);
    EXPECT_EQ(plan.moments().back().due, Day(today.addYears(2)));

    record(plan,
           {.event = u"long_leave_end"_s,
            .people = {plan.person.id},
            .team = {},
            .day = today.addDays(9)});
    plan.run();
    EXPECT_EQ(plan.moments().back().due, Day(today.addDays(9)));
    EXPECT_TRUE(plan.run().isEmpty());
    const auto why =
        whyThisDate(plan.records, plan.moments().back(), plan.desk.calendar, Language::English);
    EXPECT_TRUE(why.join(u' ').contains(u"return from a long leave"_s))
        << qPrintable(why.join(u'\n'));

    plan.editMoment(0, [](Moment& moment) { moment.held = today.addMonths(-2); });
    plan.run();
    EXPECT_GT(plan.moments().back().due, Day(today.addYears(3)));
}

TEST(Planning, IsNothingWhenItIsStopped)
{
    Plan plan(after(success, 3));
    record(plan, successOf(plan));
    plan.desk.goesOn = [](double done) { return done > 0; };
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST(WeekdayOfMonth, FindsTheNthAndTheLast)
{
    EXPECT_EQ(weekdayOfMonth(QDate(2026, 11, 1), 1, 1), QDate(2026, 11, 2));
    EXPECT_EQ(weekdayOfMonth(QDate(2026, 11, 1), 7, 1), QDate(2026, 11, 1));
    EXPECT_EQ(weekdayOfMonth(QDate(2026, 11, 1), 4, 4), QDate(2026, 11, 26));
    EXPECT_EQ(weekdayOfMonth(QDate(2026, 11, 1), 1, -1), QDate(2026, 11, 30));
    EXPECT_EQ(weekdayOfMonth(QDate(2024, 2, 1), 4, -1), QDate(2024, 2, 29));
}

}  // namespace esperluette::test
