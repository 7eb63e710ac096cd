// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int longWait = 90;

}  // namespace

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

DaysSince::DaysSince(std::vector<std::uint32_t> people, std::vector<LastMoment> lasts, QDate day) :
    m_people(std::move(people)), m_lasts(std::move(lasts)), m_day(day)
{
}

int DaysSince::longAgo() const
{
    return int(std::ranges::count_if(m_people, [this](std::uint32_t person) {
        return m_lasts[person].day != 0 && daysOf(person) > longWait;
    }));
}

int DaysSince::never() const
{
    return int(std::ranges::count_if(
        m_people, [this](std::uint32_t person) { return m_lasts[person].day == 0; }));
}

std::size_t DaysSince::columnOf(std::uint32_t person) const
{
    return m_lasts[person].day == 0 ? m_buckets.count() : m_buckets.of(daysOf(person));
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

std::vector<std::uint32_t> DaysSince::behind(std::size_t column) const
{
    std::vector<std::uint32_t> behind;
    for (const auto person : m_people) {
        if (m_lasts[person].day != 0 && columnOf(person) == column)
            behind.push_back(m_lasts[person].position);
    }
    std::ranges::sort(behind);
    behind.erase(std::unique(behind.begin(), behind.end()), behind.end());
    return behind;
}

}  // namespace esperluette
