// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/esperluette_style.h"

#include "ui/shared/control_painting.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace esperluette::ui {

namespace {

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

/// "There is more": a chevron in the colour of secondary text, drawn when it is needed.
class MoreIcon final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& area, QIcon::Mode, QIcon::State) override
    {
        const SmoothPainter smooth(*painter);
        drawChevron(*painter, area, theme(QGuiApplication::palette()).ink2, true);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new MoreIcon(*this); }
};

/// Where the parts of a control are, in a language written from the left; std::nullopt leaves the
/// part to Fusion.
std::optional<QRect> comboBoxPart(const QRect& area, QStyle::SubControl part)
{
    if (part == QStyle::SC_ComboBoxArrow)
        return QRect(area.right() - 27, area.top(), 20, area.height());
    if (part == QStyle::SC_ComboBoxEditField)
        return area.adjusted(10, 1, -28, -1);
    return std::nullopt;
}

std::optional<QRect> spinBoxPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const auto& area = spin.rect;
    const auto buttons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const auto half = area.height() / 2;
    const auto left = area.right() - 23;
    if (part == QStyle::SC_SpinBoxEditField)
        return area.adjusted(6, 1, buttons ? -24 : -6, -1);
    if (part == QStyle::SC_SpinBoxUp)
        return buttons ? QRect(left, area.top(), 20, half) : QRect();
    if (part == QStyle::SC_SpinBoxDown)
        return buttons ? QRect(left, area.top() + half, 20, half) : QRect();
    return std::nullopt;
}

std::optional<QRect> scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const auto& area = bar.rect;
    const auto upright = bar.orientation == Qt::Vertical;
    const auto length = upright ? area.height() : area.width();
    const auto range = bar.maximum - bar.minimum;
    constexpr int shortest = 28;
    const auto slider = range > 0
        ? std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)),
                     std::min(shortest, length), length)
        : length;
    const auto start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                       length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int extent) {
        return upright ? QRect(area.left(), area.top() + from, area.width(), extent)
                       : QRect(area.left() + from, area.top(), extent, area.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return area;
    case QStyle::SC_ScrollBarSlider: return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + slider, length - start - slider);
    default: return QRect();
    }
}

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

void EsperluetteStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void EsperluetteStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool EsperluetteStyle::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::WindowDeactivate)
        return false;
    const auto* key = type == QEvent::WindowDeactivate ? nullptr : static_cast<QKeyEvent*>(event);
    const auto down = type == QEvent::KeyPress && key->key() == Qt::Key_Alt;
    const auto released = !key || (type == QEvent::KeyRelease && key->key() == Qt::Key_Alt);
    if (down == m_altIsDown || (!down && !released))
        return false;
    m_altIsDown = down;
    for (auto* window : QApplication::topLevelWidgets()) {
        for (auto* widget : window->findChildren<QWidget*>())
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void EsperluetteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const SmoothPainter smooth(*painter);
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (widget && isPartOfField(*widget))
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
    case CE_HeaderSection:
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
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
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
    case CT_LineEdit: return size + QSize(18, 14);
    case CT_ComboBox: return size + QSize(44, 16);
    case CT_SpinBox: return size + QSize(34, 2);  // its field has the padding already
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(8, 14);
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect EsperluetteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const
{
    std::optional<QRect> rect;
    if (control == CC_ComboBox)
        rect = comboBoxPart(option->rect, part);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
        rect = spinBoxPart(*spin, part);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
             bar && control == CC_ScrollBar)
        rect = scrollBarPart(*bar, part);
    return rect ? visualRect(option->direction, option->rect, *rect)
                : QProxyStyle::subControlRect(control, option, part, widget);
}

QRect EsperluetteStyle::subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const
{
    if (element == SE_LineEditContents && widget && !isPartOfField(*widget))
        return option->rect.adjusted(9, 1, -9, -1);
    return QProxyStyle::subElementRect(element, option, widget);
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
    case SH_UnderlineShortcut: return m_altIsDown;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon EsperluetteStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const
{
    return icon == SP_ToolBarHorizontalExtensionButton
        ? QIcon(new MoreIcon)
        : QProxyStyle::standardIcon(icon, option, widget);
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
