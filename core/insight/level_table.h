// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"

#include <algorithm>
#include <utility>

namespace esperluette {

/// Which moments of a scope a table counts.
enum class CountedMoments : std::uint8_t {
    All,
    Planned,  ///< those that were planned: what just happened was not due
};

/// Counts the moments of a scope by a row of their kind and by their level of care: a cell for each
/// of both. Valid until records other than moments change.
class LevelTable {
public:
    /// @param rowOfKind  per position in all<MomentKind>(); `rows` for kinds that have none
    LevelTable(const ChartSource& source, const Scope& scope, std::vector<std::uint32_t> rowOfKind,
               std::size_t rows, CountedMoments counted = CountedMoments::All) :
        m_records(source.records),
        m_care(source.care), m_moments(source.records, scope), m_rowOfKind(std::move(rowOfKind)),
        m_rows(rows), m_counted(counted)
    {
    }

    /// Those of kinds without a row stand behind the last.
    std::size_t cells() const { return (m_rows + 1) * levels; }

    /// Adds the moments of a range.
    void add(MomentRange range, std::span<int> cells) const
    {
        forEach(range, [&](std::size_t, std::uint32_t row, CareLevel level) {
            ++cells[row * levels + std::size_t(level)];
        });
    }

    /// The counts of each row.
    std::vector<LevelCounts> counts(std::span<const int> cells) const
    {
        std::vector<LevelCounts> counts(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            std::ranges::copy(cells.subspan(row * levels, levels), counts[row].begin());
        return counts;
    }
    /// The counts of each row, of all moments.
    std::vector<LevelCounts> counts() const
    {
        std::vector<int> table(cells());
        add({0, m_records.momentDays().size()}, table);
        return counts(table);
    }

    /// Positions of the moments of a row whose level is wanted by `wants(level)`.
    template <typename Wants>
    std::vector<std::uint32_t> behind(std::size_t wantedRow, Wants&& wants) const
    {
        std::vector<std::uint32_t> behind;
        forEach({0, m_records.momentDays().size()},
                [&](std::size_t position, std::uint32_t row, CareLevel level) {
                    if (row == wantedRow && wants(level))
                        behind.push_back(std::uint32_t(position));
                });
        return behind;
    }

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    /// Calls `visit(position, row, level)` for each moment of the scope.
    template <typename Visit>
    void forEach(MomentRange range, Visit&& visit) const
    {
        const auto kinds = m_records.momentKinds();
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            if (m_counted == CountedMoments::Planned && !moments[position].planned.isValid())
                return;
            visit(position, m_rowOfKind[kinds[position]], m_care(position).level);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    ScopedMoments m_moments;
    std::vector<std::uint32_t> m_rowOfKind;
    std::size_t m_rows;
    CountedMoments m_counted;
};

}  // namespace esperluette
