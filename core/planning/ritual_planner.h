// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// Adds to `changes` the occurrences of rituals from today on that are not there yet, with the
/// people of the team who are there invited and whose turn it is to host, and the moves of those
/// not yet held whose ritual changed its day. A turn goes on to the next host when its host has
/// left, is on leave, or is off on that day.
void planRituals(const Records& records, const PlanningDesk& desk, IdSource& ids,
                 ChangeSet& changes);

}  // namespace esperluette
