// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"

#include <algorithm>

namespace esperluette {

namespace {

/// Whether something changed that a begun chart has looked up.
bool changesLookUps(const ChangeSet& changes)
{
    return !(changes.of<Person>().empty() && changes.of<Team>().empty()
             && changes.of<PopulationValue>().empty() && changes.of<JourneyTemplate>().empty()
             && changes.of<Stage>().empty() && changes.of<MomentKind>().empty());
}

/// Where a moment is, or would be.
std::size_t placeOf(const MomentId& id, const Records& records)
{
    const auto moments = records.all<Moment>();
    return std::size_t(std::ranges::lower_bound(moments, id, {}, &Moment::id) - moments.begin());
}

}  // namespace

const ChartData& ChartMemory::chart(const ChartSource& source, const Scope& scope)
{
    if (m_count && m_scope == scope && m_isCurrent)
        return m_data;
    if (!m_count || !(m_scope == scope)) {
        m_scope = scope;
        m_count = m_definition.begin(source, scope);
        m_blocks.clear();
    }
    count(source.records);
    std::vector<int> sum(m_count->cells());
    for (const auto& cells : m_blocks)
        std::ranges::transform(cells, sum, sum.begin(), std::plus());
    m_data = m_count->present(sum);
    m_isCurrent = true;
    return m_data;
}

/// Counts the blocks that are stale or new.
void ChartMemory::count(const Records& records)
{
    const auto moments = records.momentDays().size();
    const auto before = m_blocks.size();
    m_blocks.resize(m_count->cells() == 0 ? 0 : (moments + block - 1) / block);
    for (std::size_t number = 0; number < m_blocks.size(); ++number) {
        if (number < before && !m_stale.contains(number))
            continue;
        m_blocks[number].assign(m_count->cells(), 0);
        m_count->add({number * block, std::min((number + 1) * block, moments)}, m_blocks[number]);
    }
    m_stale.clear();
}

void ChartMemory::follow(const ChangeSet& changes, const Records& records)
{
    m_isCurrent = false;
    if (!m_count)
        return;
    if (changesLookUps(changes)) {
        forget();
        return;
    }
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

void ChartMemory::forget()
{
    m_count.reset();
    m_blocks.clear();
    m_stale.clear();
    m_isCurrent = false;
}

}  // namespace esperluette
