// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace esperluette::ui {

class FormField;
class KeyWork;
class PassphraseFields;
class TextLabel;

/// Sets, changes or removes the passphrase of the open logbook. The present one is asked for first,
/// or the key of the recovery sheet in its place.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// Keeps a copy of the logbook as it is; nothing is changed when it fails.
    using BackUp = std::function<Result<>()>;

    /// @param logbook  outlives the dialog
    PassphraseDialog(Logbook& logbook, BackUp backUpFirst, QWidget* parent = nullptr);

    /// Closes when the logbook has its new key, or none.
    void accept() override;
    /// Forgets what was typed.
    void done(int result) override;

private:
    void buildPresent(QBoxLayout& layout);
    bool removes() const;
    void showChoice();
    void derive();
    void finish(const Result<SharedKey>& key);
    void explain(const Error& error);
    void setBusy(bool busy);

    Logbook& m_logbook;
    BackUp m_backUpFirst;
    KeyWork* m_work;
    QLineEdit* m_present;
    FormField* m_presentField;
    QRadioButton* m_change;
    QRadioButton* m_remove;
    TextLabel* m_removing;
    PassphraseFields* m_passphrase;
    TextLabel* m_problem;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_keep = nullptr;
};

}  // namespace esperluette::ui
