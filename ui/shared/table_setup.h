// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace esperluette::ui {

/// Gives a table the look and the manners of the program: whole rows, no grid, thin lines,
/// headers that sort, Enter opens. Set the model before.
///
/// @param name  for screen readers
/// @param rowLines  lines of text a row has room for
void setUpTable(QTableView& table, const QString& name, int rowLines = 1);

}  // namespace esperluette::ui
