// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/line_of_managers.h"

#include <algorithm>

namespace esperluette {

const Person* managerOf(const Records& records, const Person& person)
{
    if (person.manager)
        return records.find(*person.manager);
    const auto* team = person.team ? records.find(*person.team) : nullptr;
    return team && team->manager && *team->manager != person.id ? records.find(*team->manager)
                                                                : nullptr;
}

namespace {

bool isHere(const Person* person) { return person->status == PersonStatus::Present; }

}  // namespace

std::vector<const Person*> lineOfManagers(const Records& records, const Person& person)
{
    std::vector<const Person*> line;
    for (const auto* next = managerOf(records, person);
         next && next != &person && std::ranges::find(line, next) == line.end();
         next = managerOf(records, *next))
        line.push_back(next);
    return line;
}

const Person* holderOf(const Records& records, const Person& person, ChecklistRole role)
{
    if (role == ChecklistRole::Employee)
        return &person;
    if (role == ChecklistRole::Hr || role == ChecklistRole::Team)
        return nullptr;
    if (const auto* buddy =
            role == ChecklistRole::Buddy && person.buddy ? records.find(*person.buddy) : nullptr;
        buddy && isHere(buddy))
        return buddy;
    const auto line = lineOfManagers(records, person);
    const auto nearest = std::ranges::find_if(line, isHere);
    if (nearest == line.end())
        return nullptr;
    if (role != ChecklistRole::Director)
        return *nearest;
    return *std::find_if(line.rbegin(), line.rend(), isHere);
}

}  // namespace esperluette
