// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent) :
    QWidget(parent), m_sentence(new TextLabel(sentence, TextRole::Body, Ink::Second)),
    m_button(new QPushButton(action))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::smallGap, 0, metrics::smallGap);
    layout->setSpacing(12);
    layout->setAlignment(Qt::AlignTop);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->setVisible(!action.isEmpty());
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

}  // namespace esperluette::ui
