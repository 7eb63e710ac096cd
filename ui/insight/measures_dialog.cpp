// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/measures_dialog.h"

#include "core/insight/wording.h"
#include "ui/insight/measure_editor.h"
#include "ui/insight/measures_model.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

MeasuresDialog::MeasuresDialog(Desk& desk, QWidget* parent) :
    QDialog(parent), m_desk(desk), m_model(new MeasuresModel(this)), m_rows(new QStackedWidget),
    m_table(new QTableView),
    m_empty(
        new TextLabel(tr("No figure yet. Enter turnover, training, eNPS, a customer score, intent "
                         "to stay, pride, referrals or volunteers as your HR system or your "
                         "survey gives them."),
                      TextRole::Body, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_add(new QPushButton(tr("&Add…"))),
    m_change(new QPushButton(tr("&Change…"))), m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Entered figures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    auto* explanation =
        new TextLabel(tr("The charts of the long run show these figures beside the care of the "
                         "moments; the circle, of each one the last that is not after the period. "
                         "They are of everybody, and stay in this logbook."),
                      TextRole::Body, Ink::Second);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    buildTable();
    m_empty->setObjectName(u"noFigures"_s);
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
    sizeDialog(*this, 96, 24);
    connect(&desk.logbook, &Logbook::changed, this, &MeasuresDialog::refresh);
    connect(desk.names.get(), &NamesOnScreen::changed, this, &MeasuresDialog::refresh);
    hideNamesByKey(*this, *desk.names);
    refresh();
}

void MeasuresDialog::buildTable()
{
    m_table->setObjectName(u"figures"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Entered figures"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(MeasuresModel::SourceColumn,
                                                      QHeaderView::Stretch);
    const auto character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(MeasuresModel::NameColumn, 26 * character);
    m_table->setColumnWidth(MeasuresModel::FigureColumn, 14 * character);
    m_table->setColumnWidth(MeasuresModel::DayColumn, 18 * character);
    m_table->setColumnWidth(MeasuresModel::CountColumn, 12 * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasuresDialog::showButtons);
    connect(m_table, &QTableView::activated, this, &MeasuresDialog::changeFigure);
}

QLayout* MeasuresDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::smallGap);
    m_add->setObjectName(u"add"_s);
    m_change->setObjectName(u"change"_s);
    m_remove->setObjectName(u"remove"_s);
    connect(m_add, &QPushButton::clicked, this, &MeasuresDialog::addFigure);
    connect(m_change, &QPushButton::clicked, this, &MeasuresDialog::changeFigure);
    connect(m_remove, &QPushButton::clicked, this, &MeasuresDialog::removeFigure);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (auto* button : {m_add, m_change, m_remove, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    return buttons;
}

void MeasuresDialog::refresh()
{
    m_model->refresh(m_desk);
    const bool isEmpty = m_model->rowCount() == 0;
    m_rows->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_add->setEnabled(!m_desk.logbook.isReadOnly());
    showButtons();
}

void MeasuresDialog::showButtons()
{
    const bool canChange = selected() && !m_desk.logbook.isReadOnly();
    m_change->setEnabled(canChange);
    m_remove->setEnabled(canChange);
}

const Measure* MeasuresDialog::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? m_desk.records().find(m_model->row(index.row()).id) : nullptr;
}

MeasureEditor* MeasuresDialog::addFigure()
{
    return edit(tr("Add a figure"), {.figure = {}, .day = m_desk.today(), .source = {}}, {});
}

MeasureEditor* MeasuresDialog::changeFigure()
{
    const auto* measure = selected();
    return measure && m_change->isEnabled()
        ? edit(tr("Change a figure"), draftOf(*measure, localeOf(m_desk.language)), measure->id)
        : nullptr;
}

void MeasuresDialog::removeFigure()
{
    const auto* measure = selected();
    if (!measure)
        return;
    const auto outcome = m_desk.logbook.apply(removeMeasure(*measure));
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

MeasureEditor* MeasuresDialog::edit(const QString& title, const MeasureDraft& draft,
                                    std::optional<MeasureId> measure)
{
    auto* editor = new MeasureEditor(
        title, draft, m_desk.language,
        [this, measure](const MeasureDraft& typed) { return save(typed, measure); }, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

Result<> MeasuresDialog::save(const MeasureDraft& draft, const std::optional<MeasureId>& measure)
{
    const auto changes = measure ? changeMeasure(m_desk.records(), *measure, draft, m_desk.today())
                                 : addMeasure(m_desk.records(), draft, m_desk.today(), m_desk.ids);
    if (!changes)
        return Failure{changes.error()};
    return changes->isEmpty() ? Result<>() : m_desk.logbook.apply(*changes);
}

}  // namespace esperluette::ui
