// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/new_logbook_dialog.h"

#include "ui/logbook/key_work.h"
#include "ui/logbook/passphrase_fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/save_file.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
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
    m_passphrase(new PassphraseFields(tr("&Passphrase"))),
    m_noPassphrase(new QCheckBox(tr("No passp&hrase"))),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_work(new KeyWork(this))
{
    setWindowTitle(tr("New logbook"));
    const auto form = scrollingForm(*this, 66, 37);
    m_scroll = form.scroll;
    buildFields(*form.fields, draft);
    buildPassphrase(*form.fields);
    form.fields->addStretch();
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    m_keep = addFormButtons(*this, *form.foot, tr("Create"));
    m_title->setFocus();
    proposePath();
    connect(m_title, &QLineEdit::textEdited, this, &NewLogbookDialog::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathByHand = true; });
}

void NewLogbookDialog::buildFields(QBoxLayout& layout, const NewLogbookDraft& draft)
{
    m_title->setObjectName(u"title"_s);
    m_keeper->setObjectName(u"keeper"_s);
    m_language->setObjectName(u"language"_s);
    m_path->setObjectName(u"path"_s);

    auto* title = new FormField(tr("&Name of the logbook"), m_title);
    title->setHint(tr("For example your team, or your shop"));
    layout.addWidget(title);
    auto* keeper = new FormField(tr("Your &first name"), m_keeper);
    keeper->setHint(tr("To greet you; it may stay empty"));
    layout.addWidget(keeper);
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->addItem(u"Français"_s, int(Language::French));
    m_language->setCurrentIndex(m_language->findData(int(draft.language)));
    auto* language = new FormField(tr("&Language of the logbook"), m_language);
    language->setHint(tr("What is prepared for you is written in it"));
    layout.addWidget(language);
    auto* path = new FormField(tr("&Where"), m_path);
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &NewLogbookDialog::browse);
    path->addBeside(browseButton);
    layout.addWidget(path);
}

void NewLogbookDialog::buildPassphrase(QBoxLayout& layout)
{
    layout.addWidget(m_passphrase);
    m_noPassphrase->setObjectName(u"noPassphrase"_s);
    layout.addWidget(m_noPassphrase);
    auto* consequence =
        new TextLabel(tr("Whoever has the file can then read it. Turn on the encryption of this "
                         "computer’s disk: BitLocker, FileVault or LUKS."),
                      TextRole::Small, Ink::Second);
    consequence->setObjectName(u"noPassphraseMeans"_s);
    consequence->setWordWrap(true);
    consequence->hide();
    layout.addWidget(consequence);
    connect(m_noPassphrase, &QCheckBox::toggled, this, [this, consequence](bool without) {
        m_passphrase->forget();
        m_passphrase->setVisible(!without);
        consequence->setVisible(without);
        clearProblems(*this);
    });
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
    askForNewFile(*this,
                  {.title = tr("Where the logbook is kept"),
                   .path = QDir::fromNativeSeparators(m_path->text()),
                   .filter = tr("Logbooks (*.esperluette)"),
                   .suffix = QStringLiteral("esperluette"),
                   .asksBeforeReplacing = false},
                  [this](const QString& path) {
                      m_path->setText(QDir::toNativeSeparators(path));
                      m_pathByHand = true;
                  });
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
    if (m_work->isRunning())
        return;
    clearProblems(*this);
    m_problem->hide();
    const auto typed = draft();
    if (typed.path.isEmpty())
        return explain({ErrorCode::InvalidInput, u"path"_s, {}});
    if (m_noPassphrase->isChecked())
        return save(typed);
    if (const auto checked = m_passphrase->check(); !checked)
        return explain(checked.error());
    setBusy(true);
    const auto passphrase = std::make_shared<const Passphrase>(m_passphrase->passphrase());
    m_work->start([passphrase] { return newKey(*passphrase); },
                  [this, typed](const Result<SharedKey>& key) {
                      setBusy(false);
                      if (!key)
                          return explain(key.error());
                      auto encrypted = typed;
                      encrypted.key = *key;
                      save(encrypted);
                  });
}

void NewLogbookDialog::save(const NewLogbookDraft& draft)
{
    if (const auto saved = m_save(draft); saved)
        QDialog::accept();
    else
        explain(saved.error());
}

void NewLogbookDialog::setBusy(bool busy)
{
    for (auto* field : findChildren<FormField*>())
        field->setEnabled(!busy);
    m_noPassphrase->setEnabled(!busy);
    m_keep->setEnabled(!busy);
    m_keep->setText(busy ? tr("Locking…") : tr("Create"));
}

void NewLogbookDialog::done(int result)
{
    m_work->giveUp();
    m_passphrase->forget();
    QDialog::done(result);
}

void NewLogbookDialog::explain(const Error& error)
{
    if (isAboutTheFile(error.code)) {
        for (auto* field : findChildren<FormField*>()) {
            if (field->field() == m_path)
                field->showProblem(errorText(error));
        }
        m_path->setFocus(Qt::OtherFocusReason);
        return m_scroll->ensureWidgetVisible(m_path);
    }
    if (explainInForm(*this, error))
        return m_scroll->ensureWidgetVisible(focusWidget());
    m_problem->setText(errorText(error));
    m_problem->show();
}

}  // namespace esperluette::ui
