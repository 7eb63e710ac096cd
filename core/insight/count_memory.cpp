// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/count_memory.h"

#include <algorithm>
#include <utility>

namespace esperluette {

namespace {

/// Where a moment is, or would be.
std::size_t placeOf(const MomentId& id, const Records& records)
{
    const auto moments = records.all<Moment>();
    return std::size_t(std::ranges::lower_bound(moments, id, {}, &Moment::id) - moments.begin());
}

bool changesCommitments(const ChangeSet& changes)
{
    return !changes.of<Commitment>().empty()
        || std::ranges::any_of(changes.of<Moment>(), [](const Change<Moment>& change) {
               return change.before && change.after && change.before->kind != change.after->kind;
           });
}

}  // namespace

bool changesLookUps(const RangeCount& count, const ChangeSet& changes)
{
    return !(changes.of<Cover>().empty() && changes.of<Person>().empty()
             && changes.of<Team>().empty() && changes.of<PopulationValue>().empty()
             && changes.of<JourneyTemplate>().empty() && changes.of<Stage>().empty()
             && changes.of<MomentKind>().empty())
        || (count.looksUpCommitments() && changesCommitments(changes));
}

std::span<const int> CountedBlocks::table(const RangeCount& count, const Records& records)
{
    const auto moments = count.cells() == 0 ? 0 : records.momentDays().size();
    const auto blocks = (moments + block - 1) / block;
    m_table.resize(count.cells());
    for (auto gone = blocks; gone < m_blocks.size(); ++gone)
        replace(gone, {}, count);
    for (auto added = m_blocks.size(); added < blocks; ++added)
        m_stale.insert(added);
    m_blocks.resize(blocks);
    std::vector<int> counted(m_stale.empty() ? 0 : count.cells());
    for (const auto number : m_stale) {
        if (number >= blocks)
            continue;
        count.add({number * block, std::min((number + 1) * block, moments)}, counted);
        Cells cells;
        for (std::uint32_t place = 0; place < counted.size(); ++place) {
            if (counted[place] != 0)
                cells.push_back({place, std::exchange(counted[place], 0)});
        }
        replace(number, std::move(cells), count);
    }
    m_stale.clear();
    return m_table;
}

/// Puts a block in the place of what it was, and into the table what differs.
void CountedBlocks::replace(std::size_t number, Cells cells, const RangeCount& count)
{
    const auto before = std::exchange(m_blocks[number], std::move(cells));
    const auto& after = m_blocks[number];
    auto left = before.begin();
    auto right = after.begin();
    while (left != before.end() || right != after.end()) {
        const bool isLeft =
            right == after.end() || (left != before.end() && left->place <= right->place);
        const bool isRight =
            left == before.end() || (right != after.end() && right->place <= left->place);
        const auto place = isLeft ? left->place : right->place;
        const int was = isLeft ? left++->number : 0;
        const int is = isRight ? right++->number : 0;
        if (was != is)
            change(place, was, is, count.joined(place));
    }
}

void CountedBlocks::change(std::uint32_t place, int before, int after, JoinedCells joined)
{
    auto& cell = m_table[place];
    if (joined == JoinedCells::Sum)
        cell += after - before;
    else if (after >= cell)
        cell = after;
    else if (before == cell)
        cell = latest(place);
}

int CountedBlocks::latest(std::uint32_t place) const
{
    int latest = 0;
    for (const auto& cells : m_blocks) {
        const auto found = std::ranges::lower_bound(cells, place, {}, &Cell::place);
        if (found != cells.end() && found->place == place)
            latest = std::max(latest, found->number);
    }
    return latest;
}

void CountedBlocks::follow(const ChangeSet& changes, const Records& records)
{
    const auto moments = records.all<Moment>().size();
    for (const auto& change : changes.of<Moment>()) {
        const auto place = placeOf(change.id(), records);
        touch(place);
        if (change.before && change.after)
            continue;
        for (auto later = place + block; later < moments + block; later += block)
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
