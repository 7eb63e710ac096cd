// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/unlocking.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class FormField;
class KeyWork;
class TextLabel;

/// Asks for the passphrase of one logbook, or for the key of its recovery sheet.
class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    /// Why it is asked: the file is opened, or its logbook was locked.
    enum class Occasion { Opening, Locked };
    /// Opens the file; errors are said on the page.
    using Open = std::function<Result<>(const SharedKey& key, bool remember)>;

    UnlockPage(const QString& path, Occasion occasion, Open open, QWidget* parent = nullptr);
    ~UnlockPage() override;

    /// Shows the box "Remember on this computer".
    void offerToRemember(bool remembers);
    /// Opens the file with what was typed.
    void open();

signals:
    /// The user would rather do something else.
    void left();
    /// The passphrase does not open the file: a backup might.
    void backupsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    /// Escape leaves.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildCard(Occasion occasion);
    QLayout* buildButtons();
    void useSheet(bool sheet);
    void leave();
    void finish(const Result<SharedKey>& key);
    void explain(const Error& error);
    void setBusy(bool busy);
    /// Where the key comes from at present.
    QLineEdit& field() const;

    QString m_path;
    Open m_open;
    KeyWork* m_work;
    QLineEdit* m_passphrase;
    QLineEdit* m_recovery;
    FormField* m_passphraseField;
    FormField* m_recoveryField;
    QCheckBox* m_remember;
    TextLabel* m_problem;
    QPushButton* m_sheet;
    QPushButton* m_backups;  ///< seen once something did not open the file
    QPushButton* m_keep;
    bool m_usesSheet = false;
};

}  // namespace esperluette::ui
