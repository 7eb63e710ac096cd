// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"

namespace esperluette {

namespace {

/// The end of the notice when the end of a trial is announced on `day` (Code du travail,
/// L1221-25).
QDate endOfNotice(QDate start, QDate day)
{
    if (start.daysTo(day) < 8)
        return day.addDays(1);
    if (day < start.addMonths(1))
        return day.addDays(2);
    if (day < start.addMonths(3))
        return day.addDays(14);
    return day.addMonths(1);
}

QDate trialDecisionDay(QDate start, QDate trialEnd)
{
    if (!start.isValid() || !trialEnd.isValid())
        return {};
    auto day = trialEnd;
    while (day >= start && endOfNotice(start, day) > trialEnd)
        day = day.addDays(-1);
    return day >= start ? day : QDate();
}

}  // namespace

QDate plus(QDate from, CalendarSpan span)
{
    switch (span.unit) {
    case TimeUnit::Day: return from.addDays(span.value);
    case TimeUnit::Week: return from.addDays(7 * qint64(span.value));
    case TimeUnit::Month: return from.addMonths(span.value);
    case TimeUnit::Year: return from.addYears(span.value);
    }
    return {};
}

QDate milestoneDay(const Person& person, Milestone milestone)
{
    switch (milestone) {
    case Milestone::Start: return person.start;
    case Milestone::TrialEnd: return person.trialEnd;
    case Milestone::TrialDecision: return trialDecisionDay(person.start, person.trialEnd);
    case Milestone::End: return person.end;
    case Milestone::Birthday: return person.birthdayShared ? person.birthday : QDate();
    case Milestone::None:
    case Milestone::CalendarWeek:
    case Milestone::CalendarQuarter:
    case Milestone::CalendarMonth: break;
    }
    return {};
}

}  // namespace esperluette
