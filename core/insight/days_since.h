// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/day_buckets.h"
#include "core/insight/scoped_moments.h"

#include <algorithm>

namespace esperluette {

/// The last moment of some sort that a person had.
struct LastMoment {
    std::int32_t day = 0;  ///< Julian day; 0: never
    std::uint32_t position = 0;  ///< in `all<Moment>()`

    /// Takes a moment over when it is later.
    void see(std::int32_t seenDay, std::size_t seenPosition)
    {
        if (seenDay > day)
            *this = {seenDay, std::uint32_t(seenPosition)};
    }
};

/// The day as of which a scope says how long people have been waiting: the last one of its period,
/// at the latest today.
QDate waitedUntil(const Scope& scope);

/// The same scope with everything before that day in its period: what is long ago counts for those
/// who wait since then.
Scope sinceEver(const Scope& scope);

/// Calls `visit(position, day)` for the moments of a scope, the latest records first, in blocks:
/// for whoever looks for the last one, most of the others are older than what was seen already.
///
/// @param count  of all moments
template <typename Visit>
void forEachLatestFirst(const ScopedMoments& moments, std::size_t count, Visit&& visit)
{
    constexpr std::size_t block = 4096;
    for (auto end = count; end > 0;) {
        const auto begin = end - std::min(end, block);
        moments.forEach({begin, end}, visit);
        end = begin;
    }
}

/// Present people of the scope who had begun by a day; positions in `all<Person>()`.
std::vector<std::uint32_t> presentPeople(const Records& records, const ScopedMoments& moments,
                                         QDate day);

/// People by how many days ago they last had a moment of some sort: columns up to 7, 30, 60, 90 and
/// 180 days, longer, and never.
class DaysSince {
public:
    /// @param people  positions in `all<Person>()` of those it is about
    /// @param lasts  per position in `all<Person>()`
    /// @param day  until which they have waited
    DaysSince(std::vector<std::uint32_t> people, std::vector<LastMoment> lasts, QDate day);

    int people() const { return int(m_people.size()); }
    /// Who had one, more than 90 days ago.
    int longAgo() const;
    int never() const;

    /// The columns, in one series "people", without a sentence; no values below the minimum.
    ChartData columns(const Scope& scope) const;
    /// The last moment of each person of a column, in the order of the records.
    std::vector<std::uint32_t> behind(std::size_t column) const;

private:
    int daysOf(std::uint32_t person) const { return m_day.number() - m_lasts[person].day; }
    std::size_t columnOf(std::uint32_t person) const;

    std::vector<std::uint32_t> m_people;
    std::vector<LastMoment> m_lasts;
    Day m_day;
    DayBuckets m_buckets{{7, 30, 60, 90, 180}};
};

}  // namespace esperluette
