// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/people/snooze.h"
#include "ui/people/edit_person.h"
#include "ui/people/people_filters.h"
#include "ui/people/person_delegate.h"
#include "ui/people/person_panel.h"
#include "ui/people/rhythms_dialog.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/table_setup.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargins = 20;
constexpr int panelCharacters = 33;
constexpr int nameCharacters = 22;
constexpr int cardRounding = 5;  ///< keeps the header off the round corners
constexpr int fewestRows = 5;  ///< seen of the table: below, the page scrolls

int widthOf(int characters)
{
    return QFontMetrics(roleFont(TextRole::Body)).averageCharWidth() * characters;
}

}  // namespace

PeoplePage::PeoplePage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_model(new PeopleModel(this)), m_filters(new PeopleFilters),
    m_people(new QWidget), m_tableCard(new Card), m_table(new QTableView),
    m_noMatch(
        new EmptyState(tr("Nobody matches the search and the filters."), tr("Show everyone"))),
    m_panel(new PersonPanel(desk)), m_nobody(buildNobody())
{
    buildActions();
    buildTable();
    auto* beside = new QHBoxLayout(m_people);
    beside->setContentsMargins({});
    beside->setSpacing(metrics::gap);
    beside->addWidget(m_tableCard, 1);
    m_panel->setFixedWidth(widthOf(panelCharacters));
    beside->addWidget(m_panel);
    content()->addWidget(m_filters);
    content()->addWidget(m_people, 1);
    m_nobody->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->addWidget(m_nobody);
    content()->addStretch();
    connectPanel();

    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::applyFilter);
    connect(m_filters, &PeopleFilters::left, m_table, [this] { m_table->setFocus(); });
    connect(m_noMatch, &EmptyState::activated, m_filters, &PeopleFilters::clear);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &PeopleFilters::focusSearch);
}

void PeoplePage::editRhythms()
{
    auto* dialog = new RhythmsDialog(
        records(),
        [this](const Rhythms& rhythms) -> Result<> {
            const auto changes = setRhythms(records(), rhythms);
            if (!changes)
                return Failure{changes.error()};
            return changes->isEmpty() ? Result<>() : desk().logbook.apply(*changes);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::buildActions()
{
    setTitle(tr("Team"));
    auto* import = new QPushButton(tr("&Import…"));
    auto* add = new QPushButton(tr("+ Pe&rson"));
    add->setAccessibleName(tr("+ Person: add somebody"));
    setPrimary(*add);
    auto* rhythms = new QPushButton(tr("R&hythms…"));
    rhythms->setObjectName(u"rhythms"_s);
    connect(rhythms, &QPushButton::clicked, this, &PeoplePage::editRhythms);
    for (auto* button : {rhythms, import, add}) {
        button->setAutoDefault(false);
        actions()->addWidget(button);
    }
    connect(import, &QPushButton::clicked, this, &PeoplePage::importRequested);
    connect(add, &QPushButton::clicked, this, [this] { editPerson(desk(), {}, window()); });
}

void PeoplePage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(*m_model, m_table));
    setUpTable(*m_table, tr("People"), 2);
    m_table->setWordWrap(true);
    auto& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(PeopleModel::NameColumn, QHeaderView::Stretch);
    header.setMinimumSectionSize(widthOf(6));
    m_table->sortByColumn(PeopleModel::AttentionColumn, Qt::AscendingOrder);
    m_tableCard->setFlush();
    m_tableCard->content()->setContentsMargins(0, cardRounding, 0, cardRounding);
    m_tableCard->content()->addWidget(m_table);
    m_noMatch->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                                  metrics::cardPadding);
    m_tableCard->content()->addWidget(m_noMatch, 0, Qt::AlignTop);

    connect(m_model, &PeopleModel::modelReset, this, &PeoplePage::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::showSelected);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit personActivated(m_model->row(index.row()).id);
    });
}

