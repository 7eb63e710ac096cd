// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/text_label.h"

#include <QPainter>

namespace esperluette::ui {

Card::Card(const QString& title, QWidget* parent) :
    QWidget(parent), m_outer(new QVBoxLayout(this)), m_header(new QHBoxLayout),
    m_title(new TextLabel({}, TextRole::Heading)),
    m_note(new TextLabel({}, TextRole::Small, Ink::Third)), m_content(new QVBoxLayout)
{
    constexpr int padding = metrics::cardPadding;
    m_outer->setContentsMargins(padding, padding - 2, padding, padding);
    m_outer->setSpacing(metrics::smallGap);
    m_header->setSpacing(metrics::smallGap);
    m_title->setWordWrap(true);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_note, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_outer->addLayout(m_header);
    m_content->setSpacing(metrics::smallGap);
    m_outer->addLayout(m_content, 1);
    m_note->hide();
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addBeforeTitle(QWidget* widget)
{
    m_header->insertWidget(m_header->indexOf(m_title), widget);
}

void Card::addAfterTitle(QWidget* widget) { m_header->addWidget(widget); }

void Card::setFlush()
{
    m_outer->setContentsMargins(1, 1, 1, 1);
    constexpr int padding = metrics::cardPadding;
    m_header->setContentsMargins(padding, m_title->text().isEmpty() ? 0 : padding - 3, padding, 0);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius,
                            metrics::radius);
}

}  // namespace esperluette::ui
