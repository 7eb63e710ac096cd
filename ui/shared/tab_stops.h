// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace esperluette::ui {

/// The visible widgets of `root` that the Tab key stops at, in reading order: as the layouts have
/// them. Qt's own order is that of their making, which rows that are made anew fall out of.
std::vector<QWidget*> tabStops(QWidget& root);

/// Makes the Tab key go through `root` in reading order.
void orderTabStops(QWidget& root);

}  // namespace esperluette::ui
