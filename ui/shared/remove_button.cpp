// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/remove_button.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace esperluette::ui {

RemoveButton::RemoveButton(const QString& what, QWidget* parent) : QToolButton(parent)
{
    setAccessibleName(tr("Remove: %1").arg(what));
    setToolTip(tr("Remove"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

QSize RemoveButton::sizeHint() const
{
    const auto side = QFontMetrics(roleFont(TextRole::Body)).height() + 4;
    return {side, side};
}

void RemoveButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    const auto area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.sunken);
        painter.drawRoundedRect(area, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.client, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, 5, 5);
    }
    painter.setPen(QPen(underMouse() || hasFocus() ? colours.ink : colours.ink3, 1.5, Qt::SolidLine,
                        Qt::RoundCap));
    const auto reach = area.width() * 0.18;
    const auto centre = area.center();
    painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach));
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

}  // namespace esperluette::ui
