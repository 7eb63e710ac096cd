// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/reminder_settings_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using test::newId;

namespace {

class ReminderSettingsDialogTest : public testing::Test {
protected:
    ReminderSettingsDialog& open()
    {
        dialog = std::make_unique<ReminderSettingsDialog>(
            settings, kinds, desktop, [this](const ReminderSettingsDraft& draft) {
                saved.push_back(draft);
                return answer;
            });
        dialog->open();
        return *dialog;
    }
    template <typename Field>
    Field& field(const QString& name)
    {
        return *dialog->findChild<Field*>(name);
    }
    QString example() { return field<QLabel>(u"example"_s).text(); }

    ReminderSettings settings;
    std::vector<RemindingKind> kinds{
        {{newId<MomentKind>(), false, 0}, u"Arrival"_s, u"First day"_s},
        {{newId<MomentKind>(), true, 3}, u"Feedback"_s, u"Praise interview"_s}};
    DesktopAbilities desktop{.whyNoTray = {}, .startsWithSession = true};
    std::vector<ReminderSettingsDraft> saved;
    Result<> answer;
    std::unique_ptr<ReminderSettingsDialog> dialog;
};

}  // namespace

TEST_F(ReminderSettingsDialogTest, GivesBackWhatItWasGiven)
{
    settings.hours = {.start = 500, .quietFrom = 1300, .quietTo = 400, .quietOnDaysOff = false};
    settings.wording = ReminderWording::Kind;
    settings.showsTrayIcon = true;
    settings.startsWithSession = true;

    const auto draft = open().draft();

    EXPECT_EQ(draft.settings, settings);
    EXPECT_EQ(draft.kinds, (std::vector{kinds[0].reminder, kinds[1].reminder}));
}

TEST_F(ReminderSettingsDialogTest, SavesWhatWasChanged)
{
    open();
    field<QCheckBox>(u"onDay0"_s).click();
    field<QSpinBox>(u"daysBefore0"_s).setValue(2);
    field<QTimeEdit>(u"start"_s).setTime(QTime(8, 30));
    field<QCheckBox>(u"notifies"_s).click();

    dialog->accept();

    ASSERT_EQ(saved.size(), 1U);
    EXPECT_EQ(saved[0].kinds[0], (KindReminder{kinds[0].reminder.kind, true, 2}));
    EXPECT_EQ(saved[0].settings.hours.start, 8 * 60 + 30);
    EXPECT_FALSE(saved[0].settings.notifies);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ReminderSettingsDialogTest, StaysOpenAndSaysWhyItCannotSave)
{
    answer = failure(ErrorCode::DiskFull);
    open().accept();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(u"formProblem"_s).isVisible());
    EXPECT_FALSE(field<QLabel>(u"formProblem"_s).text().isEmpty());
}

TEST_F(ReminderSettingsDialogTest, SetsAllKindsAtOnce)
{
    open();
    field<QPushButton>(u"all"_s).click();
    EXPECT_TRUE(dialog->draft().kinds[0].onDay);
    EXPECT_EQ(dialog->draft().kinds[1].daysBefore, 3);

    field<QPushButton>(u"none"_s).click();
    EXPECT_FALSE(dialog->draft().kinds[1].onDay);
    EXPECT_EQ(dialog->draft().kinds[1].daysBefore, 0);
}

TEST_F(ReminderSettingsDialogTest, StartsWithTheSessionOnlyInTheTray)
{
    open();
    auto& autostart = field<QCheckBox>(u"autostart"_s);
    EXPECT_FALSE(autostart.isEnabled());

    field<QCheckBox>(u"tray"_s).click();
    autostart.click();
    EXPECT_TRUE(dialog->draft().settings.startsWithSession);
    field<QCheckBox>(u"tray"_s).click();

    EXPECT_FALSE(dialog->draft().settings.startsWithSession);
    EXPECT_FALSE(autostart.isEnabled());
}

TEST_F(ReminderSettingsDialogTest, SaysWhyThereIsNoTray)
{
    desktop.whyNoTray = u"This desktop has no notification area."_s;
    open();

    auto& tray = field<QCheckBox>(u"tray"_s);
    EXPECT_FALSE(tray.isEnabled());
    EXPECT_EQ(tray.accessibleDescription(), desktop.whyNoTray);
}

TEST_F(ReminderSettingsDialogTest, ShowsAnExampleOfTheWords)
{
    open();
    EXPECT_FALSE(example().contains(u"Nadia"_s));
    for (auto* choice : dialog->findChildren<QRadioButton*>()) {
        if (choice->accessibleName().contains(u"Kind and name"_s)
            || choice->text() == u"Kind and name"_s)
            choice->click();
    }

    EXPECT_EQ(dialog->draft().settings.wording, ReminderWording::KindAndName);
    EXPECT_TRUE(example().contains(u"Nadia"_s));
}

TEST_F(ReminderSettingsDialogTest, NamesEverythingForReaders)
{
    open();
    test::expectEverythingNamed(*dialog);
    EXPECT_EQ(field<QCheckBox>(u"onDay1"_s).accessibleName(), u"On the day: Praise interview"_s);
}

TEST(RemindingKinds, AreThoseOfTheJourneyAndRetiredOnesThatStillRemind)
{
    const auto journey = test::someJourney();
    const auto stage = test::someStage(journey);
    auto shown = test::someKind(stage, u"first"_s);
    shown.position = 2;
    auto retired = test::someKind(stage, u"second"_s);
    retired.retired = true;
    auto reminding = test::someKind(stage, u"third"_s);
    reminding.retired = true;
    reminding.remindDaysBefore = 1;
    reminding.position = 1;
    Records records;
    records.apply(test::adding(journey, stage, shown, retired, reminding));

    const auto kinds = remindingKinds(records, Language::English);

    ASSERT_EQ(kinds.size(), 2U);
    EXPECT_EQ(kinds[0].reminder, (KindReminder{reminding.id, false, 1}));
    EXPECT_EQ(kinds[1].reminder.kind, shown.id);
}

}  // namespace esperluette::ui
