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
    Reading,  ///< shares are rounded, and too few moments are said in words
    Exchange,  ///< one decimal, without a sign; too few moments are an empty cell
};

/// The table of a chart: a category per row, then for each series its values (with their n and
/// interval when they are shares), the n of the category, and how many are untold.
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
