// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace esperluette::cli {

/// `import journey JSON --into FILE [--dry-run] [--json]`: adds a journey beside those that are
/// there.
Outcome importJourney(const Call& call);

}  // namespace esperluette::cli
