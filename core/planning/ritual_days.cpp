// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/ritual_days.h"

#include "core/planning/rule_days.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr int daysOfWeek = 7;
/// How far a day off can move an occurrence, with room to spare.
constexpr int mostDaysMoved = 14;

/// The weeks of a ritual: from which number on, and each how many.
struct Weeks {
    int first = 0;
    int step = 1;
};

Weeks weeksOf(const Ritual& ritual)
{
    const auto ahead = (ritual.weekday - ritual.first.dayOfWeek() + daysOfWeek) % daysOfWeek;
    return {periodNumber(ritual.first.addDays(ahead), Milestone::CalendarWeek),
            std::max(ritual.everyWeeks, 1)};
}

}  // namespace

bool isInForce(const Ritual& ritual, QDate day)
{
    return day >= ritual.first && (!ritual.last.isValid() || day <= ritual.last);
}

std::vector<RitualDay> ritualDays(const Ritual& ritual, NonWorkingDay choice, QDate from,
                                  QDate until, const WorkingCalendar& calendar)
{
    std::vector<RitualDay> days;
    if (!ritual.first.isValid() || !from.isValid() || !until.isValid())
        return days;
    const bool monthly = ritual.weekOfMonth != 0;
    const auto period = monthly ? Milestone::CalendarMonth : Milestone::CalendarWeek;
    const auto weeks = weeksOf(ritual);
    const auto step = monthly ? 1 : weeks.step;
    const auto earliest = std::max(ritual.first, from.addDays(-mostDaysMoved));
    auto number = std::max(periodNumber(earliest, period), 1);
    if (!monthly)
        number = std::max(number + (weeks.first - number % step + step) % step, weeks.first);
    for (; number <= lastOrdinal; number += step) {
        const auto start = periodStart(number, period);
        if (start > until.addDays(mostDaysMoved))
            break;
        const auto due = monthly ? weekdayOfMonth(start, ritual.weekday, ritual.weekOfMonth)
                                 : start.addDays(ritual.weekday - 1);
        const auto planned = workedDay(due, choice, calendar);
        if (isInForce(ritual, due) && isInForce(ritual, planned) && planned >= from
            && planned <= until)
            days.push_back({number, due, planned});
    }
    return days;
}

bool canHost(const Records& records, const PersonId& id, QDate day)
{
    const auto* person = records.find(id);
    if (!person || person->status != PersonStatus::Present
        || (person->end.isValid() && person->end < day))
        return false;
    return std::ranges::none_of(records.all<DayOff>(), [&](const DayOff& off) {
        return off.person == id && off.first <= day && day <= off.last;
    });
}

std::optional<PersonId> hostAfter(const Records& records, const Ritual& ritual,
                                  const std::optional<PersonId>& last, QDate day)
{
    const auto& hosts = ritual.hosts;
    const auto found = last ? std::ranges::find(hosts, *last) : hosts.end();
    const auto begin = found == hosts.end() ? 0 : std::size_t(found - hosts.begin()) + 1;
    for (std::size_t step = 0; step < hosts.size(); ++step) {
        const auto& host = hosts[(begin + step) % hosts.size()];
        if (canHost(records, host, day))
            return host;
    }
    return std::nullopt;
}

}  // namespace esperluette
