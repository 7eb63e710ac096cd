// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_shape.h"

#include "ui/insight/butterfly.h"
#include "ui/insight/columns.h"
#include "ui/insight/dots.h"
#include "ui/insight/heat_map.h"
#include "ui/insight/line_with_band.h"
#include "ui/insight/lived_curve.h"
#include "ui/insight/pareto.h"
#include "ui/insight/ring.h"
#include "ui/insight/scatter.h"
#include "ui/insight/stacked_bars.h"
#include "ui/insight/steps.h"

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

template <typename Value>
std::vector<Value> rowsOf(const std::vector<Value>& all, RowRange rows)
{
    return {all.begin() + std::ptrdiff_t(rows.first), all.begin() + std::ptrdiff_t(rows.last)};
}

}  // namespace

QFont ChartLook::fontOf(TextRole role) const
{
    auto found = roleFont(role, font);
    if (found.pointSizeF() < leastPoints)
        found.setPointSizeF(leastPoints);
    return found;
}

QFont ChartLook::strongLabelFont() const
{
    auto strong = labelFont();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

void ChartShapeView::build(QChart&, const ChartData&, const ChartLook&) const { }

void ChartShapeView::drawBehind(QPainter&, const ChartFrame&, const ChartData&,
                                const ChartLook&) const
{
}

QString ChartShapeView::labelAt(QPointF, const ChartFrame&, const ChartData&,
                                const ChartLook&) const
{
    return {};
}

std::optional<double> ChartShapeView::rowRoom(QSizeF, const ChartData&, const ChartLook&) const
{
    return {};
}

std::unique_ptr<ChartShapeView> chartShapeView(ChartShape shape, ChartUnit unit)
{
    switch (shape) {
    case ChartShape::StackedBars: return std::make_unique<StackedBars>(unit);
    case ChartShape::Butterfly: return std::make_unique<Butterfly>(unit);
    case ChartShape::LineWithBand: return std::make_unique<LineWithBand>(unit);
    case ChartShape::HeatMap: return std::make_unique<HeatMap>(unit);
    case ChartShape::Dots: return std::make_unique<Dots>(unit);
    case ChartShape::Columns: return std::make_unique<Columns>(unit);
    case ChartShape::Pareto: return std::make_unique<Pareto>(unit);
    case ChartShape::Scatter: return std::make_unique<Scatter>(unit);
    case ChartShape::Steps: return std::make_unique<Steps>(unit);
    case ChartShape::LivedCurve: return std::make_unique<LivedCurve>(unit);
    case ChartShape::Ring: break;
    }
    return std::make_unique<Ring>(unit);
}

ChartData withEveryValue(ChartData data)
{
    const auto count = data.categories.size();
    for (auto& series : data.series) {
        series.values.resize(count, std::nan(""));
        series.n.resize(count, 0);
        if (!series.intervals.empty())
            series.intervals.resize(count);
    }
    return data;
}

ChartData rowsOf(const ChartData& data, RowRange rows)
{
    // Not a copy that is cut: of ten thousand rows a page has sixty.
    ChartData part{.categories = rowsOf(data.categories, rows),
                   .series = {},
                   .n = data.n,
                   .leftOut = data.leftOut,
                   .minimum = data.minimum,
                   .sentence = data.sentence,
                   .line = data.line};
    for (const auto& series : data.series) {
        part.series.push_back({.key = series.key,
                               .label = series.label,
                               .values = rowsOf(series.values, rows),
                               .n = rowsOf(series.n, rows),
                               .intervals = {},
                               .counts = series.counts});
        if (!series.intervals.empty())
            part.series.back().intervals = rowsOf(series.intervals, rows);
    }
    return part;
}

double greatestValue(const ChartData& data)
{
    double most = 1;
    for (const auto& series : data.series) {
        for (const auto value : series.values)
            most = std::isnan(value) ? most : std::max(most, value);
    }
    return most;
}

Interval intervalAt(const ChartSeries& series, std::size_t category)
{
    return category < series.intervals.size() ? series.intervals[category] : Interval{};
}

bool hasValue(const ChartSeries& series, std::size_t category)
{
    return category < series.values.size() && !std::isnan(series.values[category]);
}

void appendMark(std::vector<ChartMark>& marks, const QRectF& area, const ChartData& data,
                std::size_t category, std::size_t series)
{
    if (data.series[series].n[category] > 0)
        marks.push_back({area, category, series});
}

}  // namespace esperluette::ui
