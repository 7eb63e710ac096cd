// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/control_painting.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>

namespace esperluette::ui {

namespace {

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto blend = [share](int a, int b) { return int(a * (1 - share) + b * share); };
    return {blend(one.red(), other.red()), blend(one.green(), other.green()),
            blend(one.blue(), other.blue())};
}

}  // namespace

const Theme& themeOf(const QStyleOption& option) { return theme(option.palette); }

void drawRing(QPainter& painter, const QRectF& area, const QColor& colour, double radius)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

bool isPrimary(const QWidget* widget) { return widget && widget->property("primary").toBool(); }

bool isSmall(const QWidget* widget) { return widget && widget->property("small").toBool(); }

void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colours = themeOf(option);
    const auto primary = isPrimary(widget);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto checked = option.state.testFlag(QStyle::State_On);
    const auto pressed = option.state.testFlag(QStyle::State_Sunken);
    const auto hovered = option.state.testFlag(QStyle::State_MouseOver);

    auto ground = primary && enabled ? colours.brand : colours.surface;
    auto border = primary && enabled ? colours.brand : colours.line;
    if (checked)
        border = colours.brand;
    if (enabled && (pressed || hovered))
        ground = mixed(ground, colours.ink, pressed ? 0.12 : 0.05);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    const auto area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, metrics::fieldRadius, metrics::fieldRadius);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    if (primary)
        drawRing(painter, area.adjusted(2, 2, -2, -2), colours.onBrand, metrics::fieldRadius - 3);
    else
        drawRing(painter, area, colours.client, metrics::fieldRadius - 1);
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto& colours = themeOf(option);
    const auto area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto invalid = widget && widget->property("invalid").toBool();
    painter.setPen(QPen(invalid ? colours.passText : colours.line, invalid ? 1.5 : 1));
    painter.setBrush(option.state.testFlag(QStyle::State_Enabled) ? colours.sunken
                                                                  : colours.surface);
    painter.drawRoundedRect(area, metrics::fieldRadius, metrics::fieldRadius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRing(painter, area, colours.client, metrics::fieldRadius - 1);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const auto& colours = themeOf(option);
    const auto area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto checked = option.state.testFlag(QStyle::State_On);
    const auto partly = option.state.testFlag(QStyle::State_NoChange);
    painter.setPen(QPen(checked || partly ? colours.care : colours.ink3, 1.5));
    painter.setBrush(checked || partly ? colours.care : colours.surface);
    painter.drawRoundedRect(area, 4, 4);
    if (!checked && !partly)
        return;
    painter.setPen(QPen(colours.isDark ? colours.onBrand : colours.surface, 1.8, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
    };
    if (checked)
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.31)}));
    else
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void drawRadioButton(QPainter& painter, const QStyleOption& option)
{
    const auto& colours = themeOf(option);
    const auto area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto checked = option.state.testFlag(QStyle::State_On);
    painter.setPen(QPen(checked ? colours.brand : colours.ink3, 1.5));
    painter.setBrush(colours.surface);
    painter.drawEllipse(area);
    if (!checked)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.brand);
    painter.drawEllipse(area.center(), area.width() / 4, area.width() / 4);
}

void drawChevron(QPainter& painter, const QRectF& area, const QColor& colour, bool down)
{
    const auto reach = std::min({area.width(), area.height(), 9.0}) / 2;
    const auto rise = down ? reach / 2 : -reach / 2;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto centre = area.center();
    painter.drawPolyline(QPolygonF({centre + QPointF(-reach, -rise), centre + QPointF(0, rise),
                                    centre + QPointF(reach, -rise)}));
}

void drawSelectedRow(QPainter& painter, const QStyleOption& option)
{
    const auto& colours = themeOf(option);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours.brandSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colours.sunken);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours.line2);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

bool isPartOfField(const QWidget& widget)
{
    const auto* around = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around);
}

bool isTextArea(const QWidget* widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

void drawHeaderGround(QPainter& painter, const QStyleOption& option)
{
    const auto& colours = themeOf(option);
    painter.fillRect(option.rect, colours.surface);
    painter.setPen(colours.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& header, int margin)
{
    const auto& colours = themeOf(header);
    drawHeaderGround(painter, header);
    auto font = roleFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.ink2);
    auto area = header.rect.adjusted(margin, 0, -margin, 0);
    const auto sorted = header.sortIndicator != QStyleOptionHeader::None;
    const auto room = area.width() - (sorted ? 14 : 0);
    const auto text = painter.fontMetrics().elidedText(header.text, Qt::ElideRight, room);
    painter.drawText(area, int(header.textAlignment) | Qt::AlignVCenter, text);
    if (!sorted)
        return;
    const auto width = painter.fontMetrics().horizontalAdvance(text);
    const auto x =
        header.direction == Qt::RightToLeft ? area.right() - width - 14 : area.left() + width + 4;
    painter.setRenderHint(QPainter::Antialiasing);
    drawChevron(painter, QRectF(x, area.top(), 10, area.height()), colours.ink2,
                header.sortIndicator == QStyleOptionHeader::SortDown);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle)
{
    const auto& colours = themeOf(bar);
    const auto active = bar.state.testFlag(QStyle::State_MouseOver)
        || bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    auto area = QRectF(handle);
    area =
        bar.orientation == Qt::Vertical ? area.adjusted(3, 2, -3, -2) : area.adjusted(2, 3, -2, -3);
    const auto radius = std::min(area.width(), area.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.line, colours.ink3, active ? 0.8 : 0.35));
    painter.drawRoundedRect(area, radius, radius);
}

void drawProgressBar(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const auto& colours = themeOf(bar);
    QRectF line(bar.rect.left(), bar.rect.center().y() - 3, bar.rect.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(line, 3, 3);
    const auto span = bar.maximum - bar.minimum;
    const auto share = span > 0 ? double(bar.progress - bar.minimum) / span : 0.3;
    line.setWidth(line.width() * std::clamp(share, 0.0, 1.0));
    painter.setBrush(colours.care);
    painter.drawRoundedRect(line, 3, 3);
}

}  // namespace esperluette::ui
