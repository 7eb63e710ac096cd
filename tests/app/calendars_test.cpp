// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendars.h"

#include "app/program.h"
#include "core/moments/moment_actions.h"
#include "core/planning/days_off.h"
#include "tests/support/files.h"
#include "tests/support/logbooks.h"
#include "ui/exchange/calendar_export_dialog.h"
#include "ui/exchange/calendar_import_dialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// The window program on a logbook with one person and one moment.
class CalendarsTest : public testing::Test {
protected:
    CalendarsTest()
    {
        auto beginning = small.beginning();
        beginning.append(adding(ines, planned));
        newLogbook(folder, beginning).reset();
        QDir().mkpath(calendars);
    }

    void open() { ASSERT_TRUE(program.openFile(folder.path())); }
    QStringList files() const { return QDir(calendars).entryList(QDir::Files); }
    QByteArray content() const { return bytesOf(QDir(calendars).filePath(files().value(0))); }
    void move(QDate day)
    {
        auto& desk = *session.desk();
        const auto changes =
            moveMoment(*desk.records().find(planned.id), day, Moment::wholeDay, test::today);
        ASSERT_TRUE(changes);
        ASSERT_TRUE(desk.logbook.apply(*changes));
    }

    TestFolder folder;
    QString calendars = folder.path(u"calendars"_s);
    SmallJourney small;
    Person ines = somePerson();
    Moment planned = plannedMoment(ines, small.kind, test::today.addDays(3));
    Preferences preferences{folder.path(u"settings.ini"_s)};
    Session session{Clock(test::today), Language::English, folder.path(u"backups"_s)};
    Program program{session, preferences};
};

}  // namespace

TEST_F(CalendarsTest, WritesNothingUnlessAFolderIsKept)
{
    open();
    move(test::today.addDays(4));
    QTest::qWait(2'200);

    EXPECT_TRUE(files().isEmpty());
}

TEST_F(CalendarsTest, KeepsAFolderUpToDateAfterEachChange)
{
    preferences.setKeptCalendars(folder.path(), {.path = calendars, .split = CalendarSplit::One});
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !files().isEmpty(); }, 20'000));
    EXPECT_TRUE(content().contains("DTSTART;VALUE=DATE:20261126"));
    EXPECT_FALSE(content().contains("Faure"));

    move(test::today.addDays(4));

    EXPECT_TRUE(QTest::qWaitFor([this] { return content().contains("SEQUENCE:1"); }, 20'000));
    EXPECT_TRUE(content().contains("DTSTART;VALUE=DATE:20261127"));
}

TEST_F(CalendarsTest, WritesWhatIsWaitingWhenTheLogbookIsClosed)
{
    preferences.setKeptCalendars(folder.path(),
                                 {.path = calendars, .split = CalendarSplit::People});
    open();
    session.close();

    EXPECT_EQ(files().size(), 1);
}

TEST_F(CalendarsTest, SaysInTheWindowThatAFolderCannotBeWritten)
{
    preferences.setKeptCalendars(folder.path(), {.path = folder.path(u"gone"_s)});
    program.window().show();
    open();

    const auto said = [this] {
        for (const auto* label : program.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"are not up to date"_s))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(said, 20'000));
}

TEST_F(CalendarsTest, RemembersTheFolderThatTheDialogAskedFor)
{
    open();
    emit program.window().exportCalendarRequested();
    auto* dialog = program.window().findChild<ui::CalendarExportDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->draft().folder);
    EXPECT_EQ(dialog->draft().what.titles, CalendarTitles::Discreet);
    dialog->close();

    preferences.setKeptCalendars(folder.path(), {.path = calendars, .alarmMinutes = 30});
    EXPECT_EQ(preferences.keptCalendars(folder.path()).alarmMinutes, 30);
    EXPECT_TRUE(preferences.keptCalendars(folder.path(u"other"_s)).path.isEmpty());
    preferences.setKeptCalendars(folder.path(), {});
    EXPECT_TRUE(preferences.keptCalendars(folder.path()).path.isEmpty());
}

TEST_F(CalendarsTest, ImportsACalendarThatIsDroppedOnTheWindow)
{
    open();
    ASSERT_TRUE(session.desk());
    const auto path = folder.path(u"moments.ics"_s);
    ASSERT_TRUE(writeCalendar(path, session.desk()->records(), {}, session.now()));

    emit program.window().importFileRequested(path);

    EXPECT_TRUE(program.window().findChild<ui::CalendarImportDialog*>());
}

TEST_F(CalendarsTest, TheDeskFollowsTheDaysOff)
{
    open();
    auto& desk = *session.desk();
    const QDate day(2026, 11, 25);
    ASSERT_TRUE(desk.calendar.isWorkingDay(day));

    ASSERT_TRUE(desk.applyAndPlan(*addDayOff(desk.records(), {{}, day, day, {}}, desk.ids)));
    EXPECT_FALSE(desk.calendar.isWorkingDay(day));
    ASSERT_TRUE(desk.logbook.undo());
    EXPECT_TRUE(desk.calendar.isWorkingDay(day));
}

}  // namespace esperluette
