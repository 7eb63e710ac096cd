// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope_choice.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// What the charts are about: a period and, if wanted, a team; behind a button a population, a kind
/// of moment, managers only. A line under it says in words what is chosen.
class ScopeBar final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    /// Offers the teams, populations, kinds and years of hire of the logbook; what was chosen stays
    /// chosen while it is there. What there is none of is not asked.
    /// @param shownText  what a user typed, as it may be seen
    void offer(
        const Records& records, QDate today, Language language,
        const std::function<QString(const QString&)>& shownText = [](const QString& typed) {
            return typed;
        });

    /// What is chosen.
    const ScopeChoice& choice() const { return m_choice; }
    /// Emits nothing.
    void setChoice(const ScopeChoice& choice);
    /// What is chosen, in words.
    void showScope(const QString& words);

signals:
    /// The user chose something else.
    void changed();

private:
    QWidget* buildFirstLine();
    QWidget* buildFurtherLine();
    void addBox(QComboBox& box, QWidget& line, const QString& name);
    QDateEdit* addDay(QWidget& line, const QString& name, const QString& label);
    void offerYears(const Records& records);
    void offerKinds(const Records& records, Language language);
    /// Makes the fields show what is chosen.
    void showChoice();
    void showFurther();
    void readFields();
    void choosePeriod(int period);

    ScopeChoice m_choice;
    QDate m_today;
    QComboBox* m_period;
    QComboBox* m_cohort;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_team;
    QPushButton* m_more;
    QWidget* m_further;
    QComboBox* m_population;
    QComboBox* m_kind;
    QCheckBox* m_managers;
    TextLabel* m_words;
    // In the order of their boxes, after "all".
    std::vector<TeamId> m_teams;
    std::vector<PopulationValueId> m_populations;
    std::vector<MomentKindId> m_kinds;
};

}  // namespace esperluette::ui
