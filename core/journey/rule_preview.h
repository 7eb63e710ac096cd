// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette {

/// A planned moment and the day it would move to.
struct MovedMoment {
    Moment moment;  ///< as it is now
    QDate to;
};

/// What would come of a change of kinds, stages or templates, before it is made.
struct RulePreview {
    std::vector<MovedMoment> moved;
    std::vector<Moment> created;
    /// Planned by the old rule from today on, and not asked for any more: they stay as they are.
    std::vector<Moment> unasked;
    ChangeSet changes;  ///< the change with its planning, as one step

    bool isEmpty() const { return moved.empty() && created.empty() && unasked.empty(); }
};

/// Applies a change to a copy of the records and plans there.
///
/// @param changes  of kinds, guides, stages or templates; accepted by the records
RulePreview previewOf(const Records& records, const ChangeSet& changes, const PlanningDesk& desk,
                      IdSource& ids);

}  // namespace esperluette
