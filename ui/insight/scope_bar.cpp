// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scope_bar.h"

#include "core/insight/wording.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace esperluette::ui {

namespace {

enum Period { NinetyDays, TwelveMonths, ThreeYears, Everything };

template <typename Entity>
struct Choice {
    QString text;
    Id<Entity> id;
};

/// Puts choices into a box, after its first entry, and finds the chosen one again.
template <typename Entity>
void fill(QComboBox& box, std::vector<Id<Entity>>& ids, std::vector<Choice<Entity>> choices)
{
    const QSignalBlocker blocker(box);
    const auto index = box.currentIndex();
    const auto chosen = index > 0 ? std::optional(ids[std::size_t(index) - 1]) : std::nullopt;
    std::ranges::sort(choices, [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.text, right.text) < 0;
    });
    ids.clear();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    box.setCurrentIndex(0);
    for (const auto& choice : choices) {
        ids.push_back(choice.id);
        box.addItem(choice.text);
        if (chosen == choice.id)
            box.setCurrentIndex(box.count() - 1);
    }
    box.setVisible(!choices.empty());
}

}  // namespace

ScopeBar::ScopeBar(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, metrics::smallGap);
    m_period = addBox(tr("Period"));
    m_period->addItems(
        {tr("Last 90 days"), tr("Last 12 months"), tr("Last 3 years"), tr("Everything")});
    m_period->setCurrentIndex(TwelveMonths);
    m_team = addBox(tr("Team"));
    m_team->addItem(tr("All teams"));
    m_population = addBox(tr("Population"));
    m_population->addItem(tr("All populations"));
}

QComboBox* ScopeBar::addBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    layout()->addWidget(box);
    nameForReaders(*box, name);
    connect(box, &QComboBox::currentIndexChanged, this, &ScopeBar::changed);
    return box;
}

void ScopeBar::offer(const Records& records)
{
    std::vector<Choice<Team>> teams;
    for (const auto& team : records.all<Team>())
        teams.push_back({team.name.text(), team.id});
    fill(*m_team, m_teams, std::move(teams));

    std::vector<Choice<PopulationValue>> populations;
    for (const auto& value : records.all<PopulationValue>())
        populations.push_back(
            {tr("%1 (%2)").arg(value.label.text(), cutName(value.cut)), value.id});
    fill(*m_population, m_populations, std::move(populations));
}

Scope ScopeBar::scope(const Records& records, QDate today, Language language) const
{
    Scope scope{.today = today, .language = language};
    switch (Period(m_period->currentIndex())) {
    case NinetyDays: scope.period = {today.addDays(-89), today}; break;
    case TwelveMonths: scope.period = {today.addYears(-1).addDays(1), today}; break;
    case ThreeYears: scope.period = {today.addYears(-3).addDays(1), today}; break;
    case Everything: scope.period = wholePeriod(records, today); break;
    }
    if (const auto index = m_team->currentIndex(); index > 0)
        scope.team = m_teams[std::size_t(index) - 1];
    if (const auto index = m_population->currentIndex(); index > 0)
        scope.population = m_populations[std::size_t(index) - 1];
    return scope;
}

}  // namespace esperluette::ui
