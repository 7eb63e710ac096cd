// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notification_sink.h"
#include "app/preferences.h"
#include "app/session.h"
#include "ui/logbook/reminder_settings.h"
#include "ui/shell/main_window.h"
#include "ui/today/reminder_board.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace esperluette {

/// Reminds of the moments of the open logbook: on the Today page, and on the desktop where that is
/// wanted and possible.
///
/// What is due is looked at when the logbook changes, and when the clock reaches the next instant
/// at which something comes due. While there is such an instant, one timer looks at the clock once
/// a minute, which also notices that the computer slept or that its clock was set. Without one
/// there is no timer.
class Reminding final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Reminding(Session& session, Preferences& preferences, ui::MainWindow& window);
    ~Reminding() override;

    /// What the Today page shows.
    ui::ReminderBoard& board() { return m_board; }
    /// Notifies outside of the window from now on, with the first of `sinks` that can. Where none
    /// can, it is tried again a minute later: a desktop may still be starting.
    void notifyWith(std::vector<std::unique_ptr<NotificationSink>> sinks);
    /// Reminds of the logbook that was opened. One that is open for reading only is left to the
    /// program that writes it.
    void follow();
    /// Looks at what is due now.
    void look();
    /// Opens the form of reminders.
    /// @param desktop  what the computer offers
    /// @param startsWithSession  whether the program does now
    /// @param keep  keeps what concerns the computer
    void editSettings(const ui::DesktopAbilities& desktop, bool startsWithSession,
                      std::function<Result<>(const ui::ReminderSettings&)> keep);
    /// Whether the timer runs.
    bool isTiming() const { return m_timer.isActive(); }

signals:
    /// A notification about one moment was clicked.
    void momentRequested(const MomentId& moment);
    /// A notification about several moments was clicked.
    void todayRequested();
    /// The program ran over midnight.
    void dayChanged();

private:
    ReminderTime time() const;
    void rest();
    void tick();
    void lookSoon();
    void notify(const std::vector<Reminder>& due);
    void withdrawSettled(const std::vector<Reminder>& due);
    void connectSink(NotificationSink& sink);
    void followFailure(int notification);
    bool isNotified(const Reminder& reminder) const;
    bool canSnooze(const Reminder& reminder, SnoozeChoice choice) const;
    void snooze(const std::vector<Reminder>& reminders, SnoozeChoice choice);
    void finish(const std::vector<Reminder>& reminders);
    void open(int notification);
    /// The reminders of a notification, which is forgotten.
    std::vector<Reminder> take(int notification);
    void keepLedger();
    Result<> save(const ui::ReminderSettingsDraft& draft,
                  const std::function<Result<>(const ui::ReminderSettings&)>& keep);

    Session& m_session;
    Preferences& m_preferences;
    ui::MainWindow& m_window;
    ui::ReminderBoard m_board;
    std::vector<std::unique_ptr<NotificationSink>> m_sinks;
    std::size_t m_way = 0;  ///< which of them is used
    QTimer m_timer;
    bool m_isFollowing = false;
    bool m_looksSoon = false;
    ReminderLedger m_ledger;
    ReminderLedger m_kept;  ///< as it is in the file
    ui::ReminderSettings m_settings;
    /// A notification that may be on the screen.
    struct Notified {
        std::vector<Reminder> reminders;
        NotificationSink* sink;  ///< where it is shown
    };

    std::map<int, Notified> m_notified;
    int m_lastNotification = 0;
    QDate m_day;  ///< on which somebody looked last; invalid: nobody did
    std::optional<ReminderTime> m_looked;  ///< when somebody looked last
    std::optional<UtcMinute> m_next;  ///< when to look again
};

}  // namespace esperluette
