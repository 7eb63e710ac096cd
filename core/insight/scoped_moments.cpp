// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scoped_moments.h"

#include <algorithm>
#include <set>

namespace esperluette {

namespace {

/// Everybody who has a team or somebody to look after.
std::set<PersonId> managersOf(const Records& records)
{
    std::set<PersonId> managers;
    for (const auto& team : records.all<Team>()) {
        if (team.manager)
            managers.insert(*team.manager);
    }
    for (const auto& person : records.all<Person>()) {
        if (person.manager)
            managers.insert(*person.manager);
    }
    return managers;
}

}  // namespace

ScopedMoments::ScopedMoments(const Records& records, const Scope& scope) :
    m_records(records), m_first(std::max(1, Day(scope.period.first).number())),
    m_last(Day(scope.period.last).number()),
    m_everybody(!scope.team && !scope.population && !scope.hired && !scope.managersOnly)
{
    const auto managers = scope.managersOnly ? managersOf(records) : std::set<PersonId>();
    const auto isIn = [&](const Person& person) {
        return (!scope.team || person.team == scope.team)
            && (!scope.population
                || std::ranges::find(person.populations, *scope.population)
                    != person.populations.end())
            && (!scope.hired || scope.hired->contains(person.start))
            && (!scope.managersOnly || managers.contains(person.id));
    };
    for (const auto& person : records.all<Person>())
        m_people.push_back(isIn(person) ? 1 : 0);
    const bool collective = !scope.population && !scope.hired && !scope.managersOnly;
    for (const auto& team : records.all<Team>())
        m_teams.push_back(collective && (!scope.team || team.id == *scope.team) ? 1 : 0);
    if (!scope.period.first.isValid() || !scope.period.last.isValid())
        m_last = 0;  // before every day there is
    if (scope.kind) {
        const auto* kind = records.find(*scope.kind);
        m_kind = kind ? records.positionOf(*kind) : records.all<MomentKind>().size();
    }
}

}  // namespace esperluette
