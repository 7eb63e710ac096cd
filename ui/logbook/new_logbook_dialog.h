// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/foundation/result.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// What somebody types to begin a logbook.
struct NewLogbookDraft {
    QString title;
    QString keeper;  ///< first name
    Language language = Language::English;
    QString path;  ///< of the file to make
};

/// Asks for the title, the keeper, the language and the place of a new logbook. The name of the
/// file follows the title until it is changed by hand.
class NewLogbookDialog final : public QDialog {
    Q_OBJECT
public:
    /// Makes the logbook. Errors about a file belong to the field "path".
    using Save = std::function<Result<>(const NewLogbookDraft& draft)>;

    /// @param draft  its path is a folder
    NewLogbookDialog(const NewLogbookDraft& draft, Save save, QWidget* parent = nullptr);

    /// What the fields hold now.
    NewLogbookDraft draft() const;
    /// Closes when saving succeeds; otherwise says why beside the field.
    void accept() override;

private:
    void buildFields(const NewLogbookDraft& draft);
    void proposePath();
    void browse();
    void explain(const Error& error);

    Save m_save;
    QString m_folder;
    QLineEdit* m_title;
    QLineEdit* m_keeper;
    QComboBox* m_language;
    QLineEdit* m_path;
    TextLabel* m_problem;
    bool m_pathByHand = false;
};

/// A file name made of a title: without what file systems refuse, never empty.
QString fileNameFor(const QString& title);

}  // namespace esperluette::ui
