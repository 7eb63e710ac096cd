// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/person/person_moments.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class Card;
class EmptyState;
class RowList;

/// The latest moments of a person with their care; all of them, also those to come, on request:
/// the journey ribbon as a list.
class MomentsCard final : public QWidget {
    Q_OBJECT
public:
    /// How many are seen at first.
    static constexpr std::size_t latest = 8;

    explicit MomentsCard(QWidget* parent = nullptr);

    /// @param moments  in the order of days
    void showMoments(std::vector<PersonMoment> moments, QDate today);
    /// Shows the latest ones only, as for another person.
    void fold();

signals:
    void momentActivated(const MomentId& moment);
    /// There is no moment yet, and the button of the empty card was pressed.
    void momentRequested();

private:
    void rebuild();
    void addRow(const PersonMoment& moment);

    std::vector<PersonMoment> m_moments;
    QDate m_today;
    bool m_all = false;
    Card* m_card;
    RowList* m_rows;
    EmptyState* m_empty;
    QPushButton* m_toggle;
};

}  // namespace esperluette::ui
