// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/unlocking.h"
#include "ui/logbook/recovery_sheet.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace esperluette::ui {

class FormField;
class TextLabel;

/// Offers the recovery sheet of an encrypted logbook: to print it, to save it, and to type the key
/// once, so that it is known to be readable. "Later" leaves it at that.
class RecoveryDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param path  of the logbook that `key` opens
    /// @param day  the date on the sheet
    RecoveryDialog(const QString& path, SharedKey key, QDate day, QWidget* parent = nullptr);
    ~RecoveryDialog() override;

    /// Closes when the key was typed right.
    void accept() override;
    /// Forgets the key.
    void done(int result) override;

private:
    void buildKey(QBoxLayout& layout);
    void print();
    void save();

    QString m_path;
    SharedKey m_key;
    RecoverySheet m_sheet;
    QLabel* m_shown;
    QLineEdit* m_typed;
    FormField* m_typedField;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
