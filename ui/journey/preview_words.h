// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/rule_preview.h"
#include "ui/journey/kind_editor.h"
#include "ui/shared/desk.h"

namespace esperluette::ui {

/// What a change would move, plan and no longer ask for, in words: one sentence, and the first
/// fifty moments with their days.
ShownPreview previewWords(const Desk& desk, const RulePreview& preview);

}  // namespace esperluette::ui
