// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// Asks for the name of a saved view. Saving is a function it is given.
class ViewNameDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const QString& name)>;

    /// @param title  of the window
    /// @param scope  what the view chooses, in words
    ViewNameDialog(const QString& title, const QString& name, const QString& scope, Save save,
                   QWidget* parent = nullptr);

    /// What is typed.
    QString name() const;
    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    Save m_save;
    QLineEdit* m_name;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
