// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_rows.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class FilterChip;

/// The line over the table of people: a search field, and a chip for each thing to filter by.
class PeopleFilters final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleFilters(QWidget* parent = nullptr);

    /// Offers the teams, sites and work modes of the logbook; what was chosen stays chosen.
    void offer(const Records& records);
    /// What is typed and chosen.
    PeopleFilter filter() const;
    /// Shows everyone again.
    void clear();
    void focusSearch();

signals:
    /// The user typed or chose.
    void changed();
    /// The user wants to go on in the table: Down or Enter in the search field.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showClear();

    QLineEdit* m_search;
    FilterChip* m_team;
    FilterChip* m_site;
    FilterChip* m_workMode;
    FilterChip* m_status;
    FilterChip* m_standing;
    QPushButton* m_clear;
    std::vector<TeamId> m_teams;  ///< in the order of their chip
    std::vector<PopulationValueId> m_sites;
    std::vector<PopulationValueId> m_workModes;
};

}  // namespace esperluette::ui
