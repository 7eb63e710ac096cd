// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

namespace esperluette {

/// A rule in words, in one or two sentences: "7 days before the first day, or the working day
/// before. On time from 7 days before to 3 days after." Sentences are in the language of the
/// program, names of events in `language`.
QString ruleText(const PlanningRule& rule, Language language);

/// What a rule starts from: "first day", "end of the trial period", ...
QString milestoneName(Milestone milestone);

}  // namespace esperluette
