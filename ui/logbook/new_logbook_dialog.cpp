// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/new_logbook_dialog.h"

#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".esperluette"_L1;

bool isAboutTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileExists:
    case ErrorCode::FileEmpty:
    case ErrorCode::FolderNotWritable:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FileUnreadable:
    case ErrorCode::StorageFailed: return true;
    default: return false;
    }
}

}  // namespace

QString fileNameFor(const QString& title)
{
    auto name = title.simplified();
    for (auto& letter : name) {
        if (letter < u' ' || u"/\\:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    name = name.left(80).trimmed();
    return name.isEmpty() ? NewLogbookDialog::tr("My team") : name;
}

NewLogbookDialog::NewLogbookDialog(const NewLogbookDraft& draft, Save save, QWidget* parent) :
    QDialog(parent), m_save(std::move(save)), m_folder(draft.path),
    m_title(new QLineEdit(draft.title)), m_keeper(new QLineEdit(draft.keeper)),
    m_language(new QComboBox), m_path(new QLineEdit),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(tr("New logbook"));
    setMinimumWidth(480);
    buildFields(draft);
    proposePath();
    connect(m_title, &QLineEdit::textEdited, this, &NewLogbookDialog::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByHand = true; });
}

void NewLogbookDialog::buildFields(const NewLogbookDraft& draft)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    m_title->setObjectName(u"title"_s);
    m_keeper->setObjectName(u"keeper"_s);
    m_language->setObjectName(u"language"_s);
    m_path->setObjectName(u"path"_s);

    auto* title = new FormField(tr("&Name of the logbook"), m_title);
    title->setHint(tr("For example your team, or your shop"));
    layout->addWidget(title);
    auto* keeper = new FormField(tr("Your &first name"), m_keeper);
    keeper->setHint(tr("To greet you; it may stay empty"));
    layout->addWidget(keeper);
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->addItem(u"Français"_s, int(Language::French));
    m_language->setCurrentIndex(m_language->findData(int(draft.language)));
    auto* language = new FormField(tr("&Language of the logbook"), m_language);
    language->setHint(tr("What is prepared for you is written in it"));
    layout->addWidget(language);
    auto* path = new FormField(tr("&Where"), m_path);
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &NewLogbookDialog::browse);
    path->addBeside(browseButton);
    layout->addWidget(path);

    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch();
    addFormButtons(*this, *layout, tr("Create"));
}

void NewLogbookDialog::proposePath()
{
    if (m_pathByHand)
        return;
    const auto name = fileNameFor(m_title->text()) + suffix;
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void NewLogbookDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Where the logbook is kept"), m_path->text(),
                                   tr("Logbooks (*.esperluette)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"esperluette"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_pathByHand = true;
    });
    dialog->open();
}

NewLogbookDraft NewLogbookDialog::draft() const
{
    auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return {.title = m_title->text(),
            .keeper = m_keeper->text(),
            .language = Language(m_language->currentData().toInt()),
            .path = path};
}

void NewLogbookDialog::accept()
{
    clearProblems(*this);
    m_problem->hide();
    const auto typed = draft();
    if (typed.path.isEmpty())
        return explain({ErrorCode::InvalidInput, u"path"_s, {}});
    if (const auto saved = m_save(typed); saved)
        QDialog::accept();
    else
        explain(saved.error());
}

void NewLogbookDialog::explain(const Error& error)
{
    if (isAboutTheFile(error.code)) {
        for (auto* field : findChildren<FormField*>()) {
            if (field->field() == m_path)
                field->showProblem(errorText(error));
        }
        m_path->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (explainInForm(*this, error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
}

}  // namespace esperluette::ui
