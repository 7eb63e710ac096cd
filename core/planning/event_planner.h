// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// How many moments of one kind may follow from one event.
inline constexpr int mostCheckpoints = 16;

/// The ordinal of a moment that follows from an event, and back.
/// @param checkpoint  its place in PlanningRule::checkpoints, from 0; 0 without checkpoints
int ordinalAfter(int eventOrdinal, int checkpoint);
int eventOrdinalOf(int momentOrdinal);
int checkpointOf(int momentOrdinal);

/// Whether a moment is one that its rule asked for after an event.
bool followsFrom(const Moment& moment, const Records& records, const LifeEvent& event);

/// Adds to `changes` what follows from one event, which need not be among the records yet: the
/// moments of the kinds whose rule names it that are not there and can still be held, and the moves
/// of those not yet held. What was cancelled or deleted never comes back.
void planAfter(const LifeEvent& event, const Records& records, const PlanningDesk& desk,
               IdSource& ids, ChangeSet& changes);

/// The same for all events, and for kinds that follow when another kind was held: their rule names
/// "<key of the kind>_held". Once the last such moment was held, one follows.
void planEvents(const Records& records, const PlanningDesk& desk, IdSource& ids,
                ChangeSet& changes);

/// The key of the kind whose being held a rule follows; empty when it follows from something else.
QStringView kindAwaited(const PlanningRule& rule);

/// The last moment of the kind a follow-up waits for, for the same person or team, that was held
/// until a day; nullptr when there is none.
const Moment* lastHeldBefore(const Records& records, const Moment& followUp,
                             const MomentKind& awaited);

}  // namespace esperluette
