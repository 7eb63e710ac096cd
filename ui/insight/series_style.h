// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace esperluette::ui {

/// The form of a point, so that colour never tells series apart alone.
enum class MarkerForm { Disc, Square, Triangle, Diamond, Ring, Cross };

/// How one of several series is told from the others: in colour, and in dash, form and pattern.
struct SeriesStyle {
    QColor colour;
    Qt::PenStyle dash;
    MarkerForm marker;
    Qt::BrushStyle pattern;  ///< of bars and columns

    QPen pen(double width) const { return {colour, width, dash, Qt::FlatCap, Qt::RoundJoin}; }
    QBrush brush() const { return {colour, pattern}; }
};

/// The style of the series at a position; six in all, then they begin again.
SeriesStyle seriesStyle(std::size_t series, const Theme& theme);
/// The same, in the order for values that are neither good nor bad: it does not begin with the
/// colour that stands for care.
SeriesStyle neutralStyle(std::size_t series, const Theme& theme);

/// Draws a point of a diameter, with a rim in the colour of the ground.
void drawMarker(QPainter& painter, QPointF centre, double diameter, const SeriesStyle& style,
                const Theme& theme);

}  // namespace esperluette::ui
