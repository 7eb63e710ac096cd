// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace esperluette {

/// Says when an open logbook should be locked without being asked: nobody has been at the computer
/// for a while, the computer goes to sleep, or the screen is locked (the last two on Linux, by
/// D-Bus; it waits with going to sleep until that is done).
class LockTriggers final : public QObject {
    Q_OBJECT
public:
    explicit LockTriggers(QObject* parent = nullptr);

    /// Begins to watch, from now on.
    /// @param idle  how long nobody must have been there; zero: for ever
    void watch(std::chrono::milliseconds idle);
    /// Watches nothing, and wakes the computer for nothing.
    void rest();
    /// Whether a timer runs that will look whether somebody is there.
    bool isTiming() const { return m_timer.isActive(); }

    /// Notes that somebody is there.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void lockNow();

public slots:
    /// org.freedesktop.login1.Manager.PrepareForSleep
    void prepareForSleep(bool begins);
    /// org.freedesktop.login1.Session.Lock
    void sessionLocked();
    /// org.freedesktop.ScreenSaver.ActiveChanged
    void screenSaverChanged(bool active);

private:
    void listenToSystem();
    /// Asks the system to wait with going to sleep until the logbook is locked.
    void delaySleep();
    void checkIdle();

    QTimer m_timer;
    QElapsedTimer m_sinceSomebody;
    std::chrono::milliseconds m_idle{0};
    bool m_isWatching = false;
    std::shared_ptr<void> m_sleepDelay;  ///< as long as it lives, the system waits
    bool m_listens = false;  ///< to D-Bus, from the first watch() on
};

}  // namespace esperluette
