// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/free_labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr double freeGap = 3;
constexpr int freeCharacters = 26;  ///< of a label, on average

QString shortened(const QPainter& painter, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    return metrics.elidedText(text, Qt::ElideMiddle, metrics.averageCharWidth() * freeCharacters);
}

}  // namespace

bool FreeLabels::drawAt(QPainter& painter, const std::vector<QRectF>& places, const QString& text)
{
    for (const auto& place : places) {
        if (!m_bounds.contains(place) || std::ranges::any_of(m_taken, [&](const QRectF& area) {
                return area.intersects(place);
            }))
            continue;
        painter.drawText(place, int(Qt::AlignCenter) | Qt::TextDontClip, text);
        m_taken.push_back(place);
        return true;
    }
    return false;
}

bool FreeLabels::draw(QPainter& painter, QPointF point, double radius, const QString& text)
{
    const auto words = shortened(painter, text);
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(words) + 1, metrics.height());
    const auto beside = radius + freeGap;
    const QPointF middle(point.x() - size.width() / 2, point.y() - size.height() / 2);
    return drawAt(painter,
                  {{{point.x() + beside, middle.y()}, size},
                   {{point.x() - beside - size.width(), middle.y()}, size},
                   {{middle.x(), point.y() - beside - size.height()}, size},
                   {{middle.x(), point.y() + beside}, size}},
                  words);
}

bool FreeLabels::drawUpright(QPainter& painter, QPointF point, double radius, const QString& text)
{
    const auto words = shortened(painter, text);
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(words) + 1, metrics.height());
    const auto beside = radius + freeGap;
    const auto left = std::clamp(point.x() - size.width() / 2, m_bounds.left(),
                                 std::max(m_bounds.left(), m_bounds.right() - size.width()));
    return drawAt(
        painter,
        {{{left, point.y() - beside - size.height()}, size}, {{left, point.y() + beside}, size}},
        words);
}

}  // namespace esperluette::ui
