// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/logbook/backups.h"

#include <variant>

namespace esperluette::cli {

/// What opens a file: none for a plain one. Asks for the passphrase only where there is one.
std::variant<SharedKey, Refusal> keyOf(const Call& call, const QString& path);

/// Keeps a copy of a logbook among the backups of the user.
/// @error as BackupFolder::make
Result<> backUp(const QString& path, const SharedKey& key, BackupReason reason);

/// Opens the logbook of a command; one of an older version is copied before it is brought up to
/// date.
std::variant<std::unique_ptr<Logbook>, Refusal> openLogbook(const Call& call, const QString& path);

}  // namespace esperluette::cli
