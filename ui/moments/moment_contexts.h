// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/moments/debrief_panel.h"
#include "ui/moments/preparation_panel.h"

/// What the panels of a moment show beside the drafts, gathered from the records.
namespace esperluette::ui {

/// The kind of a moment of `records`.
const MomentKind& kindOf(const Records& records, const Moment& moment);

/// Who a moment is with: a person, a team, or "Across teams".
QString subjectName(const Records& records, const Moment& moment, const NameDisplay& names);

PreparationContext preparationContext(const Records& records, const Moment& moment,
                                      const KindGuide& guide, Language language, QDate today,
                                      const NameDisplay& names);

/// @param preparation  what is on disk; empty when the moment was never prepared
DebriefContext debriefContext(const Records& records, const Moment& moment, const KindGuide& guide,
                              const std::optional<Preparation>& preparation, Language language,
                              QDate today, const NameDisplay& names);

}  // namespace esperluette::ui
