// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <optional>

class QFontMetricsF;

namespace esperluette::ui {

/// Labels beside points, each where nothing is yet; a label without any room is left out.
class FreeLabels {
public:
    /// @param bounds  what no label may leave
    explicit FreeLabels(const QRectF& bounds) : m_bounds(bounds) { }

    /// Keeps labels away from an area.
    void avoid(const QRectF& area) { m_taken.push_back(area); }
    /// Takes a place for a text beside a point: right, left, above or below it, then at a slant.
    /// @param radius  of the point
    /// @return std::nullopt when there is no room
    std::optional<QRectF> place(const QFontMetricsF& metrics, QPointF point, double radius,
                                const QString& text);
    /// Writes a text in such a place, in the font and colour of the painter.
    /// @return whether there was room
    bool draw(QPainter& painter, QPointF point, double radius, const QString& text);
    /// The same, but only above the point or below it.
    bool drawUpright(QPainter& painter, QPointF point, double radius, const QString& text);

private:
    std::optional<QRectF> firstFree(const std::vector<QRectF>& places);

    QRectF m_bounds;
    std::vector<QRectF> m_taken;
};

}  // namespace esperluette::ui
