// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_choices.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace esperluette::ui {

class DayField;
class FormField;
class TextLabel;

/// Edits one PersonDraft. Knows neither the logbook nor the rules: saving is a function it is
/// given.
class PersonEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const PersonDraft& draft)>;

    PersonEditor(const PersonDraft& draft, const PersonChoices& choices, Save save,
                 QWidget* parent = nullptr);

    /// What the fields hold now; a day that cannot be read is no day.
    PersonDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    QWidget* buildIdentity(const PersonDraft& draft);
    QWidget* buildWork(const PersonDraft& draft, const PersonChoices& choices);
    QWidget* buildDays(const PersonDraft& draft);
    QWidget* buildAttention(const PersonDraft& draft);
    void addPopulation(QGridLayout& grid, const QString& label, QStringView cutName,
                       const PersonDraft& draft, const QStringList& choices);
    /// Points at the first day that cannot be read; true when all can.
    bool daysAreReadable();
    void explain(const Error& error);
    void pointAt(FormField& field, const QString& problem);

    PersonDraft m_before;
    Save m_save;
    int m_columns = 2;
    QScrollArea* m_scroll;
    TextLabel* m_problem;
    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    QLineEdit* m_preferredName;
    QLineEdit* m_employeeNumber;
    QLineEdit* m_role;
    QLineEdit* m_email;
    QComboBox* m_team;
    std::map<QString, QComboBox*> m_populations;  ///< by cut
    QLineEdit* m_manager;
    QLineEdit* m_buddy;
    QComboBox* m_status;
    DayField* m_start;
    DayField* m_trialEnd;
    DayField* m_end;
    QComboBox* m_departure;
    QComboBox* m_offer;
    DayField* m_offerDay;
    DayField* m_birthday;
    QCheckBox* m_birthdayShared;
    QComboBox* m_recognition;
    QSpinBox* m_rhythm;
};

}  // namespace esperluette::ui
