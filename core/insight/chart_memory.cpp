// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"

#include "core/insight/empty_choice.h"

namespace esperluette {

const ChartData& ChartMemory::chart(const ChartSource& source, const Scope& scope)
{
    if (m_isCurrent && m_count.isOf(scope))
        return m_data;
    m_data = presented(m_count, source, scope);
    explainEmptyChart(m_data, scope, [&](const Scope& widest) {
        return presented(m_widest, source, widest).isEmpty();
    });
    m_isCurrent = true;
    return m_data;
}

ChartData ChartMemory::presented(RememberedCount<ChartCount>& remembered, const ChartSource& source,
                                 const Scope& scope) const
{
    const auto known = knownSource(source, scope);
    const auto& count = remembered.of(scope, [&] { return m_definition.begin(known, scope); });
    return count.present(remembered.table(known.records));
}

void ChartMemory::follow(const ChangeSet& changes, const Records& records)
{
    m_isCurrent = false;
    m_count.follow(changes, records);
    m_widest.follow(changes, records);
}

void ChartMemory::forget()
{
    m_isCurrent = false;
    m_count.forget();
    m_widest.forget();
}

}  // namespace esperluette
