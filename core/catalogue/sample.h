// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/working_calendar.h"
#include "core/records/change_set.h"

namespace esperluette {

/// Everything in the sample logbook as one change named "Sample": an invented retail company with
/// 38 people in 4 teams on 3 sites, two years of moments until the day before `today`, and what is
/// planned for the 60 days to come. Its cover says that it is a sample.
///
/// The same arguments give the same content; only the ids differ with `ids`. Planning it again for
/// the same 60 days changes nothing.
///
/// @error InvalidInput  subject is a place in the built-in sample or catalogue
Result<ChangeSet> sampleLogbook(Language language, QDate today, UtcMinute now,
                                const WorkingCalendar& calendar, IdSource& ids);

}  // namespace esperluette
