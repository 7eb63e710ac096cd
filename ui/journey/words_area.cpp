// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/words_area.h"

#include <QKeyEvent>

#include <algorithm>

namespace esperluette::ui {

namespace {
constexpr int mostLinesSeen = 8;  ///< more lines scroll
}

WordsArea::WordsArea(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &WordsArea::fit);
    fit();
}

QString WordsArea::words() const
{
    auto text = document()->toRawText();
    for (const auto separator : {QChar::ParagraphSeparator, QChar::LineSeparator})
        text.replace(separator, u'\n');
    return text;
}

QSize WordsArea::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumHeight()};
}

QSize WordsArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, minimumHeight()};
}

void WordsArea::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == 1)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WordsArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WordsArea::fit()
{
    const auto typed = int(document()->size().height());
    const auto lines = std::clamp(typed, m_lines, mostLinesSeen);
    setVerticalScrollBarPolicy(typed > mostLinesSeen ? Qt::ScrollBarAsNeeded
                                                     : Qt::ScrollBarAlwaysOff);
    const auto height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin())
        + 2 * frameWidth() + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

}  // namespace esperluette::ui
