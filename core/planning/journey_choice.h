// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// The journey of a person: of the templates in use whose populations the person has, the one of
/// which most are matched, and of those the first made; else the first one for everybody. nullptr
/// when no template is for that person.
const JourneyTemplate* journeyOf(const Records& records, const Person& person);

/// Whether a kind is still in use: neither it, nor its stage, nor its template is retired.
bool isInUse(const Records& records, const MomentKind& kind);

/// Which kinds are planned for whom, worked out once for many questions. Valid until the records
/// change.
class JourneyChoice {
public:
    explicit JourneyChoice(const Records& records);

    /// Whether a kind is planned and offered for a person: it is in use and belongs to the journey
    /// of that person. Whether its rule is switched off is not looked at.
    ///
    /// @param kind,person  positions in `all<MomentKind>()` and `all<Person>()`
    bool plans(std::size_t kind, std::size_t person) const
    {
        const auto journey = m_ofKinds[kind];
        return journey != none && (m_ofPeople.empty() ? m_ofAll : m_ofPeople[person]) == journey;
    }

    /// The same for a collective kind and a team, whose journey is the one that most of the people
    /// present in it have, and of those the first made.
    ///
    /// @param kind,team  positions in `all<MomentKind>()` and `all<Team>()`
    bool plansForTeam(std::size_t kind, std::size_t team) const
    {
        const auto journey = m_ofKinds[kind];
        return journey != none && (m_ofPeople.empty() ? m_ofAll : m_ofTeams[team]) == journey;
    }

private:
    static constexpr std::int32_t none = -1;

    void chooseForTeams(const Records& records);

    /// Positions in `all<JourneyTemplate>()`, or `none`.
    std::vector<std::int32_t> m_ofKinds;
    std::vector<std::int32_t> m_ofPeople;  ///< empty when everybody has `m_ofAll`
    std::vector<std::int32_t> m_ofTeams;
    std::int32_t m_ofAll = none;
};

/// The kind in the journey of a person that has the key of `kind`; `kind` itself without one.
const MomentKind& kindFor(const Records& records, const MomentKind& kind, const Person& person);

/// Whether a kind is planned and offered for a person; for many questions, make a JourneyChoice.
bool isPlannedFor(const Records& records, const MomentKind& kind, const Person& person);

}  // namespace esperluette
