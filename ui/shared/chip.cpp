// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/shared/care_glyph.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 9;
constexpr int topPadding = 2;
constexpr int glyphGap = 5;

QFont chipFont()
{
    auto font = roleFont(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int glyphSide(const QFontMetrics& metrics) { return metrics.capHeight() + 1; }

struct ChipColours {
    QColor ground;
    QColor text;
    QColor border;
};

ChipColours coloursOf(ChipTone tone, const Theme& theme)
{
    switch (tone) {
    case ChipTone::Plain: break;
    case ChipTone::Brand: return {theme.brandSoft, theme.brand, {}};
    case ChipTone::Client: return {theme.clientSoft, theme.client, {}};
    case ChipTone::Care: return {theme.careSoft, theme.careText, {}};
    case ChipTone::Part: return {theme.partSoft, theme.partText, {}};
    case ChipTone::Pass: return {theme.passSoft, theme.passText, {}};
    case ChipTone::Miss: return {theme.missSoft, theme.missText, {}};
    }
    return {theme.surface, theme.ink2, theme.line};
}

}  // namespace

QSize chipSize(const QString& text, bool withGlyph)
{
    const QFontMetrics metrics(chipFont());
    const auto glyph = withGlyph ? glyphSide(metrics) + glyphGap : 0;
    return {metrics.horizontalAdvance(text) + glyph + 2 * sidePadding + 1,
            metrics.height() + 2 * topPadding};
}

void paintChip(QPainter& painter, const QRect& area, const QString& text, ChipTone tone,
               const Theme& theme, std::optional<CareLevel> level)
{
    const auto font = chipFont();
    const QFontMetrics metrics(font);
    const auto whole = chipSize(text, level.has_value());
    const auto size = whole.boundedTo(area.size());
    const auto box = QStyle::alignedRect(painter.layoutDirection(),
                                         Qt::AlignLeading | Qt::AlignVCenter, size, area);
    const auto colours = coloursOf(tone, theme);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border.isValid() ? QPen(colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.ground);
    const auto outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    auto inside = box.adjusted(sidePadding, 0, -sidePadding, 0);
    if (level) {
        const auto side = glyphSide(metrics);
        const auto place =
            QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                QSize(side, side), inside);
        paintCareGlyph(painter, place, *level, colours.text);
        inside.adjust(painter.layoutDirection() != Qt::RightToLeft ? side + glyphGap : 0, 0,
                      painter.layoutDirection() != Qt::RightToLeft ? 0 : -side - glyphGap, 0);
    }
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     size == whole ? text
                                   : metrics.elidedText(text, Qt::ElideRight, inside.width() + 1));
    painter.restore();
}

Chip::Chip(const QString& text, ChipTone tone, QWidget* parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

void Chip::setLevel(std::optional<CareLevel> level)
{
    m_level = level;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(text(), m_level.has_value()); }

QSize Chip::minimumSizeHint() const { return sizeHint(); }

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone, theme(*this), m_level);
}

void Chip::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

ChipTone toneOf(CareLevel level)
{
    switch (level) {
    case CareLevel::WithCare: return ChipTone::Care;
    case CareLevel::InPart: return ChipTone::Part;
    case CareLevel::InPassing: return ChipTone::Pass;
    case CareLevel::Missed:
    case CareLevel::Untold: return ChipTone::Miss;
    case CareLevel::NotDue: break;
    }
    return ChipTone::Plain;
}

CareBadge::CareBadge(CareLevel level, QWidget* parent) : CareBadge(level, levelName(level), parent)
{
}

CareBadge::CareBadge(CareLevel level, const QString& word, QWidget* parent) :
    Chip(word, toneOf(level), parent)
{
    setLevel(level);
}

void CareBadge::showLevel(CareLevel level)
{
    setText(levelName(level));
    setTone(toneOf(level));
    setLevel(level);
}

ChipButton::ChipButton(const QString& text, ChipTone tone, QWidget* parent) :
    QPushButton(text, parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
}

QString ChipButton::shownText() const
{
    auto shown = text();
    shown.remove(u'&');
    if (isCheckable())
        return (isChecked() ? u"✓ "_s : u"+ "_s) + shown;
    return menu() ? shown + u" ▾"_s : shown;
}

QSize ChipButton::sizeHint() const { return chipSize(shownText()) + QSize(0, 4); }

QSize ChipButton::minimumSizeHint() const { return sizeHint(); }

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = theme(*this);
    const auto toned = !isCheckable() || isChecked();
    paintChip(painter, rect().adjusted(0, 2, 0, -2), shownText(),
              toned && !menu() ? m_tone : ChipTone::Plain, colours);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.client, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

}  // namespace esperluette::ui
