// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/care_glyph.h"

#include <QPainter>

namespace esperluette::ui {

void paintCareGlyph(QPainter& painter, const QRectF& area, CareLevel level, const QColor& colour)
{
    const auto side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const auto stroke = std::max(1.2, side / 7);
    const auto inner = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(colour, stroke, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    switch (level) {
    case CareLevel::WithCare:
        painter.setBrush(colour);
        painter.drawEllipse(inner);
        break;
    case CareLevel::InPart:
        painter.drawEllipse(inner);
        painter.setBrush(colour);
        painter.drawPie(inner, 90 * 16, 180 * 16);
        break;
    case CareLevel::InPassing: painter.drawEllipse(inner); break;
    case CareLevel::Missed: {
        const auto cross = square.adjusted(side / 6, side / 6, -side / 6, -side / 6);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    }
    case CareLevel::Untold:
        painter.drawEllipse(inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(square.center(), side / 7, side / 7);
        break;
    case CareLevel::NotDue:
        pen.setWidthF(std::max(1.0, stroke * 0.7));
        pen.setDashPattern({1.6, 2.2});
        painter.setPen(pen);
        painter.drawEllipse(inner);
        break;
    }
    painter.restore();
}

QString careGlyphText(CareLevel level)
{
    switch (level) {
    case CareLevel::WithCare: return QStringLiteral("●");
    case CareLevel::InPart: return QStringLiteral("◐");
    case CareLevel::InPassing: return QStringLiteral("○");
    case CareLevel::Missed: return QStringLiteral("✕");
    case CareLevel::Untold: return QStringLiteral("☉");
    case CareLevel::NotDue: break;
    }
    return QStringLiteral("◌");
}

}  // namespace esperluette::ui
