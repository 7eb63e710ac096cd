// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logbook/reminder_settings.h"

class QSettings;

namespace esperluette {

/// When and how this computer reminds. Whether the program starts with the session is asked of the
/// system, not kept here: it is false.
ui::ReminderSettings reminderSettings(const QSettings& settings);
void keepReminderSettings(QSettings& settings, const ui::ReminderSettings& reminders);

/// Whether the user was told that closing the window leaves the program running.
bool knowsItKeepsRunning(const QSettings& settings);
void noteItKeepsRunning(QSettings& settings);

}  // namespace esperluette
