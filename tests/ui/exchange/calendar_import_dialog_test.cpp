// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/calendar_import_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "ui/exchange/calendar_model.h"
#include "ui/shared/segmented_control.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto events = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n"
                        "BEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:Ines Faure\r\n"
                        "DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\n"
                        "END:VEVENT\r\n"
                        "BEGIN:VEVENT\r\nUID:2@example.org\r\nSUMMARY:Dentist\r\n"
                        "DTSTART:20261201T100000\r\nDTEND:20261201T110000\r\nEND:VEVENT\r\n"
                        "END:VCALENDAR\r\n";

class CalendarImportDialogTest : public testing::Test {
protected:
    CalendarImportDialogTest()
    {
        auto beginning = small.beginning();
        beginning.append(adding(ines));
        logbook = newLogbook(folder, beginning);
        desk = std::make_unique<ui::Desk>(
            ui::Desk{*logbook, testIds(), Language::English, calendarOf(logbook->records()),
                     [] { return today; }, [] { return UtcMinute(); }});
    }

    std::unique_ptr<ui::CalendarImportDialog> opened(const QByteArray& content = events)
    {
        QFile file(folder.path(u"calendar.ics"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto dialog = std::make_unique<ui::CalendarImportDialog>(*desk, QTimeZone("Europe/Paris"),
                                                                 file.fileName());
        dialog->open();
        return dialog;
    }
    static void choose(ui::CalendarImportDialog& dialog, CalendarTarget target)
    {
        auto* control = dialog.findChild<ui::SegmentedControl*>(u"target"_s);
        control->setValue(int(target));
        emit control->chosen();
    }
    static void choosePerson(ui::CalendarImportDialog& dialog, int index)
    {
        auto* box = dialog.findChild<QComboBox*>(u"person"_s);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static QString totals(const ui::CalendarImportDialog& dialog)
    {
        return dialog.findChild<QLabel*>(u"totals"_s)->text();
    }
    static QString cell(const ui::CalendarImportDialog& dialog, int row, int column)
    {
        const auto* model = dialog.findChild<QTableView*>(u"events"_s)->model();
        return model->index(row, column).data().toString();
    }

    TestFolder folder;
    SmallJourney small;
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook;
    std::unique_ptr<ui::Desk> desk;
};

}  // namespace

TEST_F(CalendarImportDialogTest, ShowsEachEventWithItsVerdictAndImportsAsOneStep)
{
    const auto dialog = opened();
    const QSignalSpy imported(dialog.get(), &ui::CalendarImportDialog::imported);

    EXPECT_EQ(totals(*dialog), u"1 new · 0 changed · 0 the same · 1 refused"_s);
    EXPECT_EQ(cell(*dialog, 1, ui::CalendarModel::VerdictColumn), u"Refused"_s);
    EXPECT_TRUE(
        cell(*dialog, 1, ui::CalendarModel::RemarkColumn).contains(u"only part of a day"_s));
    dialog->accept();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(imported.count(), 1);
    EXPECT_EQ(logbook->records().all<DayOff>().size(), 1U);
    EXPECT_EQ(totals(*opened()), u"0 new · 0 changed · 1 the same · 1 refused"_s);
    ASSERT_TRUE(logbook->undo());
    EXPECT_TRUE(logbook->records().all<DayOff>().empty());
}

TEST_F(CalendarImportDialogTest, AsksWhoseAbsencesTheyAre)
{
    const auto dialog = opened();
    choose(*dialog, CalendarTarget::Absences);
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    EXPECT_TRUE(cell(*dialog, 0, ui::CalendarModel::RemarkColumn).contains(u"whose"_s));

    choosePerson(*dialog, 1);
    dialog->accept();

    ASSERT_EQ(logbook->records().all<DayOff>().size(), 1U);
    EXPECT_EQ(logbook->records().all<DayOff>().front().person, ines.id);
}

TEST_F(CalendarImportDialogTest, PlansMomentsWithWhomTheTitleNamesOrWithOnePerson)
{
    const auto dialog = opened();
    choose(*dialog, CalendarTarget::Moments);
    EXPECT_EQ(totals(*dialog), u"1 new · 0 changed · 0 the same · 1 refused"_s);
    EXPECT_EQ(cell(*dialog, 0, ui::CalendarModel::WhomColumn), u"Inès Faure"_s);

    choosePerson(*dialog, 1);
    EXPECT_EQ(totals(*dialog), u"2 new · 0 changed · 0 the same · 0 refused"_s);
    dialog->accept();

    EXPECT_EQ(logbook->records().all<Moment>().size(), 2U);
    EXPECT_EQ(logbook->records().all<Moment>()[0].person, ines.id);
}

TEST_F(CalendarImportDialogTest, ShowsTheEventsOfOneVerdictOnly)
{
    const auto dialog = opened();
    auto* filter = dialog->findChild<ui::SegmentedControl*>(u"filter"_s);

    filter->setValue(int(Verdict::Refused));
    emit filter->chosen();

    EXPECT_EQ(dialog->findChild<QTableView*>(u"events"_s)->model()->rowCount(), 1);
    EXPECT_EQ(cell(*dialog, 0, ui::CalendarModel::TitleColumn), u"Dentist"_s);
}

TEST_F(CalendarImportDialogTest, SaysWhyAFileIsNoCalendarAndTakesAnother)
{
    const auto dialog = opened("Bonjour\n");
    const auto* problem = dialog->findChild<QLabel*>(u"problem"_s);
    EXPECT_TRUE(problem->text().contains(u"no calendar"_s));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());

    (void)opened();
    dialog->readFile(folder.path(u"calendar.ics"_s));
    EXPECT_TRUE(problem->text().isEmpty());
    EXPECT_TRUE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
}

TEST_F(CalendarImportDialogTest, StaysOpenWhenTheBackupFails)
{
    const auto dialog = opened();
    dialog->setBackUpFirst([]() -> Result<> { return failure(ErrorCode::DiskFull); });

    dialog->accept();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(logbook->records().all<DayOff>().empty());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"problem"_s)->text().contains(u"disk is full"_s));
}

TEST_F(CalendarImportDialogTest, HidesNamesAndNamesEverything)
{
    const auto dialog = opened();
    choose(*dialog, CalendarTarget::Moments);
    desk->names->setHidden(true);

    EXPECT_EQ(cell(*dialog, 0, ui::CalendarModel::WhomColumn), u"IF"_s);
    EXPECT_FALSE(cell(*dialog, 0, ui::CalendarModel::TitleColumn).contains(u"Faure"_s));
    expectEverythingNamed(*dialog);
}

}  // namespace esperluette::test
