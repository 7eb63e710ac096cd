// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scoped_moments.h"

#include <algorithm>

namespace esperluette {

ScopedMoments::ScopedMoments(const Records& records, const Scope& scope) :
    m_records(records), m_first(std::max(1, Day(scope.period.first).number())),
    m_last(Day(scope.period.last).number()), m_everybody(!scope.team && !scope.population)
{
    const auto isIn = [&scope](const Person& person) {
        return (!scope.team || person.team == scope.team)
            && (!scope.population
                || std::ranges::find(person.populations, *scope.population)
                    != person.populations.end());
    };
    for (const auto& person : records.all<Person>())
        m_people.push_back(isIn(person) ? 1 : 0);
    for (const auto& team : records.all<Team>())
        m_teams.push_back(!scope.population && (!scope.team || team.id == *scope.team) ? 1 : 0);
}

}  // namespace esperluette
