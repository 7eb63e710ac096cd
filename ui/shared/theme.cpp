// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <map>

namespace esperluette::ui {

const Theme& Theme::light()
{
    static const Theme theme{
        .isDark = false,
        .bg = QColor(0xF6F4F0),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xFBFAF7),
        .line = QColor(0xE4DFD6),
        .line2 = QColor(0xEFEBE4),
        .ink = QColor(0x22303A),
        .ink2 = QColor(0x56636D),
        .ink3 = QColor(0x667079),
        .brand = QColor(0xA8442C),
        .brandSoft = QColor(0xF6E6E0),
        .onBrand = QColor(0xFFFFFF),
        .client = QColor(0x2B6A8C),
        .clientSoft = QColor(0xE3EEF4),
        .care = QColor(0x0B8A6A),
        .careSoft = QColor(0xDFF1EB),
        .careText = QColor(0x0A795D),
        .part = QColor(0xE0A11B),
        .partSoft = QColor(0xFBF0D6),
        .partText = QColor(0x8C620A),
        .pass = QColor(0xCC5A2E),
        .passSoft = QColor(0xF9E3D9),
        .passText = QColor(0xA94B26),
        .miss = QColor(0x8D949A),
        .missSoft = QColor(0xECEDEF),
        .missText = QColor(0x56636D),
    };
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme{
        .isDark = true,
        .bg = QColor(0x171C20),
        .surface = QColor(0x20272C),
        .sunken = QColor(0x1B2125),
        .line = QColor(0x333C43),
        .line2 = QColor(0x2A3238),
        .ink = QColor(0xE9EDEF),
        .ink2 = QColor(0xA9B4BB),
        .ink3 = QColor(0x87929A),
        .brand = QColor(0xE58A6E),
        .brandSoft = QColor(0x3A2A25),
        .onBrand = QColor(0x1B1B1B),
        .client = QColor(0x7DB8D8),
        .clientSoft = QColor(0x22333D),
        .care = QColor(0x3FBF98),
        .careSoft = QColor(0x1D3A32),
        .careText = QColor(0x3FBF98),
        .part = QColor(0xEDBB4F),
        .partSoft = QColor(0x3B321C),
        .partText = QColor(0xEDBB4F),
        .pass = QColor(0xEB8459),
        .passSoft = QColor(0x402A20),
        .passText = QColor(0xEB8459),
        .miss = QColor(0x8D979E),
        .missSoft = QColor(0x2B3237),
        .missText = QColor(0xA9B4BB),
    };
    return theme;
}

const Theme& theme(const QPalette& palette)
{
    const auto text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto ground = palette.color(QPalette::Active, QPalette::Window);
    return text.lightness() > ground.lightness() ? Theme::dark() : Theme::light();
}

const Theme& theme(const QWidget& widget) { return theme(widget.palette()); }

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, theme.bg);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.sunken);
    set(QPalette::Text, theme.ink);
    set(QPalette::Button, theme.surface);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.onBrand);
    set(QPalette::Light, theme.line2);
    set(QPalette::Midlight, theme.line2);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.line);
    set(QPalette::Shadow, theme.line);
    set(QPalette::Highlight, theme.brand);
    set(QPalette::HighlightedText, theme.onBrand);
    set(QPalette::Link, theme.client);
    set(QPalette::LinkVisited, theme.client);
    set(QPalette::ToolTipBase, theme.surface);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::PlaceholderText, theme.ink3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.ink3);
    return palette;
}

LevelColours levelColours(CareLevel level, const Theme& theme)
{
    switch (level) {
    case CareLevel::WithCare: return {theme.careSoft, theme.care, theme.careText};
    case CareLevel::InPart: return {theme.partSoft, theme.part, theme.partText};
    case CareLevel::InPassing: return {theme.passSoft, theme.pass, theme.passText};
    case CareLevel::Missed:
    case CareLevel::Untold: return {theme.missSoft, theme.miss, theme.missText};
    case CareLevel::NotDue: break;
    }
    return {theme.surface, theme.miss, theme.ink2};
}

QFont roleFont(TextRole role, const QFont& applicationFont)
{
    struct Shape {
        double scale;
        QFont::Weight weight;
    };
    const auto shape = [role]() -> Shape {
        switch (role) {
        case TextRole::Title: return {22.0 / 14, QFont::Bold};
        case TextRole::Heading:
        case TextRole::Strong: return {1, QFont::DemiBold};
        case TextRole::Body: return {1, QFont::Normal};
        case TextRole::Small: return {12.5 / 14, QFont::Normal};
        case TextRole::Tiny: break;
        }
        return {11.5 / 14, QFont::Normal};
    }();
    auto font = applicationFont;
    font.setPointSizeF(applicationFont.pointSizeF() * shape.scale);
    font.setWeight(shape.weight);
    return font;
}

QFont roleFont(TextRole role)
{
    // Copies share what Qt looked up for a font, which takes longer than to paint with it. Fonts
    // must not outlive the application, which static objects do: these are never destroyed.
    static auto& application = *new QFont;
    static auto& made = *new std::map<TextRole, QFont>;
    const auto now = QApplication::font();
    if (!now.isCopyOf(application)) {
        application = now;
        made.clear();
    }
    const auto found = made.find(role);
    return found != made.end() ? found->second
                               : made.emplace(role, roleFont(role, now)).first->second;
}

QFont applicationFont(const QFont& systemFont, double textScale)
{
    constexpr double readingSize = 10.5;
    auto font = systemFont;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), systemFont.family()});
    font.setPointSizeF(std::max(systemFont.pointSizeF(), readingSize) * textScale);
    return font;
}

}  // namespace esperluette::ui
