// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/esperluette_style.h"

namespace esperluette {

/// Gives the application our style, in the colours chosen.
void setTheme(ui::ThemeChoice choice);

/// Gives the application its font, and tells every widget.
///
/// @param percent  of the size the system reads comfortably
void setTextSize(int percent);

}  // namespace esperluette
