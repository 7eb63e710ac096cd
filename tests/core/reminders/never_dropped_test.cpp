// SPDX-License-Identifier: GPL-3.0-or-later
//
// That a reminder is never silently dropped, over random lives of a program that sleeps, wakes, and
// whose user puts off, moves and holds.
#include "tests/core/reminders/reminder_test_records.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>

namespace esperluette::test {

namespace {

/// What the user asked for about one moment, kept apart from the ledger that is under test.
struct Wish {
    Moment moment;
    std::map<int, UtcMinute> hiddenUntil;  ///< by days before; the end of time when it is done
};

/// A program with three moments around a change of the clocks, and its user.
class Life {
public:
    Life(bool onDay, int daysBefore, QDate begin) :
        m_records(onDay, daysBefore), m_time(wallClock(begin, at(12)))
    {
        for (const int days : {1, 3, 6})
            m_wishes.push_back(
                {m_records.add(begin.addDays(days), hours[std::size_t(days) % 3]), {}});
    }

    void step()
    {
        switch (*rc::gen::inRange(0, 6)) {
        case 0: return pass(*rc::gen::inRange(1, 3 * 24 * 60));
        case 1: return wakeUp();
        case 2: return putOff();
        case 3: return finish();
        case 4: return move();
        default: return tell();
        }
    }

    /// Everything that has come and that the user did not settle is due.
    void check() const
    {
        const auto due = dueReminders(m_records.records, desk());
        for (const auto& wish : m_wishes) {
            const auto wanted = expected(wish);
            const auto found = std::ranges::find(
                due, wish.moment.id, [](const Reminder& reminder) { return reminder.key.moment; });
            RC_ASSERT(wanted.has_value() == (found != due.end()));
            if (wanted)
                RC_ASSERT(found->key.daysBefore == *wanted);
        }
        const auto wake = nextWake(m_records.records, desk());
        RC_ASSERT(wake.has_value());
        RC_ASSERT(*wake > m_time.now);
    }

private:
    static constexpr std::array<std::int16_t, 3> hours = {Moment::wholeDay, at(3, 30), at(8, 15)};

    ReminderDesk desk() const { return {m_hours, m_ledger, m_time}; }

    void pass(int minutes) { m_time.now += std::chrono::minutes(minutes); }

    /// A program that sleeps until nextWake() has missed nothing.
    void wakeUp()
    {
        const auto before = dueReminders(m_records.records, desk());
        const auto wake = *nextWake(m_records.records, desk());
        m_time.now = wake - std::chrono::minutes(1);
        RC_ASSERT(dueReminders(m_records.records, desk()) == before);
        m_time.now = wake;
    }

    const Reminder* someDue()
    {
        m_due = dueReminders(m_records.records, desk());
        return m_due.empty() ? nullptr : &m_due[*rc::gen::inRange<std::size_t>(0, m_due.size())];
    }

    Wish& wishOf(const Reminder& reminder)
    {
        return *std::ranges::find(m_wishes, reminder.key.moment,
                                  [](const Wish& wish) { return wish.moment.id; });
    }

    void putOff()
    {
        const auto* reminder = someDue();
        if (!reminder)
            return;
        const auto choice = *rc::gen::element(SnoozeChoice::OneHour, SnoozeChoice::ThisEvening,
                                              SnoozeChoice::Tomorrow, SnoozeChoice::InAWeek);
        const auto end = snoozeEnd(m_records.records, *reminder, choice, m_hours, m_time);
        if (!end)
            return;
        m_ledger.snooze(reminder->key, reminder->place, *end);
        wishOf(*reminder).hiddenUntil[reminder->key.daysBefore] = *end;
    }

    void finish()
    {
        const auto* reminder = someDue();
        if (!reminder)
            return;
        m_ledger.noteDone(reminder->key, reminder->place);
        wishOf(*reminder).hiddenUntil[reminder->key.daysBefore] = UtcMinute::max();
    }

