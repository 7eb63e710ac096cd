// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"

#include "app/desktop_notifications.h"
#include "app/reminder_preferences.h"

#include <QApplication>

namespace esperluette {

Background::Background(Preferences& preferences, ui::MainWindow& window) :
    m_preferences(preferences), m_window(window)
{
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (!TrayIcon::isAvailable() && !m_window.isVisible())
            m_window.showMinimized();
    });
    connect(&m_tray, &TrayIcon::openRequested, this, &Background::showWindow);
    connect(&m_tray, &TrayIcon::quickAddRequested, this, [this] {
        showWindow();
        emit quickAddRequested();
    });
    connect(&m_tray, &TrayIcon::quitRequested, &m_window, &ui::MainWindow::quit);
    connect(&m_running, &RunningProgram::activated, this, &Background::showWindow);
    connect(&m_running, &RunningProgram::openRequested, this, &Background::openRequested);
    connect(&m_running, &RunningProgram::quickAddRequested, this, &Background::quickAddRequested);
    connect(&m_window, &ui::MainWindow::leftRunning, this, &Background::sayItKeepsRunning);
}

void Background::follow()
{
    m_running.offer();
    showIcon(reminderSettings(m_preferences.settings()).showsTrayIcon);
}

void Background::showIcon(bool shown)
{
    if (shown == m_tray.isShown())
        return;
    m_tray.setShown(shown);
    m_window.setKeepsRunning(shown);
    QApplication::setQuitOnLastWindowClosed(!shown);
}

void Background::begin(std::chrono::milliseconds patience)
{
    if (!m_tray.isShown())
        return m_window.show();
    if (!TrayIcon::isAvailable())
        m_waiting.start(patience);
}

void Background::showWindow()
{
    m_waiting.stop();  // the window has been seen: once closed it stays so
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

ui::DesktopAbilities Background::abilities() const
{
    return {.whyNoTray =
                TrayIcon::isAvailable() ? QString() : tr("This desktop has no notification area."),
            .startsWithSession = Autostart::isOffered()};
}

Result<> Background::keep(const ui::ReminderSettings& settings)
{
    if (Autostart::isOffered()) {
        if (auto set = m_autostart.setOn(settings.startsWithSession); !set)
            return set;
    }
    showIcon(settings.showsTrayIcon);
    return {};
}

void Background::sayItKeepsRunning()
{
    if (knowsItKeepsRunning(m_preferences.settings()))
        return;
    if (m_tray.say(tr("Esperluette keeps running"),
                   tr("It reminds you from the notification area; its menu there quits it.")))
        noteItKeepsRunning(m_preferences.settings());
}

std::vector<std::unique_ptr<NotificationSink>> Background::notificationSinks()
{
    std::vector<std::unique_ptr<NotificationSink>> sinks;
#ifdef ESPERLUETTE_DBUS
    sinks.push_back(std::make_unique<DesktopNotifications>());
#endif
    sinks.push_back(std::make_unique<TrayNotifications>(m_tray));
    return sinks;
}

}  // namespace esperluette
