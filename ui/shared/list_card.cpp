// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_card.h"

#include "ui/shared/card.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"
#include "ui/shared/text_label.h"

#include <QPushButton>

namespace esperluette::ui {

ListCard::ListCard(const QString& title, const QString& empty, QWidget* parent) :
    QWidget(parent), m_card(new Card(title)), m_rows(new RowList),
    m_empty(new TextLabel(empty, TextRole::Body, Ink::Second)), m_more(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_empty->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setAutoDefault(false);
    setSmall(*m_more);
    auto& content = *m_card->content();
    content.addWidget(m_empty);
    content.addWidget(m_rows);
    content.addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit = m_limit >= m_count ? fewRows : m_limit + moreRows;
        rebuild();
    });
}

void ListCard::setNote(const QString& note) { m_card->setNote(note); }

void ListCard::showRows(int count, std::function<QWidget*(int)> row)
{
    m_count = count;
    m_row = std::move(row);
    const auto* focus = window()->focusWidget();
    const auto focused = std::ranges::find_if(m_shown, [focus](const QWidget* row) {
        return focus && (row == focus || row->isAncestorOf(focus));
    });
    const auto position = focused - m_shown.begin();
    const bool hadFocus = focused != m_shown.end();
    const auto name = hadFocus ? focus->objectName() : QString();
    rebuild();
    if (hadFocus)
        restoreFocus(std::size_t(position), name);
}

void ListCard::rebuild()
{
    m_rows->hide();  // all rows are laid out at once
    m_rows->clear();
    m_shown.clear();
    const auto shown = std::min(m_count, m_limit);
    for (int position = 0; position < shown; ++position)
        addRow(m_row(position));
    m_rows->setVisible(shown > 0);
    m_empty->setVisible(m_count == 0);
    m_more->setVisible(m_count > fewRows);
    if (m_limit >= m_count)
        m_more->setText(tr("Show fewer"));
    else if (m_limit + moreRows >= m_count)
        m_more->setText(tr("Show all %n", nullptr, m_count));
    else
        m_more->setText(tr("Show %1 more of %n", nullptr, m_count).arg(moreRows));
    m_more->setAccessibleName(tr("%1: %2").arg(m_card->accessibleName(), m_more->text()));
}

void ListCard::addRow(QWidget* row)
{
    m_rows->add(row);
    m_shown.push_back(row);
}

void ListCard::restoreFocus(std::size_t position, const QString& name)
{
    if (m_shown.empty())
        return;
    auto* row = m_shown[std::min(position, m_shown.size() - 1)];
    auto* same = name.isEmpty() ? nullptr : row->findChild<QWidget*>(name);
    (same ? same : row)->setFocus();
}

}  // namespace esperluette::ui
