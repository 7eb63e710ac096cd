// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// The deleted occurrences of a logbook, found by whom and what they were for. Valid until the
/// records change.
class SkippedIndex {
public:
    explicit SkippedIndex(const Records& records);

    std::span<const SkippedOccurrence* const> of(const PersonId& person,
                                                 const MomentKindId& kind) const;
    bool contains(const TeamId& team, const MomentKindId& kind, int ordinal) const;

private:
    std::vector<const SkippedOccurrence*> m_ofPeople;  ///< by person, then kind
    std::vector<const SkippedOccurrence*> m_ofTeams;
};

}  // namespace esperluette
