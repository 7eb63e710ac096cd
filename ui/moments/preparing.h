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

/// The local day on which a moment entered the plan; invalid when that is not known.
QDate enteredPlan(const Moment& moment);

/// The days that what is to be done for a moment goes by.
struct ChecklistDays {
    QDate planned;  ///< the day of the moment; invalid when it was never planned
    QDate entered;  ///< the day it entered the plan; invalid when that is not known
    QDate today;

    friend bool operator==(const ChecklistDays&, const ChecklistDays&) = default;
};

/// Whether something is to be done after the moment.
bool isAfterwards(const ChecklistItem& item);

/// When something is to be done: its days before or after the moment, but not before the moment
/// entered the plan. Invalid for a moment that was never planned.
QDate dayOf(const ChecklistItem& item, const ChecklistDays& days);

/// Whether it should have been done by now. What was to be done before a moment that has passed is
/// no longer late: nobody can do it any more.
bool isLate(const ChecklistItem& item, const ChecklistDays& days);

/// The guests of a collective moment of whom nobody said yet whether they were there.
std::vector<PersonId> notNamed(const std::vector<Attendance>& attendances);

}  // namespace esperluette::ui
