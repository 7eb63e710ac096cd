// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/notice.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window on an open logbook with two pages.
class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        window.setWelcome([] { return new QLabel(u"Welcome"_s); });
    }
    void TearDown() override { window.closeLogbook(); }

    void open()
    {
        const auto page = [](const QString& key) {
            return PageSpec{.key = key, .sideEntry = key, .make = [key](QWidget* parent) {
                                return new QLabel(key, parent);
                            }};
        };
        window.showLogbook(desk.desk(),
                           {{.key = u"today"_s, .title = u"Today"_s},
                            {.key = u"team"_s,
                             .title = u"Team"_s,
                             .count = [this] { return int(desk.records().all<Person>().size()); }}},
                           {page(u"today"_s), page(u"team"_s)}, {});
        window.show();
    }

    MainMenu& menu() { return *window.findChild<MainMenu*>(); }
    Notice& notice() { return *window.findChild<Notice*>(); }
    QPushButton& noticeButton() { return *window.findChild<QPushButton*>(u"noticeAction"_s); }

    test::TestDesk desk;
    test::TestFolder folder;
    QSettings settings{folder.path(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window{settings};
};

}  // namespace

TEST_F(MainWindowTest, OffersOnlyWhatMakesSenseWithoutALogbook)
{
    EXPECT_FALSE(menu().close->isEnabled());
    EXPECT_FALSE(menu().importPeople->isEnabled());
    EXPECT_FALSE(menu().undo->isEnabled());
    EXPECT_TRUE(menu().newLogbook->isEnabled());
}

TEST_F(MainWindowTest, BeginsOnTheFirstPage)
{
    open();

    EXPECT_EQ(window.navigator().place().page, u"today"_s);
}

TEST_F(MainWindowTest, NamesTheStepThatUndoWouldTakeBack)
{
    open();
    desk.add(test::somePerson());

    EXPECT_EQ(menu().undo->text(), u"&Undo: Test"_s);
    EXPECT_TRUE(menu().undo->isEnabled());
    EXPECT_FALSE(menu().redo->isEnabled());
}

TEST_F(MainWindowTest, TakesAStepBackFromItsNotice)
{
    open();
    desk.add(test::somePerson());
    ASSERT_TRUE(notice().isVisible());
    EXPECT_EQ(notice().words(), u"Test"_s);

    noticeButton().click();

    EXPECT_TRUE(desk.records().all<Person>().empty());
    EXPECT_EQ(notice().words(), u"Undone: Test"_s);
    EXPECT_EQ(menu().redo->text(), u"&Redo: Test"_s);
}

TEST_F(MainWindowTest, DoesAStepAgainFromTheNoticeAfterUndo)
{
    open();
    desk.add(test::somePerson());
    noticeButton().click();

    noticeButton().click();

    EXPECT_EQ(desk.records().all<Person>().size(), 1u);
    EXPECT_EQ(notice().words(), u"Done again: Test"_s);
}

TEST_F(MainWindowTest, CountsAgainAfterEachChange)
{
    open();
    auto* team = window.findChild<QPushButton*>(u"side_team"_s);
    ASSERT_TRUE(team->accessibleDescription().isEmpty());

    desk.add(test::somePerson());

    EXPECT_EQ(team->accessibleDescription(), u"1"_s);
}

TEST_F(MainWindowTest, GoesWhereTheSideBarPoints)
{
    open();

    window.findChild<QPushButton*>(u"side_team"_s)->click();

    EXPECT_EQ(window.navigator().place().page, u"team"_s);
    EXPECT_EQ(window.findChild<QPushButton*>(u"side_team"_s)->accessibleDescription(),
              u"shown now"_s);
    EXPECT_TRUE(window.findChild<QPushButton*>(u"side_today"_s)->accessibleDescription().isEmpty());
    EXPECT_TRUE(menu().back->isEnabled());
}

