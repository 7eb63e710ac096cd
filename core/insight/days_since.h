// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/day_buckets.h"
#include "core/insight/scoped_moments.h"

#include <algorithm>

namespace esperluette {

/// The day as of which a scope says how long people have been waiting: the last one of its period,
/// at the latest today.
QDate waitedUntil(const Scope& scope);

/// The same scope with everything before that day in its period: what is long ago counts for those
/// who wait since then.
Scope sinceEver(const Scope& scope);

/// Present people of the scope who had begun by a day; positions in `all<Person>()`.
std::vector<std::uint32_t> presentPeople(const Records& records, const ScopedMoments& moments,
                                         QDate day);

/// People by how many days ago they last had a moment of some sort: columns up to 7, 30, 60, 90 and
/// 180 days, longer, and never.
class DaysSince {
public:
    /// @param people  positions in `all<Person>()` of those it is about
    /// @param lasts  per position in `all<Person>()` the Julian day; 0: never
    /// @param day  until which they have waited
    DaysSince(std::vector<std::uint32_t> people, std::span<const int> lasts, QDate day);

    int people() const { return int(m_people.size()); }
    /// Who had one, more than so many days ago.
    int longerAgoThan(int days) const;
    int never() const;

    /// The columns, in one series "people", without a sentence; no values below the minimum.
    ChartData columns(const Scope& scope) const;
    /// Per position in `all<Person>()`, the day of the last moment of those of a column; 0: of
    /// nobody in it.
    std::vector<int> lastsOf(std::size_t column) const;

private:
    int daysOf(std::uint32_t person) const { return m_day.number() - m_lasts[person]; }
    std::size_t columnOf(std::uint32_t person) const;

    std::vector<std::uint32_t> m_people;
    std::vector<int> m_lasts;
    Day m_day;
    DayBuckets m_buckets{{7, 30, 60, 90, 180}};
};

/// A chart of the days since the last moment of some sort: a cell per person holds its day.
class DaysSinceCount : public ChartCount {
public:
    std::size_t cells() const final { return m_records.all<Person>().size(); }
    JoinedCells joined(std::size_t) const final { return JoinedCells::Latest; }
    void add(MomentRange range, std::span<int> cells) const final;
    /// The last moment of each person of a column, in the order of the records.
    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const final;

protected:
    enum class Moments {
        Individual,
        OfSeveral,  ///< also the collective ones, for those who came
    };

    /// @param people  positions in `all<Person>()` of those it is about
    DaysSinceCount(const ChartSource& source, const Scope& scope, std::vector<std::uint32_t> people,
                   Moments moments);

    DaysSince days(std::span<const int> cells) const;

    /// Whether a moment is of the sort that is looked for.
    virtual bool counts(std::size_t position) const = 0;

private:
    /// Calls `visit(position, person, day)` for everybody in the moments of a range, those with
    /// several people first, the latest records before the others: most of the others are older
    /// than what was seen already.
    template <typename Visit>
    void forEachLatestFirst(MomentRange range, Visit&& visit) const;
    template <typename Visit>
    void forEachOfSeveral(MomentRange range, Visit&& visit) const;

    const Records& m_records;
    std::vector<std::uint32_t> m_people;
    std::vector<std::uint8_t> m_isAsked;  ///< per person, 1 when it is one of those
    QDate m_day;  ///< until which they have waited
    ScopedMoments m_moments;
    std::optional<ScopedMoments> m_ofSeveral;  ///< of anybody, on the same days
};

}  // namespace esperluette
