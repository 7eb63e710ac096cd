// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/time_buckets.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

int quarterOf(QDate day) { return (day.month() - 1) / 3 + 1; }

}  // namespace

TimeBuckets::TimeBuckets(DateRange period) :
    m_months(period.first.addYears(3) <= period.last ? 3 : 1),
    m_firstDay(Day(period.first).number())
{
    if (!period.first.isValid() || period.last < period.first)
        return;
    auto start =
        QDate(period.first.year(), (period.first.month() - 1) / m_months * m_months + 1, 1);
    for (; start <= period.last; start = start.addMonths(m_months)) {
        m_starts.push_back(start);
        const auto end = Day(std::min(start.addMonths(m_months), period.last.addDays(1)));
        m_ofDay.resize(std::size_t(end.number() - m_firstDay), std::uint32_t(m_starts.size() - 1));
    }
}

QString TimeBuckets::key(std::size_t bucket) const
{
    const auto start = m_starts[bucket];
    return m_months == 1 ? start.toString(QStringLiteral("yyyy-MM"))
                         : QStringLiteral("%1-Q%2").arg(start.year()).arg(quarterOf(start));
}

QString TimeBuckets::label(std::size_t bucket, const QLocale& locale) const
{
    const auto start = m_starts[bucket];
    if (m_months == 1)
        return locale.toString(start, QStringLiteral("MMM yyyy"));
    //: A quarter of a year: %1 is 1 to 4, %2 the year
    return QCoreApplication::translate("Chart", "Q%1 %2")
        .arg(QString::number(quarterOf(start)), QString::number(start.year()));
}

}  // namespace esperluette
