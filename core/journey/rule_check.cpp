// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/rule_check.h"

#include "core/records/schedule.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

bool isCalendarPeriod(Milestone milestone)
{
    return milestone == Milestone::CalendarWeek || milestone == Milestone::CalendarMonth
        || milestone == Milestone::CalendarQuarter;
}

bool isWithin(CalendarSpan span, int least)
{
    return span.value >= least && span.value <= rule_limits::longestSpan;
}

/// About how many days, to compare spans of different units.
int roughDays(CalendarSpan span)
{
    switch (span.unit) {
    case TimeUnit::Day: return span.value;
    case TimeUnit::Week: return span.value * 7;
    case TimeUnit::Month: return span.value * 30;
    case TimeUnit::Year: return span.value * 365;
    }
    return span.value;
}

bool isRight(const Checkpoint& checkpoint)
{
    return EventKey::parse(checkpoint.event) && !checkpoint.label.french.isEmpty()
        && !checkpoint.label.english.isEmpty()
        && isWithin(checkpoint.offset, -rule_limits::longestSpan);
}

/// Each step holds for longer than the one before it; the last one has no limit.
bool areRight(const std::vector<NoticeStep>& steps)
{
    if (steps.size() > rule_limits::noticeSteps)
        return false;
    int before = 0;
    for (std::size_t position = 0; position < steps.size(); ++position) {
        const auto presence = roughDays(steps[position].presence);
        const bool isLast = position + 1 == steps.size();
        if (!isWithin(steps[position].notice, 1) || (!isLast && presence <= before))
            return false;
        before = presence;
    }
    return true;
}

QString eventFault(const PlanningRule& rule)
{
    if (rule.checkpoints.size() > rule_limits::checkpoints
        || !std::ranges::all_of(rule.checkpoints, isRight))
        return u"checkpoints"_s;
    if (!rule.event.isEmpty() && !EventKey::parse(rule.event))
        return u"event"_s;
    return isWithin(rule.offset, -rule_limits::longestSpan) ? QString() : u"offset"_s;
}

QString milestoneFault(const PlanningRule& rule)
{
    if (rule.milestone == Milestone::None || isCalendarPeriod(rule.milestone))
        return u"milestone"_s;
    if (rule.form == RuleForm::AroundMilestone) {
        if (!isWithin(rule.offset, -rule_limits::longestSpan))
            return u"offset"_s;
        return areRight(rule.notice) ? QString() : u"notice"_s;
    }
    if (!isWithin(rule.first, 0))
        return u"first"_s;
    if (!isWithin(rule.every, 1))
        return u"every"_s;
    if (!isWithin(rule.recap, 0))
        return u"recap"_s;
    const bool absence =
        rule.absenceMonths >= 0 && rule.absenceMonths <= rule_limits::absenceMonths;
    return absence ? QString() : u"absence"_s;
}

QString periodFault(const PlanningRule& rule)
{
    if (!isCalendarPeriod(rule.milestone))
        return u"milestone"_s;
    if (!isWithin(rule.every, 1))
        return u"every"_s;
    const bool isDay = rule.weekday >= 0 && rule.weekday <= 7;
    const bool isWeek = rule.weekOfMonth >= -1 && rule.weekOfMonth <= 4;
    return isDay && isWeek && (rule.weekOfMonth == 0 || rule.weekday > 0) ? QString()
                                                                          : u"weekday"_s;
}

QString formFault(const PlanningRule& rule)
{
    switch (rule.form) {
    case RuleForm::OnEvent: return eventFault(rule);
    case RuleForm::AroundMilestone:
    case RuleForm::Anniversary:
    case RuleForm::Rhythm: return milestoneFault(rule);
    case RuleForm::EveryPeriod: return periodFault(rule);
    }
    return u"form"_s;
}

}  // namespace

PlanningRule withoutUnused(PlanningRule rule)
{
    const auto form = rule.form;
    const bool comesBack = form == RuleForm::Anniversary || form == RuleForm::Rhythm;
    if (form != RuleForm::OnEvent) {
        rule.event.clear();
        rule.checkpoints.clear();
    } else {
        rule.milestone = Milestone::None;
    }
    if (form != RuleForm::AroundMilestone && (form != RuleForm::OnEvent || rule.event.isEmpty()))
        rule.offset = {};
    if (!comesBack)
        rule.first = {};
    if (!comesBack && form != RuleForm::EveryPeriod)
        rule.every = {};
    if (form != RuleForm::EveryPeriod)
        rule.weekday = 0;
    if (form != RuleForm::EveryPeriod || rule.milestone != Milestone::CalendarMonth)
        rule.weekOfMonth = 0;
    if (form != RuleForm::Rhythm) {
        rule.recap = {};
        rule.absenceMonths = 0;
    }
    if (rule.recap.value == 0)
        rule.recap = {};
    if (form != RuleForm::AroundMilestone || rule.milestone != Milestone::TrialDecision)
        rule.notice.clear();
    return rule;
}

QString faultOf(const PlanningRule& rule, MomentScope scope)
{
    const bool forPeople = rule.form == RuleForm::AroundMilestone
        || rule.form == RuleForm::Anniversary || rule.form == RuleForm::Rhythm;
    if ((forPeople && scope == MomentScope::Collective)
        || (rule.form == RuleForm::EveryPeriod && scope == MomentScope::Individual))
        return u"form"_s;
    if (auto fault = formFault(rule); !fault.isEmpty())
        return fault;
    if (rule.earlyDays < 0 || rule.earlyDays > rule_limits::tolerance)
        return u"early"_s;
    return rule.lateDays < 0 || rule.lateDays > rule_limits::tolerance ? u"late"_s : QString();
}

}  // namespace esperluette
