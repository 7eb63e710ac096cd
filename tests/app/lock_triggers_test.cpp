// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_triggers.h"

#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class LockTriggersTest : public testing::Test {
protected:
    LockTriggers triggers;
    QSignalSpy locks{&triggers, &LockTriggers::lockNow};
};

}  // namespace

TEST_F(LockTriggersTest, LockWhenNobodyWasThere)
{
    triggers.watch(50ms);

    EXPECT_TRUE(QTest::qWaitFor([this] { return locks.size() == 1; }, 20'000));
}

TEST_F(LockTriggersTest, WaitAgainFromTheLastKey)
{
    QLineEdit field;
    triggers.watch(400ms);

    for (int key = 0; key < 12; ++key) {
        QTest::qWait(50);
        QTest::keyClick(&field, Qt::Key_A);
    }

    EXPECT_EQ(locks.size(), 0);  // 600 ms later
    EXPECT_TRUE(QTest::qWaitFor([this] { return locks.size() == 1; }, 20'000));
}

TEST_F(LockTriggersTest, HaveNoTimerWhenTheyNeverLockByThemselves)
{
    triggers.watch(0ms);

    EXPECT_FALSE(triggers.isTiming());
    QTest::qWait(20);
    EXPECT_EQ(locks.size(), 0);
}

TEST_F(LockTriggersTest, LockWhenTheComputerSleepsOrTheScreenIsLocked)
{
    triggers.watch(0ms);

    triggers.prepareForSleep(true);
    EXPECT_EQ(locks.size(), 1);
    triggers.prepareForSleep(false);
    EXPECT_EQ(locks.size(), 1);
    triggers.sessionLocked();
    EXPECT_EQ(locks.size(), 2);
    triggers.screenSaverChanged(true);
    EXPECT_EQ(locks.size(), 3);
    triggers.screenSaverChanged(false);
    EXPECT_EQ(locks.size(), 3);
}

TEST_F(LockTriggersTest, HearTheScreenSaverOnTheBusOfTheSession)
{
    const auto sender = QStandardPaths::findExecutable(u"dbus-send"_s);
    if (sender.isEmpty() || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        GTEST_SKIP() << "there is no bus here";
    triggers.watch(0ms);

    QProcess::execute(sender,
                      {u"--session"_s, u"--type=signal"_s, u"/org/freedesktop/ScreenSaver"_s,
                       u"org.freedesktop.ScreenSaver.ActiveChanged"_s, u"boolean:true"_s});

    EXPECT_TRUE(QTest::qWaitFor([this] { return locks.size() == 1; }, 20'000));
}

TEST_F(LockTriggersTest, SayNothingWhileTheyRest)
{
    triggers.watch(30ms);
    triggers.rest();
    EXPECT_FALSE(triggers.isTiming());

    triggers.sessionLocked();
    QTest::qWait(100);

    EXPECT_EQ(locks.size(), 0);
}

}  // namespace esperluette
