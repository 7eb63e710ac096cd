// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/working_calendar.h"

#include <QCalendar>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

bool isFrenchHoliday(QDate day)
{
    constexpr std::array<std::pair<int, int>, 8> fixed = {
        {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}}};
    const auto [year, month, dayOfMonth] = QCalendar().partsFromDate(day);
    if (std::ranges::find(fixed, std::pair(month, dayOfMonth)) != fixed.end())
        return true;
    if (month < 3 || month > 6)  // Easter Monday to Whit Monday
        return false;
    const auto daysAfterEaster = easterSunday(year).daysTo(day);
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
