// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/ritual_days.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

Ritual everyWeek(int weekday, int everyWeeks = 1)
{
    return {.id = newId<Ritual>(),
            .kind = newId<MomentKind>(),
            .team = {},
            .name = text<RitualName>(u"Coffee"_s),
            .weekday = weekday,
            .everyWeeks = everyWeeks,
            .hosts = {},
            .place = {},
            .first = today,
            .last = {}};
}

std::vector<QDate> plannedDays(const Ritual& ritual, NonWorkingDay choice, QDate until,
                               const WorkingCalendar& calendar = WorkingCalendar::weekendsOnly())
{
    std::vector<QDate> days;
    for (const auto& day : ritualDays(ritual, choice, today, until, calendar))
        days.push_back(day.planned);
    return days;
}

TEST(RitualDays, ComeEveryWeekFromTheFirstSuchDay)
{
    auto ritual = everyWeek(2);
    ritual.first = today.addDays(2);  // a Wednesday

    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Keep, today.addDays(16)),
              (std::vector{today.addDays(8), today.addDays(15)}));
}

TEST(RitualDays, KeepTheirWeeksWhereverOneBeginsToLook)
{
    const auto ritual = everyWeek(1, 3);
    const auto calendar = WorkingCalendar::weekendsOnly();

    const auto all = ritualDays(ritual, NonWorkingDay::Keep, today, today.addDays(63), calendar);
    const auto later =
        ritualDays(ritual, NonWorkingDay::Keep, today.addDays(1), today.addDays(63), calendar);

    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(later, std::vector(all.begin() + 1, all.end()));
    EXPECT_EQ(all[1].due, today.addDays(21));
}

TEST(RitualDays, CanBeTheSecondOrTheLastOfAMonth)
{
    auto ritual = everyWeek(4);
    ritual.weekOfMonth = 2;
    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Keep, QDate(2027, 1, 31)),
              (std::vector{QDate(2026, 12, 10), QDate(2027, 1, 14)}));

    ritual.weekOfMonth = -1;
    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Keep, QDate(2027, 1, 31)),
              (std::vector{QDate(2026, 11, 26), QDate(2026, 12, 31), QDate(2027, 1, 28)}));
}

TEST(RitualDays, MakeRoomForADayOffAsTheKindSays)
{
    const auto ritual = everyWeek(5);  // 25 December 2026 is a Friday
    const QDate christmas(2026, 12, 25);
    const auto until = christmas.addDays(5);
    const auto calendar = WorkingCalendar::french();

    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Next, until, calendar).back(),
              QDate(2026, 12, 28));
    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Previous, until, calendar).back(),
              QDate(2026, 12, 24));
    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Keep, until, calendar).back(), christmas);
}

TEST(RitualDays, EndWithTheRitual)
{
    auto ritual = everyWeek(1);
    ritual.last = today.addDays(8);

    EXPECT_EQ(plannedDays(ritual, NonWorkingDay::Keep, today.addDays(60)),
              (std::vector{today, today.addDays(7)}));
}

TEST(RitualDays, AreNeverOutsideTheirRule)
{
    EXPECT_TRUE(rc::check([] {
        auto ritual = everyWeek(*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 9));
        ritual.weekOfMonth = *rc::gen::inRange(-1, 5);
        ritual.first = today.addDays(*rc::gen::inRange(-500, 200));
        if (*rc::gen::arbitrary<bool>())
            ritual.last = ritual.first.addDays(*rc::gen::inRange(0, 400));
        const auto choice = NonWorkingDay(*rc::gen::inRange(0, 3));
        const auto until = today.addDays(*rc::gen::inRange(0, 400));
        const auto calendar = WorkingCalendar::french();

        const auto days = ritualDays(ritual, choice, today, until, calendar);

        for (const auto& day : days) {
            RC_ASSERT(day.due.dayOfWeek() == ritual.weekday);
            RC_ASSERT(isInForce(ritual, day.due));
            RC_ASSERT((day.planned >= today && day.planned <= until));
            RC_ASSERT(choice == NonWorkingDay::Keep || calendar.isWorkingDay(day.planned));
        }
        for (std::size_t next = 1; next < days.size(); ++next) {
            const auto apart = days[next - 1].due.daysTo(days[next].due);
            RC_ASSERT(days[next - 1].ordinal < days[next].ordinal);
            if (ritual.weekOfMonth == 0)
                RC_ASSERT(apart == 7 * (days[next].ordinal - days[next - 1].ordinal));
            else
                RC_ASSERT((apart == 28 || apart == 35 || apart > 35));
        }
    }));
}

/// Three people who take turns.
class HostsOfARitual : public testing::Test {
protected:
    HostsOfARitual()
    {
        for (const auto* name : {u"Ada", u"Bo", u"Cy"}) {
            people.push_back(somePerson(QString::fromUtf16(name)));
            ritual.hosts.push_back(people.back().id);
            records.apply(adding(people.back()));
        }
    }

    void setStatus(std::size_t position, PersonStatus status)
    {
        const auto before = *records.find(people[position].id);
        auto after = before;
        after.status = status;
        ChangeSet changes;
        changes.update(before, after);
        records.apply(changes);
    }

    std::optional<PersonId> after(std::optional<PersonId> last, QDate day = today) const
    {
        return hostAfter(records, ritual, last, day);
    }

    Records records;
    std::vector<Person> people;
    Ritual ritual = everyWeek(1);
};

TEST_F(HostsOfARitual, TakeTurnsRoundAndRound)
{
    EXPECT_EQ(after({}), people[0].id);
    EXPECT_EQ(after(people[0].id), people[1].id);
    EXPECT_EQ(after(people[2].id), people[0].id);
}

TEST_F(HostsOfARitual, AreSkippedWhenTheyLeftOrAreOnLeave)
{
    setStatus(1, PersonStatus::OnLeave);
    EXPECT_EQ(after(people[0].id), people[2].id);
    setStatus(2, PersonStatus::Left);
    EXPECT_EQ(after(people[0].id), people[0].id);
    setStatus(0, PersonStatus::Left);
    EXPECT_FALSE(after(people[0].id));
}

TEST_F(HostsOfARitual, AreSkippedOnTheirDaysOff)
{
    records.apply(adding(DayOff{newId<DayOff>(), people[1].id, today, today.addDays(3),
                                text<DayOffName>(QString())}));

    EXPECT_EQ(after(people[0].id, today.addDays(3)), people[2].id);
    EXPECT_EQ(after(people[0].id, today.addDays(4)), people[1].id);
}

TEST_F(HostsOfARitual, KeepTheirTurnsWhenSomebodyIsAddedAtTheEnd)
{
    const auto dana = somePerson(u"Dana"_s);
    records.apply(adding(dana));
    const auto before = after(people[1].id);
    ritual.hosts.push_back(dana.id);

    EXPECT_EQ(after(people[1].id), before);
    EXPECT_EQ(after(people[2].id), dana.id);
}

TEST_F(HostsOfARitual, AreNobodyWithoutAList)
{
    ritual.hosts.clear();
    EXPECT_FALSE(after({}));
}

}  // namespace
}  // namespace esperluette::test
