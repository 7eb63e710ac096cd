// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/planning/planning.h"

namespace esperluette {

/// Which moments a calendar shows.
struct CalendarFilter {
    std::optional<TeamId> team;  ///< of the person, or of the gathering
    std::optional<MomentKindId> kind;

    friend bool operator==(const CalendarFilter&, const CalendarFilter&) = default;
};

/// Positions in `all<Moment>()` of what was held or is planned in a range of days and not
/// cancelled, by day, then whole days first, then by the hour.
std::vector<std::uint32_t> momentsIn(const Records& records, const DateRange& days,
                                     const CalendarFilter& filter = {});

/// The days on which a moment is on time by its rule: around the day the rule gave, else around the
/// planned day. Invalid dates for what was never planned.
DateRange onTimeDays(const Moment& moment, const MomentKind& kind);

/// How long a moment took, else takes by its kind: the middle of what is recommended, in minutes.
int minutesOf(const Moment& moment, const MomentKind& kind);

/// The moments of a week against the time there is for them.
struct WeekLoad {
    int minutes = 0;  ///< of all moments of the week that are held or planned
    int available = 0;  ///< what the keeper says there is; 0: not told
    std::vector<std::uint32_t> movable;  ///< planned from today on, and on time after the week too:
                                         ///< the least weighty first

    int excess() const { return available > 0 ? std::max(0, minutes - available) : 0; }
};

/// @param moments  positions of moments that include those of the week, as momentsIn() gives them
WeekLoad loadOf(const Records& records, std::span<const std::uint32_t> moments,
                const DateRange& week, QDate today);

/// The first worked day after a range on which a moment is still on time; invalid when there is
/// none.
QDate laterDayFor(const Moment& moment, const MomentKind& kind, const DateRange& week,
                  const WorkingCalendar& calendar);

/// Slots of the week that are better avoided, by their keys in the catalogue: those among `avoided`
/// that a day and hour fall into. Advice: nothing forbids them. Whole days fall into none.
QStringList slotsHit(const QStringList& avoided, QDate day, int minuteOfDay);

/// The change that says how much time there is for moments in a week.
///
/// @error InvalidInput  "minutesPerWeek" when not 0 to 10080; StaleChange without a cover
Result<ChangeSet> setMinutesPerWeek(const Records& records, int minutes);

}  // namespace esperluette
