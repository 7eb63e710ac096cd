// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/working_calendar.h"
#include "core/records/journey.h"

namespace esperluette {

/// The highest ordinal a moment can carry.
inline constexpr int lastOrdinal = 32767;

/// `from` plus `first` plus `times` times `every`, counted in one step so that the clamp of one
/// occurrence never shifts the next: 31 January plus two months is 31 March.
QDate seriesDay(QDate from, CalendarSpan first, CalendarSpan every, int times);

/// Whether the end of a month cut the day that `seriesDay` gives.
bool isClamped(QDate from, CalendarSpan first, CalendarSpan every, int times);

/// How many times `every` surely fits between two days, less a little: where to begin counting.
int timesBefore(QDate from, QDate day, CalendarSpan first, CalendarSpan every);

/// The day that an AroundMilestone or Anniversary rule gives its n-th occurrence, from 1; invalid
/// when the rule has none of that number. Birthdays come back every year.
QDate occurrenceDay(QDate milestone, const PlanningRule& rule, int ordinal);

/// Whether an AroundMilestone or Anniversary rule comes back.
bool repeats(const PlanningRule& rule);

/// `due`, or the worked day that stands in for it.
QDate workedDay(QDate due, NonWorkingDay choice, const WorkingCalendar& calendar);

/// The number of the calendar week (Monday to Sunday), month or quarter of a day, from 1 in January
/// 1900.
int periodNumber(QDate day, Milestone period);
/// The first day of a calendar period.
QDate periodStart(int number, Milestone period);
/// The day that an EveryPeriod rule gives in a period: its first day, the day of the week that the
/// rule names, or the n-th such weekday of its first month.
QDate periodDay(int number, const PlanningRule& rule);
/// The n-th weekday of the month that `firstOfMonth` begins.
/// @param weekday  1 Monday to 7 Sunday
/// @param which  1 to 4; -1: the last one
QDate weekdayOfMonth(QDate firstOfMonth, int weekday, int which);
/// Of how many periods a rule takes one: 2 for every other week.
int periodStep(const PlanningRule& rule);

}  // namespace esperluette
