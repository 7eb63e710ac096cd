// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QWidget>

class QDateEdit;

namespace esperluette::ui {

class AddLine;
class CheckLine;
class RowList;
class TextLabel;

/// What was agreed with a person, on either side: what is open, the nearest first, then what was
/// kept last.
class CommitmentsCard final : public QWidget {
    Q_OBJECT
public:
    explicit CommitmentsCard(Desk& desk, QWidget* parent = nullptr);

    void showPerson(const Person& person);

private:
    void addRow(const Commitment& commitment);
    void showDetail(CheckLine& line, const Commitment& commitment);
    void perform(const ChangeSet& changes);
    void showOutcome(const Result<>& outcome);

    Desk& m_desk;
    std::optional<PersonId> m_person;
    std::vector<Commitment> m_shown;
    QDate m_shownToday;
    NameDisplay m_names;
    TextLabel* m_none;
    TextLabel* m_problem;
    RowList* m_rows;
    AddLine* m_add;
    QDateEdit* m_due;
};

/// What the card shows of the commitments to and of a person: the open ones by date, those without
/// a date last, then the three kept last.
std::vector<Commitment> commitmentsToShow(const Records& records, const PersonId& person);

}  // namespace esperluette::ui
