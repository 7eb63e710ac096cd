// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records.h"

#include "core/records/references.h"

#include <bit>
#include <future>
#include <numeric>

namespace esperluette {

namespace {

/// Finds positions by id: open addressing over the random half of the ids.
template <typename Entity>
class PositionIndex {
public:
    static constexpr std::uint32_t none = ~0U;

    explicit PositionIndex(std::span<const Entity> records) :
        m_slots(std::bit_ceil(records.size() * 2 + 1), none)
    {
        m_ids.reserve(records.size());
        for (std::uint32_t position = 0; position < records.size(); ++position) {
            m_ids.push_back(records[position].id);
            auto slot = firstSlot(m_ids.back());
            while (m_slots[slot] != none)
                slot = next(slot);
            m_slots[slot] = position;
        }
    }

    std::uint32_t find(const Id<Entity>& id) const
    {
        for (auto slot = firstSlot(id); m_slots[slot] != none; slot = next(slot)) {
            if (m_ids[m_slots[slot]] == id)
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

    std::vector<Id<Entity>> m_ids;  ///< close together: looked at once for each moment
    std::vector<std::uint32_t> m_slots;
};

/// Which records a change set adds, removes or changes, ready to be asked many times.
class TouchedIds {
public:
    explicit TouchedIds(const ChangeSet& changes)
    {
        changes.forEachType([this]<typename Entity>(const std::vector<Change<Entity>>& ofOneType) {
            if constexpr (Fact<Entity>) {
                auto& ids = std::get<Ids<Entity>>(m_ids);
                for (const auto& change : ofOneType) {
                    ids.changed.push_back(change.id());
                    if (!change.before)
                        ids.added.push_back(change.id());
                    if (!change.after)
                        ids.removed.push_back(change.id());
                }
                std::ranges::sort(ids.added);
                std::ranges::sort(ids.removed);
                std::ranges::sort(ids.changed);
            }
        });
    }

    template <typename Entity>
    bool adds(const Id<Entity>& id) const
    {
        return std::ranges::binary_search(std::get<Ids<Entity>>(m_ids).added, id);
    }
    template <typename Entity>
    bool removes(const Id<Entity>& id) const
    {
        return std::ranges::binary_search(std::get<Ids<Entity>>(m_ids).removed, id);
    }
    template <typename Entity>
    bool changes(const Entity& record) const
    {
        return std::ranges::binary_search(std::get<Ids<Entity>>(m_ids).changed, record.id);
    }
    bool removesAny() const
    {
        return std::apply([](const auto&... ids) { return (!ids.removed.empty() || ...); }, m_ids);
    }

private:
    template <typename Entity>
    struct Ids {
        std::vector<decltype(Entity::id)> added;
        std::vector<decltype(Entity::id)> removed;
        std::vector<decltype(Entity::id)> changed;
    };
    template <typename... Entities>
    static std::tuple<Ids<Entities>...> tuple(EntityList<Entities...>);

    decltype(tuple(Facts{})) m_ids;
};

template <typename Entity>
bool onlyUpdates(const std::vector<Change<Entity>>& changes)
{
    return std::ranges::all_of(changes,
                               [](const auto& change) { return change.before && change.after; });
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

/// Does something at every position, many of them in two threads.
template <typename Work>
void inTwoParts(std::size_t count, Work work)
{
    constexpr std::size_t worthAThread = 20'000;
    const auto part = [&work](std::size_t from, std::size_t to) {
        for (auto position = from; position < to; ++position)
            work(position);
    };
    if (count < worthAThread)
        return part(0, count);
    // Where no thread is to be had, get() does the second part.
    auto second = std::async(std::launch::async | std::launch::deferred, part, count / 2, count);
    part(0, count / 2);
    second.get();
}

}  // namespace

std::span<const std::uint32_t> Records::momentsOf(std::size_t personPosition) const
{
    const auto first = m_journeyStarts[personPosition];
    return std::span(m_journeys).subspan(first, m_journeyStarts[personPosition + 1] - first);
}

bool Records::accepts(const ChangeSet& changes) const
{
    const bool current = std::apply(
        [&changes](const auto&... tables) {
            return (
                tables.accepts(changes.of<typename std::remove_cvref_t<decltype(tables)>::Entity>())
                && ...);
        },
        m_tables);
    return current && holdsReferencesOf(changes);
}

bool Records::holdsReferencesOf(const ChangeSet& changes) const
{
    const TouchedIds touched(changes);
    const auto isThere = [&]<typename Entity>(const Id<Entity>& id) {
        return touched.adds(id) || (find(id) && !touched.removes(id));
    };
    bool holds = true;
    changes.forEachType([&](const auto& ofOneType) {
        for (const auto& change : ofOneType) {
            if (change.after)
                forEachReference(*change.after,
                                 [&](const auto& id) { holds = holds && isThere(id); });
        }
    });
    if (!holds || !touched.removesAny())
        return holds;

    const auto staysConsistent = [&]<typename Entity>(const Table<Entity>& table) {
        return std::ranges::all_of(table.all(), [&](const Entity& record) {
            bool refersToRemoved = false;
            forEachReference(record, [&](const auto& id) {
                refersToRemoved = refersToRemoved || touched.removes(id);
            });
            return !refersToRemoved || touched.changes(record);
        });
    };
    return std::apply([&](const auto&... tables) { return (staysConsistent(tables) && ...); },
                      m_tables);
}

bool Records::isConsistent() const
{
    bool holds = true;
    const auto check = [&](const auto& table) {
        for (const auto& record : table.all())
            forEachReference(record, [&](const auto& id) { holds = holds && find(id); });
    };
    std::apply([&](const auto&... tables) { (check(tables), ...); }, m_tables);
    return holds;
}

void Records::apply(const ChangeSet& changes)
{
    std::apply(
        [&changes](auto&... tables) {
            (tables.apply(changes.of<typename std::remove_cvref_t<decltype(tables)>::Entity>()),
             ...);
        },
        m_tables);
    if (movesPositions(changes)) {
        rebuildColumns();
        return;
    }
    for (const auto& change : changes.of<Moment>())
        m_momentDays[positionOf(*find(change.id()))] = change.after->day().number();
    for (const auto& change : changes.of<Person>())
        m_personTeams[positionOf(*find(change.id()))] = teamOf(*change.after);
}

std::uint32_t Records::teamOf(const Person& person) const
{
    const auto* team = person.team ? find(*person.team) : nullptr;
    return std::uint32_t(team ? positionOf(*team) : all<Team>().size());
}

void Records::rebuildColumns()
{
    const auto moments = all<Moment>();
    const PositionIndex people(all<Person>());
    const PositionIndex teams(all<Team>());
    const PositionIndex kinds(all<MomentKind>());
    const auto subjectOf = [&](const Moment& moment) {
        if (moment.person)
            return MomentSubject::person(people.find(*moment.person));
        const auto* gathering = gatheringOf(moment.id);
        return gathering && gathering->team ? MomentSubject::team(teams.find(*gathering->team))
                                            : MomentSubject::nobody();
    };
    const auto makeRoom = [&moments](auto& column, auto value) {
        column.clear();
        column.reserve(moments.size() + moments.size() / 8);
        column.resize(moments.size(), value);
    };
    makeRoom(m_momentKinds, std::uint16_t(0));
    makeRoom(m_momentSubjects, MomentSubject::nobody());
    makeRoom(m_momentDays, std::int32_t(0));
    inTwoParts(moments.size(), [&](std::size_t position) {
        m_momentKinds[position] = std::uint16_t(kinds.find(moments[position].kind));
        m_momentSubjects[position] = subjectOf(moments[position]);
        m_momentDays[position] = moments[position].day().number();
    });
    m_personTeams.clear();
    m_personTeams.reserve(all<Person>().size());
    for (const auto& person : all<Person>())
        m_personTeams.push_back(teamOf(person));
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
