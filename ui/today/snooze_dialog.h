// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QButtonGroup;
class QDateEdit;
class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// Asks until when somebody who waits is to be left in peace, and why.
class SnoozeDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(QDate until, const QString& reason)>;

    /// @param name  of the person, as it may be seen on the screen
    SnoozeDialog(const QString& name, QDate today, Save save, QWidget* parent = nullptr);

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    QDate m_today;
    Save m_save;
    QButtonGroup* m_lengths;
    QDateEdit* m_until;
    QLineEdit* m_reason;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
