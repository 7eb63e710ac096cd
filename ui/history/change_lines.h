// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history_entry.h"
#include "ui/shared/desk.h"

#include <QStringList>

namespace esperluette::ui {

/// What a step changed, a line for each field: "Role: Seller → Team leader". Long texts are cut;
/// ids are never shown. What was there from the beginning of a person or a moment is no change, so
/// that the step that added one has no line.
QStringList changeLines(const Desk& desk, const ChangeSet& changes);

}  // namespace esperluette::ui
