// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_ledger.h"

#include "tests/core/reminders/reminder_test_records.h"

#include <gtest/gtest.h>

namespace esperluette::test {

namespace {

ReminderPlace place(QDate day) { return {Day(day), at(10)}; }

}  // namespace

TEST(ReminderLedger, KeepsWhatWasDoneInAText)
{
    ReminderLedger ledger;
    ledger.noteShown({newId<Moment>(), 0}, place(today));
    ledger.noteDone({newId<Moment>(), 3}, place(today.addDays(3)));
    ledger.snooze({newId<Moment>(), 0}, {Day(today), Moment::wholeDay},
                  wallClock(today, at(18)).now);

    EXPECT_EQ(ReminderLedger::parse(ledger.text()), ledger);
    EXPECT_TRUE(ReminderLedger::parse({}).isEmpty());
}

TEST(ReminderLedger, LeavesOutWhatItDoesNotUnderstand)
{
    ReminderLedger ledger;
    ledger.noteDone({newId<Moment>(), 0}, place(today));
    const auto line = ledger.text();
    auto broken = line;
    broken.replace(QStringLiteral(" 0 1 -"), QStringLiteral(" 0 yes -"));
    ASSERT_NE(broken, line);

    EXPECT_TRUE(ReminderLedger::parse(broken).isEmpty());
    EXPECT_TRUE(ReminderLedger::parse(line + QStringLiteral(" 1")).isEmpty());
    EXPECT_TRUE(ReminderLedger::parse(QStringLiteral("nobody 0 1 2 0 1 -")).isEmpty());
    EXPECT_EQ(ReminderLedger::parse(broken + QLatin1Char('\n') + line), ledger);
}

TEST(ReminderLedger, KnowsNothingOfAMomentThatWasMoved)
{
    ReminderLedger ledger;
    const ReminderKey key{newId<Moment>(), 0};
    ledger.noteDone(key, place(today));

    EXPECT_TRUE(ledger.find(key, place(today)));
    EXPECT_FALSE(ledger.find(key, place(today.addDays(1))));
    EXPECT_FALSE(ledger.find({key.moment, 1}, place(today)));
}

TEST(ReminderLedger, ForgetsWhatIsSettled)
{
    RemindingRecords life;
    const auto open = life.add(today);
    const auto held = life.change(life.add(today), [](Moment& moment) {
        moment.status = MomentStatus::Held;
        moment.held = today;
    });
    const auto whole = ReminderPlace{Day(today), Moment::wholeDay};
    ReminderLedger ledger;
    for (const auto& id : {open.id, held.id, newId<Moment>()})
        ledger.noteDone({id, 0}, whole);

    ledger.forgetSettled(life.records);

    EXPECT_TRUE(ledger.find({open.id, 0}, whole));
    EXPECT_EQ(ledger.text().count(QLatin1Char('\n')), 0) << "one line is left";
}

}  // namespace esperluette::test
