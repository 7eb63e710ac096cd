// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filters.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses = {PersonStatus::Candidate, PersonStatus::Present,
                                 PersonStatus::OnLeave, PersonStatus::Left};
/// Those that a status does not tell already.
constexpr std::array standings = {Standing::Waits,    Standing::ToTell,   Standing::NeverPraised,
                                  Standing::NeverMet, Standing::UpToDate, Standing::Arriving};
constexpr std::array loyaltyStandings = {LoyaltyStanding::Lacking, LoyaltyStanding::Recent,
                                         LoyaltyStanding::NotDue};

template <typename EntityId>
using Named = std::pair<QString, EntityId>;

/// Offers the names in their order, and keeps what they stand for in the same order.
template <typename EntityId>
void offerNamed(FilterChip& chip, std::vector<EntityId>& ids, std::vector<Named<EntityId>> named)
{
    const QCollator collator;
    std::ranges::sort(named, [&](const auto& left, const auto& right) {
        return collator.compare(left.first, right.first) < 0;
    });
    ids.clear();
    QStringList names;
    for (const auto& [name, id] : named) {
        names << name;
        ids.push_back(id);
    }
    chip.setChoices(names);
}

std::vector<Named<PopulationValueId>> valuesOf(const Records& records, QStringView cut)
{
    std::vector<Named<PopulationValueId>> values;
    for (const auto& value : records.all<PopulationValue>()) {
        if (value.cut.text() == cut)
            values.push_back({value.label.text(), value.id});
    }
    return values;
}

template <typename Values>
auto chosenOf(const FilterChip& chip, const Values& values)
{
    using Value = std::remove_cvref_t<decltype(values[0])>;
    return chip.choice() == FilterChip::all ? std::optional<Value>()
                                            : std::optional(values[std::size_t(chip.choice())]);
}

template <typename Values, typename Name>
QStringList namesOf(const Values& values, Name&& name)
{
    QStringList names;
    for (const auto value : values)
        names << name(value);
    return names;
}

}  // namespace

PeopleFilters::PeopleFilters(QWidget* parent) :
    QWidget(parent), m_search(new QLineEdit), m_team(new FilterChip(tr("Team"))),
    m_site(new FilterChip(tr("Site"))), m_workMode(new FilterChip(tr("Work mode"))),
    m_status(new FilterChip(tr("Status"))), m_standing(new FilterChip(tr("Attention"))),
    m_seniority(new FilterChip(tr("Seniority"))), m_loyalty(new FilterChip(tr("Loyalty"))),
    m_clear(new QPushButton(tr("Clear the filters")))
{
    m_search->setObjectName(u"peopleSearch"_s);
    m_search->setPlaceholderText(tr("Name, role or team…"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    if (auto* cross = m_search->findChild<QToolButton*>()) {
        cross->setAccessibleName(tr("Clear the search"));
        cross->setToolTip(tr("Clear the search"));
    }
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 25);
    m_search->installEventFilter(this);
    auto* layout = new FlowLayout(this, metrics::smallGap);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    m_team->setObjectName(u"teamFilter"_s);
    m_standing->setObjectName(u"attentionFilter"_s);
    m_seniority->setObjectName(u"seniorityFilter"_s);
    m_loyalty->setObjectName(u"loyaltyFilter"_s);
    m_status->setChoices(namesOf(statuses, statusName));
    m_standing->setChoices(namesOf(standings, standingName));
    m_seniority->setChoices(namesOf(allSeniorityBands, seniorityName));
    for (auto* chip : chips()) {
        chip->setMinimumHeight(m_search->sizeHint().height());
        layout->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &PeopleFilters::changed);
    }
    setSmall(*m_clear);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->hide();
    layout->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &PeopleFilters::clear);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleFilters::changed);
    connect(this, &PeopleFilters::changed, this, &PeopleFilters::showClear);
}

std::array<FilterChip*, 7> PeopleFilters::chips() const
{
    return {m_team, m_site, m_workMode, m_status, m_standing, m_seniority, m_loyalty};
}

void PeopleFilters::offer(const Records& records, Language language)
{
    std::vector<Named<TeamId>> teams;
    for (const auto& team : records.all<Team>())
        teams.push_back({team.name.text(), team.id});
    offerNamed(*m_team, m_teams, std::move(teams));
    offerNamed(*m_site, m_sites, valuesOf(records, cuts::site));
    offerNamed(*m_workMode, m_workModes, valuesOf(records, cuts::workMode));
    offerLoyalty(records, language);
}

void PeopleFilters::offerLoyalty(const Records& records, Language language)
{
    QStringList names;
    for (const auto* kind : loyaltyKinds(records))
        names << kind->name.in(language);
    const auto which = names.join(u" · "_s);
    m_loyalty->setToolTip(which.toHtmlEscaped());
    m_loyalty->setAccessibleDescription(which);
    m_loyalty->setChoices(names.isEmpty() ? QStringList() : namesOf(loyaltyStandings, loyaltyName));
}

PeopleFilter PeopleFilters::filter() const
{
    return {.words = searchWords(m_search->text()),
            .team = chosenOf(*m_team, m_teams),
            .site = chosenOf(*m_site, m_sites),
            .workMode = chosenOf(*m_workMode, m_workModes),
            .status = chosenOf(*m_status, statuses),
            .standing = chosenOf(*m_standing, standings),
            .seniority = chosenOf(*m_seniority, allSeniorityBands),
            .loyalty = chosenOf(*m_loyalty, loyaltyStandings)};
}

void PeopleFilters::clear()
{
    for (auto* chip : chips())
        chip->setChoice(FilterChip::all);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    emit changed();
    focusSearch();
}

void PeopleFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleFilters::showClear() { m_clear->setVisible(!filter().isEmpty()); }

bool PeopleFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace esperluette::ui
