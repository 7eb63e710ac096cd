// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

namespace esperluette::ui {

/// Labels beside points, each where nothing is yet; a label without any room is left out.
class FreeLabels {
public:
    /// @param bounds  what no label may leave
    FreeLabels(const QRectF& bounds, const ChartLook& look) : m_bounds(bounds), m_look(look) { }

    /// Keeps labels away from an area.
    void avoid(const QRectF& area) { m_taken.push_back(area); }
    /// Writes a text right of a point, left, above or below it, in the font and colour of the
    /// painter; long ones are shortened in the middle.
    /// @param radius  of the point
    /// @return whether there was room
    bool draw(QPainter& painter, QPointF point, double radius, const QString& text);
    /// The same, but only above it or below it.
    bool drawUpright(QPainter& painter, QPointF point, double radius, const QString& text);

private:
    bool drawAt(QPainter& painter, const std::vector<QRectF>& places, const QString& text);

    QRectF m_bounds;
    const ChartLook& m_look;
    std::vector<QRectF> m_taken;
};

}  // namespace esperluette::ui
