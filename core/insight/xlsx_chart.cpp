// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/xlsx_chart.h"

#include "core/insight/running_share.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace esperluette {

namespace {

using namespace Qt::StringLiterals;
using Holds = XlsxColumn::Holds;

constexpr lxw_color_t careColour = 0x0B8A6A;
constexpr lxw_color_t otherColour = 0x2B6A8C;
constexpr lxw_color_t partColour = 0xE0A11B;
constexpr lxw_color_t passColour = 0xCC5A2E;
constexpr lxw_color_t missColour = 0x8D949A;
constexpr lxw_color_t lineColour = 0x56636D;
constexpr lxw_color_t gridColour = 0xE4DFD6;

constexpr std::array levelPalette{careColour, partColour, passColour, missColour};
constexpr std::array seriesPalette{careColour, otherColour, partColour, passColour, missColour};

/// Whether the points of a chart are drawn with a line from one end of their interval to the other:
/// spreadsheets draw those through all series of a category, so there may be only one.
bool hasWhiskers(const ChartDefinition& chart, const ChartData& data)
{
    return chart.shape == ChartShape::Dots && data.series.size() == 1
        && !data.series.front().intervals.empty();
}

/// The type that spreadsheets have for a shape; LXW_CHART_NONE when they have none.
lxw_chart_type typeOf(const ChartDefinition& chart, const ChartData& data)
{
    if (hasWhiskers(chart, data))
        return LXW_CHART_LINE;
    switch (chart.shape) {
    case ChartShape::StackedBars: return LXW_CHART_BAR_STACKED_PERCENT;
    case ChartShape::Butterfly:
    case ChartShape::Dots: return LXW_CHART_BAR;
    case ChartShape::Columns:
    case ChartShape::Pareto: return LXW_CHART_COLUMN;
    case ChartShape::LineWithBand:
    case ChartShape::Steps:
    case ChartShape::LivedCurve: return LXW_CHART_LINE;
    case ChartShape::Scatter: return LXW_CHART_SCATTER;
    case ChartShape::HeatMap:
    case ChartShape::Ring: break;
    }
    return LXW_CHART_NONE;
}

/// Adds the series of one chart.
class XlsxSeries {
public:
    XlsxSeries(lxw_chart& target, const XlsxTable& table, const ChartDefinition& chart,
               const ChartData& data) :
        m_target(target),
        m_table(table), m_chart(chart), m_data(data), m_lastRow(lxw_row_t(data.categories.size()))
    {
    }

    void addBars();
    void addLines();
    void addPoints();
    void addWhiskers();
    /// The positions of the series that the legend leaves out.
    const std::vector<int16_t>& unnamed() const { return m_unnamed; }

private:
    lxw_color_t colourOf(std::size_t series) const
    {
        return m_chart.shape == ChartShape::StackedBars
            ? levelPalette[series % levelPalette.size()]
            : seriesPalette[series % seriesPalette.size()];
    }
    lxw_chart_series* add(std::size_t column, std::size_t categoryColumn);
    void addLimit(Holds holds, std::size_t series);
    void labelRunningShares(lxw_chart_series& series) const;
    void addLineThroughPoints(std::size_t xColumn, std::size_t yColumn);

