// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/star_rating.h"

#include "ui/shared/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace esperluette::ui {

namespace {

/// A star with five points in the middle of `area`.
QPainterPath star(const QRectF& area)
{
    QPainterPath path;
    const auto outer = area.width() / 2;
    for (int corner = 0; corner < 10; ++corner) {
        const auto radius = corner % 2 == 0 ? outer : outer * 0.42;
        const auto angle = corner * std::numbers::pi / 5 - std::numbers::pi / 2;
        const auto point =
            area.center() + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
        if (corner == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

}  // namespace

StarRating::StarRating(const QString& name, QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, best);
    setPageStep(1);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QSlider::valueChanged, this, &StarRating::describe);
    describe();
}

void StarRating::describe()
{
    const auto words = value() == 0 ? tr("not told") : tr("%1 of 5").arg(value());
    setAccessibleDescription(words);
    setToolTip(words);
}

int StarRating::starSide() const { return QFontMetrics(roleFont(TextRole::Body)).height() + 6; }

QSize StarRating::sizeHint() const { return {starSide() * best + 4, starSide() + 4}; }

QSize StarRating::minimumSizeHint() const { return sizeHint(); }

void StarRating::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    const double side = starSide();
    for (int position = 0; position < best; ++position) {
        const auto shape = star(QRectF(2 + position * side, 2, side, side).adjusted(2, 2, -2, -2));
        const auto full = position < value();
        painter.setPen(QPen(full ? colours.part : colours.ink3, 1.3));
        painter.setBrush(full ? QBrush(colours.part) : QBrush(Qt::NoBrush));
        painter.drawPath(shape);
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.client, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void StarRating::mousePressEvent(QMouseEvent* event)
{
    const auto pressed = std::clamp(int((event->position().x() - 2) / starSide()) + 1, 1, best);
    setValue(pressed == value() ? 0 : pressed);
}

void StarRating::mouseMoveEvent(QMouseEvent*) { }

void StarRating::mouseReleaseEvent(QMouseEvent*) { }

void StarRating::keyPressEvent(QKeyEvent* event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        return setValue(event->key() - Qt::Key_0);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return setValue(0);
    QSlider::keyPressEvent(event);
}

}  // namespace esperluette::ui
