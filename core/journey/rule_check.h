// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/event_planner.h"
#include "core/records/journey.h"

namespace esperluette {

/// Bounds of what a rule holds.
namespace rule_limits {
inline constexpr int longestSpan = 1000;  ///< of any unit, either way
inline constexpr int tolerance = 365;  ///< days
inline constexpr int absenceMonths = 120;
inline constexpr std::size_t checkpoints = mostCheckpoints;
inline constexpr std::size_t noticeSteps = 10;
}  // namespace rule_limits

/// A rule without what its form has no use for, so that a field that is not shown does nothing:
/// an anniversary has no event, a rule made by hand no offset.
PlanningRule withoutUnused(PlanningRule rule);

/// What is wrong with a rule for kinds of this scope, as the name of the field: "form" (a form for
/// people with a collective kind, or the reverse), "milestone", "event", "offset", "first",
/// "every", "weekday", "checkpoints" (an event or a label is missing, or too many), "recap",
/// "absence", "notice" (a step without a length, not longer than the one before, or too many),
/// "early" or "late". Empty when it is right.
QString faultOf(const PlanningRule& rule, MomentScope scope);

}  // namespace esperluette
