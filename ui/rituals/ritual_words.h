// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"

namespace esperluette::ui {

/// When a ritual comes back: "every Monday at 10:00", "the last Thursday of the month".
QString rhythmText(const Ritual& ritual);
/// Which one of a month's weekdays: "first", "last"; for 0 "by weeks".
QString weekOfMonthName(int weekOfMonth);
/// A sign for where an occurrence stands, so that colour never tells it alone: ● told, ◐ held,
/// ✕ missed, – called off, ◌ to come.
QString occurrenceSign(MomentState state);

}  // namespace esperluette::ui
