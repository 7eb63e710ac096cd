// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/moments_dialog.h"

#include "ui/shared/dialog_size.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

MomentsDialog::MomentsDialog(Desk& desk, std::vector<MomentId> moments,
                             std::function<QString()> meaning, QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_moments(std::move(moments)), m_meaning(std::move(meaning)),
    m_heading(new TextLabel({}, TextRole::Heading)), m_model(new MomentsModel(desk.today(), this)),
    m_table(new QTableView), m_openPerson(new QPushButton(tr("Open the person"))),
    m_openMoment(new QPushButton(tr("Open the moment")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    m_heading->setObjectName(QStringLiteral("meaning"));
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    showMeaning();
    showMoments();
    buildTable();
    layout->addWidget(m_table, 1);
    layout->addLayout(buildButtons());
    m_openMoment->setDefault(true);
    sizeDialog(*this, 110, 30);
    follow();
}

void MomentsDialog::follow()
{
    hideNamesByKey(*this, *m_desk.names);
    connect(m_desk.names.get(), &NamesOnScreen::changed, this, [this] {
        showMeaning();
        showMoments();
        enableButtons();
    });
    connect(&m_desk.logbook, &Logbook::changed, this, [this] {
        showMoments();
        enableButtons();
    });
}

void MomentsDialog::showMeaning() { m_heading->setText(m_meaning()); }

void MomentsDialog::showMoments()
{
    const auto& records = m_desk.records();
    std::vector<std::uint32_t> positions;
    for (const auto& id : m_moments) {
        if (const auto* moment = records.find(id))
            positions.push_back(std::uint32_t(records.positionOf(*moment)));
    }
    setWindowTitle(tr("%n moment(s)", nullptr, int(positions.size())));
    m_model->setRows(
        momentsBehind(records, m_desk.care(), positions, m_desk.language, m_desk.display()));
}

void MomentsDialog::buildTable()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(SortRole);
    sorted->setSortLocaleAware(true);
    m_table->setModel(sorted);
    setUpTable(*m_table, tr("Moments"));
    m_table->sortByColumn(MomentsModel::DayColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(MomentsModel::KindColumn,
                                                      QHeaderView::Stretch);
    const auto character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : {std::pair{MomentsModel::DayColumn, 18},
                                             {MomentsModel::WhoseColumn, 26},
                                             {MomentsModel::SettingColumn, 22},
                                             {MomentsModel::CareColumn, 16}})
        m_table->setColumnWidth(column, characters * character);
    m_table->selectRow(0);
    connect(m_table, &QTableView::activated, this, &MomentsDialog::openMoment);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MomentsDialog::enableButtons);
}

QLayout* MomentsDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    setPrimary(*m_openMoment);
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(m_openPerson);
    buttons->addWidget(m_openMoment);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_openPerson, &QPushButton::clicked, this, &MomentsDialog::openPerson);
    connect(m_openMoment, &QPushButton::clicked, this, &MomentsDialog::openMoment);
    enableButtons();
    return buttons;
}

const MomentBehind* MomentsDialog::current() const
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return nullptr;
    const auto& sorted = static_cast<const QSortFilterProxyModel&>(*m_table->model());
    return &m_model->row(sorted.mapToSource(index).row());
}

void MomentsDialog::enableButtons()
{
    const auto* row = current();
    m_openMoment->setEnabled(row);
    m_openPerson->setEnabled(row && row->person);
}

void MomentsDialog::openMoment()
{
    const auto* row = current();
    if (!row)
        return;
    const auto moment = row->id;
    accept();
    emit momentActivated(moment);
}

void MomentsDialog::openPerson()
{
    const auto* row = current();
    if (!row || !row->person)
        return;
    const auto person = *row->person;
    accept();
    emit personActivated(person);
}

}  // namespace esperluette::ui
