// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope_choice.h"
#include "ui/insight/presenting.h"
#include "ui/shared/page.h"

#include <QPointer>

#include <functional>

class QBoxLayout;
class QGridLayout;

namespace esperluette::ui {

class Card;
class ChartCard;
class EmptyState;
class FigureCard;
class MeasuresDialog;
class ScopeBar;
class TextLabel;
class ViewsButton;

/// Where the page keeps what is chosen above the charts, from one start to the next.
struct ScopeMemory {
    std::function<QString()> recall;  ///< what was kept last; empty when nothing was
    std::function<void(const QString&)> keep;
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
    /// The charts that have a picture.
    Presentation presentation() const;
    /// What the page shows, to be printed.
    PrintedInsight printed() const;

    /// Chooses what was chosen last, and keeps what is chosen from now on.
    void setScopeMemory(ScopeMemory memory);
    /// Opens the figures of the circle that are entered by hand.
    MeasuresDialog* openMeasures();

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
    void resizeEvent(QResizeEvent* event) override;
    /// What is hidden, by a lock for example, is no longer presented.
    void hideEvent(QHideEvent* event) override;

private:
    void buildScope();
    void choose(const ScopeChoice& choice);
    void follow();
    void buildSharing();
    void exportPdf();
    void buildBeginning();
    void buildFigures();
    void buildCharts();
    void arrangeCharts();
    ChartSource source() const;
    /// What the page is about in words, as they may be seen.
    QString scopeWords() const;
    void showBeginning();
    void showFigures();
    void openMoments(const ChartDefinition& chart, std::size_t category, std::size_t series);

    ScopeBar* m_scopeBar;
    ViewsButton* m_views;
    TextLabel* m_problem;  ///< why a view was not changed
    ScopeMemory m_memory;
    Scope m_scope;  ///< of what is shown
    Card* m_noPeople;
    Card* m_noMoments;
    QWidget* m_figures;
    QBoxLayout* m_figureRow;
    FigureCard* m_withCare;
    FigureCard* m_betweenTwoDoors;
    FigureCard* m_commitments;
    QGridLayout* m_grid;
    std::vector<ChartCard*> m_cards;  ///< in the order of the catalogue
    int m_columns = 0;
    QPointer<Presenting> m_presenting;  ///< while it is open
};

}  // namespace esperluette::ui
