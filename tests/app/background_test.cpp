// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"

#include "app/reminder_preferences.h"
#include "tests/support/logbooks.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window of the program where there is no notification area.
class BackgroundTest : public testing::Test {
protected:
    BackgroundTest()
    {
        qputenv("XDG_CONFIG_HOME", folder.path(u"config"_s).toUtf8());
        window.setWelcome([] { return new QWidget; });
    }
    void TearDown() override { QApplication::setQuitOnLastWindowClosed(true); }

    void want(const ui::ReminderSettings& settings)
    {
        keepReminderSettings(preferences.settings(), settings);
    }

    test::TestFolder folder;
    Preferences preferences{folder.path(u"settings.ini"_s)};
    ui::MainWindow window{preferences.settings()};
};

}  // namespace

TEST_F(BackgroundTest, LeavesTheWindowAloneByDefault)
{
    Background background(preferences, window);
    background.follow();
    background.begin();

    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

TEST_F(BackgroundTest, BeginsWithoutTheWindowAndKeepsRunning)
{
    want({.showsTrayIcon = true});
    Background background(preferences, window);
    background.follow();
    background.begin();
    EXPECT_FALSE(window.isVisible());
    EXPECT_FALSE(QApplication::quitOnLastWindowClosed());

    background.showWindow();
    EXPECT_TRUE(window.isVisible());
}

TEST_F(BackgroundTest, IsInTheTaskBarWhereNoNotificationAreaComesUp)
{
    want({.showsTrayIcon = true});
    Background background(preferences, window);
    background.follow();
    background.begin(20ms);

    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isMinimized(); }));
}

TEST_F(BackgroundTest, StaysClosedOnceTheWindowWasShownAndClosed)
{
    want({.showsTrayIcon = true});
    Background background(preferences, window);
    background.follow();
    background.begin(20ms);
    background.showWindow();
    window.close();

    QTest::qWait(60);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(BackgroundTest, SaysWhyThereIsNoTray)
{
    const Background background(preferences, window);

    EXPECT_EQ(background.abilities().whyNoTray, u"This desktop has no notification area."_s);
}

TEST_F(BackgroundTest, StartsWithTheSessionWhenAsked)
{
    if (!Autostart::isOffered())
        GTEST_SKIP() << "programs are not started so here";
    Background background(preferences, window);
    EXPECT_FALSE(background.startsWithSession());

    ASSERT_TRUE(background.keep({.showsTrayIcon = true, .startsWithSession = true}));
    EXPECT_TRUE(background.startsWithSession());
    EXPECT_TRUE(
        QFile::exists(folder.path(u"config/autostart/org.esperluette.esperluette.desktop"_s)));

    ASSERT_TRUE(background.keep({}));
    EXPECT_FALSE(background.startsWithSession());
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

}  // namespace esperluette
