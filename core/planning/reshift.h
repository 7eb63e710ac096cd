// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// `changes`, with every moment to come that a rule placed on the day that the calendar gives now:
/// after days off were added or taken away, and away from the absences of its person.
///
/// Only moments that are planned for today or later move, and never into the past: where the
/// worked day before is past, the next one is taken. Moments that were placed or moved by hand, and
/// the occurrences of rituals, stay. Applying the result and asking again changes nothing.
///
/// @param changes  what planning is about to do; what it creates or moves is placed too
ChangeSet reshifted(const Records& records, const PlanningDesk& desk, const ChangeSet& changes);

/// `changes` alone, with what they create or move placed so.
ChangeSet placed(const Records& records, const PlanningDesk& desk, const ChangeSet& changes);

}  // namespace esperluette
