// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/upright.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace esperluette::ui::upright {

namespace {

constexpr double leastZone = 12;  ///< the height that a finger or a mouse needs

/// Divides a column among the points in it, from middle to middle.
std::vector<QRectF> zones(const QRectF& column, const std::vector<double>& ys)
{
    std::vector<std::size_t> order(ys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&ys](std::size_t index) { return ys[index]; });

    const auto least = std::min(leastZone, column.height() / double(ys.size()));
    std::vector<double> ends(ys.size() + 1, column.top());
    ends.back() = column.bottom();
    for (std::size_t index = 1; index < ys.size(); ++index)
        ends[index] =
            std::max((ys[order[index - 1]] + ys[order[index]]) / 2, ends[index - 1] + least);
    for (auto index = ys.size() - 1; index > 0; --index)
        ends[index] = std::min(ends[index], ends[index + 1] - least);

    std::vector<QRectF> zones(ys.size());
    for (std::size_t index = 0; index < ys.size(); ++index)
        zones[order[index]] =
            QRectF(QPointF(column.left(), ends[index]), QPointF(column.right(), ends[index + 1]));
    return zones;
}

}  // namespace

QRectF column(const QRectF& plot, const ChartData& data, std::size_t category)
{
    const auto width = plot.width() / double(std::max<std::size_t>(1, data.categories.size()));
    return {plot.left() + width * double(category), plot.top(), width, plot.height()};
}

std::optional<std::size_t> categoryAt(const QRectF& plot, const ChartData& data, double x)
{
    const auto position = std::floor((x - plot.left()) / column(plot, data, 0).width());
    if (position < 0 || position >= double(data.categories.size()))
        return {};
    return std::size_t(position);
}

std::vector<Run> runs(const ChartSeries& series)
{
    std::vector<Run> found;
    for (std::size_t index = 0; index < series.values.size(); ++index) {
        if (std::isnan(series.values[index]))
            continue;
        if (!found.empty() && found.back().last + 1 == index)
            found.back().last = index;
        else
            found.push_back({index, index});
    }
    return found;
}

QPointF pointAt(const QRectF& plot, const ChartData& data, const ValueAxis& axis,
                std::size_t category, double value)
{
    return {column(plot, data, category).center().x(), axis.y(value, plot)};
}

std::vector<ChartMark> pointMarks(const QRectF& plot, const ChartData& data, const ValueAxis& axis)
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        std::vector<std::size_t> told;
        std::vector<double> ys;
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            if (data.series[series].n[category] <= 0)
                continue;
            told.push_back(series);
            ys.push_back(hasValue(data.series[series], category)
                             ? axis.y(data.series[series].values[category], plot)
                             : plot.bottom());
        }
        if (told.empty())
            continue;
        const auto areas = zones(column(plot, data, category), ys);
        for (std::size_t index = 0; index < told.size(); ++index)
            appendMark(marks, areas[index], data, category, told[index]);
    }
    return marks;
}

void drawPoints(QPainter& painter, const QRectF& plot, const ChartData& data, const ValueAxis& axis,
                std::size_t series, const SeriesStyle& style, const ChartLook& look)
{
    const auto& values = data.series[series].values;
    for (std::size_t category = 0; category < values.size(); ++category) {
        if (!std::isnan(values[category]))
            drawMarker(painter, pointAt(plot, data, axis, category, values[category]),
                       pointSize(look), style, *look.theme);
    }
}

void drawWhisker(QPainter& painter, double x, const QRectF& plot, const ValueAxis& axis,
                 Interval interval, const ChartLook& look, const QColor& ink)
{
    if (std::isnan(interval.low) || std::isnan(interval.high))
        return;
    const auto low = axis.y(interval.low, plot);
    const auto high = axis.y(interval.high, plot);
    const auto tick = pointSize(look) * 0.4;
    const std::array lines{QLineF(x, low, x, high), QLineF(x - tick, low, x + tick, low),
                           QLineF(x - tick, high, x + tick, high)};
    // The halo keeps the line readable on a column and beside it.
    for (const auto& pen :
         {QPen(look.theme->surface, 3.4), QPen(ink.isValid() ? ink : look.theme->ink2, 1.4)}) {
        painter.setPen(pen);
        painter.drawLines(lines.data(), int(lines.size()));
    }
}

QColor bandColour(const SeriesStyle& style, const ChartLook& look)
{
    auto colour = style.colour;
    colour.setAlphaF(look.theme->isDark ? 0.22F : 0.14F);
    return colour;
}

double pointSize(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 0.52; }

}  // namespace esperluette::ui::upright
