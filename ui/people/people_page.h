// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"
#include "ui/shared/page.h"

class QTableView;

namespace esperluette::ui {

class Card;
class EmptyState;
class PeopleFilters;
class PersonPanel;

/// Everyone in one table, with filters, search and a panel on the selected person.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

signals:
    /// The user opens a person.
    void personActivated(const PersonId& person);
    /// The user opens a moment.
    void momentActivated(const MomentId& moment);
    /// The user wants to plan a moment, with a person or with anybody.
    void momentRequested(std::optional<PersonId> person);
    /// The user wants to import a list of people.
    void importRequested();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void editRhythms();
    void buildTable();
    Card* buildNobody();
    void connectPanel();
    void applyFilter();
    void showCounts();
    void select();
    void showSelected();
    void fitColumns();

    PeopleModel* m_model;
    PeopleFilters* m_filters;
    QWidget* m_people;  ///< the table with the panel beside it
    Card* m_tableCard;
    QTableView* m_table;
    EmptyState* m_noMatch;
    PersonPanel* m_panel;
    Card* m_nobody;
    std::optional<PersonId> m_selected;
};

}  // namespace esperluette::ui
