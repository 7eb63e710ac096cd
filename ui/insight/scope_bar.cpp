// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scope_bar.h"

#include "core/insight/wording.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Entity>
struct Choice {
    QString text;
    Id<Entity> id;
};

/// Puts choices into a box, after its first entry.
template <typename Entity>
void fill(QComboBox& box, std::vector<Id<Entity>>& ids, const std::vector<Choice<Entity>>& choices)
{
    const QSignalBlocker blocker(box);
    ids.clear();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const auto& choice : choices) {
        ids.push_back(choice.id);
        box.addItem(choice.text);
    }
    box.setVisible(!choices.empty());
}

template <typename Entity>
void sortByText(std::vector<Choice<Entity>>& choices)
{
    std::ranges::stable_sort(choices, [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.text, right.text) < 0;
    });
}

template <typename Entity>
void select(QComboBox& box, const std::vector<Id<Entity>>& ids,
            const std::optional<Id<Entity>>& chosen)
{
    const QSignalBlocker blocker(box);
    const auto found = chosen ? std::ranges::find(ids, *chosen) : ids.end();
    box.setCurrentIndex(found == ids.end() ? 0 : int(found - ids.begin()) + 1);
}

template <typename Entity>
std::optional<Id<Entity>> selected(const QComboBox& box, const std::vector<Id<Entity>>& ids)
{
    const auto index = box.currentIndex();
    return index > 0 ? std::optional(ids[std::size_t(index) - 1]) : std::nullopt;
}

QWidget* lineOfFields()
{
    auto* line = new QWidget;
    auto* layout = new FlowLayout(line, metrics::smallGap);
    layout->setContentsMargins(0, 0, 0, 0);
    return line;
}

/// Whether nothing is planned of a kind any more.
bool isRetired(const Records& records, const MomentKind& kind)
{
    const auto* stage = records.find(kind.stage);
    return kind.retired || stage->retired || records.find(stage->journey)->retired;
}

QString journeyName(const Records& records, const MomentKind& kind, Language language)
{
    return records.find(records.find(kind.stage)->journey)->name.in(language);
}

/// How many of the choices behind the button are made.
int furtherOf(const ScopeChoice& choice)
{
    return int(choice.population.has_value()) + int(choice.kind.has_value())
        + int(choice.managersOnly);
}

}  // namespace

ScopeBar::ScopeBar(QWidget* parent) :
    QWidget(parent), m_period(new QComboBox), m_cohort(new QComboBox), m_team(new QComboBox),
    m_more(new QPushButton), m_population(new QComboBox), m_kind(new QComboBox),
    m_managers(new QCheckBox(tr("&Managers only"))),
    m_words(new TextLabel({}, TextRole::Small, Ink::Second))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(buildFirstLine());
    m_further = buildFurtherLine();
    layout->addWidget(m_further);
    m_words->setObjectName(u"scopeText"_s);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    showChoice();
}

QWidget* ScopeBar::buildFirstLine()
{
    auto* line = lineOfFields();
    addBox(*m_period, *line, tr("Period"));
    m_period->addItems({tr("This quarter"), tr("Last 12 months"), tr("Last 3 years"),
                        tr("Everything"), tr("People hired in…"), tr("Own days…")});
    m_period->setCurrentIndex(int(PeriodChoice::Last12Months));
    connect(m_period, &QComboBox::currentIndexChanged, this, &ScopeBar::choosePeriod);
    addBox(*m_cohort, *line, tr("Year of hire"));
    m_first = addDay(*line, u"firstDay"_s, tr("First day"));
    m_last = addDay(*line, u"lastDay"_s, tr("Last day"));
    addBox(*m_team, *line, tr("Team"));
    m_team->addItem(tr("All teams"));
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    line->layout()->addWidget(m_more);
    connect(m_more, &QPushButton::toggled, this, &ScopeBar::showFurther);
    for (auto* box : {m_cohort, m_team})
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::readFields);
    return line;
}

QWidget* ScopeBar::buildFurtherLine()
{
    auto* line = lineOfFields();
    addBox(*m_population, *line, tr("Population"));
    m_population->addItem(tr("All populations"));
    addBox(*m_kind, *line, tr("Kind of moment"));
    m_kind->addItem(tr("All kinds of moment"));
    for (auto* box : {m_population, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::readFields);
    m_managers->setObjectName(u"managersOnly"_s);
    m_managers->setMinimumHeight(m_kind->sizeHint().height());
    line->layout()->addWidget(m_managers);
    connect(m_managers, &QCheckBox::toggled, this, &ScopeBar::readFields);
    return line;
}

void ScopeBar::addBox(QComboBox& box, QWidget& line, const QString& name)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box.setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    line.layout()->addWidget(&box);
    nameForReaders(box, name);
}

QDateEdit* ScopeBar::addDay(QWidget& line, const QString& name, const QString& label)
{
    auto* field = new QDateEdit;
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    field->setMinimumWidth(field->sizeHint().width() + fontMetrics().averageCharWidth() * 2);
    field->setAccessibleName(label);
    field->setToolTip(label);
    line.layout()->addWidget(field);
    connect(field, &QDateEdit::dateChanged, this, &ScopeBar::readFields);
    return field;
}

