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

TEST(EventPlanner, PlacesWhatFollowsOnADayThatThePersonWorks)
{
    Plan plan(after(success, 0));
    plan.records.apply(adding(DayOff{.id = newId<DayOff>(),
                                     .person = plan.person.id,
                                     .first = today,
                                     .last = today.addDays(2)}));

    record(plan, successOf(plan));

    ASSERT_EQ(plan.moments().size(), 1U);
    EXPECT_EQ(plan.moments()[0].due, Day(today));
    EXPECT_GT(plan.moments()[0].planned, Day(today.addDays(2)));

    const auto moved = moveEvent(plan.records, plan.records.all<LifeEvent>()[0], today.addDays(1),
                                 plan.desk, testIds());
    plan.records.apply(moved);
    EXPECT_GT(plan.moments()[0].planned, Day(today.addDays(2)));
}

/// A person of a team of three, and another team to change to.
class WhatHappenedTest : public testing::Test {
protected:
    WhatHappenedTest()
    {
        for (auto* colleague : {&second, &third})
            colleague->team = plan.team.id;
        plan.records.apply(adding(other, second, third));
    }

    /// The events of the change that puts somebody into a team.
    ChangeSet moving(const std::vector<Person>& people, std::optional<TeamId> team)
    {
        ChangeSet changes;
        for (const auto& person : people) {
            auto moved = person;
            moved.team = team;
            changes.update(person, moved);
        }
        recordWhatHappened(plan.records, today, testIds(), changes);
        EXPECT_TRUE(plan.records.accepts(changes));
        return changes;
    }

    Plan plan{after(u"team_changed"_s, 0)};
    Team other = someTeam(u"Bastille"_s);
    Person second = somePerson(u"Karim"_s);
    Person third = somePerson(u"Zoé"_s);
};

TEST_F(WhatHappenedTest, ANewTeamIsAnArrivalThatPlanningMakesAMomentOf)
{
    const auto changes = moving({plan.person}, other.id);
    ASSERT_EQ(changes.of<LifeEvent>().size(), 1U);
    plan.records.apply(changes);

    EXPECT_EQ(plan.run().of<Moment>().size(), 1U);
}

TEST_F(WhatHappenedTest, AFirstTeamIsNone)
{
    plan.editPerson([](Person& person) { person.team.reset(); });

    EXPECT_TRUE(moving({plan.person}, other.id).of<LifeEvent>().empty());
}

TEST_F(WhatHappenedTest, ATeamThatGoesOnUnderAnotherNameIsNone)
{
    EXPECT_TRUE(moving({plan.person, second, third}, other.id).of<LifeEvent>().empty());
    EXPECT_EQ(moving({plan.person, second}, other.id).of<LifeEvent>().size(), 2U);
}

TEST_F(WhatHappenedTest, EachChangeOfTeamHasItsOwnNumber)
{
    plan.records.apply(moving({plan.person}, other.id));
    plan.person = *plan.records.find(plan.person.id);
    const auto back = moving({plan.person}, plan.team.id);

    ASSERT_EQ(back.of<LifeEvent>().size(), 1U);
    EXPECT_EQ(back.of<LifeEvent>()[0].after->ordinal, 2);
}

TEST_F(WhatHappenedTest, IsCountedBySortAndSaid)
{
    auto moved = plan.person;
    moved.team = other.id;
    auto returned = second;
    returned.status = PersonStatus::OnLeave;
    auto leaving = third;
    leaving.manager = moved.id;
    ChangeSet before;
    before.update(second, returned);
    before.update(third, leaving);
    plan.records.apply(before);
    ChangeSet changes;
    changes.update(plan.person, moved);
    changes.update(returned, second);
    auto left = leaving;
    left.manager = second.id;
    left.end = today.addDays(30);
    left.team = other.id;
    changes.update(leaving, left);
    EXPECT_EQ(countHappened(changes), HappenedCounts());

    recordWhatHappened(plan.records, today, testIds(), changes);

    const auto counts = countHappened(changes);
    EXPECT_EQ(counts, (HappenedCounts{.teams = 2, .managers = 1, .returns = 1, .departures = 1}));
    EXPECT_EQ(happenedText(counts),
              u"2 change(s) of team, 1 change(s) of manager, 1 return(s) from leave, "
              "1 departure(s)"_s);
}

TEST(HappenedText, IsEmptyWhenNothingHappenedAndSaysNothingOfWhatDidNot)
{
    EXPECT_TRUE(happenedText({}).isEmpty());
    EXPECT_EQ(happenedText({.departures = 3}), u"3 departure(s)"_s);
}

TEST(CountHappened, LeavesOutWhatIsTakenBackOrMovedAndWhatTheUserNoted)
{
    const LifeEvent noted{.id = newId<LifeEvent>(),
                          .event = text<EventKey>(u"success_observed"_s),
                          .person = {},
                          .team = {},
                          .day = today,
                          .name = {}};
    auto changedTeam = noted;
    changedTeam.id = newId<LifeEvent>();
    changedTeam.event = text<EventKey>(u"team_changed"_s);
    auto moved = changedTeam;
    moved.id = newId<LifeEvent>();
    auto later = moved;
    later.day = today.addDays(1);
    auto changes = adding(noted);
    changes.remove(changedTeam);
    changes.update(moved, later);

    EXPECT_EQ(countHappened(changes), HappenedCounts());
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
