// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/insight/chart.h"

#include <variant>

namespace esperluette::cli {

/// The options that say what a chart is about.
std::vector<QCommandLineOption> scopeOptions();
/// The same for the synopsis of a command.
QString scopeSynopsis();

/// What those options choose: everything up to today when none is given.
std::variant<Scope, Refusal> chartScope(const Call& call, const Records& records);

}  // namespace esperluette::cli
