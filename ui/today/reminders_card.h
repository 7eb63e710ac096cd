// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"
#include "ui/today/reminder_board.h"

#include <QWidget>

class QMenu;

namespace esperluette::ui {

class ItemRow;
class ListCard;

/// The reminders that are due, each to be opened, put off or done; hidden while there is none.
class RemindersCard final : public QWidget {
    Q_OBJECT
public:
    /// @param desk,board  outlive the card
    RemindersCard(const Desk& desk, ReminderBoard& board, QWidget* parent = nullptr);

    /// Shows what is due of the moments that are there.
    void refresh();

signals:
    /// The user opens the moment of a reminder.
    void momentActivated(const MomentId& moment);

private:
    ItemRow* rowOf(const Reminder& reminder);
    void fillSnoozes(QMenu& menu, const Reminder& reminder);

    const Desk& m_desk;
    ReminderBoard& m_board;
    std::vector<Reminder> m_shown;
    ListCard* m_list;
};

/// What putting off until then is called: "In 1 hour", "Tomorrow", ...
QString snoozeName(SnoozeChoice choice);

}  // namespace esperluette::ui
