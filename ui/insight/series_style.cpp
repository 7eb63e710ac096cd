// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/series_style.h"

#include <QPainter>

#include <array>

namespace esperluette::ui {

SeriesStyle seriesStyle(std::size_t series, const Theme& theme)
{
    const std::array styles{
        SeriesStyle{theme.care, Qt::SolidLine, MarkerForm::Disc, Qt::SolidPattern},
        SeriesStyle{theme.client, Qt::DashLine, MarkerForm::Square, Qt::Dense3Pattern},
        SeriesStyle{theme.brand, Qt::DotLine, MarkerForm::Triangle, Qt::BDiagPattern},
        SeriesStyle{theme.part, Qt::DashDotLine, MarkerForm::Diamond, Qt::CrossPattern},
        SeriesStyle{theme.ink2, Qt::DashDotDotLine, MarkerForm::Ring, Qt::FDiagPattern},
        SeriesStyle{theme.pass, Qt::SolidLine, MarkerForm::Cross, Qt::HorPattern},
    };
    return styles[series % styles.size()];
}

SeriesStyle neutralStyle(std::size_t series, const Theme& theme)
{
    auto style = seriesStyle(series, theme);
    if (series < 2)
        style.colour = series == 0 ? theme.client : theme.brand;
    else if (series == 2)
        style.colour = theme.care;
    return style;
}

void drawMarker(QPainter& painter, QPointF centre, double diameter, const SeriesStyle& style,
                const Theme& theme)
{
    const auto half = diameter / 2;
    painter.save();
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(style.colour);
    switch (style.marker) {
    case MarkerForm::Disc: painter.drawEllipse(centre, half, half); break;
    case MarkerForm::Square:
        painter.drawRect(
            QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, half * 1.8, half * 1.8));
        break;
    case MarkerForm::Triangle:
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -half * 1.1), centre + QPointF(half * 1.1, half * 0.9),
                       centre + QPointF(-half * 1.1, half * 0.9)}));
        break;
    case MarkerForm::Diamond:
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -half * 1.25), centre + QPointF(half * 1.25, 0),
                       centre + QPointF(0, half * 1.25), centre + QPointF(-half * 1.25, 0)}));
        break;
    case MarkerForm::Ring:
        painter.setPen(QPen(style.colour, half * 0.55));
        painter.setBrush(theme.surface);
        painter.drawEllipse(centre, half * 0.75, half * 0.75);
        break;
    case MarkerForm::Cross:
        painter.setPen(QPen(style.colour, half * 0.6));
        painter.drawLine(centre + QPointF(-half, -half), centre + QPointF(half, half));
        painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
        break;
    }
    painter.restore();
}

}  // namespace esperluette::ui
