// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// "ESPQ": marks the file of a logbook, at offset 68.
inline constexpr std::int32_t logbookApplicationId = 0x45535051;

/// The version of the schema this program writes: the number of the last script in schema/.
inline constexpr int currentSchemaVersion = 1;

/// Runs the scripts that a file has not seen yet, each in one transaction with its number.
void migrate(Database& database);

/// Whether the tables are exactly those of a version of this program: nothing more, nothing less,
/// no trigger, no view, no virtual table.
bool hasKnownSchema(const Database& database, int version);

/// SHA-256 of the normalised statements that made the tables, in hexadecimal.
QByteArray schemaFingerprint(const Database& database);

}  // namespace esperluette
