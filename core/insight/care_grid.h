// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"
#include "core/insight/journey_rows.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"

namespace esperluette {

/// The individual moments of a scope by who they are with and by their kind.
struct CareGrid {
    /// A person, or a team.
    struct Row {
        QString key;
        QString label;
        QString group;  ///< the team of a person, when there are several
        std::uint32_t who = 0;  ///< position in all<Person>(), or in all<Team>(): its size for none
    };
    /// The moments of one row and one column.
    struct Cell {
        int n = 0;
        int due = 0;  ///< of those, which were due
        /// Of a person, that of the latest moment that was due; of a team, the most frequent one.
        /// What is still planned says nothing unless there is nothing else.
        CareLevel level = CareLevel::NotDue;
    };

    std::vector<Row> rows;  ///< in the order of their names, never of their values
    std::vector<const MomentKind*> columns;  ///< those that occur, in the order of the journey
    std::vector<Cell> cells;  ///< row by row
    bool ofTeams = false;  ///< there are too many people to show, or they are not the keeper's
    int ofOthers = 0;  ///< people whom somebody else looks after: they have no row

    /// Whether a cell has enough moments to show its level: of a person one, of a team `minimum`
    /// that were due, or that many that are all still planned.
    bool isSaid(const Cell& cell, int minimum) const;
};

/// More people than that are shown as teams.
inline constexpr std::size_t mostPeopleInGrid = 60;

/// A grid begun for one scope: moments are counted range by range, by team, kind and level.
///
/// In it is everybody of the scope who is there and had begun by the end of its period, and whoever
/// else had a moment in its period; person by person only those whom the keeper of the logbook
/// looks after. Cancelled moments are left out. Valid until records other than moments change.
class CareGridTable final : public RangeCount {
public:
    CareGridTable(const ChartSource& source, const Scope& scope);

    std::size_t cells() const override;
    void add(MomentRange range, std::span<int> cells) const override;

    /// @param cells  to which all moments were added
    CareGrid grid(std::span<const int> cells) const;
    /// Positions in `all<Moment>()` of the moments of one cell, in the order of the records.
    std::vector<std::uint32_t> behind(std::size_t row, std::size_t column) const;

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    /// Calls `visit(position, day, person, kindRow, level)` for each moment that counts.
    template <typename Visit>
    void forEach(MomentRange range, Visit&& visit) const;
    std::vector<std::uint32_t> people() const;
    CareGrid gridOfPeople(const std::vector<std::uint32_t>& people) const;
    CareGrid gridOfTeams(const std::vector<std::uint32_t>& people,
                         std::span<const int> cells) const;

    ChartSource m_source;
    Scope m_scope;
    ScopedMoments m_moments;
    KindRows m_kinds;
    std::vector<std::uint32_t> m_teamsByName;
    std::vector<std::uint8_t> m_isOwn;  ///< per person, whether the keeper looks after them
};

}  // namespace esperluette
