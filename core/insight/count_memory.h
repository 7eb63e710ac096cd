// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <memory>
#include <set>

namespace esperluette {

/// The table of a count, kept in blocks of moments: after an action only the block that was touched
/// is counted anew.
class CountedBlocks {
public:
    /// The table of all moments.
    std::span<const int> table(const RangeCount& count, const Records& records);

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes, const Records& records);
    void clear();

private:
    /// Small enough to be counted in a fraction of a millisecond.
    static constexpr std::size_t block = 16'384;

    /// One number of a block that is not 0.
    struct Cell {
        std::uint32_t place;
        int number;
    };
    using Cells = std::vector<Cell>;

    void touch(std::size_t position) { m_stale.insert(position / block); }
    void replace(std::size_t number, Cells cells, const RangeCount& count);
    void change(std::uint32_t place, int before, int after, JoinedCells joined);
    int latest(std::uint32_t place) const;

    std::vector<Cells> m_blocks;
    std::set<std::size_t> m_stale;  ///< blocks to count anew
    std::vector<int> m_table;  ///< of all blocks
};

/// Whether something changed that a count looked up when it was begun.
bool changesLookUps(const RangeCount& count, const ChangeSet& changes);

/// A count for one scope that is asked again and again, with its table.
template <typename Count>
class RememberedCount {
public:
    /// The count of a scope; begun by `begin()` when another one is remembered.
    template <typename Begin>
    const Count& of(const Scope& scope, Begin&& begin)
    {
        if (!m_count || !(m_scope == scope)) {
            m_scope = scope;
            m_count = begin();
            m_blocks.clear();
        }
        return *m_count;
    }
    /// The table of all moments, for the count that was asked for last.
    std::span<const int> table(const Records& records) { return m_blocks.table(*m_count, records); }

    bool isOf(const Scope& scope) const { return m_count && m_scope == scope; }

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes, const Records& records)
    {
        if (!m_count)
            return;
        if (changesLookUps(*m_count, changes))
            return forget();
        m_blocks.follow(changes, records);
    }
    /// Everything is counted anew, for example because names are shown otherwise.
    void forget()
    {
        m_count.reset();
        m_blocks.clear();
    }

private:
    Scope m_scope;
    std::unique_ptr<Count> m_count;  ///< nullptr: nothing is remembered
    CountedBlocks m_blocks;
};

}  // namespace esperluette
