// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

QDate waitedUntil(const Scope& scope) { return std::min(scope.period.last, scope.today); }

Scope sinceEver(const Scope& scope)
{
    auto result = scope;
    result.period = {Day::fromNumber(1).date(), waitedUntil(scope)};
    return result;
}

std::vector<std::uint32_t> presentPeople(const Records& records, const ScopedMoments& moments,
                                         QDate day)
{
    const auto people = records.all<Person>();
    std::vector<std::uint32_t> present;
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto& person = people[position];
        const bool hasBegun = !person.start.isValid() || person.start <= day;
        if (person.status == PersonStatus::Present && hasBegun && moments.hasPerson(position))
            present.push_back(std::uint32_t(position));
    }
    return present;
}

DaysSince::DaysSince(std::vector<std::uint32_t> people, std::span<const int> lasts, QDate day) :
    m_people(std::move(people)), m_lasts(lasts.begin(), lasts.end()), m_day(day)
{
}

int DaysSince::longerAgoThan(int days) const
{
    return int(std::ranges::count_if(m_people, [this, days](std::uint32_t person) {
        return m_lasts[person] != 0 && daysOf(person) > days;
    }));
}

int DaysSince::never() const
{
    return int(std::ranges::count_if(
        m_people, [this](std::uint32_t person) { return m_lasts[person] == 0; }));
}

std::size_t DaysSince::columnOf(std::uint32_t person) const
{
    return m_lasts[person] == 0 ? m_buckets.count() : m_buckets.of(daysOf(person));
}

ChartData DaysSince::columns(const Scope& scope) const
{
    const auto locale = localeOf(scope.language);
    ChartData chart;
    chart.n = people();
    chart.minimum = scope.minimum;
    std::vector<int> counts(m_buckets.count() + 1);
    for (const auto person : m_people)
        ++counts[columnOf(person)];
    for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket)
        chart.categories.push_back(
            {m_buckets.key(bucket), m_buckets.label(bucket, locale), counts[bucket]});
    //: Beside "up to 7 days" and the like: there was no such moment yet
    chart.categories.push_back(
        {QStringLiteral("never"), QCoreApplication::translate("Chart", "never"), counts.back()});
    chart.series.push_back({.key = QStringLiteral("people"),
                            .label = QCoreApplication::translate("Chart", "People"),
                            .values = {counts.begin(), counts.end()},
                            .n = counts});
    hideBelowMinimum(chart);
    return chart;
}

std::vector<int> DaysSince::lastsOf(std::size_t column) const
{
    std::vector<int> lasts(m_lasts.size());
    for (const auto person : m_people) {
        if (columnOf(person) == column)
            lasts[person] = m_lasts[person];
    }
    return lasts;
}

DaysSinceCount::DaysSinceCount(const ChartSource& source, const Scope& scope,
                               std::vector<std::uint32_t> people, Moments moments) :
    m_records(source.records),
    m_people(std::move(people)), m_isAsked(source.records.all<Person>().size()),
    m_day(waitedUntil(scope)), m_moments(source.records, sinceEver(scope))
{
    for (const auto person : m_people)
        m_isAsked[person] = 1;
    if (moments == Moments::OfSeveral)  // they are nobody's own: who came is looked at instead
        m_ofSeveral.emplace(
            source.records,
            Scope{.period = sinceEver(scope).period, .kind = scope.kind, .today = scope.today});
}

template <typename Visit>
void DaysSinceCount::forEachLatestFirst(MomentRange range, Visit&& visit) const
{
    constexpr std::size_t block = 4096;
    if (m_ofSeveral)
        forEachOfSeveral(range, visit);
    const auto subjects = m_records.momentSubjects();
    for (auto end = range.last; end > range.first;) {
        const auto begin = end - std::min(end - range.first, block);
        m_moments.forEach({begin, end}, [&](std::size_t position, std::int32_t day) {
            if (subjects[position].isPerson() && m_isAsked[subjects[position].position()])
                visit(position, subjects[position].position(), day);
        });
        end = begin;
    }
}

template <typename Visit>
void DaysSinceCount::forEachOfSeveral(MomentRange range, Visit&& visit) const
{
    const auto moments = m_records.all<Moment>();
    const auto gatherings = m_records.all<Gathering>();
    if (range.first == range.last)
        return;
    for (auto gathering =
             std::ranges::lower_bound(gatherings, moments[range.first].id, {}, &Gathering::id);
         gathering != gatherings.end() && gathering->id <= moments[range.last - 1].id;
         ++gathering) {
        const auto* moment = m_records.find(gathering->id);
        if (!moment)
            continue;
        const auto position = m_records.positionOf(*moment);
        m_ofSeveral->forEach({position, position + 1}, [&](std::size_t, std::int32_t day) {
            for (const auto& attendance : gathering->attendances) {
                if (!attendance.hasCome())
                    continue;
                const auto* person = m_records.find(attendance.person);
                if (person && m_isAsked[m_records.positionOf(*person)])
                    visit(position, m_records.positionOf(*person), day);
            }
        });
    }
}

void DaysSinceCount::add(MomentRange range, std::span<int> cells) const
{
    forEachLatestFirst(range, [&](std::size_t position, std::size_t person, std::int32_t day) {
        if (day > cells[person] && counts(position))
            cells[person] = day;
    });
}

DaysSince DaysSinceCount::days(std::span<const int> cells) const
{
    return {m_people, cells, m_day};
}

std::vector<std::uint32_t> DaysSinceCount::behind(std::size_t category, std::size_t) const
{
    const MomentRange all{0, m_records.momentDays().size()};
    auto wanted = days(tableOfAll(m_records)).lastsOf(category);
    std::vector<std::uint32_t> behind;
    forEachLatestFirst(all, [&](std::size_t position, std::size_t person, std::int32_t day) {
        if (day != wanted[person] || !counts(position))
            return;
        behind.push_back(std::uint32_t(position));
        wanted[person] = 0;
    });
    std::ranges::sort(behind);
    behind.erase(std::unique(behind.begin(), behind.end()), behind.end());
    return behind;
}

}  // namespace esperluette
