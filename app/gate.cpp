// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gate.h"

#include "app/pages.h"
#include "core/logbook/unlocking.h"
#include "ui/logbook/passphrase_dialog.h"
#include "ui/logbook/recovery_dialog.h"
#include "ui/moments/moment_page.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form_draft.h"

#include <QDialog>
#include <QPointer>

namespace esperluette {

Gate::Gate(Session& session, Preferences& preferences, KeyRing* keyRing, ui::MainWindow& window) :
    m_session(session), m_preferences(preferences), m_keyRing(keyRing), m_window(window),
    m_triggers(this)
{
    connect(&m_session, &Session::closing, &m_triggers, &LockTriggers::rest);
    connect(&m_triggers, &LockTriggers::lockNow, this, &Gate::lock);
    connect(&m_window, &ui::MainWindow::lockRequested, this, &Gate::lock);
}

SharedKey Gate::triedKey(const QString& path) const
{
    return path == m_triedPath ? m_tried : SharedKey();
}

bool Gate::open(const QString& path, FileAccess::Writing writing)
{
    m_writing = writing;
    if (m_session.hasOpen(path)) {
        m_window.closeGate();
        return true;
    }
    const auto tried = m_triedOpens ? triedKey(path) : SharedKey();
    if (const auto asks = asksForPassphrase(path); asks && *asks && !tried) {
        askFor(path, ui::UnlockPage::Occasion::Opening);
        return false;
    }
    if (const auto outcome = m_session.open(path, tried, writing); !outcome) {
        emit failed(outcome.error());
        return false;
    }
    emit opened();
    return true;
}

void Gate::askFor(const QString& path, ui::UnlockPage::Occasion occasion, const ui::Place& back)
{
    auto* page =
        new ui::UnlockPage(path, occasion, [this, path, back](const SharedKey& key, bool remember) {
            auto outcome = unlock(path, key, remember);
            if (outcome && !back.page.isEmpty())
                m_window.navigator().go(back);
            return outcome;
        });
    connect(page, &ui::UnlockPage::left, &m_window, &ui::MainWindow::closeGate);
    connect(page, &ui::UnlockPage::backupsRequested, this,
            [this, path] { emit backupsRequested(path); });
    const auto remembers = m_keyRing && m_preferences.remembersKey(path);
    if (m_keyRing)
        page->offerToRemember(remembers);
    m_window.showGate(page);
    if (remembers && occasion == ui::UnlockPage::Occasion::Opening)
        askKeyRing(path, *page);
}

void Gate::askKeyRing(const QString& path, ui::UnlockPage& page)
{
    m_keyRing->read(path, &page, [this, path, &page](QString text) {
        const auto key =
            text.isEmpty() ? failure(ErrorCode::Cancelled) : keyFromRecoveryText(path, text);
        wipe(text);
        // Whatever is wrong with it: the page asks for the passphrase.
        if (key && page.isVisibleTo(&m_window) && m_session.open(path, *key))
            emit opened();
    });
}

Result<> Gate::unlock(const QString& path, const SharedKey& key, bool remembers)
{
    auto outcome = m_session.open(path, key, m_writing);
    if (!outcome) {
        m_triedPath = path;
        m_tried = key;
        m_triedOpens = outcome.error().code != ErrorCode::WrongPassphrase;
        if (m_triedOpens)
            emit failed(outcome.error());
        return outcome;
    }
    m_tried.reset();
    if (m_keyRing && remembers)
        remember(path, key);
    else if (m_keyRing && m_preferences.remembersKey(path)) {
        m_keyRing->forget(path);
        m_preferences.setRemembersKey(path, false);
    }
    emit opened();
    return {};
}

void Gate::remember(const QString& path, const SharedKey& key)
{
    auto text = key->recoveryText();
    m_keyRing->keep(path, text);
    wipe(text);
    m_preferences.setRemembersKey(path, true);
}

bool Gate::lock()
{
    if (!m_session.desk() || !m_session.desk()->logbook.isEncrypted())
        return false;
    // Nothing can have been typed into a logbook that is open for reading only.
    if (const auto kept = m_session.desk()->logbook.isReadOnly() ? Result<>() : keepDrafts();
        !kept) {
        m_window.showProblem(
            tr("The logbook is not locked, because what you are typing could not be kept. %1")
                .arg(ui::errorText(kept.error())),
            {{tr("Try again"), [this] { lock(); }},
             {tr("Lock without keeping it"), [this] { lockNow(); }}});
        return false;
    }
    lockNow();
    return true;
}

void Gate::lockNow()
{
    m_tried.reset();
    const auto path = m_session.desk()->logbook.path();
    const auto place = m_window.navigator().place();
    closeDialogs();
    m_session.close();
    askFor(path, ui::UnlockPage::Occasion::Locked, place);
}

void Gate::closeDamaged()
{
    m_triedPath = m_session.desk()->logbook.path();
    m_tried = m_session.desk()->logbook.key();
    m_triedOpens = true;
    closeDialogs();
    m_session.close();
}

Result<> Gate::keepDrafts()
{
    for (const auto* dialog : m_window.findChildren<QDialog*>()) {
        const auto name = ui::formName(*dialog);
        if (name.isEmpty() || !dialog->isVisible())
            continue;
        if (auto kept = m_session.desk()->logbook.keepDraft(name, ui::formDraft(*dialog)); !kept)
            return kept;
    }
    auto* page = qobject_cast<ui::MomentPage*>(m_window.navigator().page(page_keys::moment));
    return page ? page->keepUnfinished() : Result<>();
}

void Gate::closeDialogs()
{
    std::vector<QPointer<QDialog>> dialogs;
    for (auto* dialog : m_window.findChildren<QDialog*>())
        dialogs.emplace_back(dialog);
    for (const auto& dialog : dialogs) {
        if (!dialog)
            continue;  // gone with the one it belonged to
        dialog->done(QDialog::Rejected);
        delete dialog;
    }
}

void Gate::watch()
{
    if (m_session.desk() && m_session.desk()->logbook.isEncrypted())
        m_triggers.watch(std::chrono::minutes(m_preferences.lockMinutes()));
    else
        m_triggers.rest();
}

void Gate::editPassphrase()
{
    if (!m_session.desk())
        return;
    auto* dialog = new ui::PassphraseDialog(
        m_session.desk()->logbook, [this] { return m_session.backUp(BackupReason::Passphrase); },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Gate::followKey);
    dialog->open();
}

void Gate::followKey()
{
    const auto& logbook = m_session.desk()->logbook;
    m_window.showProtection();
    watch();
    if (m_keyRing && m_preferences.remembersKey(logbook.path())) {
        if (logbook.isEncrypted()) {
            remember(logbook.path(), logbook.key());
        } else {
            m_keyRing->forget(logbook.path());
            m_preferences.setRemembersKey(logbook.path(), false);
        }
    }
    m_window.say(logbook.isEncrypted() ? tr("The logbook is encrypted with the new passphrase.")
                                       : tr("The passphrase was removed."));
    offerRecoverySheet();
}

void Gate::offerRecoverySheet()
{
    const auto& logbook = m_session.desk()->logbook;
    if (!logbook.isEncrypted())
        return;
    auto* dialog =
        new ui::RecoveryDialog(logbook.path(), logbook.key(), m_session.today(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace esperluette
