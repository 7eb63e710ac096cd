// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/journey_choice.h"

#include <algorithm>

namespace esperluette {

namespace {

/// How many populations of a template a person has.
std::ptrdiff_t matches(const JourneyTemplate& journey, const Person& person)
{
    return std::ranges::count_if(journey.populations, [&](const PopulationValueId& value) {
        return std::ranges::find(person.populations, value) != person.populations.end();
    });
}

}  // namespace

const JourneyTemplate* journeyOf(const Records& records, const Person& person)
{
    const JourneyTemplate* best = nullptr;
    std::ptrdiff_t most = -1;
    for (const auto& journey : records.all<JourneyTemplate>()) {
        const auto matched = matches(journey, person);
        if (journey.retired || (matched == 0 && !journey.populations.empty()))
            continue;
        if (matched > most) {
            best = &journey;
            most = matched;
        }
    }
    return best;
}

bool isInUse(const Records& records, const MomentKind& kind)
{
    const auto* stage = records.find(kind.stage);
    const auto* journey = stage ? records.find(stage->journey) : nullptr;
    return journey && !kind.retired && !stage->retired && !journey->retired;
}

JourneyChoice::JourneyChoice(const Records& records)
{
    const auto position = [&](const JourneyTemplate* journey) {
        return journey ? std::int32_t(records.positionOf(*journey)) : none;
    };
    for (const auto& kind : records.all<MomentKind>())
        m_ofKinds.push_back(isInUse(records, kind)
                                ? position(records.find(records.find(kind.stage)->journey))
                                : none);
    const auto journeys = records.all<JourneyTemplate>();
    const auto inUse = std::ranges::count(journeys, false, &JourneyTemplate::retired);
    const auto only = std::ranges::find(journeys, false, &JourneyTemplate::retired);
    if (inUse == 0 || (inUse == 1 && only->populations.empty())) {
        m_ofAll = inUse == 0 ? none : position(&*only);
        return;
    }
    for (const auto& person : records.all<Person>())
        m_ofPeople.push_back(position(journeyOf(records, person)));
    chooseForTeams(records);
}

void JourneyChoice::chooseForTeams(const Records& records)
{
    const auto journeys = records.all<JourneyTemplate>().size();
    std::vector<std::vector<int>> votes(records.all<Team>().size(), std::vector<int>(journeys));
    const auto people = records.all<Person>();
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto team = records.personTeams()[position];
        if (team < votes.size() && people[position].status == PersonStatus::Present
            && m_ofPeople[position] != none)
            ++votes[team][std::size_t(m_ofPeople[position])];
    }
    for (const auto& ofTeam : votes) {
        const auto best = std::ranges::max_element(ofTeam);
        m_ofTeams.push_back(
            best == ofTeam.end() || *best == 0 ? none : std::int32_t(best - ofTeam.begin()));
    }
}

const MomentKind& kindFor(const Records& records, const MomentKind& kind, const Person& person)
{
    if (isPlannedFor(records, kind, person))
        return kind;
    for (const auto& other : records.all<MomentKind>()) {
        if (other.key == kind.key && isPlannedFor(records, other, person))
            return other;
    }
    return kind;
}

bool isPlannedFor(const Records& records, const MomentKind& kind, const Person& person)
{
    if (!isInUse(records, kind))
        return false;
    const auto* journey = journeyOf(records, person);
    return journey && records.find(kind.stage)->journey == journey->id;
}

}  // namespace esperluette
