// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace esperluette {

/// A message for the desktop. Both texts are plain.
struct Notification {
    int id = 0;  ///< of the sender; the same id twice replaces the message
    QString title;
    QString text;  ///< may be empty; lines end with \n
    bool offersSnooze = false;
};

/// Somewhere a notification can be shown outside of the window. What happens to it is told by
/// signals, never from within show().
class NotificationSink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends with shown() or failed().
    virtual void show(const Notification& notification) = 0;
    /// Takes it away again; nothing is told of it any more.
    virtual void withdraw(int id) = 0;

signals:
    void shown(int id);
    /// It cannot be shown here.
    void failed(int id);
    /// The user clicked on it.
    void opened(int id);
    void snoozed(int id);
    /// The user put it away.
    void dismissed(int id);
    /// It went by itself: perhaps nobody saw it.
    void expired(int id);
};

}  // namespace esperluette
