// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QStringList>

/// What the page needs to know to help prepare and tell a moment: pure functions.
namespace esperluette::ui {

/// The lines of one layer, in their order.
QStringList linesOf(const Preparation& preparation, ExpectationLayer layer);

/// What a moment that nobody prepared yet shows: the checklist of its kind, nothing ticked; the
/// expectations of its kind are only suggestions, so none is there.
Preparation untouched(const Preparation& starting);

/// Whether the operational part may unfold by itself: something is there for what the person may
/// feel, and for what they expect of the relation.
bool peopleComeFirst(const Preparation& preparation);

/// The day the person was last praised, before `day`; invalid when never.
QDate lastPraise(const Records& records, const PersonId& person, QDate day);

/// The guests of a collective moment of whom nobody said yet whether they were there.
std::vector<PersonId> notNamed(const std::vector<Attendance>& attendances);

}  // namespace esperluette::ui
