// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

namespace esperluette::ui {

/// What the two shapes made of horizontal bars have in common: rows of categories from the top.
namespace bar_rows {

/// The share of a row that its bar fills.
inline constexpr double barWidth = 0.62;

/// The row of a category.
QRectF row(const QRectF& plot, std::size_t category, std::size_t count);
/// The bar of a category, over the whole width of the plot.
QRectF bar(const QRectF& plot, std::size_t category, std::size_t count);

/// Gives a chart its bars, and axes without labels: values from `low` to `high`, a row for each
/// category. Qt Charts puts the first value of a set at the bottom, whatever the direction of the
/// axis: sets are to be filled from the last category.
void addBars(QChart& chart, QHorizontalStackedBarSeries* bars, std::size_t categories, double low,
             double high);

/// The height of a row at the size of text of a look.
double rowHeight(const ChartLook& look);
/// The width of the widest name of a category, at most `limit`.
double labelWidth(const ChartData& data, const ChartLook& look, double limit);
/// One row in so many has room for a line of text; 1 for all.
std::size_t labelStep(const QRectF& plot, const ChartData& data, const ChartLook& look);
/// Draws the name of each category, as far as there is room, in the column `left` to `right`: on
/// several lines, or shortened in the middle.
void drawLabels(QPainter& painter, const QRectF& plot, double left, double right,
                const ChartData& data, const ChartLook& look);

/// The name of the category beside whose row a place to the left of the plot lies; else empty.
QString labelAt(QPointF place, const QRectF& plot, const ChartData& data);

/// White or a dark colour, whichever is read better on `fill`: its contrast is at least 4.5.
QColor textOn(const QColor& fill);

}  // namespace bar_rows

}  // namespace esperluette::ui
