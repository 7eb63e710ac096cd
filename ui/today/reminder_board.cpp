// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminder_board.h"

namespace esperluette::ui {

void ReminderBoard::show(std::vector<Reminder> due)
{
    // Whether somebody was told is not shown.
    const auto looksAlike = [](const Reminder& left, const Reminder& right) {
        return left.key == right.key && left.place == right.place;
    };
    const bool isSame = std::ranges::equal(m_due, due, looksAlike);
    m_due = std::move(due);
    if (!isSame)
        emit changed();
}

void ReminderBoard::setCanSnooze(std::function<bool(const Reminder&, SnoozeChoice)> canSnooze)
{
    m_canSnooze = std::move(canSnooze);
}

bool ReminderBoard::canSnooze(const Reminder& reminder, SnoozeChoice choice) const
{
    return m_canSnooze && m_canSnooze(reminder, choice);
}

}  // namespace esperluette::ui
