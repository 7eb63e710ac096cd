// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"

namespace esperluette::ui {

/// What is being typed about a moment, as text that can be kept with the logbook (JSON).
QString storyText(const DebriefDraft& draft);
/// The story in such a text; std::nullopt when it is no story. What is not understood in it is
/// left out.
std::optional<DebriefDraft> parseStory(const QString& text);

}  // namespace esperluette::ui
