// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notification_sink.h"
#include "ui/logbook/reminder_settings.h"
#include "ui/shared/desk.h"

namespace esperluette {

/// What a notification says of one reminder or of several at once.
///
/// Discreet words hold neither a name nor a kind nor what anybody typed. Names are shown as they
/// are shown in the window; titles of moments, which users type, never are.
///
/// @param reminders  at least one, of moments that are there
/// @return without an id
Notification wordsOf(const ui::Desk& desk, const std::vector<Reminder>& reminders,
                     ui::ReminderWording wording, QDate today);

}  // namespace esperluette
