// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;

namespace esperluette::ui {

/// Whether colours follow the system or are fixed.
enum class ThemeChoice { System, Light, Dark };

/// The look of the program: Fusion with our colours, rounded buttons and fields, thin scroll bars
/// and a focus ring that is always seen.
///
/// A push button with the property "primary" set to true is the main action of its page; with
/// "small" it is lower. A field with the property "invalid" has a red border.
class EsperluetteStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit EsperluetteStyle(ThemeChoice choice = ThemeChoice::System);

    /// Makes the palette of the system ours: the light one or the dark one.
    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::unpolish;

    /// Underlines the letters of mnemonics while Alt is down.
    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    /// Draws the sign of the button that a menu bar makes at every start for menus that do not
    /// fit; Fusion reads it from a picture.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    ThemeChoice m_choice;
    bool m_altIsDown = false;
};

/// Marks a button as the main action of its page or dialog.
void setPrimary(QPushButton& button);
/// Makes a button lower, for rows.
void setSmall(QPushButton& button);

}  // namespace esperluette::ui
