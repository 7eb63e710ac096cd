// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rule_days.h"
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

QDate anyDay(int before, int after) { return today.addDays(*rc::gen::inRange(-before, after + 1)); }

QDate perhaps(QDate day) { return *rc::gen::inRange(0, 4) == 0 ? QDate() : day; }

PlanningRule anyRule()
{
    return {.form = RuleForm(*rc::gen::inRange(1, 4)),  // around a milestone, anniversary, rhythm
            .milestone = Milestone(*rc::gen::inRange(1, 6)),
            .offset = {*rc::gen::inRange(-40, 41), TimeUnit(*rc::gen::inRange(0, 3))},
            .first = {*rc::gen::inRange(0, 15), TimeUnit(*rc::gen::inRange(0, 4))},
            .every = {*rc::gen::inRange(1, 15), TimeUnit(*rc::gen::inRange(0, 4))},
            .nonWorkingDay = NonWorkingDay(*rc::gen::inRange(0, 3)),
            .earlyDays = *rc::gen::inRange(0, 31),
            .lateDays = *rc::gen::inRange(0, 31),
            .off = *rc::gen::inRange(0, 8) == 0,
            .absenceMonths = *rc::gen::inRange(0, 3) * 6};
}

/// A kind that follows from the event "it_happened", at once or at two checkpoints.
PlanningRule anyEventRule()
{
    PlanningRule rule{.offset = {*rc::gen::inRange(-20, 60), TimeUnit::Day},
                      .nonWorkingDay = NonWorkingDay(*rc::gen::inRange(0, 3)),
                      .lateDays = *rc::gen::inRange(0, 31),
                      .event = u"it_happened"_s};
    if (*rc::gen::arbitrary<bool>())
        rule.checkpoints = {{rule.event, {0, TimeUnit::Day}, {}},
                            {rule.event, {2, TimeUnit::Month}, {}}};
    return rule;
}

LifeEvent anyEvent(const Person& person, int ordinal)
{
    return {.id = newId<LifeEvent>(),
            .event = text<EventKey>(*rc::gen::arbitrary<bool>() ? u"it_happened"_s
                                                                : u"long_leave_end"_s),
            .person = person.id,
            .day = anyDay(40, 40),
            .ordinal = ordinal};
}

Person anyPerson(const TeamId& team)
{
    auto person = somePerson();
    person.team = team;
    person.status = PersonStatus(*rc::gen::inRange(0, 4));
    person.start = perhaps(anyDay(15'000, 200));
    person.trialEnd = perhaps(anyDay(300, 300));
    person.end = perhaps(perhaps(anyDay(30, 300)));
    person.birthday = perhaps(anyDay(25'000, 0));
    person.birthdayShared = *rc::gen::arbitrary<bool>();
    person.knownSince = anyDay(500, 0);
    return person;
}

/// A logbook with a few people and kinds of every form, not planned yet.
Records anyLogbook()
{
    const auto journey = someJourney();
    const auto stage = someStage(journey);
    const auto team = someTeam();
    auto changes = adding(journey, stage, team);
    for (int count = 0; count < 3; ++count) {
        auto kind = someKind(stage);
        kind.rule = anyRule();
        changes.create(kind);
    }
    auto afterwards = someKind(stage, u"afterwards"_s);
    afterwards.rule = anyEventRule();
    changes.create(afterwards);
    auto followUp = someKind(stage, u"follow_up"_s);
    followUp.rule = {.offset = {*rc::gen::inRange(0, 40), TimeUnit::Day},
                     .lateDays = *rc::gen::inRange(0, 31),
                     .event = u"afterwards_held"_s};
    changes.create(followUp);
    auto coffee = someKind(stage);
    coffee.scope = MomentScope::Collective;
    coffee.rule = {.form = RuleForm::EveryPeriod,
                   .milestone = Milestone(*rc::gen::inRange(6, 9)),
                   .every = {*rc::gen::inRange(1, 7), TimeUnit(*rc::gen::inRange(1, 3))},
                   .nonWorkingDay = NonWorkingDay(*rc::gen::inRange(0, 3)),
                   .lateDays = *rc::gen::inRange(0, 10),
                   .weekday = *rc::gen::inRange(0, 8),
                   .weekOfMonth = *rc::gen::inRange(-1, 5)};
    changes.create(coffee);
    for (int count = 0; count < 3; ++count) {
        const auto person = anyPerson(team.id);
        changes.create(person);
        for (int ordinal = 1; ordinal <= *rc::gen::inRange(0, 3); ++ordinal)
            changes.create(anyEvent(person, ordinal));
    }
    Records records;
    records.apply(changes);
    return records;
}

PlanningDesk anyDesk(QDate day)
{
    return {*rc::gen::arbitrary<bool>() ? WorkingCalendar::french()
                                        : WorkingCalendar::weekendsOnly(),
            day, day.addDays(*rc::gen::inRange(0, 400)), UtcMinute()};
}

void plan(Records& records, const PlanningDesk& desk)
{
    const auto changes = planMoments(records, desk, testIds());
    RC_ASSERT(records.accepts(changes));
    records.apply(changes);
}

/// Holds, cancels, or moves by hand some of what is planned.
void live(Records& records, QDate day)
{
    ChangeSet changes;
    for (const auto& moment : records.all<Moment>()) {
        auto lived = moment;
        if (moment.status != MomentStatus::Planned || moment.planned > Day(day))
            continue;
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            lived.status = MomentStatus::Told;
            lived.held = moment.planned;
            break;
        case 1: lived.status = MomentStatus::Cancelled; break;
        case 2:
            lived.planned = moment.planned.date().addDays(*rc::gen::inRange(1, 50));
            lived.plannedBy = PlannedBy::RuleThenHand;
            break;
        default: break;
        }
        changes.update(moment, lived);
    }
    records.apply(changes);
}

TEST(PlanningProperties, PlanningAgainRightAfterIsEmpty)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        auto desk = anyDesk(today);
        plan(records, desk);
        RC_ASSERT(planMoments(records, desk, testIds()).isEmpty());
    }));
}

