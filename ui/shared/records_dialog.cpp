// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/records_dialog.h"

#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

RecordsDialog::RecordsDialog(Desk& desk, const Words& words, QWidget* parent) :
    QDialog(parent), m_desk(desk), m_rows(new QStackedWidget), m_table(new QTableView),
    m_empty(new TextLabel(words.empty, TextRole::Body, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_add(new QPushButton(tr("&Add…"))),
    m_change(new QPushButton(tr("&Change…"))), m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(words.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    auto* explanation = new TextLabel(words.explanation, TextRole::Body, Ink::Second);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_rows->addWidget(m_empty);
    m_rows->addWidget(m_table);
    layout->addWidget(m_rows, 1);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
    sizeDialog(*this, words.characters, 24);
    hideNamesByKey(*this, *desk.names);
}

void RecordsDialog::begin(QAbstractItemModel* model)
{
    model->setParent(this);
    m_table->setModel(model);
    setUpTable(*m_table, windowTitle());
    m_table->setSortingEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsDialog::showButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        if (canChange())
            openSelected();
    });
    connect(&m_desk.logbook, &Logbook::changed, this, &RecordsDialog::refresh);
    connect(m_desk.names.get(), &NamesOnScreen::changed, this, &RecordsDialog::refresh);
    refresh();
}

QLayout* RecordsDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::smallGap);
    m_add->setObjectName(u"add"_s);
    m_change->setObjectName(u"change"_s);
    m_remove->setObjectName(u"remove"_s);
    connect(m_add, &QPushButton::clicked, this, [this] { openNew(); });
    connect(m_change, &QPushButton::clicked, this, [this] { openSelected(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeSelected(); });
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (auto* button : {m_add, m_change, m_remove, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    return buttons;
}

void RecordsDialog::refresh()
{
    readRecords();
    const bool isEmpty = m_table->model()->rowCount() == 0;
    m_rows->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_add->setEnabled(!m_desk.logbook.isReadOnly());
    showButtons();
}

void RecordsDialog::showButtons()
{
    m_change->setEnabled(canChange());
    m_remove->setEnabled(canChange());
}

int RecordsDialog::selectedRow() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? index.row() : -1;
}

bool RecordsDialog::canChange() const { return selectedRow() >= 0 && !m_desk.logbook.isReadOnly(); }

void RecordsDialog::applyOrSay(const ChangeSet& changes)
{
    const auto outcome = m_desk.logbook.apply(changes);
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

}  // namespace esperluette::ui
