// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// The days of one occurrence of a rule.
struct OccurrenceDays {
    QDate due;  ///< what the rule gives
    QDate planned;  ///< after the shift to a working day
};

/// A new moment of a rule, without a person.
Moment ruleMoment(const MomentKind& kind, const OccurrenceDays& days, int ordinal,
                  const PlanningDesk& desk, IdSource& ids);

/// Puts a moment that is not held yet on other days; nothing changes when its due day is the same.
void moveTo(const OccurrenceDays& days, const Moment& moment, ChangeSet& changes);

/// Invites those of `people` who are there on a day: begun, not gone, known to the logbook.
std::vector<Attendance> invitationsFor(std::span<const Person* const> people, QDate day);

/// The people present in each team, by the position of the team.
std::vector<std::vector<const Person*>> presentMembers(const Records& records);

}  // namespace esperluette
