// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"
#include "core/planning/planning.h"

namespace esperluette {

/// One occurrence of a ritual and where it stands.
struct RitualOccurrence {
    const Moment* moment;
    const Gathering* gathering;
    MomentState state = MomentState::Planned;

    /// Whether it can still be held.
    bool isOpen() const { return state == MomentState::Planned || state == MomentState::Prepared; }
    bool wasHeld() const { return state == MomentState::Held || state == MomentState::Told; }
};

/// Every occurrence of a ritual, in the order of their days. Valid until the records change.
std::vector<RitualOccurrence> occurrencesOf(const Records& records, const RitualId& ritual,
                                            QDate today);

/// How many occurrences were held, of those that were or whose window has passed. One that was
/// called off was not held. It is the ritual that is measured, nobody in it.
Proportion adherenceOf(const std::vector<RitualOccurrence>& occurrences, QDate today);

/// With fewer occurrences, a share says nothing.
inline constexpr int fewestOccurrences = 5;

/// The adherence in a sentence, with n and the 95 % interval, or that there are too few.
QString adherenceText(Proportion held);

}  // namespace esperluette
