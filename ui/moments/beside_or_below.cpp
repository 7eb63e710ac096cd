// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/beside_or_below.h"

#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

namespace esperluette::ui {

namespace {

/// Narrower words go above the answer.
constexpr int fewestCharacters = 18;
constexpr int besideGap = 12;
constexpr int belowGap = 4;

}  // namespace

BesideOrBelow::BesideOrBelow(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

BesideOrBelow::~BesideOrBelow() = default;

void BesideOrBelow::setWords(QWidget* words) { addWidget(words); }

void BesideOrBelow::setWords(QLayout* words)
{
    addChildLayout(words);
    addItem(words);
}

void BesideOrBelow::setAnswer(QWidget* answer) { addWidget(answer); }

void BesideOrBelow::addItem(QLayoutItem* item)
{
    Q_ASSERT(count() < int(m_items.size()));
    m_items[std::size_t(count())].reset(item);
    invalidate();
}

int BesideOrBelow::count() const { return m_items[1] ? 2 : m_items[0] ? 1 : 0; }

QLayoutItem* BesideOrBelow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* BesideOrBelow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[std::size_t(index)].release();
    if (index == 0)
        m_items[0].swap(m_items[1]);
    return item;
}

QSize BesideOrBelow::answerSize(int width) const
{
    if (!m_items[1] || m_items[1]->isEmpty())
        return {0, 0};
    return m_items[1]->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
}

bool BesideOrBelow::isBeside(int width) const
{
    const auto letter = QFontMetrics(roleFont(TextRole::Body)).averageCharWidth();
    const auto words = std::max(m_items[0]->minimumSize().width(), letter * fewestCharacters);
    return words + besideGap + answerSize(width).width() <= width;
}

int BesideOrBelow::wordsHeight(int width) const
{
    const auto& words = *m_items[0];
    return words.hasHeightForWidth() ? words.heightForWidth(width) : words.sizeHint().height();
}

int BesideOrBelow::innerHeight(int width) const
{
    const auto answer = answerSize(width);
    return isBeside(width)
        ? std::max(wordsHeight(width - besideGap - answer.width()), answer.height())
        : wordsHeight(width) + belowGap + answer.height();
}

int BesideOrBelow::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    return innerHeight(width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

QSize BesideOrBelow::sizeHint() const
{
    const auto margins = contentsMargins();
    const auto words = m_items[0]->sizeHint();
    const auto answer = answerSize(QWIDGETSIZE_MAX);
    return QSize(words.width() + besideGap + answer.width(),
                 std::max(words.height(), answer.height()))
        .grownBy(margins);
}

QSize BesideOrBelow::minimumSize() const
{
    const auto answer = m_items[1] ? m_items[1]->minimumSize() : QSize(0, 0);
    return m_items[0]->minimumSize().expandedTo(answer).grownBy(contentsMargins());
}

void BesideOrBelow::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const auto inside = area.marginsRemoved(contentsMargins());
    const auto answer = answerSize(inside.width());
    auto words = inside;
    QRect place(inside.topLeft(), answer);
    if (isBeside(inside.width())) {
        words.setWidth(inside.width() - besideGap - answer.width());
        place.moveRight(inside.right());
        place.moveTop(inside.top() + (inside.height() - answer.height()) / 2);
    } else {
        words.setHeight(wordsHeight(inside.width()));
        place.moveTop(words.bottom() + 1 + belowGap);
    }
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    m_items[0]->setGeometry(QStyle::visualRect(direction, inside, words));
    if (m_items[1])
        m_items[1]->setGeometry(QStyle::visualRect(direction, inside, place));
}

}  // namespace esperluette::ui
