// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// Marks a new file as ours: before anything else is written.
void beginFile(Database& database);

/// Reads every page of the file; with a key, this also proves each of them.
/// @throw StorageFailure DamagedLogbook
void checkPages(const Database& database);

/// The error of a storage failure.
Failure failureOf(const StorageFailure& problem, const QString& subject);

}  // namespace esperluette
