// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QLocale>

#include <limits>

namespace esperluette {

/// The months of a period, or its quarters when it has three years; longer parts when there would
/// be too many.
class TimeBuckets {
public:
    /// @param period  without days when it is not valid or ends before it begins
    /// @param most  more parts than that are folded into quarters, years, or several years
    explicit TimeBuckets(DateRange period,
                         std::size_t most = std::numeric_limits<std::size_t>::max());

    std::size_t count() const { return m_starts.size(); }
    /// The bucket of a Julian day, which is one of the period.
    std::size_t of(std::int32_t day) const { return m_ofDay[std::size_t(day - m_firstDay)]; }
    /// The first day of a bucket, which may lie before the period.
    QDate start(std::size_t bucket) const { return m_starts[bucket]; }

    /// "2026-11", "2026-Q4", "2026", or the first year of several.
    QString key(std::size_t bucket) const;
    /// "Nov 2026", "Q4 2026", "2026", or "2020–2024".
    QString label(std::size_t bucket, const QLocale& locale) const;

private:
    /// The first month of the part that holds a day.
    QDate startOf(QDate day) const;

    int m_months;  ///< in each part: 1, 3, or whole years
    std::int32_t m_firstDay;
    std::vector<QDate> m_starts;
    std::vector<std::uint32_t> m_ofDay;  ///< per day of the period
};

}  // namespace esperluette
