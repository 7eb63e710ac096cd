// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QScrollArea;
class QVBoxLayout;

namespace esperluette::ui {

/// The parts of a dialog whose fields scroll where the screen is too low for them, at a large text
/// for example.
struct ScrollingForm {
    QScrollArea* scroll;
    QVBoxLayout* fields;
    QVBoxLayout* foot;  ///< below the fields, always seen
};

/// Lays out an empty dialog so, and gives it a size in average characters and lines of its text,
/// within its parent window.
ScrollingForm scrollingForm(QDialog& dialog, int characters, int lines);

}  // namespace esperluette::ui
