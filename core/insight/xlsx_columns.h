// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QStringList>

namespace esperluette {

/// What the cells of a column of a workbook hold, a category in each row.
struct XlsxColumn {
    enum class Holds {
        Label,
        Group,
        Value,
        Low,
        High,
        SeriesN,
        RunningShare,  ///< of a Pareto chart
        CategoryN,
        LeftOut,
        Note
    };

    QString header;
    Holds holds = Holds::Label;
    std::size_t series = 0;  ///< of Value, Low, High and SeriesN
};

/// The columns of a chart: label, group, the values of each series with their interval and n, then
/// what stands behind and beside the category. Groups and notes only where there are any.
std::vector<XlsxColumn> xlsxColumns(const ChartDefinition& chart, const ChartData& data);

/// The position of the column that holds this of a series; past the end when there is none.
std::size_t columnOf(const std::vector<XlsxColumn>& columns, XlsxColumn::Holds holds,
                     std::size_t series);

/// Whether a column holds the x of a scatter, which has a unit of its own.
bool isAcross(const ChartDefinition& chart, const XlsxColumn& column);

/// The number in a cell as spreadsheets keep it, shares as 0 to 1; NaN for an empty cell and for
/// text.
double xlsxNumber(const ChartDefinition& chart, const ChartData& data, const XlsxColumn& column,
                  std::size_t category);
/// The text in a cell; empty for numbers.
QString xlsxText(const ChartDefinition& chart, const ChartData& data, const XlsxColumn& column,
                 std::size_t category);

/// The factor between a value of a chart and its cell.
double xlsxScale(const ChartDefinition& chart);

}  // namespace esperluette
