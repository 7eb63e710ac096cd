// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QWidget>

class QComboBox;

namespace esperluette::ui {

class AddLine;
class RowList;
class TextLabel;

/// What a person said they expect, in the order of the layers, and how they want to be recognised.
class ExpectationsCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExpectationsCard(Desk& desk, QWidget* parent = nullptr);

    void showPerson(const Person& person);

private:
    void addRow(const Expectation& expectation);

    Desk& m_desk;
    std::optional<PersonId> m_person;
    std::vector<Expectation> m_shown;
    NameDisplay m_names;
    TextLabel* m_recognition;
    TextLabel* m_none;
    RowList* m_rows;
    QComboBox* m_layer;
    AddLine* m_add;
};

/// A person's expectations, emotional first, then relational, then operational; oldest first
/// within a layer.
std::vector<Expectation> expectationsInOrder(const Records& records, const PersonId& person);

}  // namespace esperluette::ui
