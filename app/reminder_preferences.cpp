// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_preferences.h"

#include <QSettings>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto startKey = "reminders/start"_L1;
constexpr auto quietFromKey = "reminders/quietFrom"_L1;
constexpr auto quietToKey = "reminders/quietTo"_L1;
constexpr auto daysOffKey = "reminders/quietOnDaysOff"_L1;
constexpr auto wordingKey = "reminders/wording"_L1;
constexpr auto notifiesKey = "reminders/notifies"_L1;
constexpr auto trayKey = "reminders/trayIcon"_L1;
constexpr auto keepsRunningKey = "reminders/saidItKeepsRunning"_L1;

int minuteIn(const QSettings& settings, const QString& key, int usual)
{
    constexpr int lastMinute = 24 * 60 - 1;
    return std::clamp(settings.value(key, usual).toInt(), 0, lastMinute);
}

/// What is not known is discreet.
ui::ReminderWording wordingIn(const QSettings& settings)
{
    const auto name = settings.value(wordingKey).toString();
    if (name == "kind"_L1)
        return ui::ReminderWording::Kind;
    return name == "kindAndName"_L1 ? ui::ReminderWording::KindAndName
                                    : ui::ReminderWording::Discreet;
}

QString wordingName(ui::ReminderWording wording)
{
    switch (wording) {
    case ui::ReminderWording::Discreet: return u"discreet"_s;
    case ui::ReminderWording::Kind: return u"kind"_s;
    case ui::ReminderWording::KindAndName: return u"kindAndName"_s;
    }
    return {};
}

}  // namespace

ui::ReminderSettings reminderSettings(const QSettings& settings)
{
    const ui::ReminderSettings usual;
    return {
        .hours = {.start = minuteIn(settings, startKey, usual.hours.start),
                  .quietFrom = minuteIn(settings, quietFromKey, usual.hours.quietFrom),
                  .quietTo = minuteIn(settings, quietToKey, usual.hours.quietTo),
                  .quietOnDaysOff =
                      settings.value(daysOffKey, usual.hours.quietOnDaysOff).toBool()},
        .wording = wordingIn(settings),
        .notifies = settings.value(notifiesKey, usual.notifies).toBool(),
        .showsTrayIcon = settings.value(trayKey, usual.showsTrayIcon).toBool(),
    };
}

void keepReminderSettings(QSettings& settings, const ui::ReminderSettings& reminders)
{
    settings.setValue(startKey, reminders.hours.start);
    settings.setValue(quietFromKey, reminders.hours.quietFrom);
    settings.setValue(quietToKey, reminders.hours.quietTo);
    settings.setValue(daysOffKey, reminders.hours.quietOnDaysOff);
    settings.setValue(wordingKey, wordingName(reminders.wording));
    settings.setValue(notifiesKey, reminders.notifies);
    settings.setValue(trayKey, reminders.showsTrayIcon);
}

bool knowsItKeepsRunning(const QSettings& settings)
{
    return settings.value(keepsRunningKey).toBool();
}

void noteItKeepsRunning(QSettings& settings) { settings.setValue(keepsRunningKey, true); }

}  // namespace esperluette
