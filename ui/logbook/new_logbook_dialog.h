// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/foundation/result.h"
#include "core/logbook/unlocking.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace esperluette::ui {

class KeyWork;
class PassphraseFields;
class TextLabel;

/// What somebody types to begin a logbook.
struct NewLogbookDraft {
    QString title;
    QString keeper;  ///< first name
    Language language = Language::English;
    QString path;  ///< of the file to make
    SharedKey key = {};  ///< of the passphrase; none for a logbook without one
};

/// Asks for the title, the keeper, the language, the place and the passphrase of a new logbook. The
/// name of the file follows the title until it is changed by hand. A logbook without a passphrase
/// is chosen, not forgotten.
class NewLogbookDialog final : public QDialog {
    Q_OBJECT
public:
    /// Makes the logbook. Errors about a file belong to the field "path".
    using Save = std::function<Result<>(const NewLogbookDraft& draft)>;

    /// @param draft  its path is a folder
    NewLogbookDialog(const NewLogbookDraft& draft, Save save, QWidget* parent = nullptr);

    /// What the fields hold now; the key is derived when it is saved.
    NewLogbookDraft draft() const;
    /// Closes when saving succeeds; otherwise says why beside the field. With a passphrase, saving
    /// begins when its key is there.
    void accept() override;
    /// Forgets the passphrase.
    void done(int result) override;

private:
    void buildFields(QBoxLayout& layout, const NewLogbookDraft& draft);
    void buildPassphrase(QBoxLayout& layout);
    void save(const NewLogbookDraft& draft);
    void setBusy(bool busy);
    void proposePath();
    void browse();
    void explain(const Error& error);

    Save m_save;
    QString m_folder;
    QLineEdit* m_title;
    QLineEdit* m_keeper;
    QComboBox* m_language;
    QLineEdit* m_path;
    PassphraseFields* m_passphrase;
    QCheckBox* m_noPassphrase;
    TextLabel* m_problem;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_keep = nullptr;
    KeyWork* m_work;
    bool m_pathByHand = false;
};

/// A file name made of a title: without what file systems refuse, never empty.
QString fileNameFor(const QString& title);

}  // namespace esperluette::ui
