// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/calendar_days.h"
#include "ui/calendar/agenda_model.h"
#include "ui/shared/page.h"

class QPushButton;
class QStackedLayout;
class QTableView;

namespace esperluette::ui {

class CalendarGrid;
class FilterChip;
class LoadCard;
class SegmentedControl;
struct CalendarDay;

/// The moments of a month, of a week, or as a list; what there is to do in a week against the time
/// there is for it.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);

signals:
    void momentActivated(const MomentId& moment);
    /// The moment is to be put on another day, with its hour.
    void moveRequested(const MomentId& moment);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { Month, Week, List };

    void buildActions();
    QWidget* buildFilters();
    QWidget* buildList();
    View view() const;
    /// The days that are shown: whole weeks for the month, and the month itself for the list.
    DateRange shownDays() const;
    DateRange shownWeek() const;
    CalendarFilter filter() const;
    void offerFilters();
    void showPeriod();
    void turn(int step);
    void go(QDate day);
    void showGrid(const std::vector<std::uint32_t>& moments);
    std::vector<CalendarDay> emptyDays(const DateRange& days) const;
    void showList(const std::vector<std::uint32_t>& moments);
    /// The row of the moment that was selected, else the first one from the anchor on.
    int rowToSelect(const std::vector<std::uint32_t>& moments,
                    const std::optional<MomentId>& selected) const;
    void showTitle();
    void moveTo(const MomentId& moment, QDate day);
    /// Says how far is planned, and offers to plan until the last day that is shown.
    void showHorizon();
    void planAhead();
    /// Says where a moment is now, and what its kind advises about that day and hour.
    /// @param window  the days on which it was on time before it was moved
    void advise(const Moment& moment, const DateRange& window);
    void say(const QString& sentence);
    std::optional<MomentId> selectedInList() const;

    QDate m_anchor;
    SegmentedControl* m_view;
    FilterChip* m_team;
    FilterChip* m_kind;
    std::vector<TeamId> m_teams;  ///< as the filter offers them
    std::vector<MomentKindId> m_kinds;
    TextLabel* m_horizon;
    QPushButton* m_planAhead;
    TextLabel* m_message;
    LoadCard* m_load;
    QStackedLayout* m_stack;
    CalendarGrid* m_grid;
    AgendaModel* m_agenda;
    QTableView* m_table;
    TextLabel* m_rest;
    QPushButton* m_move;
};

}  // namespace esperluette::ui
