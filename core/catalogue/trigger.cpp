// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/trigger.h"

#include "core/planning/event_planner.h"
#include "core/records/schedule.h"

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

enum class TriggerForm { Relative, Recurring, Event, Deadline, Programme };

constexpr std::pair<const char*, TriggerForm> formNames[] = {{"relative", TriggerForm::Relative},
                                                             {"recurring", TriggerForm::Recurring},
                                                             {"event", TriggerForm::Event},
                                                             {"deadline", TriggerForm::Deadline},
                                                             {"programme", TriggerForm::Programme}};
constexpr std::pair<const char*, Milestone> anchorNames[] = {
    {"hire_date", Milestone::Start},
    {"trial_end_date", Milestone::TrialEnd},
    {"trial_decision_deadline", Milestone::TrialDecision},
    {"departure_date", Milestone::End},
    {"birthday", Milestone::Birthday},
    {"calendar_week", Milestone::CalendarWeek},
    {"calendar_month", Milestone::CalendarMonth},
    {"calendar_quarter", Milestone::CalendarQuarter}};
constexpr std::pair<const char*, TimeUnit> unitNames[] = {{"day", TimeUnit::Day},
                                                          {"week", TimeUnit::Week},
                                                          {"month", TimeUnit::Month},
                                                          {"year", TimeUnit::Year}};
constexpr std::pair<const char*, NonWorkingDay> shiftNames[] = {
    {"keep", NonWorkingDay::Keep},
    {"previous", NonWorkingDay::Previous},
    {"next", NonWorkingDay::Next}};

constexpr int longest = 1000;  ///< of any unit

CalendarSpan readSpan(const JsonNode& node, int least)
{
    return {node["value"].number(least, longest), node["unit"].oneOf<TimeUnit>(unitNames)};
}

bool isPeriod(Milestone milestone)
{
    return milestone == Milestone::CalendarWeek || milestone == Milestone::CalendarMonth
        || milestone == Milestone::CalendarQuarter;
}

/// A number that may be left out.
int readOptional(const JsonNode& node, int least, int most)
{
    return node.isThere() ? node.number(least, most) : 0;
}

void readRecurring(const JsonNode& trigger, PlanningRule& rule)
{
    rule.milestone = trigger["anchor"].oneOf<Milestone>(anchorNames);
    rule.every = readSpan(trigger["every"], 1);
    if (isPeriod(rule.milestone)) {
        rule.form = RuleForm::EveryPeriod;
        rule.weekday = readOptional(trigger["weekday"], 1, 7);
        rule.weekOfMonth = readOptional(trigger["week_of_month"], -1, 4);
        return;
    }
    rule.first = readSpan(trigger["first"], 0);
    rule.form = RuleForm::Anniversary;
    if (!trigger["restart_from"].isThere())
        return;
    if (trigger["restart_from"].text() != "last_held"_L1)
        trigger["restart_from"].fail(u"not last_held"_s);
    rule.form = RuleForm::Rhythm;
}

void readRelative(const JsonNode& trigger, PlanningRule& rule)
{
    rule.form = RuleForm::AroundMilestone;
    rule.milestone = trigger["anchor"].oneOf<Milestone>(anchorNames);
    if (isPeriod(rule.milestone))
        trigger["anchor"].fail(u"a calendar period is no milestone"_s);
    rule.offset = readSpan(trigger["offset"], -longest);
    if (trigger["notice"].isThere()) {
        for (const auto& step : trigger["notice"].items())
            rule.notice.push_back({readSpan(step["presence"], 1), readSpan(step["notice"], 1)});
    }
}

void readProgramme(const JsonNode& trigger, PlanningRule& rule)
{
    for (const auto& node : trigger["checkpoints"].items())
        rule.checkpoints.push_back({node["anchor"].bounded<EventKey>().text(),
                                    readSpan(node["offset"], -longest), node["label"].words()});
    if (rule.checkpoints.size() > std::size_t(mostCheckpoints))
        trigger["checkpoints"].fail(u"more than 16 checkpoints"_s);
}

void readDeadline(const JsonNode& trigger, PlanningRule& rule)
{
    rule.form = RuleForm::Rhythm;
    rule.milestone = trigger["anchor"].oneOf<Milestone>(anchorNames);
    rule.first = readSpan(trigger["first_within"], 0);
    rule.every = readSpan(trigger["then_every"], 1);
    if (trigger["recap_every"].isThere())
        rule.recap = readSpan(trigger["recap_every"], 1);
    if (const auto absence = trigger["after_long_absence"]; absence.isThere()) {
        const auto within = readSpan(absence["unless_held_within"], 1);
        rule.absenceMonths = within.unit == TimeUnit::Year ? 12 * within.value : within.value;
        if (within.unit != TimeUnit::Year && within.unit != TimeUnit::Month)
            absence["unless_held_within"].fail(u"neither months nor years"_s);
    }
}

}  // namespace

PlanningRule readTrigger(const JsonNode& trigger)
{
    PlanningRule rule;
    rule.nonWorkingDay = trigger["non_working_day"].oneOf<NonWorkingDay>(shiftNames);
    rule.earlyDays = trigger["tolerance_days"]["early"].number(0, longest);
    rule.lateDays = trigger["tolerance_days"]["late"].number(0, longest);
    switch (trigger["kind"].oneOf<TriggerForm>(formNames)) {
    case TriggerForm::Relative: readRelative(trigger, rule); break;
    case TriggerForm::Recurring: readRecurring(trigger, rule); break;
    case TriggerForm::Deadline: readDeadline(trigger, rule); break;
    case TriggerForm::Event:
        rule.event = trigger["event"].bounded<EventKey>().text();
        rule.offset = readSpan(trigger["offset"], -longest);
        break;
    case TriggerForm::Programme: readProgramme(trigger, rule); break;
    }
    rule.off = trigger["off"].isThere() && trigger["off"].flag();
    return rule;
}

}  // namespace esperluette
