// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/working_calendar_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "ui/logbook/day_off_editor.h"
#include "ui/logbook/days_off_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class WorkingCalendarDialogTest : public testing::Test {
protected:
    WorkingCalendarDialogTest()
    {
        small.kind.rule = {.form = RuleForm::AroundMilestone,
                           .milestone = Milestone::TrialEnd,
                           .nonWorkingDay = NonWorkingDay::Next,
                           .lateDays = 5};
        ines.trialEnd = QDate(2026, 11, 30);
        logbook = newLogbook(folder, small.beginning());
        desk = std::make_unique<ui::Desk>(
            ui::Desk{*logbook, testIds(), Language::English, calendarOf(logbook->records()),
                     [] { return today; }, [] { return UtcMinute(); }});
        EXPECT_TRUE(desk->applyAndPlan(adding(ines)));
        dialog = std::make_unique<ui::WorkingCalendarDialog>(*desk);
        dialog->open();
    }

    const Records& records() const { return logbook->records(); }
    QDate plannedDay() const { return records().all<Moment>().front().planned.date(); }
    template <typename Widget>
    static Widget& in(const QWidget& parent, const QString& name)
    {
        auto* found = parent.findChild<Widget*>(name);
        return found ? *found : (qFatal("no %s", qPrintable(name)), *found);
    }
    /// Adds days off through the form.
    void add(QDate first, QDate last, const QString& who = {})
    {
        auto* editor = dialog->addDays();
        if (!who.isEmpty())
            in<QComboBox>(*editor, u"person"_s).setCurrentText(who);
        in<QDateEdit>(*editor, u"first"_s).setDate(first);
        in<QDateEdit>(*editor, u"last"_s).setDate(last);
        in<QLineEdit>(*editor, u"name"_s).setText(u"Closing"_s);
        editor->accept();
        EXPECT_FALSE(editor->isVisible());
    }

    TestFolder folder;
    SmallJourney small;
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::WorkingCalendarDialog> dialog;
};

}  // namespace

TEST_F(WorkingCalendarDialogTest, AddsDaysOffThatMoveWhatIsPlannedAsOneStep)
{
    ASSERT_EQ(plannedDay(), QDate(2026, 11, 30));
    EXPECT_TRUE(in<QLabel>(*dialog, u"noDaysOff"_s).isVisible());

    add({2026, 11, 30}, {2026, 12, 1});

    EXPECT_EQ(plannedDay(), QDate(2026, 12, 2));
    const auto& table = in<QTableView>(*dialog, u"daysOff"_s);
    ASSERT_EQ(table.model()->rowCount(), 1);
    EXPECT_TRUE(table.isVisible());
    EXPECT_EQ(table.model()->index(0, ui::DaysOffModel::WhoColumn).data().toString(),
              u"Everybody"_s);
    ASSERT_TRUE(logbook->undo());
    EXPECT_EQ(plannedDay(), QDate(2026, 11, 30));
    EXPECT_EQ(table.model()->rowCount(), 0);
}

TEST_F(WorkingCalendarDialogTest, NotesTheAbsenceOfOnePerson)
{
    add({2026, 11, 23}, {2026, 12, 4}, u"Inès Faure"_s);

    EXPECT_EQ(records().all<DayOff>().front().person, ines.id);
    EXPECT_EQ(plannedDay(), QDate(2026, 12, 7));
}

TEST_F(WorkingCalendarDialogTest, ChangesAndRemovesTheSelectedDays)
{
    add({2026, 11, 30}, {2026, 12, 1});
    auto* editor = dialog->changeDays();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->draft(), (DayOffDraft{{}, {2026, 11, 30}, {2026, 12, 1}, u"Closing"_s}));
    in<QDateEdit>(*editor, u"last"_s).setDate({2026, 11, 30});
    editor->accept();
    EXPECT_EQ(records().all<DayOff>().front().last, QDate(2026, 11, 30));

    dialog->removeDays();

    EXPECT_TRUE(records().all<DayOff>().empty());
    EXPECT_FALSE(in<QPushButton>(*dialog, u"remove"_s).isEnabled());
    EXPECT_FALSE(dialog->changeDays());
}

TEST_F(WorkingCalendarDialogTest, PointsAtTheFieldThatIsWrong)
{
    auto* editor = dialog->addDays();
    in<QDateEdit>(*editor, u"first"_s).setDate({2026, 12, 2});
    in<QDateEdit>(*editor, u"last"_s).setDate({2026, 12, 1});

    editor->accept();

    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->focusWidget(), &in<QDateEdit>(*editor, u"last"_s));
    EXPECT_TRUE(records().all<DayOff>().empty());
}

TEST_F(WorkingCalendarDialogTest, LeavesThePublicHolidaysOut)
{
    auto& box = in<QCheckBox>(*dialog, u"frenchHolidays"_s);
    const auto& list = in<QLabel>(*dialog, u"holidayList"_s);
    ASSERT_TRUE(box.isChecked());
    EXPECT_TRUE(list.text().contains(u"Armistice"_s)) << qPrintable(list.text());

    box.setChecked(false);

    EXPECT_FALSE(records().cover()->frenchHolidays);
    EXPECT_FALSE(list.isVisible());
    ASSERT_TRUE(logbook->undo());
    EXPECT_TRUE(box.isChecked());
}

TEST_F(WorkingCalendarDialogTest, AsksForACalendarToImport)
{
    const QSignalSpy asked(dialog.get(), &ui::WorkingCalendarDialog::importRequested);

    in<QPushButton>(*dialog, u"importCalendar"_s).click();

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(WorkingCalendarDialogTest, HidesNamesAndNamesEverything)
{
    add({2026, 11, 24}, {2026, 11, 24}, u"Inès Faure"_s);
    desk->names->setHidden(true);

    const auto& table = in<QTableView>(*dialog, u"daysOff"_s);
    EXPECT_FALSE(
        table.model()->index(0, ui::DaysOffModel::WhoColumn).data().toString().contains(u"Inès"_s));
    expectEverythingNamed(*dialog);
    expectEverythingNamed(*dialog->addDays());
}

}  // namespace esperluette::test
