// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sample_script.h"
#include "core/foundation/working_calendar.h"
#include "core/records/change_set.h"

namespace esperluette {

/// What the sample tells through a person.
enum class SampleStory { Usual, CarefulArrival, HurriedArrival, NeverMet, NightShift };

/// A person of the sample and what happens to them.
struct SampleMember {
    PersonId person;
    SampleStory story = SampleStory::Usual;
    bool remote = false;
    std::size_t team = 0;  ///< position in the script
    QDate onLeaveSince;  ///< invalid: not on leave
    QDate leftOn;  ///< invalid: still here
};

/// The people of the sample before their two years are lived.
struct SampleStaff {
    ChangeSet changes;  ///< teams, populations and people
    std::vector<SampleMember> members;  ///< in the order of the script
};

/// @param logbook  holds the built-in population values
/// @param begun  the day the sample logbook was begun
SampleStaff sampleStaff(const SampleScript& script, const ChangeSet& logbook, QDate begun,
                        QDate today, const WorkingCalendar& calendar, IdSource& ids);

}  // namespace esperluette
