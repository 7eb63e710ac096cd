// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/working_calendar.h"

#include "core/foundation/civil_day.h"

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

bool isFrenchHoliday(QDate day)
{
    using namespace std::chrono;
    constexpr std::array fixed = {January / 1, May / 1,      May / 8,       July / 14,
                                  August / 15, November / 1, November / 11, December / 25};
    const auto civil = civilDay(day);
    if (std::ranges::find(fixed, civil.month() / civil.day()) != fixed.end())
        return true;
    if (civil.month() < March || civil.month() > June)  // Easter Monday to Whit Monday
        return false;
    const auto daysAfterEaster = easterSunday(int(civil.year())).daysTo(day);
    return daysAfterEaster == 1 || daysAfterEaster == 39 || daysAfterEaster == 50;
}

}  // namespace

WorkingCalendar WorkingCalendar::french()
{
    WorkingCalendar calendar;
    calendar.m_frenchHolidays = true;
    return calendar;
}

WorkingCalendar WorkingCalendar::weekendsOnly() { return {}; }

void WorkingCalendar::addHoliday(QDate day) { m_holidays.insert(day); }

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (day.dayOfWeek() >= Qt::Saturday || m_holidays.contains(day))
        return false;
    return !m_frenchHolidays || !isFrenchHoliday(day);
}

QDate WorkingCalendar::workingDayFrom(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::workingDayUntil(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

}  // namespace esperluette
