// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records.h"

#include <bit>
#include <numeric>

namespace esperluette {

namespace {

/// Finds positions by id: open addressing over the random half of the ids.
template <typename Entity>
class PositionIndex {
public:
    static constexpr std::uint32_t none = ~0U;

    explicit PositionIndex(std::span<const Entity> records) :
        m_records(records),
        m_slots(std::bit_ceil(records.size() * 2 + 1), none)
    {
        for (std::uint32_t position = 0; position < records.size(); ++position) {
            auto slot = firstSlot(records[position].id);
            while (m_slots[slot] != none)
                slot = next(slot);
            m_slots[slot] = position;
        }
    }

    std::uint32_t find(const Id<Entity>& id) const
    {
        for (auto slot = firstSlot(id); m_slots[slot] != none; slot = next(slot)) {
            if (m_records[m_slots[slot]].id == id)
                return m_slots[slot];
        }
        return none;
    }

private:
    std::size_t firstSlot(const Id<Entity>& id) const
    {
        return std::hash<Id<Entity>>()(id) & (m_slots.size() - 1);
    }
    std::size_t next(std::size_t slot) const { return (slot + 1) & (m_slots.size() - 1); }

    std::span<const Entity> m_records;
    std::vector<std::uint32_t> m_slots;
};

template <typename Entity>
bool onlyUpdates(const std::vector<Change<Entity>>& changes)
{
    return std::ranges::all_of(
        changes, [](const auto& change) { return change.before && change.after; });
}

/// Whether the positions of moments, or what they point to, may have moved.
bool movesPositions(const ChangeSet& changes)
{
    const auto sameSubject = [](const Change<Moment>& change) {
        return change.before && change.after && change.before->person == change.after->person
            && change.before->kind == change.after->kind;
    };
    return !std::ranges::all_of(changes.of<Moment>(), sameSubject)
        || !onlyUpdates(changes.of<Person>()) || !onlyUpdates(changes.of<Team>())
        || !onlyUpdates(changes.of<MomentKind>()) || !changes.of<Gathering>().empty();
}

}  // namespace

std::span<const std::uint32_t> Records::momentsOf(std::size_t personPosition) const
{
    const auto first = m_journeyStarts[personPosition];
    return std::span(m_journeys).subspan(first, m_journeyStarts[personPosition + 1] - first);
}

bool Records::accepts(const ChangeSet& changes) const
{
    return std::apply(
        [&changes](const auto&... tables) { return (tables.accepts(changes.of<
            typename std::remove_cvref_t<decltype(tables)>::Entity>()) && ...); },
        m_tables);
}

void Records::apply(const ChangeSet& changes)
{
    std::apply(
        [&changes](auto&... tables) {
            (tables.apply(changes.of<typename std::remove_cvref_t<decltype(tables)>::Entity>()), ...);
        },
        m_tables);
    if (movesPositions(changes))
        rebuildColumns();
}

void Records::rebuildColumns()
{
    const auto moments = all<Moment>();
    const auto gatherings = all<Gathering>();
    const PositionIndex people(all<Person>());
    const PositionIndex teams(all<Team>());
    const PositionIndex kinds(all<MomentKind>());

    m_momentKinds.clear();
    m_momentKinds.reserve(moments.size() + moments.size() / 8);
    m_momentSubjects.clear();
    m_momentSubjects.reserve(moments.size() + moments.size() / 8);
    auto gathering = gatherings.begin();  // both are ordered by the id of the moment
    for (const auto& moment : moments) {
        m_momentKinds.push_back(std::uint16_t(kinds.find(moment.kind)));
        if (moment.person) {
            m_momentSubjects.push_back(MomentSubject::person(people.find(*moment.person)));
            continue;
        }
        while (gathering != gatherings.end() && gathering->id < moment.id)
            ++gathering;
        const bool ofATeam
            = gathering != gatherings.end() && gathering->id == moment.id && gathering->team;
        m_momentSubjects.push_back(ofATeam ? MomentSubject::team(teams.find(*gathering->team))
                                           : MomentSubject::nobody());
    }
    rebuildJourneys();
}

// A counting sort: moments keep their order within a person.
void Records::rebuildJourneys()
{
    m_journeyStarts.assign(all<Person>().size() + 1, 0);
    for (const auto subject : m_momentSubjects) {
        if (subject.isPerson())
            ++m_journeyStarts[subject.position() + 1];
    }
    std::partial_sum(m_journeyStarts.begin(), m_journeyStarts.end(), m_journeyStarts.begin());
    m_journeys.resize(m_journeyStarts.back());
    auto next = m_journeyStarts;
    for (std::uint32_t position = 0; position < m_momentSubjects.size(); ++position) {
        const auto subject = m_momentSubjects[position];
        if (subject.isPerson())
            m_journeys[next[subject.position()]++] = position;
    }
}

}  // namespace esperluette
