// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <QJsonObject>

namespace esperluette::cli {

/// The members "new", "same", "changed" and "refused" of what an import prints for programs.
QJsonObject countsJson(const ImportCounts& counts);
/// The line in which an import says how many are new, the same, changed and refused.
QString countsText(const ImportCounts& counts);

}  // namespace esperluette::cli
