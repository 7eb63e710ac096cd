// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/working_calendar.h"
#include "core/records/records.h"

#include <QStringList>

#include <functional>

namespace esperluette {

/// Where a moment stands on a given day.
enum class MomentState : std::uint8_t { Planned, Prepared, Held, Told, Missed, Cancelled };

/// The days on which a planned moment is on time: its planned day minus and plus the tolerance
/// of its kind. Invalid dates when it was never planned.
DateRange windowOf(const Moment& moment, const MomentKind& kind);

/// Missed when the window has passed and it was not held; prepared from 80 % of the checklist.
MomentState stateOf(const Moment& moment, const MomentKind& kind, QDate today);

/// Stable key: "planned", "prepared", "held", "told", "missed", "cancelled".
QString stateKey(MomentState state);
/// The word for people.
QString stateName(MomentState state);

/// The days that the people of a logbook work: not the week-end, not the public holidays if its
/// cover says so, not the days off of everybody.
WorkingCalendar calendarOf(const Records& records);
/// The days that one person works: as everybody, without their own absences.
WorkingCalendar calendarOf(const Records& records, const PersonId& person);
/// `calendar` without the absences of a person.
WorkingCalendar withAbsences(WorkingCalendar calendar, const Records& records,
                             const PersonId& person);

/// What planning works from.
struct PlanningDesk {
    WorkingCalendar calendar;
    QDate today;
    QDate until;  ///< occurrences after it are left for later
    UtcMinute now;
    /// Told now and then how much of the people is done, from 0 to 1; false stops the planning.
    /// Empty: it goes on to the end.
    std::function<bool(double done)> goesOn = {};
    /// The people whose individual moments are planned; none: everybody.
    std::vector<PersonId> only = {};
};

/// The moments that the rules and the rituals ask for until a day and that are not there yet, and
/// the moves of those not yet held whose milestone or ritual moved, or whose day is no longer
/// worked. Planning again right after gives an empty change set; what was cancelled or deleted
/// never comes back.
///
/// Nothing is planned for people who left, nor before a person was known to the logbook. Nothing at
/// all when it was stopped.
ChangeSet planMoments(const Records& records, const PlanningDesk& desk, IdSource& ids);

/// `from` plus a calendar span; months and years clamp to the end of the month.
QDate plus(QDate from, CalendarSpan span);

/// The day of a rule's milestone in a person's life; invalid when it is unknown.
///
/// TrialDecision is the last day on which announcing the end leaves the notice due before the
/// trial period is over: by the steps of the rule, or by those of the law (Code du travail,
/// L1221-25: 24 h under 8 days of presence, 48 h under a month, 2 weeks under three months, then a
/// month).
QDate milestoneDay(const Person& person, const PlanningRule& rule);

/// Why a moment is on its day, as sentences in order: the milestone, the rule, the clamp to the
/// end of the month, the shift to a working day, the tolerance, what last moved it.
QStringList whyThisDate(const Records& records, const Moment& moment,
                        const WorkingCalendar& calendar, Language language);

}  // namespace esperluette