TEST_F(MainWindowTest, MarksASampleAsSuch)
{
    auto small = test::SmallJourney();
    small.cover.sample = true;
    test::TestDesk sample(small);
    window.showLogbook(sample.desk(), {{.key = u"today"_s, .title = u"Today"_s}},
                       {{.key = u"today"_s,
                         .sideEntry = {},
                         .make = [](QWidget* parent) { return new QLabel(parent); }}},
                       {});
    window.show();

    EXPECT_TRUE(window.findChild<QLabel*>(u"sampleMark"_s)->isVisible());
    window.closeLogbook();
}

TEST_F(MainWindowTest, ShowsNoSampleMarkOnOnesOwnLogbook)
{
    open();

    EXPECT_FALSE(window.findChild<QLabel*>(u"sampleMark"_s)->isVisible());
}

TEST_F(MainWindowTest, SaysAnErrorUntilItIsClosed)
{
    window.show();

    window.showError({ErrorCode::FileMissing, u"<b>team</b>.esperluette"_s, {}});
    auto* sentence = window.findChild<QLabel*>(u"errorSentence"_s);
    EXPECT_TRUE(sentence->isVisible());
    EXPECT_EQ(sentence->textFormat(), Qt::PlainText);
    window.findChild<QPushButton*>(u"errorClose"_s)->click();

    EXPECT_FALSE(sentence->isVisible());
}

TEST_F(MainWindowTest, ForgetsTheLogbookWhenItIsClosed)
{
    open();
    desk.add(test::somePerson());

    window.closeLogbook();

    EXPECT_FALSE(menu().undo->isEnabled());
    EXPECT_EQ(window.navigator().count(), 0);
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(MainWindowTest, FocusesTheSearchByItsKey)
{
    open();
    window.activateWindow();

    menu().find->trigger();

    EXPECT_EQ(window.focusWidget()->objectName(), u"search"_s);
}

TEST_F(MainWindowTest, RemembersItsPlaceAndNothingElse)
{
    window.show();
    window.close();

    EXPECT_EQ(settings.allKeys(), QStringList(u"window/geometry"_s));
}

TEST_F(MainWindowTest, LosesNothingWhenItIsClosedAndTheProgramKeepsRunning)
{
    open();
    window.setLeaveQuestion([] { return u"Leave it?"_s; });
    window.setKeepsRunning(true);
    QSignalSpy left(&window, &MainWindow::leftRunning);

    window.close();

    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(left.size(), 1);
    EXPECT_TRUE(window.findChildren<QMessageBox*>().isEmpty()) << "there is nothing to ask";
    window.show();
    EXPECT_EQ(window.navigator().place().page, u"today"_s);
}

TEST_F(MainWindowTest, AsksBeforeItQuitsAlsoFromTheBackground)
{
    open();
    window.setLeaveQuestion([] { return u"Leave it?"_s; });
    window.setKeepsRunning(true);
    window.close();

    window.quit();

    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(window.findChildren<QMessageBox*>().size(), 1);
}

TEST_F(MainWindowTest, OffersRemindersForALogbookThatCanBeWritten)
{
    EXPECT_FALSE(menu().reminders->isEnabled());
    open();
    EXPECT_TRUE(menu().reminders->isEnabled());
    QSignalSpy asked(&window, &MainWindow::remindersRequested);

    menu().reminders->trigger();

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(MainWindowTest, ListsRecentFilesAndGreysThoseThatAreGone)
{
    QFile file(folder.path(u"here & now.esperluette"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QSignalSpy requested(&window, &MainWindow::openFileRequested);

    window.showRecent({file.fileName(), folder.path(u"gone.esperluette"_s)});
    const auto actions = menu().recent->actions();
    actions[0]->trigger();

    EXPECT_EQ(actions[0]->text(), u"here && now"_s);
    EXPECT_FALSE(actions[1]->isEnabled());
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toString(), file.fileName());
}

TEST_F(MainWindowTest, NamesEverythingThatTakesFocus)
{
    open();

    test::expectEverythingNamed(window);
}

}  // namespace esperluette::ui
