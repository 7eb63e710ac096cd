// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/planning/planning.h"

namespace esperluette {

/// What somebody types about something that happened or will happen.
struct EventDraft {
    QString event;  ///< a key of knownEvents(), or the user's own words
    std::vector<PersonId> people;  ///< to whom it happened; one event is recorded for each
    std::optional<TeamId> team;  ///< for an event of a team; neither: of everybody
    QDate day;
    QString name;  ///< what it was about; may be empty
    bool agreed = false;  ///< the person agreed that it is recorded
};

/// The change that records an event, with the moments that follow from it.
///
/// @error InvalidInput  subject is "event" (blank, too long, or recorded too often for the same
///        person or team), "people" or "team" (unknown), "day" (none), "about" (name too long), or
///        "agreed" when a kind that follows from it needs the person's agreement
Result<ChangeSet> recordEvent(const Records& records, const EventDraft& draft,
                              const PlanningDesk& desk, IdSource& ids);

/// The change that puts an event on another day, with the moments that are not held yet.
ChangeSet moveEvent(const Records& records, const LifeEvent& event, QDate day,
                    const PlanningDesk& desk, IdSource& ids);

/// The change that takes an event back: what followed from it and is not held is cancelled.
ChangeSet removeEvent(const Records& records, const LifeEvent& event);

/// The names of the kinds that follow from an event, in the order of the journey.
std::vector<const MomentKind*> kindsAfter(const Records& records, const QString& event);

/// Adds to `changes` what they say happened to people: another team, another manager, the return
/// from a leave or a departure. Recorded on `today`; nothing for a first team or manager, nor where
/// something follows that needs the person's agreement, nor for a team that goes on under another
/// name: everybody in it changes to the same one.
///
/// The events alone are added: planning makes what follows from them.
void recordWhatHappened(const Records& records, QDate today, IdSource& ids, ChangeSet& changes);

/// How many events of each sort that recordWhatHappened() finds a change set records.
struct HappenedCounts {
    int teams = 0;  ///< changes of team
    int managers = 0;  ///< changes of manager
    int returns = 0;  ///< from a leave
    int departures = 0;

    friend bool operator==(const HappenedCounts&, const HappenedCounts&) = default;
};

HappenedCounts countHappened(const ChangeSet& changes);
/// "3 changes of team, 1 departure", in the language of the program; empty when nothing happened.
QString happenedText(const HappenedCounts& counts);

}  // namespace esperluette
