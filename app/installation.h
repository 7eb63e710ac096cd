// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/device.h"

namespace esperluette {

/// The device that writes logbooks here: a random id made on first use and kept in a settings
/// file, the same for both programs, with the clock of the system.
Device thisInstallation();

/// The folder where the backups of all logbooks of this user are kept.
QString backupsOfUser();

}  // namespace esperluette
