// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/attention.h"
#include "ui/shared/desk.h"
#include "ui/today/agenda.h"

class QPushButton;

namespace esperluette::ui {

class Chip;
class ItemRow;

/// Rows of the cards of Today, without what pressing them does.

/// Kind or title, who it is for, and when; with an avatar.
ItemRow* momentRow(const Desk& desk, std::uint32_t moment);
/// The same with how far it is prepared.
ItemRow* preparationRow(const Desk& desk, std::uint32_t moment);
/// Who waits and why.
ItemRow* attentionRow(const Desk& desk, const Attention& attention);
/// Somebody who would wait, and until when and why they are left in peace.
ItemRow* snoozedRow(const Desk& desk, const Person& person, const Snooze& snooze);
/// What is celebrated, who and when.
ItemRow* celebrationRow(const Desk& desk, const Celebration& celebration);
/// What was promised, to whom and when; the date it is due as a chip.
ItemRow* commitmentRow(const Desk& desk, const Commitment& commitment);

/// A small button at the right of a row; screen readers say its text with the name of the row.
QPushButton* addButton(ItemRow& row, const QString& text);

}  // namespace esperluette::ui
