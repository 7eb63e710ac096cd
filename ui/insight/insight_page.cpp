// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "core/insight/key_figures.h"
#include "core/insight/wording.h"
#include "ui/insight/chart_board.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/findings_card.h"
#include "ui/insight/mark_text.h"
#include "ui/insight/measures_dialog.h"
#include "ui/insight/mirror_dialog.h"
#include "ui/insight/moments_dialog.h"
#include "ui/insight/scope_bar.h"
#include "ui/insight/views_button.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/save_file.h"
#include "ui/shared/text_label.h"

#include <QDir>
#include <QHideEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace esperluette::ui {

namespace {

/// Where the category or series of a key is now: at the place it had, or else at another.
template <typename Keyed>
std::optional<std::size_t> placeOf(const std::vector<Keyed>& all, std::size_t before,
                                   const QString& key)
{
    if (before < all.size() && all[before].key == key)
        return before;
    const auto found = std::ranges::find(all, key, &Keyed::key);
    return found == all.end() ? std::nullopt : std::optional(std::size_t(found - all.begin()));
}

}  // namespace

InsightPage::InsightPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_scopeBar(new ScopeBar), m_views(new ViewsButton(desk)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setTitle(tr("Insight"));
    setSubtitle(tr("Which moments were handled with care?"));
    buildScope();
    buildSharing();
    buildBeginning();
    buildFindings();
    buildFigures();
    buildCharts();
    content()->addStretch(1);
}

void InsightPage::buildScope()
{
    auto* enter = new QPushButton(tr("Enter"));
    enter->setAutoDefault(false);
    enter->setAccessibleName(tr("Enter figures and practices"));
    auto* menu = new QMenu(enter);
    menu->addAction(tr("Entered figures…"), this, &InsightPage::openMeasures)
        ->setObjectName(QStringLiteral("enteredFigures"));
    menu->addAction(tr("Practices…"), this, &InsightPage::openPractices)
        ->setObjectName(QStringLiteral("practices"));
    enter->setMenu(menu);
    actions()->addWidget(m_views);
    actions()->addWidget(enter);
    content()->addWidget(m_scopeBar);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(m_problem);
    connect(m_scopeBar, &ScopeBar::changed, this, &InsightPage::followChoice);
    connect(m_views, &ViewsButton::chosen, this, &InsightPage::choose);
    connect(m_views, &ViewsButton::said, this, [this](const QString& problem) {
        m_problem->setVisible(!problem.isEmpty());
        m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    });
}

void InsightPage::choose(const ScopeChoice& choice)
{
    m_scopeBar->setChoice(choice);
    followChoice();
}

/// Something else is chosen.
void InsightPage::followChoice()
{
    if (m_memory.keepChoice)
        m_memory.keepChoice(choiceLine(m_scopeBar->choice()));
    invalidate();
}

void InsightPage::setMemory(InsightMemory memory)
{
    m_memory = std::move(memory);
    m_since = m_memory.lastLook ? m_memory.lastLook() : QDate();
    m_keptLook = m_since;
    if (!m_memory.choice)
        return;
    if (const auto choice = parseChoiceLine(m_memory.choice())) {
        m_scopeBar->setChoice(keptChoice(records(), *choice));
        invalidate();
    }
}

