// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/calendar_export_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "ui/shared/segmented_control.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class CalendarExportDialogTest : public testing::Test {
protected:
    CalendarExportDialogTest()
    {
        auto beginning = small.beginning();
        beginning.append(adding(team, ines, plannedMoment(ines, small.kind, today.addDays(2))));
        logbook = newLogbook(folder, beginning);
        desk = std::make_unique<ui::Desk>(
            ui::Desk{*logbook, testIds(), Language::English, calendarOf(logbook->records()),
                     [] { return today; }, [] { return UtcMinute(); }});
        draft.path = u"/tmp/moments.ics"_s;
        draft.what.language = Language::English;
        draft.what.from = today;
        draft.what.until = today.addYears(1);
    }

    std::unique_ptr<ui::CalendarExportDialog> opened(std::function<void()> stop = {})
    {
        auto dialog = std::make_unique<ui::CalendarExportDialog>(
            *desk, draft,
            [this](const ui::CalendarExportDraft& typed) {
                kept = typed;
                return answer;
            },
            std::move(stop));
        dialog->open();
        return dialog;
    }
    static void choose(const QWidget& dialog, const QString& name, int value)
    {
        auto* control = dialog.findChild<ui::SegmentedControl*>(name);
        control->setValue(value);
        emit control->chosen();
    }
    static QString example(const QWidget& dialog)
    {
        return dialog.findChild<QLabel*>(u"example"_s)->text();
    }

    TestFolder folder;
    SmallJourney small;
    Team team = someTeam();
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook;
    std::unique_ptr<ui::Desk> desk;
    ui::CalendarExportDraft draft;
    std::optional<ui::CalendarExportDraft> kept;
    Result<> answer;
};

}  // namespace

TEST_F(CalendarExportDialogTest, IsDiscreetUnlessToldOtherwiseAndShowsAnExample)
{
    const auto dialog = opened();
    EXPECT_TRUE(example(*dialog).startsWith(u"1 moment"_s)) << qPrintable(example(*dialog));
    EXPECT_TRUE(example(*dialog).endsWith(u"shown like this: “Moment”"_s));

    choose(*dialog, u"titles"_s, int(CalendarTitles::Full));
    EXPECT_TRUE(example(*dialog).contains(u"praise_interview – Inès Faure"_s));
    desk->names->setHidden(true);
    EXPECT_FALSE(example(*dialog).contains(u"Faure"_s)) << qPrintable(example(*dialog));

    dialog->accept();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->what.titles, CalendarTitles::Full);
}

TEST_F(CalendarExportDialogTest, ExportsThePersonOrTheTeamThatIsChosen)
{
    const auto dialog = opened();
    auto* whom = dialog->findChild<QComboBox*>(u"whom"_s);
    ASSERT_EQ(whom->count(), 3);

    whom->setCurrentIndex(1);
    EXPECT_EQ(dialog->draft().what.team, team.id);
    whom->setCurrentIndex(2);
    EXPECT_EQ(dialog->draft().what.person, ines.id);
    EXPECT_FALSE(dialog->draft().what.team);
}

TEST_F(CalendarExportDialogTest, AsksForAFolderAndItsFilesInstead)
{
    const auto dialog = opened();
    choose(*dialog, u"form"_s, 1);

    EXPECT_FALSE(dialog->findChild<QComboBox*>(u"whom"_s)->isVisible());
    EXPECT_TRUE(dialog->findChild<QWidget*>(u"split"_s)->isVisible());
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(kept);

    choose(*dialog, u"split"_s, int(CalendarSplit::People));
    dialog->findChild<QLineEdit*>(u"file"_s)->setText(u"/tmp/calendars"_s);
    dialog->accept();
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->folder);
    EXPECT_EQ(kept->split, CalendarSplit::People);
    EXPECT_EQ(kept->path, u"/tmp/calendars"_s);
}

TEST_F(CalendarExportDialogTest, SaysWhatIsWrong)
{
    answer = failure(ErrorCode::FolderNotWritable, u"/tmp"_s);
    const auto dialog = opened();
    dialog->accept();
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"formProblem"_s)->isVisible());

    kept.reset();
    dialog->findChild<QDateEdit*>(u"until"_s)->setDate(today.addDays(-1));
    dialog->accept();
    EXPECT_FALSE(kept);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(CalendarExportDialogTest, StopsKeepingAFolderUpToDate)
{
    EXPECT_FALSE(opened()->findChild<QPushButton*>(u"stop"_s)->isVisible());

    bool stopped = false;
    const auto dialog = opened([&stopped] { stopped = true; });
    dialog->findChild<QPushButton*>(u"stop"_s)->click();

    EXPECT_TRUE(stopped);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(kept);
}

TEST_F(CalendarExportDialogTest, NamesEverything)
{
    const auto dialog = opened();
    expectEverythingNamed(*dialog);
    choose(*dialog, u"form"_s, 1);
    expectEverythingNamed(*dialog);
}

}  // namespace esperluette::test