TEST(PlanningProperties, IsIdempotentThroughALifeOfHoldingCancellingAndMoving)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        auto day = today;
        for (int round = 0; round < 4; ++round) {
            const auto desk = anyDesk(day);
            plan(records, desk);
            RC_ASSERT(planMoments(records, desk, testIds()).isEmpty());
            day = day.addDays(*rc::gen::inRange(1, 90));
            live(records, day);
        }
    }));
}

TEST(PlanningProperties, NoOccurrenceIsThereTwice)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        auto day = today;
        for (int round = 0; round < 3; ++round) {
            plan(records, anyDesk(day));
            day = day.addDays(*rc::gen::inRange(1, 90));
            live(records, day);
        }
        std::set<std::tuple<MomentKindId, std::optional<PersonId>, int>> seen;
        for (const auto& moment : records.all<Moment>())
            RC_ASSERT(seen.emplace(moment.kind, moment.person, moment.ordinal).second);
    }));
}

TEST(PlanningProperties, EveryPlannedDayIsWorkedAndTheNearestToItsDueDay)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        const auto desk = anyDesk(today);
        plan(records, desk);
        for (const auto& moment : records.all<Moment>()) {
            const auto rule = records.find(moment.kind)->rule;
            const auto planned = moment.planned.date();
            const auto due = moment.due.date();
            if (rule.nonWorkingDay == NonWorkingDay::Keep) {
                RC_ASSERT(planned == due);
                continue;
            }
            RC_ASSERT(desk.calendar.isWorkingDay(planned));
            const bool next = rule.nonWorkingDay == NonWorkingDay::Next;
            RC_ASSERT((next ? planned >= due : planned <= due));
            for (auto day = due; day != planned; day = day.addDays(next ? 1 : -1))
                RC_ASSERT(!desk.calendar.isWorkingDay(day));
        }
    }));
}

TEST(PlanningProperties, PlannedWithinToleranceOfDueWheneverTheShiftAllowsIt)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        plan(records, anyDesk(today));
        for (const auto& moment : records.all<Moment>()) {
            const auto& kind = *records.find(moment.kind);
            const auto shift = std::abs(moment.due.number() - moment.planned.number());
            const auto due = moment.due.date();
            if (kind.rule.earlyDays >= shift && kind.rule.lateDays >= shift)
                RC_ASSERT(windowOf(moment, kind).contains(due));
        }
    }));
}

TEST(PlanningProperties, NothingIsPlannedForThoseWhoLeftNorBeforeAPersonWasKnown)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        const auto desk = anyDesk(today);
        plan(records, desk);
        for (const auto& moment : records.all<Moment>()) {
            RC_ASSERT(moment.planned <= Day(desk.until));
            if (!moment.person)
                continue;
            const auto& person = *records.find(*moment.person);
            RC_ASSERT(person.status != PersonStatus::Left);
            RC_ASSERT(windowOf(moment, *records.find(moment.kind)).last >= person.knownSince);
        }
    }));
}

TEST(PlanningProperties, ARhythmHasAtMostOneOpenMoment)
{
    EXPECT_TRUE(rc::check([] {
        auto records = anyLogbook();
        auto day = today;
        for (int round = 0; round < 3; ++round) {
            plan(records, anyDesk(day));
            std::set<std::pair<MomentKindId, PersonId>> open;
            for (const auto& moment : records.all<Moment>()) {
                const auto& kind = *records.find(moment.kind);
                if (kind.rule.form == RuleForm::Rhythm
                    && stateOf(moment, kind, day) == MomentState::Planned)
                    RC_ASSERT(open.emplace(moment.kind, *moment.person).second);
            }
            day = day.addDays(*rc::gen::inRange(1, 90));
        }
    }));
}

TEST(PlanningProperties, CountingBeginsAtOrBeforeTheDayLookedFor)
{
    EXPECT_TRUE(rc::check([] {
        const auto rule = anyRule();
        const auto from = anyDay(20'000, 100);
        const auto day = anyDay(400, 400);
        const auto times = timesBefore(from, day, rule.first, rule.every);
        RC_ASSERT(times == 0 || seriesDay(from, rule.first, rule.every, times) <= day);
    }));
}

}  // namespace
}  // namespace esperluette::test
