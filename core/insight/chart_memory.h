// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <set>

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
    /// Small enough to be counted in a fraction of a millisecond, and few enough to be summed.
    static constexpr std::size_t block = 32'768;

    void touch(std::size_t position) { m_stale.insert(position / block); }
    void count(const Records& records);

    const ChartDefinition& m_definition;
    Scope m_scope;
    std::unique_ptr<ChartCount> m_count;  ///< nullptr: nothing is remembered
    std::vector<std::vector<int>> m_blocks;  ///< the table of each block
    std::set<std::size_t> m_stale;  ///< blocks to count anew
    bool m_isCurrent = false;
    ChartData m_data;
};

}  // namespace esperluette
