// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_event.h"
#include "core/exchange/import_plan.h"
#include "core/records/records.h"

namespace esperluette {

/// What the events of a calendar become.
enum class CalendarTarget : std::uint8_t {
    Holidays,  ///< days off of everybody
    Absences,  ///< days off of one person
    Moments,  ///< planned moments
};

/// What somebody decides about the import of a calendar.
struct CalendarSettings {
    CalendarTarget target = CalendarTarget::Holidays;
    std::optional<PersonId> person;  ///< Absences: whose; Moments: with whom, or the person named
                                     ///< in the title of each event
    std::optional<TeamId> team;  ///< Moments of a collective kind: with which team
    std::optional<MomentKindId> kind;  ///< Moments: of which kind

    friend bool operator==(const CalendarSettings&, const CalendarSettings&) = default;
};

/// Why an event is refused, or what else is to be said about it.
enum class CalendarReason : std::uint8_t {
    None,
    NotUnderstood,  ///< the event says why
    PartOfADay,  ///< too short to be a day off
    TooLong,  ///< longer than a day off may be
    OwnMoment,  ///< an event that this program wrote is no day off
    Cancelled,  ///< and nothing was there of it
    TakenAway,  ///< it is cancelled: what was imported of it goes
    DeletedMoment,  ///< a moment of this program that is not in this logbook
    AlreadyHeld,  ///< the moment was held or cancelled: it moves no more
    Past,
    NobodyChosen,  ///< Absences without a person
    NoKind,
    NobodyNamed,  ///< no person is named in the title
    SeveralNamed,
    NoTeam,
    TitleShortened,
};

/// What an import does with one event.
struct CalendarRow {
    Verdict verdict = Verdict::New;
    CalendarReason reason = CalendarReason::None;
    std::optional<PersonId> person;  ///< whom it is about
};

/// What an import would do, event by event. It belongs to the records and the calendar it was made
/// from.
struct CalendarPlan {
    std::vector<CalendarRow> rows;  ///< one per event

    ImportCounts counts() const;
};

/// Works out an import. Ids come from the UID of an event and its day: what was imported before is
/// found again, and an event of our own is the moment it was written from.
CalendarPlan planCalendarImport(const Records& records, const IcalCalendar& calendar,
                                const CalendarSettings& settings, QDate today);

/// The change that imports what a plan says, as one step.
/// @param now  when imported moments enter the plan
ChangeSet calendarChanges(const Records& records, const IcalCalendar& calendar,
                          const CalendarSettings& settings, const CalendarPlan& plan, QDate today,
                          UtcMinute now);

/// The word for the verdict on an event, for people.
QString eventVerdictName(Verdict verdict);

/// Why an event is refused, or what about it is different: a sentence in the language of the
/// program; empty when there is nothing to say.
QString calendarReasonText(const IcalEvent& event, CalendarReason reason);

}  // namespace esperluette
