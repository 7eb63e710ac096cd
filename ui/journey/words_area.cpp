// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/words_area.h"

namespace esperluette::ui {

WordsArea::WordsArea(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WordsArea::sizeHint() const
{
    const auto margins = contentsMargins();
    const auto frame = margins.top() + margins.bottom() + int(2 * document()->documentMargin());
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * m_lines + frame};
}

QSize WordsArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

}  // namespace esperluette::ui
