// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QTimeZone>

#include <optional>

namespace esperluette {

/// When it is, for reminders: an instant, and the zone whose wall clock the user reads.
struct ReminderTime {
    UtcMinute now;
    QTimeZone zone;

    /// The calendar day on the wall.
    QDate today() const;
    /// Minutes after midnight on the wall, 0 to 1439.
    int minuteOfDay() const;
    /// The instant at which the wall clock of a day shows a minute, 0 to 1439; where the clock is
    /// put forward over it, as much later. Where it is shown twice, one of the two.
    UtcMinute at(QDate day, int minuteOfDay) const;
};

/// At which hours reminders come, as minutes after midnight of the wall clock, 0 to 1439.
struct ReminderHours {
    int start = 9 * 60;  ///< when the reminders of a day are due
    int quietFrom = 20 * 60;  ///< nothing is notified from here ...
    int quietTo = 8 * 60;  ///< ... to here, over midnight when it is smaller; equal: no such hours
    bool quietOnDaysOff = true;  ///< nothing is notified on days that nobody works

    friend bool operator==(const ReminderHours&, const ReminderHours&) = default;
};

/// The first instant from now on at which something may be notified: now itself outside of the
/// quiet hours. Empty when the next year is quiet as a whole.
///
/// Days off are those of the calendar of the logbook and those on which the house is closed.
std::optional<UtcMinute> endOfQuiet(const Records& records, const ReminderHours& hours,
                                    const ReminderTime& time);

}  // namespace esperluette
