// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/count_memory.h"

#include <algorithm>
#include <functional>

namespace esperluette {

namespace {

/// Where a moment is, or would be.
std::size_t placeOf(const MomentId& id, const Records& records)
{
    const auto moments = records.all<Moment>();
    return std::size_t(std::ranges::lower_bound(moments, id, {}, &Moment::id) - moments.begin());
}

void change(std::vector<int>& table, const std::vector<int>& cells, auto&& operation)
{
    std::ranges::transform(table, cells, table.begin(), operation);
}

}  // namespace

bool changesLookUps(const ChangeSet& changes)
{
    return !(changes.of<Person>().empty() && changes.of<Team>().empty()
             && changes.of<PopulationValue>().empty() && changes.of<JourneyTemplate>().empty()
             && changes.of<Stage>().empty() && changes.of<MomentKind>().empty());
}

std::span<const int> CountedBlocks::table(const RangeCount& count, const Records& records)
{
    const auto moments = count.cells() == 0 ? 0 : records.momentDays().size();
    if (m_blocks.empty())
        m_block = count.cells() > manyCells ? largeBlock : smallBlock;
    const auto blocks = (moments + m_block - 1) / m_block;
    const bool sameBlocks = blocks == m_blocks.size();
    for (auto block = m_blocks.size(); block < blocks; ++block)
        m_stale.insert(block * m_block / smallBlock);
    m_blocks.resize(blocks);
    m_table.resize(count.cells());
    countStale(count, moments);
    if (!sameBlocks || count.joined() == JoinedCells::Latest)
        joinAll(count);
    return m_table;
}

/// Counts the stale blocks anew and, in a table of sums, what they change.
void CountedBlocks::countStale(const RangeCount& count, std::size_t moments)
{
    std::set<std::size_t> stale;
    for (const auto small : m_stale)
        stale.insert(small * smallBlock / m_block);
    m_stale.clear();
    for (const auto number : stale) {
        if (number >= m_blocks.size())
            continue;
        auto& cells = m_blocks[number];
        cells.resize(count.cells());
        change(m_table, cells, std::minus());
        std::ranges::fill(cells, 0);
        count.add({number * m_block, std::min((number + 1) * m_block, moments)}, cells);
        change(m_table, cells, std::plus());
    }
}

void CountedBlocks::joinAll(const RangeCount& count)
{
    std::ranges::fill(m_table, 0);
    for (const auto& cells : m_blocks) {
        if (count.joined() == JoinedCells::Sum)
            change(m_table, cells, std::plus());
        else
            change(m_table, cells, [](int left, int right) { return std::max(left, right); });
    }
}

void CountedBlocks::follow(const ChangeSet& changes, const Records& records)
{
    const auto moments = records.all<Moment>().size();
    for (const auto& change : changes.of<Moment>()) {
        const auto place = placeOf(change.id(), records);
        touch(place);
        if (change.before && change.after)
            continue;
        for (auto later = place + smallBlock; later < moments + smallBlock; later += smallBlock)
            touch(later);  // those behind it have moved
    }
    for (const auto& change : changes.of<Gathering>())
        touch(placeOf(change.id(), records));
    for (const auto& change : changes.of<Commitment>()) {
        for (const auto* side : {&change.before, &change.after}) {
            if (*side && (*side)->moment)
                touch(placeOf(*(*side)->moment, records));
        }
    }
}

void CountedBlocks::clear()
{
    m_blocks.clear();
    m_stale.clear();
    m_table.clear();
}

}  // namespace esperluette
