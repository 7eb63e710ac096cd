// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <map>

namespace esperluette {

/// The snooze that keeps a person off the list of those who wait; nullptr when none does. Any
/// moment held with the person on the day it was made or later, alone or with others, ends it.
const Snooze* activeSnooze(const Records& records, const Person& person, QDate today);

/// The change that leaves a person in peace until a day.
///
/// @error InvalidInput  "pauseEnd" when it is not after today, or more than a year ahead; "reason"
/// when
///        too long
Result<ChangeSet> snooze(const Records& records, const PersonId& person, QDate until,
                         const QString& reason, QDate today, IdSource& ids);
/// The change that ends every snooze of a person.
ChangeSet wake(const Records& records, const PersonId& person);

/// How many days people may be without a moment.
struct Rhythms {
    std::map<PopulationValueId, int> ofPopulations;  ///< without an individual one; 0: as everybody
    int inPerson = 0;  ///< without one in person, for who works at a distance; 0: the default
};

/// The change that sets rhythms; populations that are not named keep theirs.
///
/// @error InvalidInput  "rhythmDays" when one is not 0 to 3650; StaleChange when a population is
///        not there, or no cover to hold the rhythm in person
Result<ChangeSet> setRhythms(const Records& records, const Rhythms& rhythms);

}  // namespace esperluette
