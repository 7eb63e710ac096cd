// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_rows.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class FilterChip;

/// The line over the table of people: a search field, and a chip for each thing to filter by.
class PeopleFilters final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleFilters(QWidget* parent = nullptr);

    /// Offers the teams, sites and work modes of the logbook, and the loyalty programme where a
    /// journey has it; what was chosen stays chosen.
    /// @param language  of the names of kinds of moment
    void offer(const Records& records, Language language);
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
    std::array<FilterChip*, 7> chips() const;
    void offerLoyalty(const Records& records, Language language);
    void showClear();

    QLineEdit* m_search;
    FilterChip* m_team;
    FilterChip* m_site;
    FilterChip* m_workMode;
    FilterChip* m_status;
    FilterChip* m_standing;
    FilterChip* m_seniority;
    FilterChip* m_loyalty;
    QPushButton* m_clear;
    std::vector<TeamId> m_teams;  ///< in the order of their chip
    std::vector<PopulationValueId> m_sites;
    std::vector<PopulationValueId> m_workModes;
};

}  // namespace esperluette::ui
