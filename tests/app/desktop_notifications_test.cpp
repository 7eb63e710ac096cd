// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notifications against python3-dbusmock, which plays the desktop on a bus of its own.
#include "app/desktop_notifications.h"

#ifdef ESPERLUETTE_DBUS

#include "tests/support/logbooks.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QString desktopName = u"org.freedesktop.Notifications"_s;
const QString busName = u"desktopNotificationsTest"_s;

class DesktopNotificationsTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            GTEST_SKIP() << "there is no bus to start here";
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(m_daemon.waitForReadyRead(5000));
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        ASSERT_TRUE(QDBusConnection::connectToBus(m_address, busName).isConnected());
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(busName);
        for (auto* process : {&m_desktop, &m_daemon}) {
            process->kill();
            process->waitForFinished();
        }
    }

    /// A desktop with these abilities; skips the test where it cannot be played.
    bool startDesktop(const QString& abilities)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        m_desktop.setProcessEnvironment(environment);
        m_desktop.start(u"/usr/bin/python3"_s,
                        {u"-m"_s, u"dbusmock"_s, u"--session"_s, u"--template"_s,
                         u"notification_daemon"_s, u"--logfile"_s, folder.path(u"log"_s),
                         u"--parameters"_s, uR"({"capabilities": "%1"})"_s.arg(abilities)});
        auto* names = QDBusConnection(busName).interface();
        return QTest::qWaitFor(
                   [&] {
                       return m_desktop.state() == QProcess::NotRunning
                           || names->isServiceRegistered(desktopName);
                   },
                   10000)
            && m_desktop.state() != QProcess::NotRunning;
    }

    /// What the desktop was asked to show.
    QString asked()
    {
        QFile log(folder.path(u"log"_s));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    }

    /// Says something on the bus in the name of the desktop.
    void emitFromDesktop(const QString& signal, const QString& form, const QVariantList& values)
    {
        auto call = QDBusMessage::createMethodCall(desktopName, u"/org/freedesktop/Notifications"_s,
                                                   u"org.freedesktop.DBus.Mock"_s, u"EmitSignal"_s);
        call << desktopName << signal << form << values;
        QDBusConnection(busName).call(call);
    }
    bool shows(const Notification& notification)
    {
        sink.show(notification);
        return QTest::qWaitFor([this] { return shown.size() + failed.size() > 0; }, 10000)
            && failed.isEmpty();
    }

    test::TestFolder folder;
    DesktopNotifications sink{busName};
    QSignalSpy shown{&sink, &NotificationSink::shown};
    QSignalSpy failed{&sink, &NotificationSink::failed};
    QSignalSpy opened{&sink, &NotificationSink::opened};
    QSignalSpy snoozed{&sink, &NotificationSink::snoozed};
    QSignalSpy dismissed{&sink, &NotificationSink::dismissed};
    QSignalSpy expired{&sink, &NotificationSink::expired};

private:
    QProcess m_daemon;
    QProcess m_desktop;
    QString m_address;
};

const Notification someNotification{
    .id = 7, .title = u"A moment to prepare today"_s, .text = u"R&D <3"_s, .offersSnooze = true};

}  // namespace

TEST_F(DesktopNotificationsTest, AreShownAndOpenedByAClick)
{
    if (!startDesktop(u"actions body body-markup"_s))
        GTEST_SKIP() << "python3-dbusmock is not installed";
    ASSERT_TRUE(shows(someNotification));
    EXPECT_EQ(shown[0][0].toInt(), 7);
    EXPECT_TRUE(asked().contains(u"A moment to prepare today"_s));
    EXPECT_TRUE(asked().contains(u"R&amp;D &lt;3"_s)) << qPrintable(asked());

    emitFromDesktop(u"ActionInvoked"_s, u"us"_s, {1U, u"default"_s});
    emitFromDesktop(u"NotificationClosed"_s, u"uu"_s, {1U, 2U});

    EXPECT_TRUE(QTest::qWaitFor([this] { return opened.size() == 1; }, 20'000));
    EXPECT_EQ(opened[0][0].toInt(), 7);
    QTest::qWait(100);
    EXPECT_TRUE(dismissed.isEmpty()) << "it was opened before it was closed";
}

TEST_F(DesktopNotificationsTest, AreSnoozedByTheirButton)
{
    if (!startDesktop(u"actions body"_s))
        GTEST_SKIP() << "python3-dbusmock is not installed";
    ASSERT_TRUE(shows(someNotification));
    EXPECT_TRUE(asked().contains(u"R&D <3"_s)) << "this desktop reads no markup";
    EXPECT_TRUE(asked().contains(u"snooze"_s));

    emitFromDesktop(u"ActionInvoked"_s, u"us"_s, {1U, u"snooze"_s});

    EXPECT_TRUE(QTest::qWaitFor([this] { return snoozed.size() == 1; }, 20'000));
}

TEST_F(DesktopNotificationsTest, AskForNothingThatTheDesktopCannotDo)
{
    if (!startDesktop(u"icon-static"_s))
        GTEST_SKIP() << "python3-dbusmock is not installed";
    ASSERT_TRUE(shows(someNotification));

    EXPECT_FALSE(asked().contains(u"snooze"_s));
    EXPECT_FALSE(asked().contains(u"R&"_s));
}

TEST_F(DesktopNotificationsTest, TellWhetherTheUserPutThemAway)
{
    if (!startDesktop(u"actions body"_s))
        GTEST_SKIP() << "python3-dbusmock is not installed";
    ASSERT_TRUE(shows(someNotification));
    emitFromDesktop(u"NotificationClosed"_s, u"uu"_s, {99U, 2U});
    emitFromDesktop(u"NotificationClosed"_s, u"uu"_s, {1U, 1U});
    EXPECT_TRUE(QTest::qWaitFor([this] { return expired.size() == 1; }, 20'000));
    EXPECT_TRUE(dismissed.isEmpty());

    shown.clear();
    ASSERT_TRUE(shows(someNotification));
    emitFromDesktop(u"NotificationClosed"_s, u"uu"_s, {2U, 2U});
    EXPECT_TRUE(QTest::qWaitFor([this] { return dismissed.size() == 1; }, 20'000));
}

TEST_F(DesktopNotificationsTest, AreTakenAway)
{
    if (!startDesktop(u"actions body"_s))
        GTEST_SKIP() << "python3-dbusmock is not installed";
    ASSERT_TRUE(shows(someNotification));

    sink.withdraw(7);

    EXPECT_TRUE(
        QTest::qWaitFor([this] { return asked().contains(u"CloseNotification 1"_s); }, 20'000));
    QTest::qWait(100);
    EXPECT_TRUE(expired.isEmpty()) << "nothing is told of what was taken away";
}

TEST_F(DesktopNotificationsTest, FailWhereThereIsNoDesktop)
{
    EXPECT_FALSE(shows(someNotification));
    EXPECT_EQ(failed[0][0].toInt(), 7);
}

}  // namespace esperluette

#endif
