// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// Adds to `changes` the collective moments of each calendar period that are not there yet, from
/// the period of today on, for each team that somebody is present in. Its people are invited.
/// A ritual of the same kind and team takes the place of the rule while it is in force.
void planTeams(const Records& records, const PlanningDesk& desk, IdSource& ids, ChangeSet& changes);

}  // namespace esperluette
