// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/time_buckets.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

int quarterOf(QDate day) { return (day.month() - 1) / 3 + 1; }

/// Months since the year 0.
int monthNumber(QDate day) { return day.year() * 12 + day.month() - 1; }

/// Of the lengths in months from `shortest` up, the first that cuts a period into at most so many
/// parts.
int partLength(DateRange period, int shortest, std::size_t most)
{
    const auto parts = [&](int months) {
        return std::size_t(monthNumber(period.last) / months - monthNumber(period.first) / months
                           + 1);
    };
    int length = shortest;
    for (const int months : {3, 12, 24, 60, 120, 600}) {
        if (months > length && parts(length) > most)
            length = months;
    }
    return length;
}

}  // namespace

TimeBuckets::TimeBuckets(DateRange period, std::size_t most) :
    m_months(period.first.addYears(3) <= period.last ? 3 : 1),
    m_firstDay(Day(period.first).number())
{
    if (!period.first.isValid() || period.last < period.first)
        return;
    m_months = partLength(period, m_months, most);
    for (auto start = startOf(period.first); start <= period.last;
         start = start.addMonths(m_months)) {
        m_starts.push_back(start);
        const auto end = Day(std::min(start.addMonths(m_months), period.last.addDays(1)));
        m_ofDay.resize(std::size_t(end.number() - m_firstDay), std::uint32_t(m_starts.size() - 1));
    }
}

QDate TimeBuckets::startOf(QDate day) const
{
    const auto month = monthNumber(day) / m_months * m_months;
    return {month / 12, month % 12 + 1, 1};
}

QString TimeBuckets::key(std::size_t bucket) const
{
    const auto start = m_starts[bucket];
    if (m_months == 1)
        return start.toString(QStringLiteral("yyyy-MM"));
    if (m_months == 3)
        return QStringLiteral("%1-Q%2").arg(start.year()).arg(quarterOf(start));
    return QString::number(start.year());
}

QString TimeBuckets::label(std::size_t bucket, const QLocale& locale) const
{
    const auto start = m_starts[bucket];
    if (m_months == 1)
        return locale.toString(start, QStringLiteral("MMM yyyy"));
    if (m_months > 12)
        return QStringLiteral("%1\u2013%2").arg(start.year()).arg(start.year() + m_months / 12 - 1);
    if (m_months == 12)
        return QString::number(start.year());
    //: A quarter of a year: %1 is 1 to 4, %2 the year
    return QCoreApplication::translate("Chart", "Q%1 %2")
        .arg(QString::number(quarterOf(start)), QString::number(start.year()));
}

}  // namespace esperluette
