// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/skipped_index.h"

#include <algorithm>

namespace esperluette {

namespace {

using PersonAndKind = std::pair<PersonId, MomentKindId>;
using TeamKindAndOrdinal = std::tuple<TeamId, MomentKindId, int>;

PersonAndKind personAndKind(const SkippedOccurrence* skipped)
{
    return {*skipped->person, skipped->kind};
}

TeamKindAndOrdinal teamKindAndOrdinal(const SkippedOccurrence* skipped)
{
    return {*skipped->team, skipped->kind, skipped->ordinal};
}

}  // namespace

SkippedIndex::SkippedIndex(const Records& records)
{
    for (const auto& skipped : records.all<SkippedOccurrence>()) {
        if (skipped.person)
            m_ofPeople.push_back(&skipped);
        else if (skipped.team)
            m_ofTeams.push_back(&skipped);
    }
    std::ranges::sort(m_ofPeople, {}, personAndKind);
    std::ranges::sort(m_ofTeams, {}, teamKindAndOrdinal);
}

std::span<const SkippedOccurrence* const> SkippedIndex::of(const PersonId& person,
                                                           const MomentKindId& kind) const
{
    const PersonAndKind wanted(person, kind);
    const auto first = std::ranges::lower_bound(m_ofPeople, wanted, {}, personAndKind);
    const auto last = std::ranges::upper_bound(m_ofPeople, wanted, {}, personAndKind);
    return {first, last};
}

bool SkippedIndex::contains(const TeamId& team, const MomentKindId& kind, int ordinal) const
{
    return std::ranges::binary_search(m_ofTeams, TeamKindAndOrdinal(team, kind, ordinal), {},
                                      teamKindAndOrdinal);
}

}  // namespace esperluette
