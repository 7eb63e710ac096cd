// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/day_buckets.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

std::size_t DayBuckets::of(int days) const
{
    return std::size_t(std::ranges::lower_bound(m_lasts, days) - m_lasts.begin());
}

QString DayBuckets::key(std::size_t bucket) const
{
    if (bucket == m_lasts.size())
        return QStringLiteral("over-%1").arg(m_lasts.back());
    return QStringLiteral("%1-%2")
        .arg(bucket == 0 ? 0 : m_lasts[bucket - 1] + 1)
        .arg(m_lasts[bucket]);
}

QString DayBuckets::label(std::size_t bucket, const QLocale& locale) const
{
    if (bucket == 0)
        //: A length of time
        return QCoreApplication::translate("Chart", "up to %1 days")
            .arg(locale.toString(m_lasts.front()));
    if (bucket == m_lasts.size())
        return QCoreApplication::translate("Chart", "more than %1 days")
            .arg(locale.toString(m_lasts.back()));
    return QCoreApplication::translate("Chart", "%1 to %2 days")
        .arg(locale.toString(m_lasts[bucket - 1] + 1), locale.toString(m_lasts[bucket]));
}

}  // namespace esperluette
