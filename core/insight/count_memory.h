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
    /// Few of these are summed, and one of those is counted in a fraction of a millisecond; a
    /// table of very many cells is kept fewer times.
    static constexpr std::size_t smallBlock = 8'192;
    static constexpr std::size_t largeBlock = 4 * smallBlock;
    static constexpr std::size_t manyCells = 4'096;

    void touch(std::size_t position) { m_stale.insert(position / smallBlock); }
    void countStale(const RangeCount& count, std::size_t moments);
    void joinAll(const RangeCount& count);

    std::size_t m_block = smallBlock;
    std::vector<std::vector<int>> m_blocks;  ///< the table of each block
    std::set<std::size_t> m_stale;  ///< small blocks to count anew
    std::vector<int> m_table;  ///< of all blocks that are not stale
};

/// Whether something changed that a count may have looked up when it was begun.
bool changesLookUps(const ChangeSet& changes);

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
        if (changesLookUps(changes))
            return forget();
        if (m_count)
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
