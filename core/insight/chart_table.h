// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QLocale>
#include <QStringList>

namespace esperluette {

/// The numbers of a chart as text, in rows: what the table beside it and its file hold.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;  ///< one per category, each as long as the header
};

/// Whether a table is read by people or by programs.
enum class TableUse {
    Reading,  ///< shares are rounded, levels have their names, too few is said in words
    Exchange,  ///< one decimal, without a sign; levels have their keys; too few is an empty cell
};

/// The table of a chart: a category per row, with its group where there are groups; then for each
/// series its values, with their interval where they have one, and their n unless they are counts,
/// levels or points, where the category has it; then how many are left out, and the notes where
/// there are any. A Pareto chart has the share so far besides.
ChartTable chartTable(const ChartDefinition& chart, const ChartData& data, const QLocale& locale,
                      TableUse use);

/// The table as a CSV file (RFC 4180). Fields are separated by semicolons where the decimal mark
/// is a comma, as spreadsheets expect. Text that a spreadsheet would run as a formula begins with
/// an apostrophe.
QString chartCsv(const ChartTable& table, const QLocale& locale);

/// The table for pasting into a spreadsheet: fields between tabs, lines between line feeds, without
/// either in a field. What would be a formula is text, as in the CSV file.
QString chartTsv(const ChartTable& table);

}  // namespace esperluette
