// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notification_sink.h"

#ifdef ESPERLUETTE_DBUS

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

class QDBusConnection;

namespace esperluette {

/// Shows notifications by org.freedesktop.Notifications, as the desktops of Linux do. It asks for
/// nothing on the bus before the first one.
class DesktopNotifications final : public NotificationSink {
    Q_OBJECT
public:
    /// @param bus  the name of an open connection; empty: the bus of the session
    explicit DesktopNotifications(QString bus = {}, QObject* parent = nullptr);
    ~DesktopNotifications() override;

    void show(const Notification& notification) override;
    void withdraw(int id) override;

public slots:
    /// org.freedesktop.Notifications.ActionInvoked
    void actionInvoked(uint notification, const QString& action);
    /// org.freedesktop.Notifications.NotificationClosed
    void closed(uint notification, uint reason);
    /// org.freedesktop.Notifications.ActivationToken: what lets the window come to the front
    void activationToken(uint notification, const QString& token);

private:
    QDBusConnection bus() const;
    /// What the desktop can show, and its signals.
    void beginToAsk();
    void send(const Notification& notification);
    bool can(const QString& ability) const { return m_abilities->contains(ability); }
    /// Our id of a notification that the desktop tells of, and forgets it.
    std::optional<int> take(uint notification);

    QString m_bus;
    bool m_hasAsked = false;
    std::optional<QStringList> m_abilities;  ///< once the desktop said
    std::vector<Notification> m_waiting;  ///< for its abilities
    std::map<int, uint> m_shown;  ///< by our id, what the desktop calls it
};

}  // namespace esperluette

#endif
