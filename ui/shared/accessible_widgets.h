// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace esperluette::ui {

/// Tells assistive technology about our widgets what Qt does not know of them, and works around
/// what it gets wrong.
///
/// In Qt 6.4 the accessible object of a scroll area takes the number of a child without looking
/// whether there is one: a screen reader that asks for a scroll bar which just went out of use
/// ended the program. Called by the window; calling it again does nothing.
void installAccessibleWidgets();

}  // namespace esperluette::ui
