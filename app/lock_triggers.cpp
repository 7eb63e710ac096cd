// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_triggers.h"

#include <QCoreApplication>
#include <QEvent>

#ifdef ESPERLUETTE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

bool isSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

#ifdef ESPERLUETTE_DBUS

/// The path of a session, whose id is escaped as all labels of systemd on the bus.
QString sessionPath(const QByteArray& session)
{
    auto path = u"/org/freedesktop/login1/session/"_s;
    for (qsizetype at = 0; at < session.size(); ++at) {
        const auto letter = session[at];
        const auto isDigit = letter >= '0' && letter <= '9';
        const auto isLetter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (isLetter || (isDigit && at > 0))
            path += QLatin1Char(letter);
        else
            path += u"_%1"_s.arg(uint(uchar(letter)), 2, 16, QChar(u'0'));
    }
    return path;
}

#endif

}  // namespace

LockTriggers::LockTriggers(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockTriggers::checkIdle);
}

void LockTriggers::watch(std::chrono::milliseconds idle)
{
    rest();
    m_isWatching = true;
    m_idle = idle;
    listenToSystem();
    delaySleep();
    if (idle <= std::chrono::milliseconds(0))
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_sinceSomebody.start();
    m_timer.start(idle);
}

void LockTriggers::rest()
{
    m_isWatching = false;
    m_sleepDelay.reset();
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool LockTriggers::eventFilter(QObject* watched, QEvent* event)
{
    // The timer is left alone: when it ends, it asks how long ago this was.
    if (isSomebody(event->type()))
        m_sinceSomebody.start();
    return QObject::eventFilter(watched, event);
}

void LockTriggers::checkIdle()
{
    const std::chrono::milliseconds left =
        m_idle - std::chrono::milliseconds(m_sinceSomebody.elapsed());
    if (left > std::chrono::milliseconds(0)) {
        m_timer.start(left);
        return;
    }
    emit lockNow();
    if (m_isWatching)  // it could not be locked
        m_timer.start(m_idle);
}

void LockTriggers::prepareForSleep(bool begins)
{
    if (begins)
        sessionLocked();
    m_sleepDelay.reset();
    if (!begins)
        delaySleep();
}

void LockTriggers::sessionLocked()
{
    if (m_isWatching)
        emit lockNow();
}

void LockTriggers::screenSaverChanged(bool active)
{
    if (active)
        sessionLocked();
}

void LockTriggers::delaySleep()
{
#ifdef ESPERLUETTE_DBUS
    if (!m_isWatching || m_sleepDelay)
        return;
    auto ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    ask << u"sleep"_s << u"Esperluette"_s << tr("The logbook is being locked.") << u"delay"_s;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask, 2'000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (m_isWatching && reply.isValid())
            m_sleepDelay = std::make_shared<QDBusUnixFileDescriptor>(reply.value());
        answer->deleteLater();
    });
#endif
}

void LockTriggers::listenToSystem()
{
    if (std::exchange(m_listens, true))
        return;
#ifdef ESPERLUETTE_DBUS
    const auto login = u"org.freedesktop.login1"_s;
    auto system = QDBusConnection::systemBus();
    system.connect(login, u"/org/freedesktop/login1"_s, login + u".Manager"_s, u"PrepareForSleep"_s,
                   this, SLOT(prepareForSleep(bool)));
    const auto session = qgetenv("XDG_SESSION_ID");
    if (!session.isEmpty())
        system.connect(login, sessionPath(session), login + u".Session"_s, u"Lock"_s, this,
                       SLOT(sessionLocked()));
    for (const auto& screenSaver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        QDBusConnection::sessionBus().connect({}, {}, screenSaver, u"ActiveChanged"_s, this,
                                              SLOT(screenSaverChanged(bool)));
#endif
}

}  // namespace esperluette
