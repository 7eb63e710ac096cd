// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/working_calendar.h"
#include "core/records/records.h"

namespace esperluette {

/// One occurrence of a ritual, as its rule gives it.
struct RitualDay {
    int ordinal = 0;  ///< number of its calendar week, or month, from 1 in January 1900: what the
                      ///< occurrence is known by when the ritual changes its day
    QDate due;  ///< as the rule says
    QDate planned;  ///< the worked day that stands in for it

    friend bool operator==(const RitualDay&, const RitualDay&) = default;
};

/// Whether a day lies between the first and the last day of a ritual.
bool isInForce(const Ritual& ritual, QDate day);

/// Every `everyWeeks` from the first such weekday on or after Ritual::first, or the nth or last
/// weekday of each month: those that are planned from one day to another, both included, in order.
///
/// @param choice  of the kind of moment, for days that are not worked
std::vector<RitualDay> ritualDays(const Ritual& ritual, NonWorkingDay choice, QDate from,
                                  QDate until, const WorkingCalendar& calendar);

/// Whether a person can host on a day: is there, not on leave, and that day is not off for them.
bool canHost(const Records& records, const PersonId& person, QDate day);

/// Whose turn comes after somebody's, on a day: the next one of Ritual::hosts, round and round, who
/// can host then; the first one after somebody who is not among them. Who cannot host loses the
/// turn. Somebody added at the end changes no turn before theirs. std::nullopt when nobody can.
///
/// @param last  who hosted last; empty: nobody yet
std::optional<PersonId> hostAfter(const Records& records, const Ritual& ritual,
                                  const std::optional<PersonId>& last, QDate day);

}  // namespace esperluette
