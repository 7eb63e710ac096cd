// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// Reads the whole log: each line must be as it was written, and the tables must hold what the log
/// says, no more and no less. This finds a flipped bit in a plain file, whose pages have no
/// checksum of their own.
///
/// @throw StorageFailure DamagedLogbook with what is wrong
void checkLog(const Database& database);

}  // namespace esperluette
