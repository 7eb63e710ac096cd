// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray_icon.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace esperluette {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QObject* parent) : QObject(parent) { }

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

QSystemTrayIcon& TrayIcon::icon()
{
    if (m_icon)
        return *m_icon;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("&Open"), this, &TrayIcon::openRequested);
    m_menu->addAction(tr("Quick &add…"), this, &TrayIcon::quickAddRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(u":/icons/esperluette.svg"_s));
    m_icon->setToolTip(tr("Esperluette"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    return *m_icon;
}

void TrayIcon::setShown(bool shown)
{
    m_isWanted = shown;
    if (shown || m_icon)
        icon().setVisible(shown);
}

bool TrayIcon::say(const QString& title, const QString& text)
{
    if (!isAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    icon().show();
    icon().showMessage(title, text, icon().icon());
    return true;
}

void TrayIcon::silence()
{
    if (m_icon && !m_isWanted)
        m_icon->hide();
}

TrayNotifications::TrayNotifications(TrayIcon& tray, QObject* parent) :
    NotificationSink(parent), m_tray(tray)
{
    connect(&m_tray, &TrayIcon::messageClicked, this, [this] {
        if (const auto id = std::exchange(m_last, {}))
            emit opened(*id);
    });
}

void TrayNotifications::show(const Notification& notification)
{
    const bool isSaid = m_tray.say(notification.title, notification.text);
    if (isSaid)
        m_last = notification.id;
    QMetaObject::invokeMethod(
        this,
        [this, isSaid, id = notification.id] {
            if (isSaid)
                emit shown(id);
            else
                emit failed(id);
        },
        Qt::QueuedConnection);
}

void TrayNotifications::withdraw(int id)
{
    if (m_last != id)
        return;
    m_last.reset();
    m_tray.silence();
}

}  // namespace esperluette
