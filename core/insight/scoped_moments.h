// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// The moments of a scope. Who is in it is looked up once, when it is made; going through a million
/// moments then costs two comparisons and a byte each. Valid until the records change.
class ScopedMoments {
public:
    ScopedMoments(const Records& records, const Scope& scope);

    /// Calls `visit(std::size_t position, std::int32_t julianDay)` for those of a range, in the
    /// order of the records.
    template <typename Visit>
    void forEach(MomentRange range, Visit&& visit) const
    {
        const auto subjects = m_records.momentSubjects();
        const auto kinds = m_records.momentKinds();
        if (m_everybody && !m_kind)
            return forEachInPeriod(range, visit);
        forEachInPeriod(range, [&](std::size_t position, std::int32_t day) {
            if ((!m_kind || kinds[position] == *m_kind)
                && (m_everybody || concerns(subjects[position])))
                visit(position, day);
        });
    }
    /// All of them.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        forEach({0, m_records.momentDays().size()}, std::forward<Visit>(visit));
    }

    /// Whether a person, by position in `all<Person>()`, is in the scope.
    bool hasPerson(std::size_t position) const { return m_people[position] != 0; }
    /// Whether a team, by position in `all<Team>()`, is in the scope.
    bool hasTeam(std::size_t position) const { return m_teams[position] != 0; }
    /// Whether what concerns nobody in particular is in the scope.
    bool hasEverybody() const { return m_everybody; }

private:
    template <typename Visit>
    void forEachInPeriod(MomentRange range, Visit&& visit) const
    {
        const auto days = m_records.momentDays();
        for (auto position = range.first; position < range.last; ++position) {
            const auto day = days[position];
            if (day >= m_first && day <= m_last)
                visit(position, day);
        }
    }

    bool concerns(MomentSubject subject) const
    {
        if (subject.isPerson())
            return hasPerson(subject.position());
        return subject.isTeam() && hasTeam(subject.position());
    }

    const Records& m_records;
    std::int32_t m_first = 0;
    std::int32_t m_last = 0;
    std::vector<std::uint8_t> m_people;  ///< per position, 1 when in the scope
    std::vector<std::uint8_t> m_teams;
    bool m_everybody = true;  ///< nothing was chosen that is about people
    std::optional<std::size_t> m_kind;  ///< position of the only kind; past the end: no moment
};

}  // namespace esperluette
