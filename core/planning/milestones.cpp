// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/civil_day.h"
#include "core/planning/planning.h"

#include <algorithm>

namespace esperluette {

namespace {

/// The steps of Code du travail, L1221-25.
const std::vector<NoticeStep>& legalNotice()
{
    static const std::vector<NoticeStep> steps = {
        {{8, TimeUnit::Day}, {1, TimeUnit::Day}},
        {{1, TimeUnit::Month}, {2, TimeUnit::Day}},
        {{3, TimeUnit::Month}, {2, TimeUnit::Week}},
        {{100, TimeUnit::Year}, {1, TimeUnit::Month}},
    };
    return steps;
}

/// The end of the notice when the end of a trial is announced on `day`.
QDate endOfNotice(QDate start, QDate day, const std::vector<NoticeStep>& steps)
{
    const auto step = std::ranges::find_if(
        steps, [&](const NoticeStep& each) { return day < plus(start, each.presence); });
    return plus(day, step != steps.end() ? step->notice : steps.back().notice);
}

QDate trialDecisionDay(QDate start, QDate trialEnd, const std::vector<NoticeStep>& notice)
{
    const auto& steps = notice.empty() ? legalNotice() : notice;
    if (!start.isValid() || !trialEnd.isValid())
        return {};
    auto day = trialEnd;
    while (day >= start && endOfNotice(start, day, steps) > trialEnd)
        day = day.addDays(-1);
    return day >= start ? day : QDate();
}

}  // namespace

QDate plus(QDate from, CalendarSpan span)
{
    switch (span.unit) {
    case TimeUnit::Day: return from.addDays(span.value);
    case TimeUnit::Week: return from.addDays(7 * qint64(span.value));
    case TimeUnit::Month: return plusMonths(from, span.value);
    case TimeUnit::Year: return from.addYears(span.value);
    }
    return {};
}

QDate milestoneDay(const Person& person, const PlanningRule& rule)
{
    switch (rule.milestone) {
    case Milestone::Start: return person.start;
    case Milestone::TrialEnd: return person.trialEnd;
    case Milestone::TrialDecision:
        return trialDecisionDay(person.start, person.trialEnd, rule.notice);
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
