// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/storage/file_access.h"

#include <variant>

namespace esperluette::cli {

/// What opens a file: none for a plain one. Asks for the passphrase only where there is one.
std::variant<SharedKey, Refusal> keyOf(const Call& call, const QString& path);

/// Opens the logbook of a command.
std::variant<std::unique_ptr<Logbook>, Refusal> openLogbook(const Call& call, const QString& path);

}  // namespace esperluette::cli
