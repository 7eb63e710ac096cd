// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

QColor inkColour(Ink ink, const Theme& theme)
{
    switch (ink) {
    case Ink::First: break;
    case Ink::Second: return theme.ink2;
    case Ink::Third: return theme.ink3;
    case Ink::Brand: return theme.brand;
    case Ink::Care: return theme.careText;
    case Ink::Part: return theme.partText;
    case Ink::Pass: return theme.passText;
    }
    return theme.ink;
}

TextLabel::TextLabel(const QString& text, TextRole role, Ink ink, QWidget* parent) :
    QLabel(text, parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyRole();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyRole();
}

int TextLabel::heightForWidth(int width) const
{
    if (m_heights.text != text())
        m_heights = {.text = text()};
    const auto found = std::ranges::find(m_heights.known, width, &std::pair<int, int>::first);
    if (width > 0 && found != m_heights.known.end())
        return found->second;
    const auto height = QLabel::heightForWidth(width);
    m_heights.known[m_heights.oldest++ % m_heights.known.size()] = {width, height};
    return height;
}

void TextLabel::applyRole()
{
    m_heights = {};
    const auto wantedFont = roleFont(m_role);
    if (font() != wantedFont)
        setFont(wantedFont);
    const auto colour = inkColour(m_ink, theme(QApplication::palette()));
    if (palette().color(QPalette::WindowText) == colour)
        return;
    auto own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::ParentChange: applyRole(); break;
    default: break;
    }
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent) :
    TextLabel(text, TextRole::Strong, Ink::Second, parent)
{
}

ElidedLabel::ElidedLabel(QWidget* parent) :
    ElidedLabel(QString(), TextRole::Body, Ink::First, parent)
{
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Ink ink, QWidget* parent) :
    QWidget(parent), m_rest(text), m_role(role), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    update();
}

void ElidedLabel::setTexts(const QString& strong, const QString& rest)
{
    m_strong = strong;
    m_rest = rest;
    update();
}

void ElidedLabel::setText(const QString& text) { setTexts({}, text); }

QString ElidedLabel::text() const
{
    return m_strong.isEmpty() || m_rest.isEmpty() ? m_strong + m_rest
                                                  : m_strong + u" · "_s + m_rest;
}

QFont ElidedLabel::strongFont() const
{
    auto font = roleFont(m_role);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString ElidedLabel::shownRest() const
{
    return m_strong.isEmpty() || m_rest.isEmpty() ? m_rest : u" · "_s + m_rest;
}

QSize ElidedLabel::sizeHint() const
{
    return {m_fullWidth, QFontMetrics(roleFont(m_role)).height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(roleFont(m_role));
    return {std::min(m_fullWidth, metrics.averageCharWidth() * 8), metrics.height()};
}

void ElidedLabel::update()
{
    setAccessibleName(text());
    m_strongWidth = m_strong.isEmpty() ? 0 : QFontMetrics(strongFont()).horizontalAdvance(m_strong);
    m_fullWidth = m_strongWidth + QFontMetrics(roleFont(m_role)).horizontalAdvance(shownRest()) + 1;
    showInToolTip();
    updateGeometry();
    QWidget::update();
}

void ElidedLabel::showInToolTip()
{
    setToolTip(width() < m_fullWidth ? text().toHtmlEscaped() : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showInToolTip();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        update();
}

// Shaping text is most of the work: what fits is not measured again.
void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(inkColour(m_ink, theme(*this)));
    const bool fits = width() >= m_fullWidth;
    auto area = rect();
    const auto draw = [&](const QFont& font, const QString& text) {
        painter.setFont(font);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), area),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            fits ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    if (!m_strong.isEmpty()) {
        draw(strongFont(), m_strong);
        area.setLeft(area.left() + m_strongWidth);
    }
    if (!m_rest.isEmpty() && area.width() > 0)
        draw(roleFont(m_role), shownRest());
}

}  // namespace esperluette::ui
