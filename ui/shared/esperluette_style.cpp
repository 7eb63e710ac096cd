// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/esperluette_style.h"

#include "ui/shared/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace esperluette::ui {

namespace {

const Theme& themeOf(const QStyleOption& option) { return theme(option.palette); }

bool isPrimary(const QWidget* widget) { return widget && widget->property("primary").toBool(); }

bool isSmall(const QWidget* widget) { return widget && widget->property("small").toBool(); }

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto blend = [share](int a, int b) { return int(a * (1 - share) + b * share); };
    return {blend(one.red(), other.red()), blend(one.green(), other.green()),
            blend(one.blue(), other.blue())};
}

void drawRing(QPainter& painter, const QRectF& area, const QColor& colour, double radius)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
}

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

/// A chevron in the middle of `area`.
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

/// Saves the painter and smooths edges for the life of the object.
class SmoothPainter {
public:
    explicit SmoothPainter(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(SmoothPainter)

private:
    QPainter& m_painter;
};

}  // namespace

EsperluetteStyle::EsperluetteStyle(ThemeChoice choice) :
    QProxyStyle(QStringLiteral("fusion")), m_choice(choice)
{
}

void EsperluetteStyle::polish(QPalette& palette)
{
    switch (m_choice) {
    case ThemeChoice::System: palette = paletteOf(theme(palette)); break;
    case ThemeChoice::Light: palette = paletteOf(Theme::light()); break;
    case ThemeChoice::Dark: palette = paletteOf(Theme::dark()); break;
    }
}

void EsperluetteStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void EsperluetteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const SmoothPainter smooth(*painter);
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return;
        if (widget && qobject_cast<const QComboBox*>(widget->parentWidget()))
            return;
        return drawField(*painter, *option, widget);
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextArea(widget)) {
            auto field = *option;
            field.state.setFlag(State_HasFocus, widget->hasFocus());
            return drawField(*painter, field, widget);
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton: return drawRadioButton(*painter, *option);
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem: return drawSelectedRow(*painter, *option);
    case PE_FrameFocusRect:
        return drawRing(*painter, QRectF(option->rect), themeOf(*option).client, 4);
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void EsperluetteStyle::drawControl(ControlElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const
{
    const SmoothPainter smooth(*painter);
    const auto& colours = themeOf(*option);
    switch (element) {
    case CE_PushButtonBevel: {
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            drawChevron(
                *painter,
                QRectF(option->rect.right() - 24, option->rect.top(), 14, option->rect.height()),
                colours.ink2, true);
        return;
    }
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            auto label = *button;
            const auto enabled = option->state.testFlag(State_Enabled);
            const auto text = isPrimary(widget) && enabled ? colours.onBrand
                : option->state.testFlag(State_On)         ? colours.brand
                : enabled                                  ? colours.ink
                                                           : colours.ink3;
            label.palette.setColor(QPalette::ButtonText, text);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_HeaderSection: return drawHeaderGround(*painter, *option);
    case CE_HeaderEmptyArea: return drawHeaderGround(*painter, *option);
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeaderSection(*painter, *header,
                                     proxy()->pixelMetric(PM_HeaderMargin, option, widget));
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            auto shown = *item;
            shown.palette.setColor(QPalette::Highlight, colours.brandSoft);
            shown.palette.setColor(QPalette::HighlightedText, colours.ink);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgressBar(*painter, *bar);
        break;
    case CE_Splitter: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void EsperluetteStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                          QPainter* painter, const QWidget* widget) const
{
    const SmoothPainter smooth(*painter);
    const auto& colours = themeOf(*option);
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->editable)
            drawField(*painter, *option, widget);
        else
            drawButton(*painter, *option, widget);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                    colours.ink2, true);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*painter, *option, widget);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const auto down = subControlRect(control, option, SC_SpinBoxDown, widget);
        drawChevron(*painter, QRectF(up).adjusted(4, 4, -4, -2), colours.ink2, false);
        drawChevron(*painter, QRectF(down).adjusted(4, 2, -4, -4), colours.ink2, true);
        return;
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar)
            drawScrollBar(*painter, *bar,
                          subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize EsperluetteStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto small = isSmall(widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const auto menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? 14 : 0;
        return size + QSize((small ? 22 : 30) + menu, small ? 11 : 16);
    }
    case CT_LineEdit: return size + QSize(16, 14);
    case CT_ComboBox: return size + QSize(44, 16);
    case CT_SpinBox: return size + QSize(34, 14);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(8, 14);
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect EsperluetteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const
{
    const auto area = option->rect;
    const auto mirrored = [&](const QRect& rect) {
        return visualRect(option->direction, area, rect);
    };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return mirrored(QRect(area.right() - 27, area.top(), 20, area.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return mirrored(area.adjusted(10, 1, -28, -1));
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const auto buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const auto half = area.height() / 2;
        const auto left = area.right() - 23;
        if (part == SC_SpinBoxEditField)
            return mirrored(area.adjusted(6, 1, buttons ? -24 : -6, -1));
        if (part == SC_SpinBoxUp)
            return buttons ? mirrored(QRect(left, area.top(), 20, half)) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? mirrored(QRect(left, area.top() + half, 20, half)) : QRect();
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || !bar)
            return {};
        if (part == SC_ScrollBarGroove)
            return area;
        const auto length = bar->orientation == Qt::Vertical ? area.height() : area.width();
        const auto range = bar->maximum - bar->minimum;
        const auto slider = range > 0
            ? std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), 28,
                         std::max(28, length))
            : length;
        const auto start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                   length - slider, bar->upsideDown);
        const auto stretch = [&](int from, int extent) {
            return bar->orientation == Qt::Vertical
                ? QRect(area.left(), area.top() + from, area.width(), extent)
                : mirrored(QRect(area.left() + from, area.top(), extent, area.height()));
        };
        if (part == SC_ScrollBarSlider)
            return stretch(start, slider);
        if (part == SC_ScrollBarSubPage)
            return stretch(0, start);
        if (part == SC_ScrollBarAddPage)
            return stretch(start + slider, length - start - slider);
        return {};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int EsperluetteStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return QFontMetrics(roleFont(TextRole::Body)).height();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_HeaderMargin: return 10;
    case PM_DefaultFrameWidth: return isTextArea(widget) ? 8 : 1;
    case PM_FocusFrameHMargin: return widget && widget->inherits("QAbstractItemView") ? 8 : 2;
    case PM_MenuButtonIndicator: return 14;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int EsperluetteStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void setPrimary(QPushButton& button)
{
    button.setProperty("primary", true);
    button.update();
}

void setSmall(QPushButton& button)
{
    button.setProperty("small", true);
    button.updateGeometry();
}

}  // namespace esperluette::ui
