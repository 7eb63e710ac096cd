// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autostart.h"
#include "app/preferences.h"
#include "app/running_program.h"
#include "app/tray_icon.h"
#include "ui/logbook/reminder_settings.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace esperluette {

/// Keeps the program running without its window where the user wants that: the icon in the
/// notification area, closing and showing the window, starting with the session. Another start of
/// the program shows this window meanwhile, and hands a line about a moment over to it at any time.
class Background final : public QObject {
    Q_OBJECT
public:
    /// @param preferences,window  outlive this
    Background(Preferences& preferences, ui::MainWindow& window);

    /// Can be found by another start of the program from now on, and shows the icon or takes it
    /// away, as the preferences say. Nothing of the desktop is used before.
    void follow();
    /// Begins without the window, when the preferences want the icon; otherwise shows it. Where no
    /// notification area comes up within `patience`, nor anybody asks for the window, it is in the
    /// task bar.
    void begin(std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// Brings the window to the front, from wherever it is.
    void showWindow();

    ui::DesktopAbilities abilities() const;
    bool startsWithSession() const { return m_autostart.isOn(); }
    /// Keeps what the form of reminders says about this computer.
    /// @error as Autostart::setOn
    Result<> keep(const ui::ReminderSettings& settings);
    /// The ways to notify outside of the window, the best one first.
    std::vector<std::unique_ptr<NotificationSink>> notificationSinks();

signals:
    void quickAddRequested();
    /// The program was started again, with a file.
    void openRequested(const QString& file);

private:
    void showIcon(bool shown);
    void sayItKeepsRunning();

    Preferences& m_preferences;
    ui::MainWindow& m_window;
    Autostart m_autostart;
    TrayIcon m_tray;
    RunningProgram m_running;
    QTimer m_waiting;  ///< for a notification area
};

}  // namespace esperluette
