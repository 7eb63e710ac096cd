// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/free_labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr double freeGap = 3;

bool write(QPainter& painter, const std::optional<QRectF>& place, const QString& text)
{
    if (place)
        painter.drawText(*place, int(Qt::AlignCenter) | Qt::TextDontClip, text);
    return place.has_value();
}

}  // namespace

std::optional<QRectF> FreeLabels::firstFree(const std::vector<QRectF>& places)
{
    const auto free = std::ranges::find_if(places, [this](const QRectF& place) {
        return m_bounds.contains(place) && std::ranges::none_of(m_taken, [&](const QRectF& area) {
                   return area.intersects(place);
               });
    });
    if (free == places.end())
        return {};
    m_taken.push_back(*free);
    return *free;
}

std::optional<QRectF> FreeLabels::place(const QFontMetricsF& metrics, QPointF point, double radius,
                                        const QString& text)
{
    const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.height());
    const auto beside = radius + freeGap;
    const auto slanted = beside * 0.7;
    const QPointF middle(point.x() - size.width() / 2, point.y() - size.height() / 2);
    const auto left = point.x() - slanted - size.width();
    const auto above = point.y() - slanted - size.height();
    return firstFree({{{point.x() + beside, middle.y()}, size},
                      {{point.x() - beside - size.width(), middle.y()}, size},
                      {{middle.x(), point.y() - beside - size.height()}, size},
                      {{middle.x(), point.y() + beside}, size},
                      {{point.x() + slanted, above}, size},
                      {{point.x() + slanted, point.y() + slanted}, size},
                      {{left, above}, size},
                      {{left, point.y() + slanted}, size}});
}

bool FreeLabels::draw(QPainter& painter, QPointF point, double radius, const QString& text)
{
    return write(painter, place(QFontMetricsF(painter.font()), point, radius, text), text);
}

bool FreeLabels::drawUpright(QPainter& painter, QPointF point, double radius, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.height());
    const auto beside = radius + freeGap;
    const auto left = std::clamp(point.x() - size.width() / 2, m_bounds.left(),
                                 std::max(m_bounds.left(), m_bounds.right() - size.width()));
    const QRectF above({left, point.y() - beside - size.height()}, size);
    const QRectF below({left, point.y() + beside}, size);
    return write(painter, firstFree({above, below}), text);
}

}  // namespace esperluette::ui
