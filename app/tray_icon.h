// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notification_sink.h"

#include <QObject>

#include <memory>
#include <optional>

class QMenu;
class QSystemTrayIcon;

namespace esperluette {

/// The icon of the program in the notification area of the desktop, with a menu.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop has a place for it now.
    static bool isAvailable();

    void setShown(bool shown);
    bool isShown() const { return m_isWanted; }
    /// Says something beside the icon, which is there meanwhile; false where that is not possible.
    bool say(const QString& title, const QString& text);
    /// Takes that away.
    void silence();

signals:
    void openRequested();
    void quickAddRequested();
    void quitRequested();
    /// The user clicked on what it says.
    void messageClicked();

private:
    QSystemTrayIcon& icon();

    std::unique_ptr<QMenu> m_menu;  ///< from the first time on
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_isWanted = false;
};

/// Shows notifications beside the icon: where the desktop has no other way.
class TrayNotifications final : public NotificationSink {
    Q_OBJECT
public:
    /// @param tray  outlives this
    explicit TrayNotifications(TrayIcon& tray, QObject* parent = nullptr);

    void show(const Notification& notification) override;
    void withdraw(int id) override;

private:
    TrayIcon& m_tray;
    std::optional<int> m_last;  ///< what a click is about
};

}  // namespace esperluette
