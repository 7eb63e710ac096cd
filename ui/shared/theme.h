// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace esperluette::ui {

/// The colours of the program, light or dark. Text on any of the grounds has a contrast of at
/// least 4.5 to 1 (WCAG 2.2, 1.4.3); fills are for bars and glyphs, which also differ in shape.
struct Theme {
    bool isDark;
    QColor bg;  ///< behind the cards
    QColor surface;  ///< cards, fields, the top bar
    QColor sunken;  ///< the side bar, fields on a card
    QColor line;  ///< borders
    QColor line2;  ///< separators within a card
    QColor ink;  ///< text
    QColor ink2;  ///< second text
    QColor ink3;  ///< third text: notes, placeholders
    QColor brand;
    QColor brandSoft;
    QColor onBrand;  ///< text on brand
    QColor client;  ///< the customer's side, and the other of two series
    QColor clientSoft;
    QColor care;  ///< fill: with care
    QColor careSoft;
    QColor careText;  ///< text, also on careSoft
    QColor part;  ///< fill: in part
    QColor partSoft;
    QColor partText;
    QColor pass;  ///< fill: in passing
    QColor passSoft;
    QColor passText;
    QColor miss;  ///< fill: missed, untold, not due
    QColor missSoft;
    QColor missText;

    static const Theme& light();
    static const Theme& dark();
};

/// The theme a palette belongs to: dark when its text is lighter than its ground.
const Theme& theme(const QPalette& palette);
/// The theme of what a widget stands on.
const Theme& theme(const QWidget& widget);

/// The palette of a theme, every role of it set.
QPalette paletteOf(const Theme& theme);

/// The soft ground, the fill and the text of a level of care.
struct LevelColours {
    QColor soft;
    QColor fill;
    QColor text;
};
LevelColours levelColours(CareLevel level, const Theme& theme);

/// Lengths in device-independent pixels. Everything that holds text grows with the font instead.
namespace metrics {
inline constexpr int radius = 10;  ///< cards
inline constexpr int fieldRadius = 8;  ///< buttons and fields
inline constexpr int gap = 16;  ///< between cards
inline constexpr int smallGap = 8;  ///< between what belongs together
inline constexpr int pageMargin = 22;
inline constexpr int cardPadding = 16;
}  // namespace metrics

/// What a text is for; sizes are relative to the font of the application.
enum class TextRole { Title, Heading, Strong, Body, Small, Tiny };
/// The font of a role.
QFont roleFont(TextRole role, const QFont& applicationFont);
/// The font of a role at the present size of the application.
QFont roleFont(TextRole role);

/// The font of the program: Inter where it is installed, else Noto Sans or the system's, at the
/// system's size (10.5 points at least) times `textScale`.
QFont applicationFont(const QFont& systemFont, double textScale);

}  // namespace esperluette::ui
