// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminder_ledger.h"
#include "core/reminders/reminder_time.h"

#include <vector>

namespace esperluette {

/// How many days before a moment a reminder may come at most.
inline constexpr int mostDaysBefore = 60;

/// Something the user is to be reminded of now.
struct Reminder {
    ReminderKey key;
    ReminderPlace place;
    UtcMinute since;  ///< when it came due
    bool isToTell = false;  ///< nobody was told of it yet

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// What reminders are computed from, beside the records.
struct ReminderDesk {
    ReminderHours hours;
    const ReminderLedger& ledger;  ///< outlives the desk
    ReminderTime time;
};

/// The reminders that are due, one for each moment at most, the moment that comes first in front.
///
/// The reminder of a day is due at the start hour; on the day of a moment with an hour, an hour
/// before it when that is earlier, though never on the day before. It stays due, whether the
/// program was running or not, until it is done or snoozed, the moment is held or cancelled, or the
/// days on which the moment is on time are over. On the day, what came days before is due no more.
/// Quiet hours do not count here: they only keep notifications back.
std::vector<Reminder> dueReminders(const Records& records, const ReminderDesk& desk);

/// The next instant after now at which dueReminders() gives something else, or at which what is
/// due may be notified; empty when no kind of moment has reminders. Midnight is one: days are over
/// then.
std::optional<UtcMinute> nextWake(const Records& records, const ReminderDesk& desk);

/// How long a reminder is put off.
enum class SnoozeChoice : std::uint8_t { OneHour, ThisEvening, Tomorrow, InAWeek };

/// When a snooze ends: an hour from now, today at six in the evening, or another day at the start
/// hour. Empty when it is later than that already, or when the moment could not be held on time any
/// more: nothing is put off for ever.
std::optional<UtcMinute> snoozeEnd(const Records& records, const Reminder& reminder,
                                   SnoozeChoice choice, const ReminderHours& hours,
                                   const ReminderTime& time);

/// How often a kind of moment reminds, as the user sets it.
struct KindReminder {
    MomentKindId kind;
    bool onDay = false;
    int daysBefore = 0;  ///< 0: not before the day; up to mostDaysBefore

    friend bool operator==(const KindReminder&, const KindReminder&) = default;
};

/// The change that sets the reminders of kinds; those that are gone are left out.
ChangeSet setReminders(const Records& records, const std::vector<KindReminder>& kinds);

}  // namespace esperluette