MeasuresDialog* InsightPage::openMeasures()
{
    auto* dialog = new MeasuresDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

MirrorDialog* InsightPage::openPractices()
{
    auto* dialog = new MirrorDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

InsightPage::~InsightPage()
{
    delete m_presenting;  // while there is a page for the names it gives back
}

void InsightPage::buildSharing()
{
    auto* button = new QPushButton(tr("Share"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Share this page"));
    auto* menu = new QMenu(button);
    // The key is that of the menu bar; here it is only told.
    menu->addAction(tr("Present") + u'\t' + QKeySequence(Qt::Key_F11).toString(), this,
                    &InsightPage::present);
    menu->addAction(tr("Export page as PDF…"), this, &InsightPage::exportPdf);
    button->setMenu(menu);
    actions()->addWidget(button);
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

void InsightPage::buildFindings()
{
    m_findings = new FindingsCard;
    connect(m_findings, &FindingsCard::activated, this,
            [this](std::size_t finding) { openFinding(m_found[finding]); });
    content()->addWidget(m_findings);
}

void InsightPage::buildCharts()
{
    m_board = new ChartBoard(language());
    connect(m_board, &ChartBoard::sectionChosen, this, &InsightPage::invalidate);
    connect(m_board, &ChartBoard::markActivated, this,
            [this](const ChartDefinition* chart, std::size_t category, std::size_t series) {
                openMark(*chart, category, series);
            });
    content()->addWidget(m_board);
}

void InsightPage::resizeEvent(QResizeEvent* event)
{
    m_figureRow->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_views->setShort(isNarrow());
    Page::resizeEvent(event);
}

void InsightPage::hideEvent(QHideEvent* event)
{
    if (m_presenting && !event->spontaneous())
        m_presenting->close();
    Page::hideEvent(event);
}

void InsightPage::refresh()
{
    m_scopeBar->offer(records(), today(), language(),
                      [this](const QString& typed) { return desk().shownText(typed); });
    m_scope = scopeOf(records(), m_scopeBar->choice(), today(), language());
    const auto scope = scopeWords();
    m_scopeBar->showScope(scope);
    m_views->showChoice(m_scopeBar->choice());
    showBeginning();
    showFindings();
    showFigures();
    m_board->showCharts(source(), m_scope, scope);
    if (m_presenting)
        m_presenting->refresh();
}

void InsightPage::followLogbook(const ChangeSet& changes)
{
    m_keyFigures.follow(changes, records());
    m_board->follow(changes, records());
}

void InsightPage::followNames() { m_board->forget(); }

ChartSource InsightPage::source() const
{
    return {.records = records(),
            .care = desk().care(),
            .nameOf = [this](const Person& person) { return desk().nameOf(person); },
            .shownText = [this](const QString& typed) { return desk().shownText(typed); },
            .emotions = [this] { return desk().emotions(); }};
}

QString InsightPage::scopeWords() const { return desk().shownText(scopeText(records(), m_scope)); }

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
    const auto figures = m_keyFigures.figures(records(), desk().care(), m_scope);
    const auto locale = localeOf(language());
    const auto untold =
        figures.untold == 0 ? QString() : tr("%1 untold").arg(locale.toString(figures.untold));
    m_withCare->showFigure(figures.withCare, m_scope.minimum, untold, locale);
    m_betweenTwoDoors->showFigure(figures.betweenTwoDoors, m_scope.minimum, {}, locale);
    m_commitments->showFigure(figures.commitmentsKept, m_scope.minimum, {}, locale);
}

void InsightPage::showFindings()
{
    if (m_memory.keepLook && m_keptLook != today()) {
        m_keptLook = today();
        m_memory.keepLook(m_keptLook);
    }
    m_found = whatChanged(source(), m_scope, m_since);
    m_findings->showFindings(m_found);
}

void InsightPage::openMark(const ChartDefinition& chart, std::size_t category, std::size_t series)
{
    const auto& data = m_board->card(chart)->view().data();
    const MarkKeys mark{category, data.categories[category].key, series, data.series[series].key};
    openMoments([this, &chart, mark] { return meaningOf(chart, mark); },
                chart.begin(source(), m_scope)->behind(category, series));
}

QString InsightPage::meaningOf(const ChartDefinition& chart, const MarkKeys& mark) const
{
    const auto& data = m_board->card(chart)->view().data();
    const auto category = placeOf(data.categories, mark.category, mark.categoryKey);
    const auto series = placeOf(data.series, mark.series, mark.seriesKey);
    return category && series ? markText(chart, data, *category, *series, language())
                              : chartTitle(chart);
}

void InsightPage::openFinding(const Finding& finding)
{
    openMoments([this, kind = finding.kind] { return sentenceOf(kind); }, finding.evidence);
}

QString InsightPage::sentenceOf(FindingKind kind) const
{
    const auto found = std::ranges::find(m_found, kind, &Finding::kind);
    return found == m_found.end() ? tr("What changed") : found->sentence;
}

void InsightPage::openMoments(std::function<QString()> meaning,
                              const std::vector<std::uint32_t>& positions)
{
    if (positions.empty()) {
        emit said(tr("No moment stands behind this figure."));
        return;
    }
    std::vector<MomentId> moments;
    moments.reserve(positions.size());
    for (const auto position : positions)
        moments.push_back(records().all<Moment>()[position].id);
    auto* dialog = new MomentsDialog(desk(), std::move(moments), std::move(meaning), this);
    connect(dialog, &MomentsDialog::momentActivated, this, &InsightPage::momentActivated);
    connect(dialog, &MomentsDialog::personActivated, this, &InsightPage::personActivated);
    dialog->open();
}

Presentation InsightPage::presentation()
{
    Presentation presentation{scopeWords(), m_board->all(source(), m_scope)};
    std::erase_if(presentation.charts,
                  [](const ComputedChart& chart) { return !chart.data.hasValues(); });
    return presentation;
}

void InsightPage::present()
{
    if (m_presenting && m_presenting->isVisible()) {
        m_presenting->activateWindow();
        return;
    }
    if (presentation().charts.empty()) {
        emit said(tr("There is no chart to present yet."));
        return;
    }
    m_presenting = new Presenting(desk().names, language(), this);
    m_presenting->start([this] { return presentation(); });
    m_presenting->showFullScreen();
}

PrintedInsight InsightPage::printed()
{
    const auto* cover = records().cover();
    PrintedInsight printed{.logbook = cover ? desk().shownText(cover->title.text()) : QString(),
                           .scope = scopeWords(),
                           .day = today(),
                           .language = language(),
                           .figures = {},
                           .charts = {}};
    if (!records().all<Moment>().empty()) {
        for (const auto* figure : {m_withCare, m_betweenTwoDoors, m_commitments})
            printed.figures.push_back(
                {figure->accessibleName(), figure->figure(), figure->detail()});
    }
    printed.charts = m_board->all(source(), m_scope);
    return printed;
}

void InsightPage::exportPdf()
{
    saveWhereAsked(
        *this,
        {.title = tr("Export page as PDF"),
         .path = inDocuments(QStringLiteral("insight_%1.pdf").arg(today().toString(Qt::ISODate))),
         .filter = tr("Document (*.pdf)"),
         .suffix = QStringLiteral("pdf")},
        [this]() -> Result<QByteArray> { return insightPdf(printed()); },
        [this](const Result<QString>& path) {
            if (path)
                emit said(tr("Saved in %1.").arg(QDir::toNativeSeparators(*path)));
            else
                emit failed(path.error());
        });
}

}  // namespace esperluette::ui
