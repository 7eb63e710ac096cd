// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace esperluette::cli {

/// The options that every command takes.
std::vector<QCommandLineOption> commonOptions();

/// What `--help` prints: all commands in brief.
QString generalHelp(const std::vector<Command>& commands);
/// What `COMMAND --help` prints: its arguments and every option it takes.
QString commandHelp(const Command& command);

}  // namespace esperluette::cli
