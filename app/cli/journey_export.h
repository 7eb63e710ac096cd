// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace esperluette::cli {

/// Runs `export journey`: writes a journey into a file.
Outcome exportJourney(const Call& call);

}  // namespace esperluette::cli
