// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment_emotions.h"
#include "core/storage/database.h"

#include <vector>

namespace esperluette {

/// The emotions of every moment that has any, prepared or told, ordered by id: one pass over both
/// tables.
/// @throw StorageFailure DamagedLogbook
std::vector<MomentEmotions> readEmotions(const Database& database);

}  // namespace esperluette
