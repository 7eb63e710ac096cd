// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stays.h"

namespace esperluette {

namespace {

constexpr int daysOfFirstYear = 365;

}  // namespace

Stays staysOf(const Records& records, const ScopedMoments& moments, QDate today)
{
    Stays stays;
    const auto people = records.all<Person>();
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto& person = people[position];
        if (person.status == PersonStatus::Candidate || !moments.hasPerson(position))
            continue;
        const bool hasLeftSometime = person.status == PersonStatus::Left && !person.end.isValid();
        if (!person.start.isValid() || hasLeftSometime)
            ++stays.unknown;
        else if (person.start <= today)
            stays.all.push_back({position, person.start, person.end <= today ? person.end : QDate(),
                                 person.departure});
    }
    return stays;
}

FirstYear firstYearOf(const Stay& stay, QDate today, QDate firstKnown)
{
    if (firstKnown.isValid() && stay.hasBegunBefore(firstKnown))
        return FirstYear::NotKnown;
    const auto anniversary = stay.start.addDays(daysOfFirstYear);
    if (anniversary > today)
        return FirstYear::Running;
    return stay.hasLeftBefore(anniversary) ? FirstYear::Left : FirstYear::Stayed;
}

}  // namespace esperluette
