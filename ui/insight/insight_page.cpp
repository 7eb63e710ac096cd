// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "core/insight/key_figures.h"
#include "core/insight/wording.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/mark_text.h"
#include "ui/insight/moments_dialog.h"
#include "ui/insight/scope_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"

#include <QGridLayout>

namespace esperluette::ui {

namespace {
constexpr int twoColumns = 130;  ///< characters of width that two charts side by side need
}

InsightPage::InsightPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_scopeBar(new ScopeBar), m_grid(new QGridLayout)
{
    setTitle(tr("Insight"));
    setSubtitle(tr("Which moments were handled with care?"));
    actions()->addWidget(m_scopeBar);
    connect(m_scopeBar, &ScopeBar::changed, this, &InsightPage::invalidate);
    buildBeginning();
    buildFigures();
    buildCharts();
    content()->addStretch(0);
}

void InsightPage::buildBeginning()
{
    const auto add = [this](const QString& sentence, const QString& action) {
        auto* state = new EmptyState(sentence, action);
        auto* card = new Card;
        card->content()->addWidget(state);
        content()->addWidget(card);
        return std::pair(card, state);
    };
    const auto [noPeople, people] =
        add(tr("Insight begins with people and the moments you share with them."),
            tr("Import a list of people…"));
    const auto [noMoments, moments] =
        add(tr("Insight begins with the first moment you plan and tell."), tr("Plan a moment…"));
    m_noPeople = noPeople;
    m_noMoments = noMoments;
    connect(people, &EmptyState::activated, this, &InsightPage::importRequested);
    connect(moments, &EmptyState::activated, this, [this] { emit momentRequested(std::nullopt); });
}

void InsightPage::buildFigures()
{
    m_withCare = new FigureCard(tr("With care"), Ink::Care);
    m_betweenTwoDoors = new FigureCard(tr("Between two doors"), Ink::Pass);
    m_commitments = new FigureCard(tr("Commitments kept"), Ink::Care);
    m_figures = new QWidget;
    m_figureRow = new QBoxLayout(QBoxLayout::LeftToRight, m_figures);
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(metrics::gap);
    for (auto* figure : {m_withCare, m_betweenTwoDoors, m_commitments})
        m_figureRow->addWidget(figure, 1);
    content()->addWidget(m_figures);
}

void InsightPage::buildCharts()
{
    m_grid->setSpacing(metrics::gap);
    for (const auto* chart : allCharts()) {
        auto* card = new ChartCard(*chart, language());
        connect(card, &ChartCard::markActivated, this,
                [this, chart](std::size_t category, std::size_t series) {
                    openMoments(*chart, category, series);
                });
        m_cards.push_back(card);
    }
    content()->addLayout(m_grid, 1);
    arrangeCharts();
}

/// The first two side by side where there is room, the first one wider; the others over the whole
/// width below.
void InsightPage::arrangeCharts()
{
    const int columns = isNarrowerThan(twoColumns) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        const int position = int(index);
        m_grid->removeWidget(m_cards[index]);
        if (columns == 1)
            m_grid->addWidget(m_cards[index], position, 0);
        else if (position < 2)
            m_grid->addWidget(m_cards[index], 0, position);
        else
            m_grid->addWidget(m_cards[index], position - 1, 0, 1, 2);
    }
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, columns == 2 ? 2 : 0);
}

void InsightPage::resizeEvent(QResizeEvent* event)
{
    arrangeCharts();
    m_figureRow->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void InsightPage::refresh()
{
    m_scopeBar->offer(records());
    m_scope = m_scopeBar->scope(records(), today(), language());
    showBeginning();
    showFigures();
    const auto scope = scopeText(records(), m_scope);
    bool anyPicture = false;
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        m_cards[index]->showData(allCharts()[index]->compute(source(), m_scope), scope, today());
        anyPicture = anyPicture || m_cards[index]->view().hasPicture();
    }
    // Pictures fill the page; sentences alone stay at its top.
    content()->setStretchFactor(m_grid, anyPicture ? 1 : 0);
    content()->setStretch(content()->count() - 1, anyPicture ? 0 : 1);
}

ChartSource InsightPage::source() const
{
    return {.records = records(), .care = desk().care(), .nameOf = [this](const Person& person) {
                return desk().nameOf(person);
            }};
}

void InsightPage::showBeginning()
{
    const bool hasPeople = !records().all<Person>().empty();
    m_noPeople->setVisible(!hasPeople);
    const bool hasMoments = !records().all<Moment>().empty();
    m_noMoments->setVisible(hasPeople && !hasMoments);
    m_figures->setVisible(hasMoments);
}

void InsightPage::showFigures()
{
    const auto figures = computeKeyFigures(records(), desk().care(), m_scope);
    const auto locale = localeOf(language());
    const auto untold =
        figures.untold == 0 ? QString() : tr("%1 untold").arg(locale.toString(figures.untold));
    m_withCare->showFigure(figures.withCare, m_scope.minimum, untold, locale);
    m_betweenTwoDoors->showFigure(figures.betweenTwoDoors, m_scope.minimum, {}, locale);
    m_commitments->showFigure(figures.commitmentsKept, m_scope.minimum, {}, locale);
}

void InsightPage::openMoments(const ChartDefinition& chart, std::size_t category,
                              std::size_t series)
{
    const auto data = chart.compute(source(), m_scope);
    const auto rows = [this, &chart, category, series, scope = m_scope] {
        return momentsBehind(records(), desk().care(),
                             chart.begin(source(), scope)->behind(category, series), language(),
                             desk().display());
    };
    auto moments = rows();
    if (moments.empty())
        return;  // what was counted is told elsewhere
    auto* dialog = new MomentsDialog(
        std::move(moments), markText(chart, data, category, series, language()), today(), this);
    dialog->followNames(*desk().names, rows);
    connect(dialog, &MomentsDialog::momentActivated, this, &InsightPage::momentActivated);
    connect(dialog, &MomentsDialog::personActivated, this, &InsightPage::personActivated);
    dialog->open();
}

}  // namespace esperluette::ui
