// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/salvage.h"

#include <QString>

namespace esperluette {

/// What a repair saved and lost, in sentences.
QString salvageText(const SalvageReport& report);

}  // namespace esperluette
