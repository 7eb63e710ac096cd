// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/insight/measures.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace esperluette::ui {

class FormField;
class TextLabel;

/// Edits one figure that is entered. Knows neither the logbook nor the rules: saving is a function
/// it is given. Of a number of people, no n is asked.
class MeasureEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const MeasureDraft& draft)>;

    /// @param title  of the window
    /// @param language  of the numbers
    MeasureEditor(const QString& title, const MeasureDraft& draft, Language language, Save save,
                  QWidget* parent = nullptr);

    /// What the fields hold now.
    MeasureDraft draft() const;
    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    void showUnit();
    MeasureSubject subject() const;

    Language m_language;
    Save m_save;
    QComboBox* m_subject;
    QLineEdit* m_figure;
    FormField* m_figureField;
    QDateEdit* m_day;
    QSpinBox* m_answers;
    FormField* m_answersField;
    QLineEdit* m_source;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
