// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QDateEdit;

namespace esperluette::ui {

class TextLabel;

/// Asks for the new day of a commitment, and nothing else.
class RenegotiateDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(QDate due)>;

    /// @param text  what was committed to, as it is shown
    /// @param due  the day it has now; invalid: none
    RenegotiateDialog(const QString& text, QDate due, QDate today, Save save,
                      QWidget* parent = nullptr);

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    Save m_save;
    QDateEdit* m_due;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
