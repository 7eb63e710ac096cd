// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history_entry.h"
#include "core/storage/database.h"

#include <vector>

namespace esperluette {

/// What the log holds about a person and what they expect, the first step first. The log is read
/// through once, whatever was asked.
/// @throw StorageFailure DamagedLogbook
std::vector<HistoryEntry> historyOf(const Database& database, const PersonId& person);

/// What the log holds about a moment: its preparation, what was told, who took part, and what was
/// promised in it.
/// @throw StorageFailure DamagedLogbook
std::vector<HistoryEntry> historyOf(const Database& database, const MomentId& moment);

}  // namespace esperluette
