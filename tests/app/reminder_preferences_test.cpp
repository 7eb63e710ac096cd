// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_preferences.h"

#include "tests/support/logbooks.h"

#include <QSettings>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

TEST(ReminderPreferences, BeginDiscreetAndWithoutTheTray)
{
    const test::TestFolder folder;
    const QSettings settings(folder.path(u"settings.ini"_s), QSettings::IniFormat);

    const auto reminders = reminderSettings(settings);

    EXPECT_EQ(reminders, ui::ReminderSettings());
    EXPECT_TRUE(reminders.notifies);
    EXPECT_FALSE(reminders.showsTrayIcon);
    EXPECT_EQ(reminders.wording, ui::ReminderWording::Discreet);
    EXPECT_FALSE(knowsItKeepsRunning(settings));
}

TEST(ReminderPreferences, KeepWhatTheUserChose)
{
    const test::TestFolder folder;
    QSettings settings(folder.path(u"settings.ini"_s), QSettings::IniFormat);
    const ui::ReminderSettings chosen{
        .hours = {.start = 450, .quietFrom = 0, .quietTo = 60, .quietOnDaysOff = false},
        .wording = ui::ReminderWording::KindAndName,
        .notifies = false,
        .showsTrayIcon = true};

    keepReminderSettings(settings, chosen);
    noteItKeepsRunning(settings);

    EXPECT_EQ(reminderSettings(settings), chosen);
    EXPECT_TRUE(knowsItKeepsRunning(settings));
}

TEST(ReminderPreferences, DoNotTrustTheFile)
{
    const test::TestFolder folder;
    QSettings settings(folder.path(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"reminders/start"_s, 99999);
    settings.setValue(u"reminders/quietFrom"_s, -5);
    settings.setValue(u"reminders/wording"_s, u"everything"_s);

    const auto reminders = reminderSettings(settings);

    EXPECT_EQ(reminders.hours.start, 24 * 60 - 1);
    EXPECT_EQ(reminders.hours.quietFrom, 0);
    EXPECT_EQ(reminders.wording, ui::ReminderWording::Discreet);
}

}  // namespace esperluette