Card* PeoplePage::buildNobody()
{
    auto* card = new Card(tr("Nobody is here yet"));
    auto* import = new EmptyState(
        tr("Import the list of your team, from a spreadsheet or your HR program: names, teams and "
           "first days are enough to begin."),
        tr("Import a list…"));
    auto* add = new EmptyState(tr("Or begin with one person."), tr("Add a person"));
    connect(import, &EmptyState::activated, this, &PeoplePage::importRequested);
    connect(add, &EmptyState::activated, this, [this] { editPerson(desk(), {}, window()); });
    card->content()->addWidget(import);
    card->content()->addWidget(add);
    return card;
}

void PeoplePage::connectPanel()
{
    connect(m_panel, &PersonPanel::personActivated, this, &PeoplePage::personActivated);
    connect(m_panel, &PersonPanel::momentActivated, this, &PeoplePage::momentActivated);
    connect(m_panel, &PersonPanel::momentRequested, this, &PeoplePage::momentRequested);
    connect(m_panel, &PersonPanel::editRequested, this,
            [this](const PersonId& person) { editPerson(desk(), person, window()); });
}

void PeoplePage::refresh()
{
    m_filters->offer(records(), desk().language);
    m_model->setPeople(computePeopleRows(records(), today(), desk().display()), today());
    applyFilter();
    const bool nobody = m_model->people().empty();
    m_nobody->setVisible(nobody);
    m_filters->setVisible(!nobody);
    m_people->setVisible(!nobody);
}

void PeoplePage::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    const bool none = m_model->rowCount() == 0;
    m_table->setVisible(!none);
    m_noMatch->setVisible(none);
    showCounts();
}

void PeoplePage::showCounts()
{
    const auto& people = m_model->people();
    const auto waiting = int(std::ranges::count(people, Standing::Waits, &PersonRow::standing));
    if (people.empty())
        return setSubtitle({});
    const auto all = tr("%n person(s)", nullptr, int(people.size()));
    const auto shown = m_model->filter().isEmpty()
        ? all
        : tr("%1 of %2").arg(locale().toString(m_model->rowCount()), all);
    setSubtitle(tr("%1 · %2").arg(
        shown,
        waiting == 0 ? tr("nobody waits for attention")
                     : tr("%n person(s) waiting for attention", nullptr, waiting)));
}

void PeoplePage::select()
{
    const auto row = m_selected ? m_model->rowOf(*m_selected) : -1;
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(row, 0));
    else
        m_panel->hide();
}

void PeoplePage::showSelected()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto& row = m_model->row(index.row());
    const auto* person = records().find(row.id);
    if (!person)
        return;
    m_selected = row.id;
    m_panel->showPerson(*person, row.overview, row.loyalty);
    m_panel->setVisible(!isNarrow());
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setVisible(!isNarrow() && m_table->currentIndex().isValid());
    const auto& rows = *m_table->verticalHeader();
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + fewestRows * rows.defaultSectionSize());
    fitColumns();
}

void PeoplePage::fitColumns()
{
    const auto chip = chipSize(waitingText(888)).width();
    // In the order in which they go where there is no room: the panel says the first ones too.
    const std::pair<int, int> columns[] = {
        {PeopleModel::SeniorityColumn, widthOf(15)},
        {PeopleModel::NextColumn, widthOf(11)},
        {PeopleModel::TeamColumn, widthOf(13)},
        {PeopleModel::LastColumn, widthOf(12)},
        {PeopleModel::YearColumn, careBarsWidth() + cellMargins},
        {PeopleModel::AttentionColumn, chip + cellMargins},
    };
    auto used = widthOf(nameCharacters) + 2 * metrics::pageMargin;
    if (!isNarrow())
        used += metrics::gap + m_panel->width();
    for (const auto& [column, width] : columns) {
        m_table->setColumnWidth(column, width);
        used += width;
    }
    for (const auto& [column, width] : columns) {
        const bool hidden = used > this->width() && column != PeopleModel::AttentionColumn;
        m_table->setColumnHidden(column, hidden);
        used -= hidden ? width : 0;
    }
}

}  // namespace esperluette::ui