void ScopeBar::offer(const Records& records, QDate today, Language language,
                     const std::function<QString(const QString&)>& shownText)
{
    m_today = today;
    std::vector<Choice<Team>> teams;
    for (const auto& team : records.all<Team>())
        teams.push_back({shownText(team.name.text()), team.id});
    sortByText(teams);
    fill(*m_team, m_teams, teams);

    std::vector<Choice<PopulationValue>> populations;
    for (const auto& value : records.all<PopulationValue>())
        populations.push_back(
            {tr("%1 (%2)").arg(shownText(value.label.text()), shownText(cutName(value.cut))),
             value.id});
    sortByText(populations);
    fill(*m_population, m_populations, populations);
    offerKinds(records, language);
    offerYears(records);
    m_choice = keptChoice(records, m_choice);
    showChoice();
}

/// In the order of the journey; what is retired only where there are moments of it, or while it is
/// chosen.
void ScopeBar::offerKinds(const Records& records, Language language)
{
    std::vector<bool> used(records.all<MomentKind>().size());
    for (const auto kind : records.momentKinds())
        used[kind] = true;
    std::vector<const MomentKind*> kinds;
    std::map<QString, int> named;
    for (const auto& kind : records.all<MomentKind>()) {
        if (isRetired(records, kind) && m_choice.kind != kind.id && !used[records.positionOf(kind)])
            continue;
        kinds.push_back(&kind);
        ++named[kind.name.in(language)];
    }
    std::ranges::stable_sort(kinds, {}, [&records](const MomentKind* kind) {
        const auto* stage = records.find(kind->stage);
        return std::tuple(stage->journey, stage->position, kind->position);
    });
    std::vector<Choice<MomentKind>> choices;
    choices.reserve(kinds.size());
    for (const auto* kind : kinds) {
        const auto& name = kind->name.in(language);
        choices.push_back({named[name] > 1
                               ? tr("%1 (%2)").arg(name, journeyName(records, *kind, language))
                               : name,
                           kind->id});
    }
    fill(*m_kind, m_kinds, choices);
}

/// The years in which somebody began, the last one first.
void ScopeBar::offerYears(const Records& records)
{
    std::set<int, std::greater<>> years;
    for (const auto& person : records.all<Person>()) {
        if (person.start.isValid())
            years.insert(person.start.year());
    }
    if (years.empty())
        years.insert(m_today.year());
    const QSignalBlocker blocker(m_cohort);
    m_cohort->clear();
    for (const auto year : years)
        m_cohort->addItem(QString::number(year), year);
}

void ScopeBar::setChoice(const ScopeChoice& choice)
{
    m_choice = choice;
    showChoice();
    m_more->setChecked(furtherOf(choice) > 0);
}

void ScopeBar::showScope(const QString& words) { m_words->setText(words); }

void ScopeBar::showChoice()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_period), QSignalBlocker(m_cohort),
                                       QSignalBlocker(m_first), QSignalBlocker(m_last),
                                       QSignalBlocker(m_managers)};
    m_period->setCurrentIndex(int(m_choice.period));
    m_cohort->setVisible(m_choice.period == PeriodChoice::Cohort);
    if (m_choice.period == PeriodChoice::Cohort) {
        const int year = m_choice.first.year();
        if (m_cohort->findData(year) < 0)
            m_cohort->addItem(QString::number(year), year);
        m_cohort->setCurrentIndex(m_cohort->findData(year));
    }
    for (auto* day : {m_first, m_last})
        day->setVisible(m_choice.period == PeriodChoice::Own);
    if (m_choice.period == PeriodChoice::Own) {
        m_first->setDate(m_choice.first);
        m_last->setDate(m_choice.last);
    }
    select(*m_team, m_teams, m_choice.team);
    select(*m_population, m_populations, m_choice.population);
    select(*m_kind, m_kinds, m_choice.kind);
    m_managers->setChecked(m_choice.managersOnly);
    showFurther();
}

void ScopeBar::showFurther()
{
    m_further->setVisible(m_more->isChecked());
    const auto count = furtherOf(m_choice);
    const auto words = m_more->isChecked() ? tr("Fewer choices") : tr("More choices");
    m_more->setText(count == 0 ? words : tr("%1 (%2)").arg(words).arg(count));
}

void ScopeBar::choosePeriod(int period)
{
    m_choice.period = PeriodChoice(period);
    m_choice.first = m_choice.last = {};
    if (m_choice.period == PeriodChoice::Cohort) {
        const auto cohort = cohortOf(m_cohort->itemData(0).toInt());
        m_choice.first = cohort.first;
        m_choice.last = cohort.last;
    }
    if (m_choice.period == PeriodChoice::Own) {
        m_choice.first = m_today.addYears(-1).addDays(1);
        m_choice.last = m_today;
    }
    showChoice();
    emit changed();
}

/// The two days of one's own never cross: the other one follows.
void ScopeBar::readFields()
{
    if (m_choice.period == PeriodChoice::Cohort) {
        const auto cohort = cohortOf(m_cohort->currentData().toInt());
        m_choice.first = cohort.first;
        m_choice.last = cohort.last;
    }
    if (m_choice.period == PeriodChoice::Own) {
        const bool firstMoved = m_first->date() != m_choice.first;
        m_choice.first = m_first->date();
        m_choice.last = m_last->date();
        if (m_choice.last < m_choice.first && firstMoved)
            m_choice.last = m_choice.first;
        else if (m_choice.last < m_choice.first)
            m_choice.first = m_choice.last;
    }
    m_choice.team = selected(*m_team, m_teams);
    m_choice.population = selected(*m_population, m_populations);
    m_choice.kind = selected(*m_kind, m_kinds);
    m_choice.managersOnly = m_managers->isChecked();
    showChoice();
    emit changed();
}

}  // namespace esperluette::ui
