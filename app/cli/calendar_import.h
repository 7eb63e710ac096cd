// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace esperluette::cli {

/// `import calendar ICS --into FILE --as holidays|absences|moments`.
Outcome importCalendar(const Call& call);

}  // namespace esperluette::cli
