// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QWidget>

class QComboBox;

namespace esperluette::ui {

/// What the charts are about: a period, and if wanted one team and one population.
class ScopeBar final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    /// Offers the teams and populations of the logbook; what was chosen stays chosen while it is
    /// there. What there is none of is not asked.
    void offer(const Records& records);
    /// The scope that is chosen, as of `today`.
    Scope scope(const Records& records, QDate today, Language language) const;

signals:
    /// The user chose something else.
    void changed();

private:
    QComboBox* addBox(const QString& name);

    QComboBox* m_period;
    QComboBox* m_team;
    QComboBox* m_population;
    std::vector<TeamId> m_teams;  ///< in the order of the box, after "all"
    std::vector<PopulationValueId> m_populations;
};

}  // namespace esperluette::ui
