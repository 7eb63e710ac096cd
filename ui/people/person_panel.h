// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/loyalty.h"
#include "core/people/overview.h"
#include "ui/shared/desk.h"

#include <QWidget>

namespace esperluette::ui {

class Card;
class ItemRow;
class RowList;
class TextLabel;

/// What matters about one person, beside the table: the last moment, why they wait, the next one,
/// when they last had a moment of the loyalty programme, what they expect.
class PersonPanel final : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the panel
    explicit PersonPanel(Desk& desk, QWidget* parent = nullptr);

    /// Shows a person of the logbook.
    void showPerson(const Person& person, const PersonOverview& overview, const Loyalty& loyalty);

signals:
    void personActivated(const PersonId& person);
    void momentActivated(const MomentId& moment);
    void momentRequested(std::optional<PersonId> person);
    void editRequested(const PersonId& person);

private:
    QLayout* buildButtons();
    void addRow(QWidget* row);
    ItemRow* momentRow(const QString& title, const QString& qualifier, std::uint32_t position);
    void addMoment(const QString& title, std::uint32_t position);
    void addAttention(const Person& person, const PersonOverview& overview);
    void addLoyalty(const Person& person, const Loyalty& loyalty);
    void addExpectations(const Person& person);

    Desk& m_desk;
    std::optional<PersonId> m_person;
    Card* m_card;
    TextLabel* m_role;
    RowList* m_rows;
};

}  // namespace esperluette::ui
