// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/xlsx_columns.h"

#include "core/insight/running_share.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

using Holds = XlsxColumn::Holds;

constexpr auto noNumber = std::numeric_limits<double>::quiet_NaN();

bool hasAny(const ChartData& data, QString ChartCategory::*text)
{
    return std::ranges::any_of(data.categories, [text](const ChartCategory& category) {
        return !(category.*text).isEmpty();
    });
}

/// Values first and all n after them, so that a heat map is one block of cells.
void addHeatColumns(const ChartData& data, std::vector<XlsxColumn>& columns)
{
    for (std::size_t series = 0; series < data.series.size(); ++series)
        columns.push_back({data.series[series].label, Holds::Value, series});
    for (std::size_t series = 0; series < data.series.size(); ++series)
        columns.push_back(
            {QCoreApplication::translate("Chart", "n of %1").arg(data.series[series].label),
             Holds::SeriesN, series});
}

void addSeriesColumns(const ChartDefinition& chart, const ChartData& data,
                      std::vector<XlsxColumn>& columns)
{
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        const auto& series = data.series[index];
        columns.push_back({series.label, Holds::Value, index});
        if (!series.intervals.empty()) {
            columns.push_back({QCoreApplication::translate("Chart", "from"), Holds::Low, index});
            columns.push_back({QCoreApplication::translate("Chart", "to"), Holds::High, index});
        }
        if (chart.unit != ChartUnit::Count && !series.n.empty())
            columns.push_back({QStringLiteral("n"), Holds::SeriesN, index});
    }
}

}  // namespace

std::vector<XlsxColumn> xlsxColumns(const ChartDefinition& chart, const ChartData& data)
{
    std::vector<XlsxColumn> columns{{{}, Holds::Label}};
    if (hasAny(data, &ChartCategory::group))
        columns.push_back({QCoreApplication::translate("Chart", "Group"), Holds::Group});
    if (chart.shape == ChartShape::HeatMap)
        addHeatColumns(data, columns);
    else
        addSeriesColumns(chart, data, columns);
    if (chart.shape == ChartShape::Pareto)
        columns.push_back(
            {QCoreApplication::translate("Chart", "share so far"), Holds::RunningShare});
    if (chart.unit == ChartUnit::Count)
        columns.push_back({QStringLiteral("n"), Holds::CategoryN});
    columns.push_back({QCoreApplication::translate("Chart", "left out"), Holds::LeftOut});
    if (hasAny(data, &ChartCategory::note))
        columns.push_back({QCoreApplication::translate("Chart", "Note"), Holds::Note});
    return columns;
}

std::size_t columnOf(const std::vector<XlsxColumn>& columns, Holds holds, std::size_t series)
{
    const auto found = std::ranges::find_if(columns, [&](const XlsxColumn& column) {
        return column.holds == holds && column.series == series;
    });
    return std::size_t(found - columns.begin());
}

double xlsxScale(const ChartDefinition& chart)
{
    return chart.unit == ChartUnit::Percent ? 0.01 : 1;
}

bool isAcross(const ChartDefinition& chart, const XlsxColumn& column)
{
    return chart.shape == ChartShape::Scatter && column.holds == Holds::Value && column.series == 0;
}

double xlsxNumber(const ChartDefinition& chart, const ChartData& data, const XlsxColumn& column,
                  std::size_t category)
{
    switch (column.holds) {
    case Holds::CategoryN: return data.categories[category].n;
    case Holds::LeftOut: return data.categories[category].leftOut;
    case Holds::RunningShare: {
        const auto share = runningShare(data.series.front(), category);
        return share ? *share / 100 : noNumber;
    }
    case Holds::Label:
    case Holds::Group:
    case Holds::Note: return noNumber;
    default: break;
    }
    const auto& series = data.series[column.series];
    const auto limits =
        category < series.intervals.size() ? series.intervals[category] : Interval{};
    switch (column.holds) {
    case Holds::SeriesN: return category < series.n.size() ? series.n[category] : noNumber;
    case Holds::Low: return limits.low * xlsxScale(chart);
    case Holds::High: return limits.high * xlsxScale(chart);
    default: break;
    }
    if (chart.unit == ChartUnit::Level || category >= series.values.size())
        return noNumber;
    return series.values[category] * (isAcross(chart, column) ? 1 : xlsxScale(chart));
}

QString xlsxText(const ChartDefinition& chart, const ChartData& data, const XlsxColumn& column,
                 std::size_t category)
{
    const auto& row = data.categories[category];
    switch (column.holds) {
    case Holds::Label: return row.label;
    case Holds::Group: return row.group;
    case Holds::Note: return row.note;
    default: break;
    }
    if (column.holds != Holds::Value || chart.unit != ChartUnit::Level)
        return {};
    const auto level = data.series[column.series].values[category];
    return std::isnan(level) ? QString() : levelName(CareLevel(int(level)));
}

}  // namespace esperluette
