// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/row_stack.h"

#include "ui/journey/words_row.h"
#include "ui/shared/esperluette_style.h"

#include <QPushButton>

namespace esperluette::ui {

RowStack::RowStack(const QString& add, QWidget* parent) :
    QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(add))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_add->setAutoDefault(false);
    setSmall(*m_add);
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        emit addRequested();
        if (!m_rows.empty())
            m_rows.back()->focusText();
        emit edited();
    });
}

void RowStack::addRow(WordsRow* row)
{
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &WordsRow::edited, this, &RowStack::edited);
    connect(row, &WordsRow::removed, this, [this, row] { remove(row); });
}

void RowStack::clear()
{
    for (auto* row : m_rows)
        delete row;
    m_rows.clear();
}

void RowStack::remove(WordsRow* row)
{
    std::erase(m_rows, row);
    m_add->setFocus();
    row->hide();
    row->deleteLater();
    emit edited();
}

}  // namespace esperluette::ui
