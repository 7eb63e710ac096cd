// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/xlsx_columns.h"

struct lxw_chart;
struct lxw_workbook;
struct lxw_worksheet;

namespace esperluette {

/// Where the numbers of a chart are in a workbook.
struct XlsxTable {
    lxw_worksheet* sheet;
    QByteArray name;  ///< of the sheet, in UTF-8
    std::vector<XlsxColumn> columns;
};

/// Adds a chart over the numbers of a table to a workbook; nullptr where spreadsheets have none for
/// the shape, or where there are no categories. For a line through points, its two ends are written
/// below the table.
lxw_chart* addXlsxChart(lxw_workbook& workbook, const XlsxTable& table,
                        const ChartDefinition& chart, const ChartData& data);

}  // namespace esperluette
