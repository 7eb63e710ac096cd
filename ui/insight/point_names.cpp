// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/point_names.h"

#include "core/insight/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace esperluette::ui {

namespace {

/// A disc with a number in it.
void drawNumber(QPainter& painter, const QRectF& disc, int number, const ChartLook& look)
{
    const auto& colours = *look.theme;
    painter.setPen(QPen(colours.surface, 1));
    painter.setBrush(colours.client);
    painter.drawEllipse(disc);
    painter.setFont(look.fontOf(TextRole::Tiny));
    painter.setPen(colours.isDark ? colours.onBrand : colours.surface);
    painter.drawText(disc, int(Qt::AlignCenter) | Qt::TextDontClip,
                     localeOf(look.language).toString(number));
}

}  // namespace

PointNames::PointNames(std::vector<NamedPoint> points, FreeLabels free, const ChartLook& look) :
    m_look(look)
{
    const QFontMetricsF metrics(look.labelFont());
    for (const auto& point : points)
        free.avoid(point.area());
    for (auto& point : points) {
        if (const auto area = free.place(metrics, point.centre, point.radius, point.name))
            m_placed.push_back({*area, point.name});
        else
            addNumbered(std::move(point));
    }
    std::ranges::stable_sort(m_numbered, {}, &Numbered::number);
}

void PointNames::addNumbered(NamedPoint point)
{
    const QFontMetricsF metrics(m_look.fontOf(TextRole::Tiny));
    QRectF digits({}, QSizeF(metrics.horizontalAdvance(QStringLiteral("00")), metrics.height()));
    digits.moveCenter(point.centre);
    int last = 0;
    for (const auto& [area, number] : m_digits) {
        if (digits.intersects(area)) {
            m_numbered.push_back({std::move(point), number, false});
            return;
        }
        last = number;
    }
    m_digits.push_back({digits, last + 1});
    m_numbered.push_back({std::move(point), last + 1, true});
}

ChartLegend PointNames::key(double width, double highest) const
{
    ChartLegend key(width, highest, m_look);
    const auto side = QFontMetricsF(m_look.fontOf(TextRole::Tiny)).height() * 1.05;
    for (const auto& [point, number, isWritten] : m_numbered)
        key.add(point.name,
                [side, look = m_look, number = number](QPainter& painter, const QRectF& box) {
                    QRectF disc(0, 0, side, side);
                    disc.moveCenter(box.center());
                    drawNumber(painter, disc, number, look);
                });
    return key;
}

void PointNames::draw(QPainter& painter) const
{
    for (const auto& [point, number, isWritten] : m_numbered) {
        if (isWritten)
            drawNumber(painter, point.area(), number, m_look);
    }
    painter.setFont(m_look.labelFont());
    painter.setPen(m_look.theme->ink);
    for (const auto& [area, name] : m_placed)
        painter.drawText(area, int(Qt::AlignCenter) | Qt::TextDontClip, name);
}

}  // namespace esperluette::ui
