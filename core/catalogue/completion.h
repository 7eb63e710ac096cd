// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// The change, named "Bring the journey up to date", that gives a logbook of an older program what
/// the built-in journey has learned since: its new kinds, and what its rules did not say before,
/// such as the event they follow from. What the user changed stays; empty when nothing is missing.
ChangeSet completeJourney(const Records& records, IdSource& ids);

}  // namespace esperluette
