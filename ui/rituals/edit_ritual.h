// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rituals/ritual_editor.h"
#include "ui/shared/desk.h"

namespace esperluette::ui {

/// Opens a dialog that begins a ritual, or edits one; returns at once. What it saves is planned in
/// the same step.
///
/// @param desk  outlives `parent`
/// @param ritual  empty to begin one
/// @return the open dialog, which deletes itself; nullptr when the ritual is not there any more
RitualEditor* editRitualOf(Desk& desk, const std::optional<RitualId>& ritual, QWidget* parent);

/// Ends a ritual, and plans what takes its place, in one step.
/// @error as Logbook::apply, and StaleChange when it is not there any more
Result<> endRitualOf(Desk& desk, const RitualId& ritual);

}  // namespace esperluette::ui