    lxw_chart& m_target;
    const XlsxTable& m_table;
    const ChartDefinition& m_chart;
    const ChartData& m_data;
    lxw_row_t m_lastRow;
    std::vector<int16_t> m_unnamed;
    int16_t m_count = 0;
};

lxw_chart_series* XlsxSeries::add(std::size_t column, std::size_t categoryColumn)
{
    const auto* sheet = m_table.name.constData();
    auto* series = chart_add_series(&m_target, nullptr, nullptr);
    chart_series_set_categories(series, sheet, 1, lxw_col_t(categoryColumn), m_lastRow,
                                lxw_col_t(categoryColumn));
    chart_series_set_values(series, sheet, 1, lxw_col_t(column), m_lastRow, lxw_col_t(column));
    chart_series_set_name_range(series, sheet, 0, lxw_col_t(column));
    ++m_count;
    return series;
}

void XlsxSeries::addBars()
{
    for (std::size_t index = 0; index < m_data.series.size(); ++index) {
        auto* series = add(columnOf(m_table.columns, Holds::Value, index), 0);
        const bool isHatched = m_chart.shape == ChartShape::StackedBars && index == 3;
        if (isHatched) {
            lxw_chart_pattern hatch{.fg_color = colourOf(index),
                                    .bg_color = LXW_COLOR_WHITE,
                                    .type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL};
            chart_series_set_pattern(series, &hatch);
        } else {
            lxw_chart_fill fill{.color = colourOf(index)};
            chart_series_set_fill(series, &fill);
        }
        if (m_chart.shape == ChartShape::Pareto && index == 0)
            labelRunningShares(*series);
    }
}

/// What the columns add up to, above each of them: libxlsxwriter draws no line over columns.
void XlsxSeries::labelRunningShares(lxw_chart_series& series) const
{
    std::vector<QByteArray> texts;
    for (std::size_t category = 0; category < m_data.categories.size(); ++category) {
        const auto share = runningShare(m_data.series.front(), category);
        texts.push_back(share ? QString(u"→\u00a0%1\u00a0%"_s.arg(std::lround(*share))).toUtf8()
                              : QByteArray(" "));
    }
    std::vector<lxw_chart_data_label> labels(texts.size());
    std::vector<lxw_chart_data_label*> places;
    for (std::size_t category = 0; category < texts.size(); ++category) {
        labels[category].value = texts[category].data();
        places.push_back(&labels[category]);
    }
    places.push_back(nullptr);  // the end
    chart_series_set_labels(&series);
    chart_series_set_labels_custom(&series, places.data());
}

/// Points with the ends of their intervals as dashes, and a line between those.
void XlsxSeries::addWhiskers()
{
    const std::array parts{std::pair{Holds::Value, LXW_CHART_MARKER_CIRCLE},
                           std::pair{Holds::Low, LXW_CHART_MARKER_LONG_DASH},
                           std::pair{Holds::High, LXW_CHART_MARKER_LONG_DASH}};
    for (const auto& [holds, marker] : parts) {
        auto* series = add(columnOf(m_table.columns, holds, 0), 0);
        lxw_chart_line none{.none = LXW_TRUE};
        lxw_chart_fill fill{.color = careColour};
        chart_series_set_line(series, &none);
        chart_series_set_marker_type(series, uint8_t(marker));
        chart_series_set_marker_size(series, holds == Holds::Value ? 9 : 5);
        chart_series_set_marker_fill(series, &fill);
    }
    lxw_chart_line whisker{.color = careColour, .width = 1.5};
    chart_set_high_low_lines(&m_target, &whisker);
}

/// One end of the intervals, as a thin line without a name.
void XlsxSeries::addLimit(Holds holds, std::size_t series)
{
    const auto column = columnOf(m_table.columns, holds, series);
    if (column == m_table.columns.size())
        return;
    m_unnamed.push_back(m_count);
    auto* limit = add(column, 0);
    lxw_chart_line line{
        .color = colourOf(series), .width = 0.75, .dash_type = LXW_CHART_LINE_DASH_DASH};
    chart_series_set_line(limit, &line);
    chart_series_set_marker_type(limit, LXW_CHART_MARKER_NONE);
}

void XlsxSeries::addLines()
{
    static constexpr std::array<uint8_t, 4> markers{
        LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_DIAMOND,
        LXW_CHART_MARKER_TRIANGLE};
    for (std::size_t index = 0; index < m_data.series.size(); ++index) {
        auto* series = add(columnOf(m_table.columns, Holds::Value, index), 0);
        lxw_chart_line line{.color = colourOf(index), .width = 2.25};
        lxw_chart_fill fill{.color = colourOf(index)};
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, markers[index % markers.size()]);
        chart_series_set_marker_fill(series, &fill);
        addLimit(Holds::Low, index);
        addLimit(Holds::High, index);
    }
}

