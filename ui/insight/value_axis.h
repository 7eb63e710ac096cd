// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

namespace esperluette::ui {

/// The axis of the values of a chart: from where to where, and the round numbers on it.
struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;  ///< from one number to the next, the first one at `low`
    ChartUnit unit = ChartUnit::Count;

    /// How far from the low end, 0 to 1; what lies outside is at an end.
    double share(double value) const;
    /// The y of a value in a plot.
    double y(double value, const QRectF& plot) const;
    /// The x of a value in a plot.
    double x(double value, const QRectF& plot) const;
    std::vector<double> ticks() const;
    QString text(double tick, Language language) const;
};

/// The axis of a unit that has ends: 0 to 100 per cent, 1 to 5; of others, one that fits the data.
ValueAxis axisOfUnit(ChartUnit unit, const ChartData& data);
/// From zero to the first round number above all values and intervals; of shares at most 100.
ValueAxis fittedAxis(ChartUnit unit, const ChartData& data);
/// Around the values of one series: 1 to 3, 1 to 5, 0 to 100, or round numbers around them.
ValueAxis axisAround(const ChartSeries& series);

/// The width of the widest number on an axis.
double axisWidth(const ValueAxis& axis, const ChartLook& look);

/// Draws thin lines across the plot at the numbers of an upright axis.
void drawGrid(QPainter& painter, const QRectF& plot, const ValueAxis& axis, const ChartLook& look);
/// Writes the numbers of an upright axis to the left of the plot, as many as have room.
void drawAxis(QPainter& painter, const QRectF& plot, const ValueAxis& axis, const ChartLook& look);
/// Draws thin lines down the plot at the numbers of a level axis.
void drawLevelGrid(QPainter& painter, const QRectF& plot, const ValueAxis& axis,
                   const ChartLook& look);
/// Writes the numbers of a level axis below the plot, as many as have room.
void drawLevelAxis(QPainter& painter, const QRectF& plot, const ValueAxis& axis,
                   const ChartLook& look);

/// Between the plot and the numbers beside it.
inline constexpr double axisGap = 8;

}  // namespace esperluette::ui
