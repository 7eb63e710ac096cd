// SPDX-License-Identifier: GPL-3.0-or-later
//
// That the computer waits with going to sleep until the logbook is locked, against a login service
// that a bus of its own offers.
#include "app/lock_triggers.h"

#ifdef ESPERLUETTE_DBUS

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Answers as logind does: whoever holds the descriptor keeps the computer awake.
class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~FakeLogin() override { closeEnd(); }

    /// Whether somebody holds the descriptor that was given last.
    bool isDelayed() const
    {
        char byte = 0;
        return m_end >= 0 && ::read(m_end, &byte, 1) != 0;
    }

    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked = {what, who, why, mode};
        closeEnd();
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_end = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);  // a copy
        ::close(ends[1]);
        return given;
    }

private:
    void closeEnd()
    {
        if (m_end >= 0)
            ::close(std::exchange(m_end, -1));
    }

    int m_end = -1;
};

class SleepDelay : public testing::Test {
protected:
    void SetUp() override
    {
        const auto daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            GTEST_SKIP() << "there is no bus to start here";
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(m_daemon.waitForReadyRead(5000));
        const auto address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        if (!QDBusConnection::systemBus().isConnected())
            GTEST_SKIP() << "another test asked for the bus of the system before";
        auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"fake"_s);
        ASSERT_TRUE(bus.registerObject(u"/org/freedesktop/login1"_s, &login,
                                       QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(bus.registerService(u"org.freedesktop.login1"_s));
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(u"fake"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool isDelayedSoon(bool wanted)
    {
        return QTest::qWaitFor([&] { return login.isDelayed() == wanted; }, 20'000);
    }

    FakeLogin login;
    LockTriggers triggers;

private:
    QProcess m_daemon;
};

}  // namespace

TEST_F(SleepDelay, LastsUntilTheLogbookIsLocked)
{
    triggers.watch({});
    ASSERT_TRUE(isDelayedSoon(true));
    EXPECT_EQ(login.asked.first(), u"sleep"_s);
    EXPECT_EQ(login.asked.last(), u"delay"_s);

    bool wasDelayedWhileLocking = false;
    QObject::connect(&triggers, &LockTriggers::lockNow, &triggers, [&] {
        wasDelayedWhileLocking = login.isDelayed();
        triggers.rest();  // as when the logbook is closed
    });
    triggers.prepareForSleep(true);

    EXPECT_TRUE(wasDelayedWhileLocking);
    EXPECT_TRUE(isDelayedSoon(false));
    triggers.prepareForSleep(false);
    EXPECT_FALSE(login.isDelayed()) << "there is nothing to lock";
    triggers.watch({});
    EXPECT_TRUE(isDelayedSoon(true));
}

}  // namespace esperluette

#include "sleep_delay_test.moc"

#endif
