// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/keeper.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace esperluette::ui {

class FormField;
class TextLabel;

/// Edits the cover of a logbook: its name, and who keeps it in which role.
class CoverDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    explicit CoverDialog(Desk& desk, QWidget* parent = nullptr);

    /// What the fields hold now.
    CoverDraft draft() const;
    /// Closes when the logbook takes it; otherwise says why and points at the field.
    void accept() override;

private:
    void showRole();
    KeeperRole role() const;

    Desk& m_desk;
    QLineEdit* m_title;
    QLineEdit* m_keeper;
    QComboBox* m_role;
    FormField* m_roleField;
    QComboBox* m_person;
    FormField* m_personField;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
