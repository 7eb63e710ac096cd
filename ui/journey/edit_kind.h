// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journey/kind_editor.h"
#include "ui/shared/desk.h"

namespace esperluette::ui {

/// Opens the dialog that edits a kind of moment; nullptr when it is gone or its guide cannot be
/// read. What its new rule asks for is planned in the same step.
KindEditor* editKind(Desk& desk, const MomentKindId& kind, QWidget* parent);

/// Opens the dialog that adds a kind to a stage; `done` is called with it.
KindEditor* addKindTo(Desk& desk, const StageId& stage, QWidget* parent,
                      std::function<void(const MomentKindId&)> done);

}  // namespace esperluette::ui
