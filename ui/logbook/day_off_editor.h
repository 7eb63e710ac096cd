// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/planning/days_off.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// Somebody whose absences can be noted.
struct DayOffChoice {
    PersonId person;
    QString name;  ///< as it is shown
};

/// Edits days that are not worked. Knows neither the logbook nor the rules: saving is a function it
/// is given.
class DayOffEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const DayOffDraft& draft)>;

    /// @param title  of the window
    DayOffEditor(const QString& title, const DayOffDraft& draft,
                 const std::vector<DayOffChoice>& people, Save save, QWidget* parent = nullptr);

    /// What the fields hold now.
    DayOffDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    std::vector<DayOffChoice> m_people;
    Save m_save;
    QComboBox* m_person;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLineEdit* m_name;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
