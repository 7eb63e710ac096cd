// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/key_figures.h"
#include "core/insight/scope_choice.h"
#include "core/insight/what_changed.h"
#include "ui/insight/presenting.h"
#include "ui/shared/page.h"

#include <QPointer>

#include <functional>

class QBoxLayout;

namespace esperluette::ui {

class Card;
class ChartBoard;
class EmptyState;
class FigureCard;
class FindingsCard;
class MeasuresDialog;
class MirrorDialog;
class ScopeBar;
class TextLabel;
class ViewsButton;

/// Where the page keeps what is chosen above the charts, and when it was last looked at, from one
/// start to the next.
struct InsightMemory {
    std::function<QString()> choice;  ///< what was kept last; empty when nothing was
    std::function<void(const QString&)> keepChoice;
    std::function<QDate()> lastLook;  ///< invalid when there was none
    std::function<void(QDate)> keepLook;
};

/// Which moments were handled with care: three figures, every chart of the catalogue, and behind
/// each bar its moments.
class InsightPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit InsightPage(Desk& desk, QWidget* parent = nullptr);
    ~InsightPage() override;

    /// Shows the charts that have a picture one at a time over the whole screen, with names hidden.
    void present();
    /// The charts of all sections that have a picture.
    Presentation presentation();
    /// The charts of all sections, to be printed.
    PrintedInsight printed();

    /// Chooses what was chosen last, and keeps what is chosen from now on.
    void setMemory(InsightMemory memory);
    /// Opens the figures that are entered by hand.
    MeasuresDialog* openMeasures();
    MirrorDialog* openPractices();

signals:
    /// Something was done that is to be said for a moment.
    void said(const QString& words);
    /// Something could not be done.
    void failed(const Error& error);
    /// The user opens a moment behind a bar.
    void momentActivated(const MomentId& moment);
    /// The user opens the person of a moment behind a bar.
    void personActivated(const PersonId& person);
    /// There is nobody in the logbook yet, and the user wants to import a list of people.
    void importRequested();
    /// There is no moment yet, and the user wants to plan one with anybody.
    void momentRequested(std::optional<PersonId> person);

protected:
    void refresh() override;
    void followLogbook(const ChangeSet& changes) override;
    void followNames() override;
    void resizeEvent(QResizeEvent* event) override;
    /// What is hidden, by a lock for example, is no longer presented.
    void hideEvent(QHideEvent* event) override;

private:
    /// A mark that is found again when the chart is computed anew.
    struct MarkKeys {
        std::size_t category;  ///< its place before
        QString categoryKey;
        std::size_t series;
        QString seriesKey;
    };

    void buildScope();
    void choose(const ScopeChoice& choice);
    void followChoice();
    void buildSharing();
    void exportPdf();
    void buildBeginning();
    void buildFindings();
    void buildFigures();
    void buildCharts();
    ChartSource source() const;
    /// What the page is about in words, as they may be seen.
    QString scopeWords() const;
    void showBeginning();
    void showFindings();
    void showFigures();
    void openMark(const ChartDefinition& chart, std::size_t category, std::size_t series);
    void openFinding(const Finding& finding);
    /// What a mark says now; the title of the chart when it is there no more.
    QString meaningOf(const ChartDefinition& chart, const MarkKeys& mark) const;
    /// What the finding of a kind says now.
    QString sentenceOf(FindingKind kind) const;
    /// Lists moments by their positions, under a heading that is asked again when names are hidden
    /// or shown.
    void openMoments(std::function<QString()> meaning, const std::vector<std::uint32_t>& positions);

    ScopeBar* m_scopeBar;
    ViewsButton* m_views;
    TextLabel* m_problem;  ///< why a view was not changed
    InsightMemory m_memory;
    Scope m_scope;  ///< of what is shown
    Card* m_noPeople;
    Card* m_noMoments;
    KeyFiguresMemory m_keyFigures;
    QWidget* m_figures;
    QBoxLayout* m_figureRow;
    FigureCard* m_withCare;
    FigureCard* m_betweenTwoDoors;
    FigureCard* m_commitments;
    FindingsCard* m_findings;
    std::vector<Finding> m_found;  ///< what it shows
    QDate m_since;  ///< when somebody looked last
    QDate m_keptLook;  ///< what is kept of it
    ChartBoard* m_board;
    QPointer<Presenting> m_presenting;  ///< while it is open
};

}  // namespace esperluette::ui
