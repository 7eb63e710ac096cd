// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// The most days that one day off may last: three years, as the longest leaves do.
inline constexpr int mostDaysOff = 1'100;

/// What somebody types about days that are not worked.
struct DayOffDraft {
    std::optional<PersonId> person;  ///< empty: nobody works on these days
    QDate first;
    QDate last;  ///< included; invalid: `first` alone
    QString name;

    friend bool operator==(const DayOffDraft&, const DayOffDraft&) = default;
};

/// What is in a record, to be changed.
DayOffDraft draftOf(const DayOff& dayOff);

/// The change that adds days off.
///
/// @error InvalidInput  subject is "first" (no day), "last" (before the first, or more than
///        mostDaysOff days), "name" (above 200 characters) or "person" (somebody unknown)
Result<ChangeSet> addDayOff(const Records& records, const DayOffDraft& draft, IdSource& ids);
/// The change that corrects days off. Errors as for addDayOff; StaleChange when they are gone.
Result<ChangeSet> changeDayOff(const Records& records, const DayOffId& dayOff,
                               const DayOffDraft& draft);
/// The change that takes days off away: they are worked again.
ChangeSet removeDayOff(const DayOff& dayOff);

/// The change that makes the eleven French public holidays count, or not. Nothing changes in a
/// logbook without a cover.
ChangeSet keepFrenchHolidays(const Records& records, bool kept);

/// A public holiday of a year.
struct PublicHoliday {
    QDate day;
    QString name;  ///< in the language of the program
};

/// The eleven public holidays of French labour law in a year, in order.
std::vector<PublicHoliday> frenchHolidaysOf(int year);

/// Whether a change set changes which days are worked.
bool changesCalendar(const ChangeSet& changes);

}  // namespace esperluette