    void move()
    {
        auto& wish = m_wishes[*rc::gen::inRange<std::size_t>(0, m_wishes.size())];
        const auto day = m_time.today().addDays(*rc::gen::inRange(0, 8));
        if (Day(day) == wish.moment.planned)
            return;
        wish.moment =
            m_records.change(wish.moment, [day](Moment& moment) { moment.planned = day; });
        wish.hiddenUntil.clear();
        m_ledger.forgetSettled(m_records.records);
        m_ledger = ReminderLedger::parse(m_ledger.text());
    }

    /// Telling takes nothing away.
    void tell()
    {
        for (const auto& reminder : dueReminders(m_records.records, desk()))
            m_ledger.noteShown(reminder.key, reminder.place);
        for (const auto& reminder : dueReminders(m_records.records, desk()))
            RC_ASSERT(!reminder.isToTell);
    }

    /// Which reminder of a moment is to be seen now, by the words of dueReminders().
    std::optional<int> expected(const Wish& wish) const
    {
        const auto& moment = wish.moment;
        const auto planned = moment.planned.date();
        const auto& kind = m_records.kind;
        if (m_time.today() > planned.addDays(kind.rule.lateDays))
            return {};
        const int early = std::min(at(9), moment.minuteOfDay < 0 ? at(9) : moment.minuteOfDay - 60);
        std::optional<int> last;
        if (kind.remindDaysBefore > 0
            && m_time.now >= wallClock(planned.addDays(-kind.remindDaysBefore), at(9)).now)
            last = kind.remindDaysBefore;
        if (kind.remindOnDay && m_time.now >= wallClock(planned, early).now)
            last = 0;
        const auto hidden = last ? wish.hiddenUntil.find(*last) : wish.hiddenUntil.end();
        return hidden != wish.hiddenUntil.end() && m_time.now < hidden->second ? std::nullopt
                                                                               : last;
    }

    RemindingRecords m_records;
    ReminderTime m_time;
    ReminderHours m_hours;
    ReminderLedger m_ledger;
    std::vector<Wish> m_wishes;
    std::vector<Reminder> m_due;
};

}  // namespace

TEST(Reminders, AreNeverDropped)
{
    EXPECT_TRUE(rc::check([] {
        const auto begin = *rc::gen::element(QDate(2026, 3, 26), QDate(2026, 10, 22), today);
        const auto daysBefore = *rc::gen::inRange(0, 5);
        Life life(daysBefore == 0 || *rc::gen::arbitrary<bool>(), daysBefore, begin);
        const auto steps = *rc::gen::inRange(1, 40);
        for (int step = 0; step < steps; ++step) {
            life.step();
            life.check();
        }
    }));
}

/// What a program tells that sleeps from one nextWake() to the next.
TEST(Reminders, AreAllToldByAProgramThatWakesUpOnlyWhenItMust)
{
    RemindingRecords life(true, 2);
    for (const int days : {0, 1, 2, 3, 5, 8})
        life.add(today.addDays(days), days % 2 == 0 ? Moment::wholeDay : std::int16_t(at(6, 30)));
    ReminderLedger ledger;
    auto time = wallClock(today, at(5));
    int told = 0;
    int wakes = 0;
    while (time.today() < today.addDays(12)) {
        const ReminderDesk desk{{}, ledger, time};
        const bool isQuiet = endOfQuiet(life.records, {}, time) != time.now;
        for (const auto& reminder : dueReminders(life.records, desk)) {
            if (isQuiet || !reminder.isToTell)
                continue;
            EXPECT_GE(time.minuteOfDay(), at(8));
            ledger.noteShown(reminder.key, reminder.place);
            ++told;
        }
        time.now = *nextWake(life.records, desk);
        ++wakes;
    }

    // Each moment twice: Saturday and Sunday are quiet, and what came on them is told on Monday.
    EXPECT_EQ(told, 12);
    EXPECT_LT(wakes, 12 * 4);
}

}  // namespace esperluette::test
