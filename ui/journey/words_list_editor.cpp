// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/words_list_editor.h"

#include "ui/journey/row_stack.h"
#include "ui/journey/words_row.h"

namespace esperluette::ui {

WordsListEditor::WordsListEditor(const QString& name, const QString& add, QWidget* parent) :
    QWidget(parent), m_name(name), m_rows(new RowStack(add))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(m_rows, &RowStack::addRequested, this,
            [this] { m_rows->addRow(new WordsRow(m_name, {})); });
    connect(m_rows, &RowStack::edited, this, &WordsListEditor::edited);
}

void WordsListEditor::setWords(const std::vector<LocalText>& words)
{
    m_rows->clear();
    for (const auto& text : words)
        m_rows->addRow(new WordsRow(m_name, text));
}

std::vector<LocalText> WordsListEditor::words() const
{
    std::vector<LocalText> words;
    for (const auto* row : m_rows->rows())
        words.push_back(row->words());
    return words;
}

}  // namespace esperluette::ui
