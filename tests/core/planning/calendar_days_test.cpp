// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar_days.h"

#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

const DateRange thisWeek{today, today.addDays(6)};

/// One person of a team, a kind of 30 to 45 minutes, and the team's coffee.
class CalendarDays : public testing::Test {
protected:
    CalendarDays()
    {
        person.team = team.id;
        coffee.scope = MomentScope::Collective;
        coffee.weight = 1;
        kind.weight = 3;
        records.apply(adding(team, person, stranger, journey, stage, kind, coffee));
    }

    MomentId plan(const Person& with, QDate day, std::int16_t minute = Moment::wholeDay)
    {
        auto moment = plannedMoment(with, kind, day);
        moment.minuteOfDay = minute;
        records.apply(adding(moment));
        return moment.id;
    }
    MomentId gather(QDate day)
    {
        auto moment = plannedMoment(person, coffee, day);
        moment.person.reset();
        records.apply(
            adding(moment, Gathering{.id = moment.id, .team = team.id, .attendances = {}}));
        return moment.id;
    }
    std::vector<MomentId> shown(const CalendarFilter& filter = {},
                                const DateRange& days = thisWeek) const
    {
        std::vector<MomentId> ids;
        for (const auto position : momentsIn(records, days, filter))
            ids.push_back(records.all<Moment>()[position].id);
        return ids;
    }
    WeekLoad load() const { return loadOf(records, momentsIn(records, thisWeek), thisWeek, today); }

    Team team = someTeam();
    Person person = somePerson();
    Person stranger = somePerson(u"Karim"_s, u"Adam"_s);
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    MomentKind coffee = someKind(stage, u"team_coffee"_s);
    Records records;
};

}  // namespace

TEST_F(CalendarDays, AreInTheOrderOfDaysAndHours)
{
    const auto afternoon = plan(person, today.addDays(1), 840);
    const auto wholeDay = plan(person, today.addDays(1));
    const auto morning = plan(person, today.addDays(1), 540);
    const auto first = plan(person, today);
    plan(person, today.addDays(7));
    plan(person, today.addDays(-1));
    EXPECT_EQ(shown(), (std::vector{first, wholeDay, morning, afternoon}));
}

TEST_F(CalendarDays, LeaveOutWhatWasCancelled)
{
    auto moment = plannedMoment(person, kind, today);
    moment.status = MomentStatus::Cancelled;
    records.apply(adding(moment));
    EXPECT_TRUE(shown().empty());
}

TEST_F(CalendarDays, OfATeamAreThoseOfItsPeopleAndItsGatherings)
{
    const auto ours = plan(person, today);
    plan(stranger, today);
    const auto gathering = gather(today);
    EXPECT_EQ(shown({.team = team.id, .kind = {}}).size(), 2U);
    EXPECT_EQ(shown({.team = {}, .kind = coffee.id}), std::vector{gathering});
    EXPECT_EQ(shown({.team = team.id, .kind = kind.id}), std::vector{ours});
}

TEST_F(CalendarDays, CountTheMinutesOfTheWeekAgainstWhatThereIs)
{
    records.apply(adding(Cover{.id = newId<Cover>(), .title = {}, .keeper = {}}));
    plan(person, today);  // 30 to 45 minutes
    auto held = carefulMoment(person, kind, today);
    held.evidence.minutes = 60;
    records.apply(adding(held));
    EXPECT_EQ(load().minutes, 97);
    EXPECT_EQ(load().excess(), 0);

    records.apply(*setMinutesPerWeek(records, 60));
    EXPECT_EQ(load().excess(), 37);
    EXPECT_FALSE(setMinutesPerWeek(records, -1));
    EXPECT_FALSE(setMinutesPerWeek(records, 20'000));
}

TEST_F(CalendarDays, CanMoveWhatIsOnTimeLaterTheLeastWeightyFirst)
{
    const auto weighty = plan(person, today.addDays(4));  // on time until four days later
    const auto light = gather(today.addDays(4));
    plan(person, today);  // its days end within the week
    const auto movable = load().movable;
    ASSERT_EQ(movable.size(), 2U);
    EXPECT_EQ(records.all<Moment>()[movable.front()].id, light);
    EXPECT_EQ(records.all<Moment>()[movable.back()].id, weighty);
    EXPECT_EQ(laterDayFor(*records.find(weighty), kind, thisWeek, WorkingCalendar::weekendsOnly()),
              today.addDays(7));
}

TEST(AvoidedSlots, AreHitByDayAndHour)
{
    const QStringList all{u"monday_morning"_s, u"friday_afternoon"_s, u"meal_time"_s,
                          u"on_arrival"_s, u"end_of_day"_s};
    const auto friday = today.addDays(4);
    EXPECT_EQ(slotsHit(all, today, 600), QStringList{u"monday_morning"_s});
    EXPECT_EQ(slotsHit(all, friday, 15 * 60), QStringList{u"friday_afternoon"_s});
    EXPECT_EQ(slotsHit(all, friday, 18 * 60),
              (QStringList{u"friday_afternoon"_s, u"end_of_day"_s}));
    EXPECT_EQ(slotsHit(all, today.addDays(2), 12 * 60 + 30), QStringList{u"meal_time"_s});
    EXPECT_TRUE(slotsHit(all, today, Moment::wholeDay).isEmpty());
    EXPECT_TRUE(slotsHit({}, today, 600).isEmpty());
}

TEST(CalendarDaysProperties, EveryMomentThatIsNotCancelledIsOnExactlyOneDay)
{
    EXPECT_TRUE(rc::check([] {
        const auto person = somePerson();
        const auto journey = someJourney();
        const auto stage = someStage(journey);
        const auto kind = someKind(stage);
        Records records;
        records.apply(adding(person, journey, stage, kind));
        std::size_t expected = 0;
        for (int count = *rc::gen::inRange(0, 30); count > 0; --count) {
            auto moment = plannedMoment(person, kind, today.addDays(*rc::gen::inRange(0, 28)));
            moment.minuteOfDay = std::int16_t(*rc::gen::inRange(-1, 1440));
            if (*rc::gen::inRange(0, 4) == 0)
                moment.status = MomentStatus::Cancelled;
            else
                ++expected;
            records.apply(adding(moment));
        }
        std::size_t found = 0;
        for (int day = 0; day < 28; ++day)
            found += momentsIn(records, {today.addDays(day), today.addDays(day)}).size();
        RC_ASSERT(found == expected);
        RC_ASSERT(momentsIn(records, {today, today.addDays(27)}).size() == expected);
    }));
}

}  // namespace esperluette::test
