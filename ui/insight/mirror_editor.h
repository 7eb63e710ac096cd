// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/mirror_pairs.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// Edits a practice for customers and the one for employees. Knows neither the logbook nor the
/// rules: saving is a function it is given.
class MirrorEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const MirrorDraft& draft)>;

    /// @param title  of the window
    MirrorEditor(const QString& title, const MirrorDraft& draft, Save save,
                 QWidget* parent = nullptr);

    /// What the fields hold now.
    MirrorDraft draft() const;
    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    Save m_save;
    QLineEdit* m_name;
    QLineEdit* m_forCustomers;
    QComboBox* m_customers;
    QLineEdit* m_forEmployees;
    QComboBox* m_employees;
    QLineEdit* m_nextStep;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
