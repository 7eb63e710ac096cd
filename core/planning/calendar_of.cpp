// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/days_off.h"
#include "core/planning/planning.h"

#include <algorithm>

namespace esperluette {

namespace {

/// A file may say anything: a day off longer than one can enter counts only so far.
void addDays(WorkingCalendar& calendar, const DayOff& dayOff)
{
    const auto last = std::min(dayOff.last, dayOff.first.addDays(mostDaysOff - 1));
    for (auto day = dayOff.first; day.isValid() && day <= last; day = day.addDays(1))
        calendar.addHoliday(day);
}

}  // namespace

WorkingCalendar calendarOf(const Records& records)
{
    const auto* cover = records.cover();
    auto calendar = !cover || cover->frenchHolidays ? WorkingCalendar::french()
                                                    : WorkingCalendar::weekendsOnly();
    for (const auto& dayOff : records.all<DayOff>()) {
        if (!dayOff.person)
            addDays(calendar, dayOff);
    }
    return calendar;
}

WorkingCalendar calendarOf(const Records& records, const PersonId& person)
{
    return withAbsences(calendarOf(records), records, person);
}

WorkingCalendar withAbsences(WorkingCalendar calendar, const Records& records,
                             const PersonId& person)
{
    for (const auto& dayOff : records.all<DayOff>()) {
        if (dayOff.person == person)
            addDays(calendar, dayOff);
    }
    return calendar;
}

}  // namespace esperluette
