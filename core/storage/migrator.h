// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// The version of the schema this program writes: the number of the last script in schema/.
inline constexpr int currentSchemaVersion = 5;

/// Runs the scripts that a file has not seen yet, each in one transaction with its number.
void migrate(Database& database);

/// Whether the tables are exactly those of a version of this program: nothing more, nothing less,
/// no trigger, no view, no virtual table.
bool hasKnownSchema(const Database& database, int version);

/// The version of the program that a file of a newer schema asks for; empty when it does not say.
QString neededProgram(const Database& database);

/// SHA-256 of the normalised statements that made the tables, in hexadecimal.
QByteArray schemaFingerprint(const Database& database);

}  // namespace esperluette
