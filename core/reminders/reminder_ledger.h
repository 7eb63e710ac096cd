// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <map>
#include <optional>

namespace esperluette {

/// One reminder of a moment: so many days before its day, or on the day itself.
struct ReminderKey {
    MomentId moment;
    int daysBefore = 0;  ///< 0: on the day

    friend auto operator<=>(const ReminderKey&, const ReminderKey&) = default;
};

/// Where a moment stood when something was done about its reminder.
struct ReminderPlace {
    Day planned;
    std::int16_t minuteOfDay = Moment::wholeDay;

    friend bool operator==(const ReminderPlace&, const ReminderPlace&) = default;
};

/// What was done about the reminders of a logbook: which were notified, put off or done.
///
/// It holds no names and no words, and forgets what was done once a moment is moved: its reminder
/// is then due again.
class ReminderLedger {
public:
    /// What is known of one reminder.
    struct Mark {
        ReminderPlace place;
        bool isShown = false;  ///< it was notified, or the user was told of it together with others
        bool isDone = false;  ///< the user needs it no more
        std::optional<UtcMinute> snoozedUntil;  ///< not due before

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    /// nullptr when nothing was done since the moment stands where it does.
    const Mark* find(const ReminderKey& key, const ReminderPlace& place) const;

    void noteShown(const ReminderKey& key, const ReminderPlace& place);
    void noteDone(const ReminderKey& key, const ReminderPlace& place);
    /// It is due again, and notified again, from `until` on.
    void snooze(const ReminderKey& key, const ReminderPlace& place, UtcMinute until);
    /// Forgets the moments that are gone or moved, or that nobody waits for any more. To be called
    /// after every change: a moment that was moved and comes back is due again.
    void forgetSettled(const Records& records);

    bool isEmpty() const { return m_marks.empty(); }

    /// One line of ASCII for each reminder, to be kept in a file.
    QString text() const;
    /// Reads what text() wrote; a line that is not understood is left out, and its reminder is due
    /// again.
    static ReminderLedger parse(const QString& text);

    friend bool operator==(const ReminderLedger&, const ReminderLedger&) = default;

private:
    /// The mark of a reminder, begun anew when its moment was moved since.
    Mark& mark(const ReminderKey& key, const ReminderPlace& place);

    std::map<ReminderKey, Mark> m_marks;
};

}  // namespace esperluette
