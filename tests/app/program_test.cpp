// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "ui/insight/scope_bar.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The window program on the sample.
class ProgramTest : public testing::Test {
protected:
    ProgramTest()
    {
        EXPECT_TRUE(session.openSample(folder.path()));
        program.showLogbook();
        program.window().show();
    }

    ui::Navigator& navigator() { return program.window().navigator(); }
    const Records& records() { return session.desk()->records(); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Session session{Clock(test::today), Language::English};
    Program program{session, preferences};
};

}  // namespace

TEST_F(ProgramTest, NamesEverythingThatTakesFocusOnEveryPage)
{
    for (const auto& page : {page_keys::today, page_keys::team, page_keys::insight}) {
        navigator().go({page, {}});
        test::expectEverythingNamed(program.window());
    }
    program.showPerson(records().all<Person>().front().id);
    test::expectEverythingNamed(program.window());
    program.showMoment(records().all<Moment>().front().id);
    test::expectEverythingNamed(program.window());
}

TEST_F(ProgramTest, ChoosesTheChartsAsTheyWereChosenWhenTheLogbookIsOpenedAgain)
{
    const auto bar = [this] {
        navigator().go({page_keys::insight, {}});
        return navigator().page(page_keys::insight)->findChild<ui::ScopeBar*>();
    };
    const ScopeChoice choice{.period = PeriodChoice::ThisQuarter,
                             .team = records().all<Team>().front().id};
    bar()->setChoice(choice);
    emit bar()->changed();
    program.window().closeLogbook();

    program.showLogbook();

    EXPECT_EQ(bar()->choice(), choice);
    EXPECT_EQ(preferences.insightScope(session.desk()->logbook.path()), choiceLine(choice));
}

TEST_F(ProgramTest, GoesFromTheTeamToAPersonAndBack)
{
    navigator().go({page_keys::team, {}});
    const auto person = records().all<Person>().front().id;

    program.showPerson(person);
    EXPECT_EQ(navigator().place(), (ui::Place{page_keys::person, person.text()}));
    navigator().goBack();

    EXPECT_EQ(navigator().place().page, page_keys::team);
}

TEST_F(ProgramTest, FindsAPersonWhileOneTypes)
{
    const auto& person = records().all<Person>().front();
    auto* search = program.window().findChild<QLineEdit*>(u"search"_s);
    search->setFocus();

    for (const auto letter : shownName(person)) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(search, &press);
    }
    QTest::keyClick(search, Qt::Key_Return);

    EXPECT_EQ(navigator().place(), (ui::Place{page_keys::person, person.id.text()}));
}

TEST_F(ProgramTest, ShowsTheWelcomePageAgainWhenTheLogbookIsClosed)
{
    session.close();

    EXPECT_EQ(navigator().count(), 0);
    EXPECT_TRUE(program.window().findChild<QPushButton*>(u"new"_s)->isVisible());
}

TEST_F(ProgramTest, SaysWhyAFileCannotBeOpenedAndKeepsTheOtherOpen)
{
    EXPECT_FALSE(program.openFile(folder.filePath(u"missing.esperluette"_s)));

    auto* sentence = program.window().findChild<QLabel*>(u"errorSentence"_s);
    EXPECT_TRUE(sentence->isVisible());
    EXPECT_TRUE(sentence->text().contains(u"missing.esperluette"_s));
    EXPECT_NE(session.desk(), nullptr);
}

TEST_F(ProgramTest, RemembersTheFilesItOpened)
{
    const auto file = session.desk()->logbook.path();
    session.close();

    EXPECT_TRUE(program.openFile(file));

    EXPECT_EQ(preferences.recentFiles(), QStringList(file));
}

TEST_F(ProgramTest, PlansFurtherWhenItRunsOverMidnight)
{
    auto& desk = *session.desk();
    ASSERT_TRUE(session.planAhead());
    const auto before = desk.records().all<Moment>().size();
    desk.today = [] { return test::today.addDays(40); };

    emit program.reminding().dayChanged();

    EXPECT_GT(desk.records().all<Moment>().size(), before);
    const auto* step = desk.logbook.history().lastDone();
    ASSERT_TRUE(step);
    EXPECT_EQ(step->name.text, QByteArray("Plan %n moments"));
}

TEST_F(ProgramTest, OpensTheFormOfReminders)
{
    program.reminding().follow();

    emit program.window().remindersRequested();

    const auto dialogs = program.window().findChildren<QDialog*>();
    ASSERT_EQ(dialogs.size(), 1);
    test::expectEverythingNamed(*dialogs.constFirst());
    EXPECT_EQ(dialogs.constFirst()->windowTitle(), u"Reminders"_s);
}

TEST_F(ProgramTest, ShowsOnTodayWhatIsDue)
{
    const auto moments = records().all<Moment>();
    const auto next = std::ranges::find_if(moments, [](const Moment& moment) {
        return moment.status == MomentStatus::Planned && moment.planned == Day(test::today);
    });
    ASSERT_NE(next, moments.end());
    const auto* kind = records().find(next->kind);
    ASSERT_TRUE(session.desk()->logbook.apply(setReminders(records(), {{kind->id, false, 1}})));

    program.reminding().follow();

    EXPECT_FALSE(program.reminding().board().due().empty());
    EXPECT_TRUE(program.window().findChild<QWidget*>(u"reminders"_s)->isVisible());
}

TEST_F(ProgramTest, AsksForAMomentFromTheTopBar)
{
    program.window().findChild<QPushButton*>(u"note"_s)->click();

    const auto dialogs = program.window().findChildren<QDialog*>();
    ASSERT_EQ(dialogs.size(), 1);
    EXPECT_TRUE(dialogs.constFirst()->isVisible());
    test::expectEverythingNamed(*dialogs.constFirst());
}

}  // namespace esperluette
