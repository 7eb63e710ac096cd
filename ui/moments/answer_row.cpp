// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/answer_row.h"

#include "ui/moments/beside_or_below.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace esperluette::ui {

AnswerRow::AnswerRow(const QString& question, const QString& detail, QWidget* parent) :
    QWidget(parent), m_detail(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_choice(new SegmentedControl(question))
{
    auto* layout = new BesideOrBelow(this);
    layout->setContentsMargins(0, 6, 0, 6);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* words = new TextLabel(question, TextRole::Strong);
    words->setWordWrap(true);
    m_detail->setWordWrap(true);
    texts->addStretch();
    texts->addWidget(words);
    texts->addWidget(m_detail);
    texts->addStretch();
    layout->setWords(texts);
    for (auto answer : {Answer::Yes, Answer::Partly, Answer::No})
        m_choice->addOption(int(answer), answerName(answer));
    m_choice->setClearable(true);
    layout->setAnswer(m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &SegmentedControl::chosen, this, &AnswerRow::answered);
    setDetail(detail);
}

void AnswerRow::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

Answer AnswerRow::answer() const
{
    return Answer(m_choice->value().value_or(int(Answer::Unknown)));
}

void AnswerRow::setAnswer(Answer answer)
{
    m_choice->setValue(answer == Answer::Unknown ? std::nullopt : std::optional(int(answer)));
}

}  // namespace esperluette::ui
