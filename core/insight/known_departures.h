// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// From which day on the logbook knows who leaves: the day it was begun; for one that does not say,
/// the day the first person entered it. Who had left before is in it only by chance, such as by an
/// import. Invalid when nothing says.
QDate departuresKnownFrom(const Records& records);

}  // namespace esperluette
