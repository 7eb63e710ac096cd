// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/records/table.h"

#include <span>
#include <vector>

namespace esperluette {

/// Who a moment is for, as a position in `all<Person>()` or `all<Team>()`; neither for a
/// collective moment across teams.
class MomentSubject {
public:
    static MomentSubject person(std::size_t position)
    {
        return MomentSubject(std::uint32_t(position));
    }
    static MomentSubject team(std::size_t position)
    {
        return MomentSubject(std::uint32_t(position) | teamBit);
    }
    static MomentSubject nobody() { return MomentSubject(~0U); }

    bool isPerson() const { return (m_code & teamBit) == 0; }
    bool isTeam() const { return !isPerson() && m_code != ~0U; }
    /// Position among people or among teams.
    std::size_t position() const { return m_code & ~teamBit; }

private:
    explicit MomentSubject(std::uint32_t code) : m_code(code) { }
    static constexpr std::uint32_t teamBit = 1U << 31;

    std::uint32_t m_code;
};

/// The facts of the open logbook, in memory. Reading cannot fail.
///
/// Records of one type are a contiguous span ordered by id, which is the order in which they were
/// made. Beside the moments stand columns of what charts ask for, so that they need no look-up.
class Records {
public:
    template <Fact Entity>
    std::span<const Entity> all() const
    {
        return table<Entity>().all();
    }

    /// nullptr when there is no such record.
    template <Fact Entity>
    const Entity* find(const Id<Entity>& id) const
    {
        return table<Entity>().find(id);
    }
    /// The gathering of a collective moment; nullptr for an individual one.
    const Gathering* gatheringOf(const MomentId& moment) const
    {
        return table<Gathering>().find(moment);
    }

    /// For each moment of `all<Moment>()`, the position of its kind in `all<MomentKind>()`.
    std::span<const std::uint16_t> momentKinds() const { return m_momentKinds; }
    /// For each moment of `all<Moment>()`, who it is for.
    std::span<const MomentSubject> momentSubjects() const { return m_momentSubjects; }
    /// For each moment of `all<Moment>()`, the Julian day of Moment::day(); 0 when it has none.
    std::span<const std::int32_t> momentDays() const { return m_momentDays; }
    /// For each person of `all<Person>()`, the position of their team in `all<Team>()`; the number
    /// of teams for who has none.
    std::span<const std::uint32_t> personTeams() const { return m_personTeams; }
    /// Positions in `all<Moment>()` of a person's individual moments, oldest record first.
    std::span<const std::uint32_t> momentsOf(std::size_t personPosition) const;
    /// Position of a record in its span; the record must be one of it.
    template <Fact Entity>
    std::size_t positionOf(const Entity& record) const
    {
        return std::size_t(&record - all<Entity>().data());
    }

    const Cover* cover() const { return all<Cover>().empty() ? nullptr : &all<Cover>().front(); }

    /// Whether every `before` is what is here, nothing that is added is, and every record that is
    /// referred to is there afterwards: otherwise the change set was made from something older.
    /// The `before` of prose is checked on disk.
    bool accepts(const ChangeSet& changes) const;

    /// Whether every record that is referred to is there.
    bool isConsistent() const;

    /// Takes the changes over; they must be accepted.
    void apply(const ChangeSet& changes);

    /// Fills an empty table with what was read from disk, ordered by id.
    template <Fact Entity>
    void load(std::vector<Entity> records)
    {
        std::get<Table<Entity>>(m_tables).load(std::move(records));
    }
    /// To be called once after loading.
    void finishLoading() { rebuildColumns(); }

private:
    template <typename... Entities>
    static std::tuple<Table<Entities>...> tables(EntityList<Entities...>);

    template <Fact Entity>
    const Table<Entity>& table() const
    {
        return std::get<Table<Entity>>(m_tables);
    }
    bool holdsReferencesOf(const ChangeSet& changes) const;
    void rebuildColumns();
    void rebuildJourneys();
    std::uint32_t teamOf(const Person& person) const;

    decltype(tables(Facts{})) m_tables;
    std::vector<std::uint16_t> m_momentKinds;
    std::vector<MomentSubject> m_momentSubjects;
    std::vector<std::int32_t> m_momentDays;
    std::vector<std::uint32_t> m_personTeams;
    std::vector<std::uint32_t> m_journeyStarts;  ///< per person, where its moments begin
    std::vector<std::uint32_t> m_journeys;  ///< positions of moments, grouped by person
};

}  // namespace esperluette
