// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;

namespace esperluette::ui {

/// Makes a button that folds and unfolds say what it would do now: `text` to the eye, "Fold: Guide"
/// to a screen reader.
///
/// @param what  what folds
void showFold(QPushButton& button, const QString& text, const QString& what);

}  // namespace esperluette::ui