void XlsxSeries::addPoints()
{
    const auto xColumn = columnOf(m_table.columns, Holds::Value, 0);
    const auto yColumn = columnOf(m_table.columns, Holds::Value, 1);
    auto* points = add(yColumn, xColumn);
    lxw_chart_fill fill{.color = careColour};
    chart_series_set_marker_type(points, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(points, 8);
    chart_series_set_marker_fill(points, &fill);
    const auto named = [](lxw_chart_axis* axis, const QString& name) {
        chart_axis_set_name(axis, name.toUtf8().constData());
    };
    named(m_target.x_axis,
          u' ' + m_data.series[0].label);  // a name that begins with "=" is a place
    named(m_target.y_axis, u' ' + m_data.series[1].label);
    if (m_data.line)
        addLineThroughPoints(xColumn, yColumn);
}

/// A trend line of the spreadsheet would weigh every point alike; ours is a line of its own.
void XlsxSeries::addLineThroughPoints(std::size_t xColumn, std::size_t yColumn)
{
    std::vector<double> xs;
    std::ranges::copy_if(m_data.series[0].values, std::back_inserter(xs),
                         [](double x) { return !std::isnan(x); });
    if (xs.empty())
        return;
    const auto [least, most] = std::ranges::minmax(xs);
    const auto firstRow = m_lastRow + 2;
    auto row = firstRow;
    for (const auto x : {least, most}) {
        worksheet_write_string(m_table.sheet, row, 0, m_data.line->label.toUtf8().constData(),
                               nullptr);
        worksheet_write_number(m_table.sheet, row, lxw_col_t(xColumn), x * xlsxScale(m_chart),
                               nullptr);
        worksheet_write_number(
            m_table.sheet, row, lxw_col_t(yColumn),
            (m_data.line->intercept + m_data.line->slope * x) * xlsxScale(m_chart), nullptr);
        ++row;
    }
    const auto* sheet = m_table.name.constData();
    auto* series = chart_add_series(&m_target, nullptr, nullptr);
    chart_series_set_categories(series, sheet, firstRow, lxw_col_t(xColumn), firstRow + 1,
                                lxw_col_t(xColumn));
    chart_series_set_values(series, sheet, firstRow, lxw_col_t(yColumn), firstRow + 1,
                            lxw_col_t(yColumn));
    chart_series_set_name_range(series, sheet, firstRow, 0);
    lxw_chart_line line{.color = lineColour, .width = 1.5, .dash_type = LXW_CHART_LINE_DASH_DASH};
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    ++m_count;
}

void setUpAxes(lxw_chart& target, lxw_chart_type type, const ChartDefinition& chart)
{
    const bool isBar = type == LXW_CHART_BAR || type == LXW_CHART_BAR_STACKED_PERCENT;
    auto* values = isBar ? target.x_axis : target.y_axis;
    auto* categories = isBar ? target.y_axis : target.x_axis;
    lxw_chart_line grid{.color = gridColour, .width = 0.75};
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (isBar) {
        chart_axis_set_reverse(categories);  // the first one on top, as on the screen
        chart_axis_set_crossing_max(categories);
    }
    if (type == LXW_CHART_BAR_STACKED_PERCENT || chart.unit == ChartUnit::Percent) {
        chart_axis_set_num_format(values, "0%");
        chart_axis_set_min(values, 0);
        chart_axis_set_max(values, 1);
    }
    if (chart.unit == ChartUnit::Rating && chart.shape == ChartShape::LivedCurve) {
        chart_axis_set_min(values, 1);
        chart_axis_set_max(values, 5);
    }
}

}  // namespace

lxw_chart* addXlsxChart(lxw_workbook& workbook, const XlsxTable& table,
                        const ChartDefinition& chart, const ChartData& data)
{
    const auto type = typeOf(chart, data);
    const std::size_t fewestSeries = type == LXW_CHART_SCATTER ? 2 : 1;
    if (type == LXW_CHART_NONE || data.categories.empty() || data.series.size() < fewestSeries)
        return nullptr;
    auto* target = workbook_add_chart(&workbook, type);
    XlsxSeries series(*target, table, chart, data);
    if (type == LXW_CHART_SCATTER)
        series.addPoints();
    else if (hasWhiskers(chart, data))
        series.addWhiskers();
    else if (type == LXW_CHART_LINE)
        series.addLines();
    else
        series.addBars();
    setUpAxes(*target, type, chart);

    lxw_chart_font font{.size = 13};
    chart_title_set_name(target, chartTitle(chart).toUtf8().constData());
    chart_title_set_name_font(target, &font);
    if (data.series.size() == 1) {
        chart_legend_set_position(target, LXW_CHART_LEGEND_NONE);
    } else {
        chart_legend_set_position(target, LXW_CHART_LEGEND_BOTTOM);
        auto unnamed = series.unnamed();
        unnamed.push_back(-1);  // the end
        chart_legend_delete_series(target, unnamed.data());
    }
    return target;
}

}  // namespace esperluette
