// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/series_style.h"
#include "ui/insight/value_axis.h"

#include <optional>

namespace esperluette::ui {

/// What the shapes with categories side by side and values upwards have in common.
namespace upright {

/// The column of a category, over the whole height of the plot.
QRectF column(const QRectF& plot, const ChartData& data, std::size_t category);
/// The category whose column an x lies in.
std::optional<std::size_t> categoryAt(const QRectF& plot, const ChartData& data, double x);

/// Neighbouring categories that all have a value.
struct Run {
    std::size_t first;
    std::size_t last;
};
std::vector<Run> runs(const ChartSeries& series);

/// Where the value of a category is.
QPointF pointAt(const QRectF& plot, const ChartData& data, const ValueAxis& axis,
                std::size_t category, double value);

/// Marks of points: each column is divided among its series, so that none hides another.
std::vector<ChartMark> pointMarks(const QRectF& plot, const ChartData& data, const ValueAxis& axis);

/// Draws the points of a series, with a rim in the colour of the ground.
void drawPoints(QPainter& painter, const QRectF& plot, const ChartData& data, const ValueAxis& axis,
                std::size_t series, const SeriesStyle& style, const ChartLook& look);

/// Draws an interval as a thin upright line with ends; nothing for none.
///
/// @param ink  of the line; an invalid colour: that of quiet text
void drawWhisker(QPainter& painter, double x, const QRectF& plot, const ValueAxis& axis,
                 Interval interval, const ChartLook& look, const QColor& ink = {});

/// The soft colour of a band around a line: others show through.
QColor bandColour(const SeriesStyle& style, const ChartLook& look);

/// The diameter of a point.
double pointSize(const ChartLook& look);

}  // namespace upright

}  // namespace esperluette::ui
