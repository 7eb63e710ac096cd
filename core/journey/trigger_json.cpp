// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/trigger_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

QString unitKey(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: break;
    case TimeUnit::Week: return u"week"_s;
    case TimeUnit::Month: return u"month"_s;
    case TimeUnit::Year: return u"year"_s;
    }
    return u"day"_s;
}

QString anchorKey(Milestone milestone)
{
    switch (milestone) {
    case Milestone::None:
    case Milestone::Start: break;
    case Milestone::TrialEnd: return u"trial_end_date"_s;
    case Milestone::TrialDecision: return u"trial_decision_deadline"_s;
    case Milestone::End: return u"departure_date"_s;
    case Milestone::Birthday: return u"birthday"_s;
    case Milestone::CalendarWeek: return u"calendar_week"_s;
    case Milestone::CalendarMonth: return u"calendar_month"_s;
    case Milestone::CalendarQuarter: return u"calendar_quarter"_s;
    }
    return u"hire_date"_s;
}

QString shiftKey(NonWorkingDay choice)
{
    switch (choice) {
    case NonWorkingDay::Keep: break;
    case NonWorkingDay::Previous: return u"previous"_s;
    case NonWorkingDay::Next: return u"next"_s;
    }
    return u"keep"_s;
}

QJsonObject spanJson(CalendarSpan span)
{
    return {{u"value"_s, span.value}, {u"unit"_s, unitKey(span.unit)}};
}

/// A rule without checkpoints that waits for no event is made by hand: a programme of no
/// checkpoint.
void writeEvent(const PlanningRule& rule, QJsonObject& trigger)
{
    const bool isOneEvent = rule.checkpoints.empty() && !rule.event.isEmpty();
    trigger[u"kind"_s] = isOneEvent ? u"event"_s : u"programme"_s;
    if (!rule.event.isEmpty())
        trigger[u"event"_s] = rule.event;
    if (isOneEvent) {
        trigger[u"offset"_s] = spanJson(rule.offset);
        return;
    }
    QJsonArray checkpoints;
    for (const auto& checkpoint : rule.checkpoints)
        checkpoints << QJsonObject{{u"label"_s, wordsJson(checkpoint.label)},
                                   {u"anchor"_s, checkpoint.event},
                                   {u"offset"_s, spanJson(checkpoint.offset)}};
    trigger[u"checkpoints"_s] = checkpoints;
}

void writeRelative(const PlanningRule& rule, QJsonObject& trigger)
{
    trigger[u"kind"_s] = u"relative"_s;
    trigger[u"offset"_s] = spanJson(rule.offset);
    if (rule.notice.empty())
        return;
    QJsonArray steps;
    for (const auto& step : rule.notice)
        steps << QJsonObject{{u"presence"_s, spanJson(step.presence)},
                             {u"notice"_s, spanJson(step.notice)}};
    trigger[u"notice"_s] = steps;
}

void writeRecurring(const PlanningRule& rule, QJsonObject& trigger)
{
    trigger[u"kind"_s] = u"recurring"_s;
    trigger[u"every"_s] = spanJson(rule.every);
    if (rule.form != RuleForm::EveryPeriod)
        trigger[u"first"_s] = spanJson(rule.first);
    if (rule.form == RuleForm::Rhythm)
        trigger[u"restart_from"_s] = u"last_held"_s;
    if (rule.weekday != 0)
        trigger[u"weekday"_s] = rule.weekday;
    if (rule.weekOfMonth != 0)
        trigger[u"week_of_month"_s] = rule.weekOfMonth;
}

void writeDeadline(const PlanningRule& rule, QJsonObject& trigger)
{
    trigger[u"kind"_s] = u"deadline"_s;
    trigger[u"first_within"_s] = spanJson(rule.first);
    trigger[u"then_every"_s] = spanJson(rule.every);
    if (rule.recap.value > 0)
        trigger[u"recap_every"_s] = spanJson(rule.recap);
    if (rule.absenceMonths > 0)
        trigger[u"after_long_absence"_s] =
            QJsonObject{{u"unless_held_within"_s, spanJson({rule.absenceMonths, TimeUnit::Month})}};
}

}  // namespace

QJsonObject wordsJson(const LocalText& words)
{
    return {{u"fr"_s, words.french.isEmpty() ? words.english : words.french},
            {u"en"_s, words.english.isEmpty() ? words.french : words.english}};
}

QJsonObject triggerJson(const PlanningRule& rule)
{
    QJsonObject trigger{{u"non_working_day"_s, shiftKey(rule.nonWorkingDay)},
                        {u"tolerance_days"_s,
                         QJsonObject{{u"early"_s, rule.earlyDays}, {u"late"_s, rule.lateDays}}}};
    if (rule.off)
        trigger[u"off"_s] = true;
    if (rule.form != RuleForm::OnEvent)
        trigger[u"anchor"_s] = anchorKey(rule.milestone);
    switch (rule.form) {
    case RuleForm::OnEvent: writeEvent(rule, trigger); break;
    case RuleForm::AroundMilestone: writeRelative(rule, trigger); break;
    case RuleForm::Rhythm:
        if (rule.recap.value > 0 || rule.absenceMonths > 0) {
            writeDeadline(rule, trigger);
            break;
        }
        [[fallthrough]];
    case RuleForm::Anniversary:
    case RuleForm::EveryPeriod: writeRecurring(rule, trigger); break;
    }
    return trigger;
}

}  // namespace esperluette
