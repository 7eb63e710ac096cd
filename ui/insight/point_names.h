// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_legend.h"
#include "ui/insight/free_labels.h"

namespace esperluette::ui {

/// A point of a chart that has a name.
struct NamedPoint {
    QPointF centre;
    double radius;
    QString name;

    QRectF area() const
    {
        return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
    }
};

/// The names of points: beside each, where nothing is yet. A point whose name has no room has a
/// number, and the name stands with it in a key; points that lie on one another share one.
class PointNames {
public:
    /// @param free  where names may be; keeps them away from what else is there
    PointNames(std::vector<NamedPoint> points, FreeLabels free, const ChartLook& look);

    /// The numbers with their names; without entries when all names have room.
    /// @param width,highest  what there is for it
    ChartLegend key(double width, double highest) const;
    /// Writes the names beside their points and the numbers in theirs.
    void draw(QPainter& painter) const;

private:
    struct Numbered {
        NamedPoint point;
        int number;
        bool isWritten;  ///< in the point; otherwise it has that of a point it lies on
    };
    struct Digits {
        QRectF area;
        int number;
    };
    struct Placed {
        QRectF area;
        QString name;
    };

    void addNumbered(NamedPoint point);

    const ChartLook& m_look;
    std::vector<Placed> m_placed;
    std::vector<Numbered> m_numbered;  ///< in the order of their numbers
    std::vector<Digits> m_digits;
};

}  // namespace esperluette::ui
