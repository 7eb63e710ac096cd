// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar_days.h"

#include <algorithm>
#include <numeric>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int minutesOfAWeek = 7 * minutesOfADay;

/// Whether a moment passes a filter, by position: no look-up for most of them.
class Chosen {
public:
    Chosen(const Records& records, const CalendarFilter& filter) : m_records(records)
    {
        if (const auto* kind = filter.kind ? records.find(*filter.kind) : nullptr)
            m_kind = int(records.positionOf(*kind));
        if (!filter.team)
            return;
        m_byTeam = true;
        const auto* team = records.find(*filter.team);
        m_team = team ? int(records.positionOf(*team)) : -1;
        m_members.reserve(records.all<Person>().size());
        for (const auto& person : records.all<Person>())
            m_members.push_back(person.team == filter.team);
    }

    bool operator()(std::uint32_t position) const
    {
        if (m_kind >= 0 && m_records.momentKinds()[position] != m_kind)
            return false;
        if (!m_byTeam)
            return true;
        const auto subject = m_records.momentSubjects()[position];
        return subject.isPerson() ? m_members[subject.position()]
                                  : subject.isTeam() && int(subject.position()) == m_team;
    }

private:
    const Records& m_records;
    int m_kind = -1;
    bool m_byTeam = false;
    int m_team = -1;
    std::vector<bool> m_members;
};

/// A moment on its way into the order of a calendar.
struct PlacedMoment {
    std::uint32_t position;
    std::uint32_t day;  ///< from the first one on
    std::uint32_t minute;  ///< of the day, from 1; 0: the whole day
};

/// Orders by a number below `numbers`; those with the same one stay as they are.
void orderBy(std::vector<PlacedMoment>& moments, std::uint32_t PlacedMoment::*number,
             std::size_t numbers)
{
    std::vector<std::uint32_t> places(numbers + 1);
    for (const auto& moment : moments)
        ++places[moment.*number + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<PlacedMoment> ordered(moments.size());
    for (const auto& moment : moments)
        ordered[places[moment.*number]++] = moment;
    moments.swap(ordered);
}

bool fallsInto(const QString& slot, QDate day, int minuteOfDay)
{
    constexpr int noon = 12 * 60;
    const auto weekday = day.dayOfWeek();
    if (slot == "monday_morning"_L1)
        return weekday == Qt::Monday && minuteOfDay < noon;
    if (slot == "friday_afternoon"_L1)
        return weekday == Qt::Friday && minuteOfDay >= noon;
    if (slot == "meal_time"_L1)
        return minuteOfDay >= noon && minuteOfDay < 14 * 60;
    if (slot == "on_arrival"_L1)
        return minuteOfDay < 9 * 60;
    return slot == "end_of_day"_L1 && minuteOfDay >= 17 * 60;
}

}  // namespace

std::vector<std::uint32_t> momentsIn(const Records& records, const DateRange& days,
                                     const CalendarFilter& filter)
{
    const auto first = Day(days.first).number();
    const auto last = Day(days.last).number();
    const Chosen chosen(records, filter);
    const auto moments = records.all<Moment>();
    const auto numbers = records.momentDays();
    // First the column of days alone: the moments themselves lie far apart.
    std::vector<std::uint32_t> found;
    for (std::uint32_t position = 0; position < numbers.size(); ++position) {
        if (numbers[position] >= first && numbers[position] <= last && chosen(position))
            found.push_back(position);
    }
    std::vector<PlacedMoment> placed;
    placed.reserve(found.size());
    for (const auto position : found) {
        const auto& moment = moments[position];
        if (moment.status != MomentStatus::Cancelled)
            placed.push_back({position, std::uint32_t(numbers[position] - first),
                              std::uint32_t(moment.minuteOfDay - Moment::wholeDay)});
    }
    if (placed.empty())
        return {};
    orderBy(placed, &PlacedMoment::minute, minutesOfADay + 1);
    orderBy(placed, &PlacedMoment::day, std::size_t(last - first) + 1);
    found.resize(placed.size());
    std::ranges::transform(placed, found.begin(), &PlacedMoment::position);
    return found;
}

DateRange onTimeDays(const Moment& moment, const MomentKind& kind)
{
    const auto middle = moment.due.isValid() ? moment.due : moment.planned;
    if (!middle.isValid())
        return {};
    return {middle.date().addDays(-kind.rule.earlyDays), middle.date().addDays(kind.rule.lateDays)};
}

int minutesOf(const Moment& moment, const MomentKind& kind)
{
    return moment.evidence.minutes > 0 ? moment.evidence.minutes
                                       : (kind.minutesMin + kind.minutesMax) / 2;
}

WeekLoad loadOf(const Records& records, std::span<const std::uint32_t> moments,
                const DateRange& week, QDate today)
{
    WeekLoad load;
    if (const auto* cover = records.cover())
        load.available = cover->minutesPerWeek;
    const auto kinds = records.all<MomentKind>();
    const auto kindOf = [&](std::uint32_t position) -> const MomentKind& {
        return kinds[records.momentKinds()[position]];
    };
    for (const auto position : moments) {
        const auto& moment = records.all<Moment>()[position];
        if (!week.contains(moment.day()))
            continue;
        load.minutes += minutesOf(moment, kindOf(position));
        if (moment.status == MomentStatus::Planned && moment.planned >= Day(today)
            && onTimeDays(moment, kindOf(position)).last > week.last)
            load.movable.push_back(position);
    }
    std::ranges::stable_sort(load.movable, {},
                             [&](std::uint32_t position) { return kindOf(position).weight; });
    return load;
}

QDate laterDayFor(const Moment& moment, const MomentKind& kind, const DateRange& week,
                  const WorkingCalendar& calendar)
{
    const auto day = calendar.workingDayFrom(week.last.addDays(1));
    return day <= onTimeDays(moment, kind).last ? day : QDate();
}

QStringList slotsHit(const QStringList& avoided, QDate day, int minuteOfDay)
{
    QStringList hit;
    for (const auto& slot : avoided) {
        if (minuteOfDay != Moment::wholeDay && fallsInto(slot, day, minuteOfDay))
            hit << slot;
    }
    return hit;
}

Result<ChangeSet> setMinutesPerWeek(const Records& records, int minutes)
{
    if (minutes < 0 || minutes > minutesOfAWeek)
        return failure(ErrorCode::InvalidInput, u"minutesPerWeek"_s);
    const auto* cover = records.cover();
    if (!cover)
        return failure(ErrorCode::StaleChange);
    auto changed = *cover;
    changed.minutesPerWeek = minutes;
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Set the time for moments")});
    changes.update(*cover, changed);
    return changes;
}

}  // namespace esperluette
