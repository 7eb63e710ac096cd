// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_log.h"

#include <vector>

namespace esperluette {

/// The actions of all devices in the order in which they happened, at most the `limit` last ones;
/// what can no longer be undone is left out.
std::vector<LoggedAction> undoableActions(const Database& database, int limit);

/// Which way a step of the log is taken.
enum class StepDirection { Back, Forward };

/// The changes that take an action back, or do it again, from what the tables hold now.
/// @throw StorageFailure StaleChange when the records changed otherwise since
ChangeSet stepFrom(const Database& database, const LoggedAction& action, StepDirection direction);

}  // namespace esperluette
