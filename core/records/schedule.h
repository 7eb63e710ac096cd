// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <optional>
#include <vector>

namespace esperluette {

struct LifeEvent;
struct DayOff;
struct Snooze;
using LifeEventId = Id<LifeEvent>;
using DayOffId = Id<DayOff>;
using SnoozeId = Id<Snooze>;

using EventKey = BoundedText<struct EventKeyPurpose, 60>;
using EventName = OptionalText<struct EventNamePurpose, 200>;

/// Something that happened or will happen to a person or a team, from which moments follow: a
/// success, the end of a leave, a new team, the start of a pilot, or a milestone of the user's own.
struct LifeEvent {
    LifeEventId id;
    EventKey event;  ///< what PlanningRule::event and Checkpoint::event name
    std::optional<PersonId> person;  ///< one of person and team, or neither: for everybody
    std::optional<TeamId> team;
    QDate day;
    EventName name;  ///< what it was about, in the user's words; may be empty
    int ordinal = 1;  ///< which one of its kind for that person or team, from 1; never given twice

    friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

using DayOffName = OptionalText<struct DayOffNamePurpose, 200>;

/// Days that are not worked, by everybody or by one person.
struct DayOff {
    DayOffId id;
    std::optional<PersonId> person;  ///< empty: the house is closed, or it is a holiday
    QDate first;
    QDate last;  ///< included
    DayOffName name;  ///< why, in a word; may be empty

    friend bool operator==(const DayOff&, const DayOff&) = default;
};

using SnoozeReason = OptionalText<struct SnoozeReasonPurpose, 500>;

/// Somebody who waits is not to be brought up until a day; any moment held ends it.
struct Snooze {
    SnoozeId id;
    PersonId person;
    QDate until;  ///< brought up again from this day on
    SnoozeReason reason;
    QDate made;

    friend bool operator==(const Snooze&, const Snooze&) = default;
};

using RitualName = BoundedText<struct RitualNamePurpose, 200>;
using RitualPlace = OptionalText<struct RitualPlacePurpose, 200>;

/// A collective moment that comes back: the coffee, the Monday meeting.
struct Ritual {
    RitualId id;
    MomentKindId kind;  ///< a collective one
    std::optional<TeamId> team;  ///< empty: across teams
    RitualName name;
    int weekday = 1;  ///< 1 Monday to 7 Sunday
    int everyWeeks = 1;  ///< when `weekOfMonth` is 0: every so many weeks from `first`
    int weekOfMonth = 0;  ///< 1 to 4: that one of the month's weekdays; -1: the last; 0: by weeks
    std::int16_t minuteOfDay = Moment::wholeDay;  ///< local wall time
    int minutes = 30;
    std::vector<PersonId> hosts;  ///< who takes turns, in order; may be empty
    RitualPlace place;
    QDate first;  ///< not before this day
    QDate last;  ///< not after this day; invalid: without an end

    friend bool operator==(const Ritual&, const Ritual&) = default;
};

}  // namespace esperluette
