// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/time_buckets.h"

#include <algorithm>
#include <utility>

namespace esperluette {

/// Which moments of a scope a table counts.
enum class CountedMoments : std::uint8_t {
    All,
    Planned,  ///< those that were planned: what just happened was not due
};

/// The row of a moment by its kind.
class RowOfKind {
public:
    /// @param rows  per position in all<MomentKind>(); past the last row for kinds that have none
    RowOfKind(const Records& records, std::vector<std::uint32_t> rows) :
        m_records(records), m_rows(std::move(rows))
    {
    }

    /// For one pass: what it reads is looked up once.
    auto reader() const
    {
        return [kinds = m_records.momentKinds(), rows = std::span(m_rows)](
                   std::size_t position, std::int32_t) { return rows[kinds[position]]; };
    }

private:
    const Records& m_records;
    std::vector<std::uint32_t> m_rows;
};

/// The row of a moment by the part of a period in which its day lies.
class RowOfBucket {
public:
    explicit RowOfBucket(const TimeBuckets& buckets) : m_buckets(buckets) { }

    auto reader() const
    {
        return [this](std::size_t, std::int32_t day) { return std::uint32_t(m_buckets.of(day)); };
    }

private:
    const TimeBuckets& m_buckets;
};

/// Counts the moments of a scope by a row and by their level of care: a cell for each of both.
/// Valid until records other than moments change.
template <typename RowOf>
class LevelTable {
public:
    /// @param rowOf  its `reader()`, made anew for each pass, gives the row of a moment by position
    ///               and Julian day: below `rows`, or `rows` for moments that have none
    LevelTable(const ChartSource& source, const Scope& scope, RowOf rowOf, std::size_t rows,
               CountedMoments counted = CountedMoments::All) :
        m_records(source.records),
        m_care(source.care), m_moments(source.records, scope), m_rowOf(std::move(rowOf)),
        m_rows(rows), m_counted(counted)
    {
    }

    /// Those without a row stand behind the last.
    std::size_t cells() const { return (m_rows + 1) * levels; }

    /// Adds the moments of a range.
    void add(MomentRange range, std::span<int> cells) const
    {
        forEach(range, [&](std::size_t, std::uint32_t row, CareLevel level) {
            ++cells[row * levels + std::size_t(level)];
        });
    }

    /// The counts of one row; of `rows`: of the moments that have none.
    static LevelCounts countsOf(std::span<const int> cells, std::size_t row)
    {
        LevelCounts counts{};
        std::ranges::copy(cells.subspan(row * levels, levels), counts.begin());
        return counts;
    }
    /// The counts of each row.
    std::vector<LevelCounts> counts(std::span<const int> cells) const
    {
        std::vector<LevelCounts> counts(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row)
            counts[row] = countsOf(cells, row);
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
        const auto moments = m_records.all<Moment>();
        const auto rowOf = m_rowOf.reader();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            if (m_counted == CountedMoments::Planned && !moments[position].planned.isValid())
                return;
            visit(position, rowOf(position, day), m_care(position).level);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    ScopedMoments m_moments;
    RowOf m_rowOf;
    std::size_t m_rows;
    CountedMoments m_counted;
};

}  // namespace esperluette
