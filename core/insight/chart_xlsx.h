// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/insight/chart.h"

namespace esperluette {

/// A chart as a workbook (Office Open XML), as bytes for a file: a sheet with its numbers and a
/// chart over them that the spreadsheet program draws, and a sheet that says what it is about.
///
/// Shares are numbers in the format of per cent; too few to say is an empty cell. Text is never a
/// formula, whatever it begins with. A heat map is coloured cells, and where each category has a
/// unit of its own there are numbers only: spreadsheets have no chart for those.
///
/// @param scope  in words, see scopeText()
/// @param day  when it was made
/// @error StorageFailed  when the folder for temporary files does not take it
Result<QByteArray> chartXlsx(const ChartDefinition& chart, const ChartData& data,
                             const QString& scope, QDate day, Language language);

}  // namespace esperluette
