// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/names_on_screen.h"

class QWidget;

namespace esperluette::ui {

/// Lets F9 hide names, or show them again, in a dialog: the menu of the window is out of reach.
/// @param names  outlives the dialog
void hideNamesByKey(QWidget& dialog, NamesOnScreen& names);

}  // namespace esperluette::ui
