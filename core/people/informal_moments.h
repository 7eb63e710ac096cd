// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// How long an informal moment makes a difficult one easier, in days.
inline constexpr int informalDays = 30;

/// The last day until `today` on which a walk or a meal was shared with somebody, alone or among
/// others; invalid when there was none.
///
/// @param person  position in all<Person>()
QDate lastInformalDay(const Records& records, std::size_t person, QDate today);

}  // namespace esperluette
