// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rule_days.h"

#include "core/foundation/civil_day.h"
#include "core/planning/planning.h"

#include <algorithm>

namespace esperluette {

namespace {

/// A calendar span as whole months and whole days; one of them is 0.
struct MonthsAndDays {
    int months = 0;
    int days = 0;
};

MonthsAndDays split(CalendarSpan span)
{
    switch (span.unit) {
    case TimeUnit::Day: return {0, span.value};
    case TimeUnit::Week: return {0, 7 * span.value};
    case TimeUnit::Month: return {span.value, 0};
    case TimeUnit::Year: return {12 * span.value, 0};
    }
    return {};
}

/// `first` plus `times` times `every`.
MonthsAndDays total(CalendarSpan first, CalendarSpan every, int times)
{
    const auto begin = split(first);
    const auto step = split(every);
    return {begin.months + times * step.months, begin.days + times * step.days};
}

constexpr CalendarSpan yearly{1, TimeUnit::Year};

constexpr int epochYear = 1900;  ///< 1 January 1900 was a Monday

}  // namespace

QDate seriesDay(QDate from, CalendarSpan first, CalendarSpan every, int times)
{
    const auto span = total(first, every, times);
    return plusMonths(from, span.months).addDays(span.days);
}

bool isClamped(QDate from, CalendarSpan first, CalendarSpan every, int times)
{
    return plusMonths(from, total(first, every, times).months).day() != from.day();
}

int timesBefore(QDate from, QDate day, CalendarSpan first, CalendarSpan every)
{
    const auto step = split(every);
    const auto longestStep = step.months * 31 + step.days;
    const auto room = seriesDay(from, first, every, 0).daysTo(day);
    if (longestStep <= 0 || room <= 0)
        return 0;
    return int(std::clamp<qint64>(room / longestStep - 1, 0, lastOrdinal));
}

bool repeats(const PlanningRule& rule)
{
    return rule.form == RuleForm::Anniversary || rule.milestone == Milestone::Birthday;
}

QDate occurrenceDay(QDate milestone, const PlanningRule& rule, int ordinal)
{
    if (!milestone.isValid() || ordinal < 1)
        return {};
    if (rule.form == RuleForm::Anniversary) {
        const bool comesBack = rule.every.value > 0 || ordinal == 1;
        return comesBack ? seriesDay(milestone, rule.first, rule.every, ordinal - 1) : QDate();
    }
    if (rule.milestone == Milestone::Birthday)
        return plus(plus(milestone, {ordinal, yearly.unit}), rule.offset);
    return ordinal == 1 ? plus(milestone, rule.offset) : QDate();
}

QDate workedDay(QDate due, NonWorkingDay choice, const WorkingCalendar& calendar)
{
    switch (choice) {
    case NonWorkingDay::Keep: return due;
    case NonWorkingDay::Previous: return calendar.workingDayUntil(due);
    case NonWorkingDay::Next: return calendar.workingDayFrom(due);
    }
    return due;
}

int periodNumber(QDate day, Milestone period)
{
    if (period == Milestone::CalendarQuarter)
        return (day.year() - epochYear) * 4 + (day.month() - 1) / 3 + 1;
    if (period == Milestone::CalendarMonth)
        return (day.year() - epochYear) * 12 + day.month();
    return int(QDate(epochYear, 1, 1).daysTo(day) / 7) + 1;
}

QDate periodStart(int number, Milestone period)
{
    const QDate epoch(epochYear, 1, 1);
    if (period == Milestone::CalendarQuarter)
        return plusMonths(epoch, 3 * (number - 1));
    if (period == Milestone::CalendarMonth)
        return plusMonths(epoch, number - 1);
    return epoch.addDays(7 * qint64(number - 1));
}

QDate weekdayOfMonth(QDate firstOfMonth, int weekday, int which)
{
    const auto from = which < 0 ? plusMonths(firstOfMonth, 1).addDays(-7) : firstOfMonth;
    const auto first = from.addDays((weekday - from.dayOfWeek() + 7) % 7);
    return which < 0 ? first : first.addDays(7 * qint64(which - 1));
}

QDate periodDay(int number, const PlanningRule& rule)
{
    const auto start = periodStart(number, rule.milestone);
    if (rule.weekday == 0)
        return start;
    return rule.milestone == Milestone::CalendarWeek
        ? start.addDays(rule.weekday - 1)
        : weekdayOfMonth(start, rule.weekday, rule.weekOfMonth != 0 ? rule.weekOfMonth : 1);
}

int periodStep(const PlanningRule& rule)
{
    const auto every = split(rule.every);
    switch (rule.milestone) {
    case Milestone::CalendarQuarter: return std::max(every.months / 3, 1);
    case Milestone::CalendarMonth: return std::max(every.months, 1);
    default: return std::max(every.days / 7, 1);
    }
}

}  // namespace esperluette
