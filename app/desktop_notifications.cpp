// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notifications.h"

#ifdef ESPERLUETTE_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QString notificationsName = u"org.freedesktop.Notifications"_s;
const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
constexpr int answerWithin = 5'000;  ///< milliseconds
constexpr int asTheDesktopLikes = -1;  ///< how long a notification is seen
constexpr uint dismissedByTheUser = 2;
const QString openAction = u"default"_s;  ///< the name that means: a click on the notification
const QString snoozeAction = u"snooze"_s;

QDBusMessage desktopCall(const QString& method)
{
    return QDBusMessage::createMethodCall(notificationsName, notificationsPath, notificationsName,
                                          method);
}

}  // namespace

DesktopNotifications::DesktopNotifications(QString bus, QObject* parent) :
    NotificationSink(parent), m_bus(std::move(bus))
{
}

DesktopNotifications::~DesktopNotifications() = default;

QDBusConnection DesktopNotifications::bus() const
{
    return m_bus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(m_bus);
}

void DesktopNotifications::show(const Notification& notification)
{
    if (m_abilities)
        return send(notification);
    m_waiting.push_back(notification);
    if (!std::exchange(m_hasAsked, true))
        beginToAsk();
}

void DesktopNotifications::beginToAsk()
{
    auto connection = bus();
    connection.connect(notificationsName, notificationsPath, notificationsName, u"ActionInvoked"_s,
                       this, SLOT(actionInvoked(uint, QString)));
    connection.connect(notificationsName, notificationsPath, notificationsName,
                       u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    connection.connect(notificationsName, notificationsPath, notificationsName,
                       u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    auto* answer = new QDBusPendingCallWatcher(
        connection.asyncCall(desktopCall(u"GetCapabilities"_s), answerWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            m_abilities = reply.value();
        else
            m_hasAsked = false;
        for (const auto& notification : std::exchange(m_waiting, {})) {
            if (m_abilities)
                send(notification);
            else
                emit failed(notification.id);
        }
    });
}

void DesktopNotifications::send(const Notification& notification)
{
    QStringList actions;
    if (can(u"actions"_s)) {
        actions << openAction << tr("Open");
        if (notification.offersSnooze)
            actions << snoozeAction << tr("In 1 hour");
    }
    auto text = can(u"body"_s) ? notification.text : QString();
    if (can(u"body-markup"_s))
        text = text.toHtmlEscaped();
    const QVariantMap hints{{u"desktop-entry"_s, u"org.esperluette.esperluette"_s}};
    const auto known = m_shown.find(notification.id);
    auto call = desktopCall(u"Notify"_s);
    call << tr("Esperluette") << (known == m_shown.end() ? 0U : known->second) << u"esperluette"_s
         << notification.title << text << actions << hints << asTheDesktopLikes;
    auto* answer = new QDBusPendingCallWatcher(bus().asyncCall(call, answerWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notification] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (!reply.isValid()) {
            emit failed(notification.id);
            return;
        }
        m_shown[notification.id] = reply.value();
        emit shown(notification.id);
    });
}

void DesktopNotifications::withdraw(int id)
{
    const auto known = m_shown.find(id);
    if (known == m_shown.end())
        return;
    auto call = desktopCall(u"CloseNotification"_s);
    call << known->second;
    m_shown.erase(known);
    bus().send(call);
}

std::optional<int> DesktopNotifications::take(uint notification)
{
    const auto found =
        std::ranges::find(m_shown, notification, [](const auto& shown) { return shown.second; });
    if (found == m_shown.end())
        return {};
    const auto id = found->first;
    m_shown.erase(found);
    return id;
}

void DesktopNotifications::actionInvoked(uint notification, const QString& action)
{
    // Some desktops say that it was dismissed afterwards: it is forgotten by then.
    const auto id = take(notification);
    if (id && action == snoozeAction)
        emit snoozed(*id);
    else if (id)
        emit opened(*id);
}

void DesktopNotifications::closed(uint notification, uint reason)
{
    const auto id = take(notification);
    if (id && reason == dismissedByTheUser)
        emit dismissed(*id);
    else if (id)
        emit expired(*id);
}

void DesktopNotifications::activationToken(uint notification, const QString& token)
{
    const auto isOurs = std::ranges::any_of(
        m_shown, [notification](const auto& shown) { return shown.second == notification; });
    if (isOurs)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

}  // namespace esperluette

#endif
