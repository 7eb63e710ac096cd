// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/words_row.h"

#include "ui/journey/words_area.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace esperluette::ui {

namespace {
constexpr int twoTextsFrom = 80;  ///< characters of width
constexpr int linesOfText = 1;
}  // namespace

WordsRow::WordsRow(const QString& name, const LocalText& words, QWidget* parent) :
    QWidget(parent), m_french(new WordsArea(linesOfText)), m_english(new WordsArea(linesOfText)),
    m_texts(new QBoxLayout(QBoxLayout::LeftToRight)), m_fields(nullptr)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(metrics::smallGap);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    m_texts->setSpacing(metrics::gap);
    m_texts->addWidget(m_french, 1);
    m_texts->addWidget(m_english, 1);
    column->addLayout(m_texts);
    auto* fields = new QWidget;
    m_fields = new FlowLayout(fields, metrics::smallGap);
    column->addWidget(fields);
    fields->hide();
    layout->addLayout(column, 1);
    m_french->setPlainText(words.french);
    m_english->setPlainText(words.english);
    m_french->setPlaceholderText(tr("in French"));
    m_english->setPlaceholderText(tr("in English"));
    m_french->setAccessibleName(tr("%1, in French").arg(name));
    m_english->setAccessibleName(tr("%1, in English").arg(name));
    auto* cross = new RemoveButton(words.french.isEmpty() ? name : words.french);
    layout->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QToolButton::clicked, this, &WordsRow::removed);
    for (auto* area : {m_french, m_english})
        connect(area, &QPlainTextEdit::textChanged, this, &WordsRow::edited);
}

LocalText WordsRow::words() const { return {m_french->words(), m_english->words()}; }

void WordsRow::addField(QWidget* field)
{
    m_fields->addWidget(field);
    m_fields->parentWidget()->show();
}

void WordsRow::focusText() { m_french->setFocus(Qt::OtherFocusReason); }

void WordsRow::resizeEvent(QResizeEvent* event)
{
    const bool beside = width() >= fontMetrics().averageCharWidth() * twoTextsFrom;
    m_texts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

}  // namespace esperluette::ui
