// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/json_node.h"
#include "core/records/journey.h"

namespace esperluette {

/// The planning rule that a trigger of the catalogue stands for; faults are noted on the node.
///
/// "relative" is AroundMilestone; "recurring" is Rhythm when it restarts from the last one held,
/// EveryPeriod on a calendar period, else Anniversary; "deadline" is Rhythm; "event" and
/// "programme" are OnEvent, the latter with checkpoints.
PlanningRule readTrigger(const JsonNode& trigger);

}  // namespace esperluette
