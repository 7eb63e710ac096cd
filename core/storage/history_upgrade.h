// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// Copies the log of a file of version 1 into the tables of version 2 and removes the old one: a
/// part of the migration, within its transaction. What each field was before follows from what
/// stands earlier in the log.
///
/// @throw StorageFailure DamagedLogbook when the old log contradicts itself
void upgradeHistory(Database& database);

}  // namespace esperluette
