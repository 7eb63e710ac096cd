// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace esperluette::ui {

/// Makes a dialog so many characters of its text wide and so many lines high, but never larger than
/// the window it belongs to.
void sizeDialog(QDialog& dialog, int characters, int lines);

}  // namespace esperluette::ui
