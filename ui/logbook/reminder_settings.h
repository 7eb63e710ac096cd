// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminders.h"

#include <QString>

#include <vector>

namespace esperluette::ui {

/// How much a notification says, which others may read over a shoulder or on a locked screen.
enum class ReminderWording : std::uint8_t { Discreet, Kind, KindAndName };

/// When and how the program reminds on this computer.
struct ReminderSettings {
    ReminderHours hours;
    ReminderWording wording = ReminderWording::Discreet;
    bool notifies = true;  ///< on the desktop; Today shows reminders in any case
    bool showsTrayIcon = false;  ///< and closing the window keeps the program running
    bool startsWithSession = false;  ///< hidden in the tray

    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

/// What the form of reminders edits.
struct ReminderSettingsDraft {
    ReminderSettings settings;
    std::vector<KindReminder> kinds;

    friend bool operator==(const ReminderSettingsDraft&, const ReminderSettingsDraft&) = default;
};

/// A kind of moment in the form of reminders.
struct RemindingKind {
    KindReminder reminder;
    QString stage;  ///< the name of its stage
    QString name;
};

/// The kinds that moments may be of, in the order of the journey; those of retired parts only when
/// they still remind.
std::vector<RemindingKind> remindingKinds(const Records& records, Language language);

/// What this computer can do for reminders.
struct DesktopAbilities {
    QString whyNoTray;  ///< in a sentence; empty: it has a tray
    bool startsWithSession = false;  ///< whether programs can be started with the session here
};

}  // namespace esperluette::ui
