// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/count_memory.h"

namespace esperluette {

/// A chart that is shown again and again: it remembers what it counted, so that after an action
/// only the block of moments that was touched is counted anew.
class ChartMemory {
public:
    /// @param chart  of the catalogue
    explicit ChartMemory(const ChartDefinition& chart) : m_definition(chart) { }

    const ChartDefinition& definition() const { return m_definition; }

    /// The chart as of now: what ChartDefinition::compute says.
    /// @param source  of the same records and care at every call
    const ChartData& chart(const ChartSource& source, const Scope& scope);

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes, const Records& records);
    /// Everything is counted anew, for example because names are shown otherwise.
    void forget();

private:
    ChartData presented(RememberedCount<ChartCount>& remembered, const ChartSource& source,
                        const Scope& scope) const;

    const ChartDefinition& m_definition;
    RememberedCount<ChartCount> m_count;
    RememberedCount<ChartCount> m_widest;  ///< only asked while the chart is empty
    bool m_isCurrent = false;
    ChartData m_data;
};

}  // namespace esperluette
