// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace esperluette::cli {

/// Runs `export calendar`: writes the moments as a calendar into a file.
Outcome exportCalendar(const Call& call);

}  // namespace esperluette::cli
