// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminders.h"

#include "tests/core/reminders/reminder_test_records.h"

#include <gtest/gtest.h>

namespace esperluette::test {

namespace {

const QDate clocksForward(2026, 3, 29);  ///< in France: two o'clock is followed by three
const QDate clocksBack(2026, 10, 25);  ///< in France: two o'clock comes twice

std::vector<Reminder> due(const RemindingRecords& life, QDate day, int minute,
                          const ReminderLedger& ledger = {}, const ReminderHours& hours = {})
{
    return dueReminders(life.records, {hours, ledger, wallClock(day, minute)});
}

std::optional<UtcMinute> wake(const RemindingRecords& life, QDate day, int minute,
                              const ReminderLedger& ledger = {}, const ReminderHours& hours = {})
{
    return nextWake(life.records, {hours, ledger, wallClock(day, minute)});
}

UtcMinute instant(QDate day, int minute) { return wallClock(day, minute).now; }

}  // namespace

TEST(DueReminders, ComeAtTheStartHourOfTheDay)
{
    RemindingRecords life;
    const auto moment = life.add(today);

    EXPECT_TRUE(due(life, today, at(8, 59)).empty());
    const auto reminders = due(life, today, at(9));

    ASSERT_EQ(reminders.size(), 1U);
    EXPECT_EQ(reminders[0].key, (ReminderKey{moment.id, 0}));
    EXPECT_EQ(reminders[0].since, instant(today, at(9)));
    EXPECT_TRUE(reminders[0].isToTell);
}

TEST(DueReminders, ComeAnHourBeforeAMomentThatIsEarly)
{
    RemindingRecords life;
    life.add(today, at(8, 30));

    EXPECT_TRUE(due(life, today, at(7, 29)).empty());
    EXPECT_EQ(due(life, today, at(7, 30)).size(), 1U);
}

TEST(DueReminders, ComeAtTheStartHourForAMomentThatIsLate)
{
    RemindingRecords life;
    life.add(today, at(17));

    EXPECT_EQ(due(life, today, at(9)).size(), 1U);
}

TEST(DueReminders, NeverComeOnTheDayBeforeForAMomentAtNight)
{
    RemindingRecords life;
    life.add(today, at(0, 20));

    EXPECT_TRUE(due(life, today.addDays(-1), at(23, 59)).empty());
    EXPECT_EQ(due(life, today, 0).size(), 1U);
}

TEST(DueReminders, ComeDaysBefore)
{
    RemindingRecords life(false, 3);
    life.add(today.addDays(3));

    EXPECT_TRUE(due(life, today, at(8, 59)).empty());
    const auto reminders = due(life, today, at(9));

    ASSERT_EQ(reminders.size(), 1U);
    EXPECT_EQ(reminders[0].key.daysBefore, 3);
}

TEST(DueReminders, AreNoneForKindsThatDoNotRemind)
{
    RemindingRecords life(false, 0);
    life.add(today);

    EXPECT_TRUE(due(life, today, at(12)).empty());
    EXPECT_FALSE(wake(life, today, at(6)));
}

TEST(DueReminders, OfTheDayTakeThePlaceOfThoseBefore)
{
    RemindingRecords life(true, 3);
    const auto moment = life.add(today);

    EXPECT_EQ(due(life, today, at(8)).at(0).key.daysBefore, 3);
    ASSERT_EQ(due(life, today, at(9)).size(), 1U);
    EXPECT_EQ(due(life, today, at(9)).at(0).key.daysBefore, 0);
}

TEST(DueReminders, OfTheDayComeThoughThoseBeforeAreDone)
{
    RemindingRecords life(true, 3);
    const auto moment = life.add(today.addDays(3));
    ReminderLedger ledger;
    const auto before = due(life, today, at(9)).at(0);
    ledger.noteDone(before.key, before.place);

    EXPECT_TRUE(due(life, today.addDays(2), at(12), ledger).empty());
    EXPECT_EQ(due(life, today.addDays(3), at(9), ledger).size(), 1U);
}

TEST(DueReminders, WaitForAProgramThatWasNotRunning)
{
    RemindingRecords life;
    const auto moment = life.add(today);

    const auto reminders = due(life, today.addDays(2), at(7));

    ASSERT_EQ(reminders.size(), 1U);
    EXPECT_TRUE(reminders[0].isToTell);
}

TEST(DueReminders, EndWithTheDaysOnWhichTheMomentIsOnTime)
{
    RemindingRecords life;
    life.add(today);
    const auto last = today.addDays(life.kind.rule.lateDays);

    EXPECT_EQ(due(life, last, at(23, 59)).size(), 1U);
    EXPECT_TRUE(due(life, last.addDays(1), 0).empty());
}

TEST(DueReminders, EndWhenTheMomentIsHeldOrCancelled)
{
    RemindingRecords life;
    auto moment = life.add(today);
    moment = life.change(moment, [](Moment& held) {
        held.status = MomentStatus::Held;
        held.held = today;
    });
    EXPECT_TRUE(due(life, today, at(12)).empty());

    life.change(moment, [](Moment& cancelled) {
        cancelled.status = MomentStatus::Cancelled;
        cancelled.held = {};
    });
    EXPECT_TRUE(due(life, today, at(12)).empty());
}

TEST(DueReminders, AreDueAgainWhenTheMomentIsMoved)
{
    RemindingRecords life;
    const auto moment = life.add(today);
    ReminderLedger ledger;
    const auto first = due(life, today, at(9)).at(0);
    ledger.noteDone(first.key, first.place);
    ASSERT_TRUE(due(life, today, at(10), ledger).empty());

    life.change(moment, [](Moment& moved) { moved.planned = today.addDays(1); });

    ASSERT_EQ(due(life, today.addDays(1), at(9), ledger).size(), 1U);
    EXPECT_TRUE(due(life, today.addDays(1), at(9), ledger).at(0).isToTell);
}

TEST(DueReminders, ComeBackToBeToldWhenASnoozeEnds)
{
    RemindingRecords life;
    life.add(today);
    ReminderLedger ledger;
    const auto first = due(life, today, at(9)).at(0);
    ledger.noteShown(first.key, first.place);
    EXPECT_FALSE(due(life, today, at(9), ledger).at(0).isToTell);
    ledger.snooze(first.key, first.place, instant(today, at(10)));

    EXPECT_TRUE(due(life, today, at(9, 59), ledger).empty());
    ASSERT_EQ(due(life, today, at(10), ledger).size(), 1U);
    EXPECT_TRUE(due(life, today, at(10), ledger).at(0).isToTell);
    EXPECT_EQ(due(life, today, at(10), ledger).at(0).since, instant(today, at(10)));
}

TEST(DueReminders, BeginWithTheMomentThatComesFirst)
{
    RemindingRecords life(true, 5);
    const auto tomorrow = life.add(today.addDays(1));
    const auto late = life.add(today, at(15));
    const auto early = life.add(today, at(11));

    const auto reminders = due(life, today, at(9));

    ASSERT_EQ(reminders.size(), 3U);
    EXPECT_EQ(reminders[0].key.moment, early.id);
    EXPECT_EQ(reminders[1].key.moment, late.id);
    EXPECT_EQ(reminders[2].key.moment, tomorrow.id);
}

TEST(DueReminders, ComeOnceWhenTheClockIsPutBack)
{
    RemindingRecords life;
    life.add(clocksBack, at(3, 30));  // due at half past two, which comes twice
    const auto first = instant(clocksBack, at(2, 30));
    ReminderLedger ledger;
    const auto reminders = due(life, clocksBack, at(2, 30));
    ASSERT_EQ(reminders.size(), 1U);
    ledger.noteDone(reminders[0].key, reminders[0].place);

    for (const int hours : {-1, 1}) {
        const ReminderTime other{first + std::chrono::hours(hours), QTimeZone("Europe/Paris")};
        EXPECT_TRUE(dueReminders(life.records, {ReminderHours(), ledger, other}).empty());
    }
}

TEST(DueReminders, ComeThoughTheirHourIsLeftOut)
{
    RemindingRecords life;
    life.add(clocksForward, at(3, 30));  // due at half past two, which does not come

    EXPECT_TRUE(due(life, clocksForward, at(1, 59)).empty());
    EXPECT_EQ(due(life, clocksForward, at(3, 31)).size(), 1U);
}

TEST(NextWake, IsTheNextReminder)
{
    RemindingRecords life(true, 1);
    life.add(today.addDays(1), at(8));

    EXPECT_EQ(wake(life, today, at(6)), instant(today, at(9)));
    EXPECT_EQ(wake(life, today.addDays(1), at(6, 30)), instant(today.addDays(1), at(7)));
}

TEST(NextWake, IsMidnightWhenNothingComesBefore)
{
    RemindingRecords life;

    EXPECT_EQ(wake(life, today, at(12)), instant(today.addDays(1), 0));
}

TEST(NextWake, IsTheEndOfTheQuietHoursWhenSomethingIsToBeTold)
{
    RemindingRecords life;
    life.add(today, at(7));

    EXPECT_EQ(wake(life, today, at(6, 30)), instant(today, at(8)));
}

TEST(NextWake, IsTheEndOfASnooze)
{
    RemindingRecords life;
    life.add(today);
    ReminderLedger ledger;
    const auto first = due(life, today, at(9)).at(0);
    ledger.snooze(first.key, first.place, instant(today, at(10, 30)));

    EXPECT_EQ(wake(life, today, at(9, 30), ledger), instant(today, at(10, 30)));
}

TEST(SnoozeEnd, IsLaterTodayOrAtTheStartOfAnotherDay)
{
    RemindingRecords life;
    life.add(today);
    const auto reminder = due(life, today, at(9)).at(0);
    const auto end = [&](SnoozeChoice choice, int minute) {
        return snoozeEnd(life.records, reminder, choice, {}, wallClock(today, minute));
    };

    EXPECT_EQ(end(SnoozeChoice::OneHour, at(10)), instant(today, at(11)));
    EXPECT_EQ(end(SnoozeChoice::ThisEvening, at(10)), instant(today, at(18)));
    EXPECT_FALSE(end(SnoozeChoice::ThisEvening, at(18)));
    EXPECT_EQ(end(SnoozeChoice::Tomorrow, at(10)), instant(today.addDays(1), at(9)));
}

TEST(SnoozeEnd, IsNeverAfterTheLastDayOnWhichTheMomentIsOnTime)
{
    RemindingRecords life;
    life.add(today);
    const auto reminder = due(life, today, at(9)).at(0);
    const auto lastDay = today.addDays(life.kind.rule.lateDays);
    const auto end = [&](SnoozeChoice choice, QDate day, int minute) {
        return snoozeEnd(life.records, reminder, choice, {}, wallClock(day, minute));
    };

    EXPECT_FALSE(end(SnoozeChoice::InAWeek, today, at(10)));
    EXPECT_TRUE(end(SnoozeChoice::Tomorrow, lastDay.addDays(-1), at(10)));
    EXPECT_FALSE(end(SnoozeChoice::Tomorrow, lastDay, at(10)));
    EXPECT_TRUE(end(SnoozeChoice::OneHour, lastDay, at(10)));
    EXPECT_FALSE(end(SnoozeChoice::OneHour, lastDay, at(23, 10)));
}

TEST(SetReminders, ChangesTheKindsThatDifferInOneStep)
{
    RemindingRecords life(true, 0);

    const auto changes =
        setReminders(life.records, {{life.kind.id, false, 2}, {newId<MomentKind>(), true, 0}});

    ASSERT_EQ(changes.of<MomentKind>().size(), 1U);
    EXPECT_FALSE(changes.of<MomentKind>()[0].after->remindOnDay);
    EXPECT_EQ(changes.of<MomentKind>()[0].after->remindDaysBefore, 2);
    EXPECT_TRUE(setReminders(life.records, {{life.kind.id, true, 0}}).isEmpty());
}

}  // namespace esperluette::test
