// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/passphrase_dialog.h"

#include "ui/logbook/key_work.h"
#include "ui/logbook/passphrase_fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The key in place of `old`, when `present` opens it: as a passphrase, or as a recovery sheet.
/// @error WrongPassphrase with the subject "present"
Result<SharedKey> keyAfterProof(const QString& path, const SharedKey& old,
                                const Passphrase& present, const Passphrase* next)
{
    auto typed = QString::fromUtf8(present.utf8().view());
    const auto fromSheet = keyFromRecoveryText(path, typed);
    wipe(typed);
    if (!fromSheet || **fromSheet != *old) {
        const auto fromPassphrase = keyFor(path, present);
        if (!fromPassphrase)
            return Failure{fromPassphrase.error()};
        if (!*fromPassphrase || **fromPassphrase != *old)
            return failure(ErrorCode::WrongPassphrase, u"present"_s);
    }
    return next ? keyInPlaceOf(old, *next) : SharedKey();
}

}  // namespace

PassphraseDialog::PassphraseDialog(Logbook& logbook, BackUp backUpFirst, QWidget* parent) :
    QDialog(parent), m_logbook(logbook), m_backUpFirst(std::move(backUpFirst)),
    m_work(new KeyWork(this)), m_present(newSecretField(u"present"_s)),
    m_presentField(new FormField(tr("P&resent passphrase"), m_present)),
    m_change(new QRadioButton(tr("&Choose another passphrase"))),
    m_remove(new QRadioButton(tr("Remove the passp&hrase"))),
    m_removing(new TextLabel(tr("The file will not be encrypted any more: whoever has it can read "
                                "it. Earlier backups keep the passphrase they were made with."),
                             TextRole::Small, Ink::Second)),
    m_passphrase(
        new PassphraseFields(logbook.isEncrypted() ? tr("&New passphrase") : tr("&Passphrase"))),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(tr("Passphrase"));
    const auto form = scrollingForm(*this, 62, logbook.isEncrypted() ? 26 : 20);
    m_scroll = form.scroll;
    auto* purpose = new TextLabel(
        logbook.isEncrypted()
            ? tr("“%1” is encrypted.").arg(QFileInfo(logbook.path()).completeBaseName())
            : tr("With a passphrase, “%1” is encrypted: without it, or the recovery sheet, nobody "
                 "can read the file, and nobody can bring the passphrase back.")
                  .arg(QFileInfo(logbook.path()).completeBaseName()),
        TextRole::Body, Ink::Second);
    purpose->setWordWrap(true);
    form.fields->addWidget(purpose);
    buildPresent(*form.fields);
    form.fields->addWidget(m_passphrase);
    form.fields->addStretch();
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    m_keep = addFormButtons(*this, *form.foot, {});
    (logbook.isEncrypted() ? m_present : m_passphrase->findChild<QLineEdit*>(u"passphrase"_s))
        ->setFocus();
    showChoice();
}

void PassphraseDialog::buildPresent(QBoxLayout& layout)
{
    m_change->setObjectName(u"change"_s);
    m_change->setChecked(true);
    m_remove->setObjectName(u"remove"_s);
    m_removing->setObjectName(u"removeMeans"_s);
    m_removing->setWordWrap(true);
    m_presentField->setHint(tr("Or the key of the recovery sheet"));
    layout.addWidget(m_presentField);
    layout.addWidget(m_change);
    layout.addWidget(m_remove);
    layout.addWidget(m_removing);
    for (auto* widget : std::initializer_list<QWidget*>{m_presentField, m_change, m_remove})
        widget->setVisible(m_logbook.isEncrypted());
    connect(m_remove, &QRadioButton::toggled, this, &PassphraseDialog::showChoice);
}

bool PassphraseDialog::removes() const { return m_logbook.isEncrypted() && m_remove->isChecked(); }

void PassphraseDialog::showChoice()
{
    m_passphrase->forget();
    m_passphrase->setVisible(!removes());
    m_removing->setVisible(removes());
    m_problem->hide();
    setBusy(false);
}

void PassphraseDialog::accept()
{
    if (m_work->isRunning())
        return;
    clearProblems(*this);
    m_problem->hide();
    if (m_logbook.isEncrypted() && m_present->text().isEmpty()) {
        m_presentField->showProblem(tr("Type the passphrase that opens the logbook now."));
        return m_present->setFocus(Qt::OtherFocusReason);
    }
    if (!removes()) {
        if (const auto checked = m_passphrase->check(); !checked)
            return explain(checked.error());
    }
    setBusy(true);
    derive();
}

void PassphraseDialog::derive()
{
    std::shared_ptr<const Passphrase> next;
    if (!removes())
        next = std::make_shared<const Passphrase>(m_passphrase->passphrase());
    const auto then = [this](const Result<SharedKey>& key) { finish(key); };
    if (m_logbook.isEncrypted()) {
        m_work->start([path = m_logbook.path(), old = m_logbook.key(),
                       present = passphraseIn(*m_present),
                       next] { return keyAfterProof(path, old, *present, next.get()); },
                      then);
    } else {
        m_work->start([next] { return newKey(*next); }, then);
    }
}

void PassphraseDialog::finish(const Result<SharedKey>& key)
{
    setBusy(false);
    if (!key)
        return explain(key.error());
    if (const auto kept = m_backUpFirst(); !kept)
        return explain(kept.error());
    if (const auto changed = m_logbook.changeKey(*key); !changed)
        return explain(changed.error());
    QDialog::accept();
}

void PassphraseDialog::explain(const Error& error)
{
    if (error.code == ErrorCode::WrongPassphrase) {
        m_presentField->showProblem(tr("This passphrase does not open the logbook."));
        m_present->setFocus(Qt::OtherFocusReason);
        return m_present->selectAll();
    }
    if (explainInForm(*this, error))
        return m_scroll->ensureWidgetVisible(focusWidget());
    m_problem->setText(errorText(error));
    m_problem->show();
}

void PassphraseDialog::setBusy(bool busy)
{
    for (auto* widget :
         std::initializer_list<QWidget*>{m_presentField, m_change, m_remove, m_passphrase, m_keep})
        widget->setEnabled(!busy);
    if (busy)
        m_keep->setText(removes() ? tr("Unlocking…") : tr("Locking…"));
    else if (removes())
        m_keep->setText(tr("Remove the passphrase"));
    else
        m_keep->setText(m_logbook.isEncrypted() ? tr("Change the passphrase")
                                                : tr("Set the passphrase"));
}

void PassphraseDialog::done(int result)
{
    m_work->giveUp();
    m_passphrase->forget();
    wipeField(*m_present);
    QDialog::done(result);
}

}  // namespace esperluette::ui
