// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"

namespace esperluette {

const ChartData& ChartMemory::chart(const ChartSource& source, const Scope& scope)
{
    if (m_isCurrent && m_count.isOf(scope))
        return m_data;
    const auto& count = m_count.of(scope, [&] { return m_definition.begin(source, scope); });
    m_data = count.present(m_count.table(source.records));
    m_isCurrent = true;
    return m_data;
}

void ChartMemory::follow(const ChangeSet& changes, const Records& records)
{
    m_isCurrent = false;
    m_count.follow(changes, records);
}

void ChartMemory::forget()
{
    m_isCurrent = false;
    m_count.forget();
}

}  // namespace esperluette
