// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace esperluette {

/// Lengths of time in days as categories of a chart, the shortest first: "up to 7 days", "8 to 30
/// days", "more than 30 days".
class DayBuckets {
public:
    /// @param lasts  the last day of each bucket but the longest, ascending; not empty
    explicit DayBuckets(std::vector<int> lasts) : m_lasts(std::move(lasts)) { }

    std::size_t count() const { return m_lasts.size() + 1; }
    /// The bucket of a length; what is negative is in the first.
    std::size_t of(int days) const;

    /// "0-7", "8-30", "over-30".
    QString key(std::size_t bucket) const;
    QString label(std::size_t bucket, const QLocale& locale) const;

private:
    std::vector<int> m_lasts;
};

}  // namespace esperluette
