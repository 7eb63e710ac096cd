// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

namespace esperluette::ui {

/// What went wrong and what to do, in one or two sentences for people. Plain text: never give it
/// to a rich-text label.
QString errorText(const Error& error);

}  // namespace esperluette::ui
