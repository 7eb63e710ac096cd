// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_time.h"

#include "tests/core/reminders/reminder_test_records.h"

#include <gtest/gtest.h>

namespace esperluette::test {

namespace {

const QDate saturday(2026, 11, 28);
const QDate monday(2026, 11, 30);

std::optional<UtcMinute> quietEnd(QDate day, int minute, const ReminderHours& hours = {},
                                  const Records& records = {})
{
    return endOfQuiet(records, hours, wallClock(day, minute));
}

UtcMinute wall(QDate day, int minute) { return wallClock(day, minute).now; }

}  // namespace

TEST(ReminderTime, KnowsTheDayAndTheMinuteOnTheWall)
{
    const auto time = wallClock(today, at(23, 45));

    EXPECT_EQ(time.today(), today);
    EXPECT_EQ(time.minuteOfDay(), at(23, 45));
    EXPECT_EQ((ReminderTime{time.now + std::chrono::minutes(15), time.zone}).today(),
              today.addDays(1));
}

TEST(QuietHours, ReachOverMidnight)
{
    EXPECT_EQ(quietEnd(today, at(20)), wall(today.addDays(1), at(8)));
    EXPECT_EQ(quietEnd(today, at(7, 59)), wall(today, at(8)));
    EXPECT_EQ(quietEnd(today, at(8)), wall(today, at(8)));
    EXPECT_EQ(quietEnd(today, at(19, 59)), wall(today, at(19, 59)));
}

TEST(QuietHours, MayLieWithinADay)
{
    const ReminderHours lunch{.quietFrom = at(12), .quietTo = at(14)};

    EXPECT_EQ(quietEnd(today, at(12), lunch), wall(today, at(14)));
    EXPECT_EQ(quietEnd(today, at(22), lunch), wall(today, at(22)));
}

TEST(QuietHours, AreNoneWhenTheyBeginAndEndTogether)
{
    const ReminderHours none{.quietFrom = at(9), .quietTo = at(9)};

    EXPECT_EQ(quietEnd(today, at(3), none), wall(today, at(3)));
}

TEST(QuietHours, LastOverDaysOff)
{
    EXPECT_EQ(quietEnd(saturday, at(12)), wall(monday, at(8)));
    EXPECT_EQ(quietEnd(QDate(2026, 12, 25), at(12)), wall(QDate(2026, 12, 28), at(8)))
        << "Christmas is a Friday";
    EXPECT_EQ(quietEnd(saturday, at(12), {.quietOnDaysOff = false}), wall(saturday, at(12)));
}

TEST(QuietHours, LastWhileTheHouseIsClosedButNotWhileOnePersonIsAway)
{
    const auto nadia = somePerson();
    Records records;
    records.apply(
        adding(nadia, DayOff{newId<DayOff>(), {}, monday, monday.addDays(1), {}},
               DayOff{newId<DayOff>(), nadia.id, monday.addDays(2), monday.addDays(4), {}}));

    EXPECT_EQ(quietEnd(saturday, at(12), {}, records), wall(monday.addDays(2), at(8)));
}

TEST(QuietHours, NeverEndWhenEveryDayOfTheYearIsOff)
{
    Records records;
    records.apply(adding(DayOff{newId<DayOff>(), {}, today, today.addYears(2), {}}));

    EXPECT_FALSE(quietEnd(today, at(12), {}, records));
}

TEST(QuietHours, EndAtEightOnTheWallWhenTheClockWasChanged)
{
    const QDate clocksBack(2026, 10, 25);
    const ReminderHours everyDay{.quietOnDaysOff = false};

    EXPECT_EQ(quietEnd(clocksBack.addDays(-1), at(23), everyDay), wall(clocksBack, at(8)));
    EXPECT_EQ(wall(clocksBack, at(8)) - wall(clocksBack.addDays(-1), at(23)),
              std::chrono::hours(10));
}

}  // namespace esperluette::test
