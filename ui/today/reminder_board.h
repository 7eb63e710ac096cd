// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminders.h"

#include <QObject>

#include <functional>

namespace esperluette::ui {

/// The reminders that are due now, between the application, which knows the clock and writes down
/// what is done about them, and the page that shows them.
class ReminderBoard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<Reminder>& due() const { return m_due; }
    /// Replaces what is due.
    void show(std::vector<Reminder> due);

    /// Whether a reminder can be put off so now; until this is set, it cannot.
    void setCanSnooze(std::function<bool(const Reminder&, SnoozeChoice)> canSnooze);
    bool canSnooze(const Reminder& reminder, SnoozeChoice choice) const;

signals:
    /// Something else is due.
    void changed();
    /// The user puts one off.
    void snoozed(const Reminder& reminder, SnoozeChoice choice);
    /// The user needs one no more.
    void done(const Reminder& reminder);

private:
    std::vector<Reminder> m_due;
    std::function<bool(const Reminder&, SnoozeChoice)> m_canSnooze;
};

}  // namespace esperluette::ui
