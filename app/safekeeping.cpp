// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safekeeping.h"

#include "app/salvage_text.h"
#include "core/logbook/erasure.h"
#include "core/storage/logbook_copy.h"
#include "ui/logbook/backups_dialog.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/save_file.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& path) { return QFileInfo(path).completeBaseName(); }

/// A name for a new file beside another one.
QString besideOf(const QString& path, const QString& mark)
{
    const QFileInfo file(path);
    return file.dir().filePath(
        u"%1 (%2).%3"_s.arg(file.completeBaseName(), mark, u"esperluette"_s));
}

std::vector<ui::BackupsDialog::Shelf> shelvesFor(const BackupFolder& own, const QString& name)
{
    std::vector<ui::BackupsDialog::Shelf> shelves{{name, own.path(), own.all()}};
    for (const auto& other : own.others())
        shelves.push_back({other.name(), other.path(), other.all()});
    return shelves;
}

void tell(QWidget& parent, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Information, Safekeeping::tr("Esperluette"), text,
                                QMessageBox::Ok, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void chooseNewFile(QWidget& parent, const QString& title, const QString& proposal,
                   const std::function<void(const QString&)>& then)
{
    ui::askForNewFile(parent,
                      {.title = title,
                       .path = proposal,
                       .filter = Safekeeping::tr("Logbooks (*.esperluette)"),
                       .suffix = u"esperluette"_s,
                       .asksBeforeReplacing = false},
                      then);
}

}  // namespace

Safekeeping::Safekeeping(Session& session, Preferences& preferences, Gate& gate,
                         ui::MainWindow& window) :
    m_session(session),
    m_preferences(preferences), m_gate(gate), m_window(window)
{
    if (const auto folder = preferences.backupFolder(); !folder.isEmpty())
        session.keepBackupsIn(folder);
    connect(&gate, &Gate::failed, this, &Safekeeping::explain);
    connect(&gate, &Gate::backupsRequested, this, &Safekeeping::showBackupsOf);
    connect(&session, &Session::damaged, this, [this](const Error& error) {
        m_gate.closeDamaged();
        explain(error);
    });
    connect(&session, &Session::unwritten, this, &Safekeeping::explainUnwritten);
    connect(&window, &ui::MainWindow::backupsRequested, this, &Safekeeping::showBackups);
}

void Safekeeping::showBackups()
{
    if (m_session.desk())
        showBackupsOf(m_session.desk()->logbook.path());
}

void Safekeeping::showBackupsOf(const QString& path)
{
    const bool isOpen = m_session.hasOpen(path);
    const auto key = isOpen ? m_session.desk()->logbook.key() : m_gate.triedKey(path);
    auto* dialog = new ui::BackupsDialog(nameOf(path), m_session.today(), {}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setActions(
        {.list = [this, path] { return shelvesFor(m_session.backupsOf(path), nameOf(path)); },
         .look = [key](const Backup& backup) { return summaryOf(backup.path, key); },
         .backUpNow = isOpen ? [this] { return m_session.backUp(BackupReason::Asked); }
                             : std::function<Result<>()>(),
         .openReadOnly =
             [this, dialog](const Backup& backup) {
                 dialog->close();
                 openReading(backup.path);
             },
         .revert =
             [this, dialog, path](const Backup& backup) {
                 dialog->close();
                 revert(path, backup);
             },
         .chooseFolder = [this, dialog] { chooseBackupFolder([dialog] { dialog->refresh(); }); }});
    dialog->open();
}

void Safekeeping::openReading(const QString& path) { m_gate.open(path, FileAccess::Writing::No); }

void Safekeeping::revert(const QString& logbook, const Backup& backup)
{
    if (m_session.hasOpen(logbook))
        m_session.close();
    m_session.finishBackups();
    const auto aside =
        revertToBackup(m_session.backupsOf(logbook), logbook, backup, m_session.now());
    if (!aside)
        return m_window.showError(aside.error());
    if (m_gate.open(logbook))
        m_window.say(tr("The logbook is as it was on %1.")
                         .arg(ui::longDay(backup.made.toLocalTime().date())));
}

void Safekeeping::chooseBackupFolder(const std::function<void()>& then)
{
    auto* dialog = new QFileDialog(&m_window, tr("Where backups are kept"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& folder) {
        m_preferences.setBackupFolder(folder);
        m_session.keepBackupsIn(folder);
        then();
    });
    dialog->open();
}

void Safekeeping::explain(const Error& error)
{
    const bool isHeld =
        error.code == ErrorCode::OpenElsewhere || error.code == ErrorCode::OpenElsewherePerhaps;
    const auto who = isHeld
        ? holderText(FileLock::holder(error.subject, m_session.now()), error.subject)
        : QString();
    m_window.showProblem(who.isEmpty() ? ui::errorText(error) : who, remediesFor(error));
}

std::vector<ui::Remedy> Safekeeping::remediesFor(const Error& error)
{
    const auto path = error.subject;
    const ui::Remedy reading{tr("Open for reading only"), [this, path] { openReading(path); }};
    const ui::Remedy backups{tr("Backups…"), [this, path] { showBackupsOf(path); }};
    const ui::Remedy repairing{tr("Repair…"), [this, path] { repair(path); }};
    switch (error.code) {
    case ErrorCode::OpenElsewhere:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderNotWritable: return {reading};
    case ErrorCode::OpenElsewherePerhaps:
        return {reading, {tr("Open it here anyway"), [this, path] {
                              m_gate.open(path, FileAccess::Writing::TakeOver);
                          }}};
    case ErrorCode::DamagedLogbook: return {backups, repairing};
    case ErrorCode::FileMissing:
    case ErrorCode::FileEmpty:
    case ErrorCode::NotALogbook:
    case ErrorCode::WrongPassphrase:
        return m_session.backupsOf(path).all().empty() ? std::vector<ui::Remedy>()
                                                       : std::vector{backups};
    default: return {};
    }
}

void Safekeeping::explainReading()
{
    const auto& logbook = m_session.desk()->logbook;
    if (!logbook.isReadOnly())
        return;
    const auto who = holderText(FileLock::holder(logbook.path(), m_session.now()), logbook.path());
    const auto sentence = tr("This logbook is open for reading only.");
    m_window.showProblem(who.isEmpty() ? sentence : sentence + u' ' + who,
                         {{tr("Refresh"), [this, path = logbook.path()] { reopen(path); }}});
}

bool Safekeeping::reopen(const QString& path)
{
    if (const auto opened = m_session.reopen(path); !opened) {
        explain(opened.error());
        return false;
    }
    emit m_gate.opened();
    return true;
}

void Safekeeping::explainUnwritten(const Error& error)
{
    const bool isElsewhere = error.code == ErrorCode::ChangedElsewhere;
    std::vector<ui::Remedy> remedies;
    if (!isElsewhere)
        remedies.push_back(
            {tr("Try again"), [this] { (void)m_session.desk()->logbook.writeUnwritten(); }});
    remedies.push_back(
        {isElsewhere ? tr("Keep mine as a copy…") : tr("Save a copy…"), [this] { keepCopy(); }});
    if (isElsewhere)
        remedies.push_back(
            {tr("Open what is there now"), [this] { reopen(m_session.desk()->logbook.path()); }});
    m_window.showProblem(ui::errorText(error), std::move(remedies));
    connect(&m_session.desk()->logbook, &Logbook::changed, &m_window, &ui::MainWindow::closeProblem,
            Qt::SingleShotConnection);
}

void Safekeeping::keepCopy()
{
    const auto path = m_session.desk()->logbook.path();
    chooseNewFile(m_window, tr("Save a copy"), besideOf(path, tr("copy")),
                  [this](const QString& target) {
                      auto& logbook = m_session.desk()->logbook;
                      if (const auto kept = logbook.copyWithUnwritten(target); !kept)
                          return m_window.showError(kept.error());
                      if (reopen(target))
                          m_window.say(tr("You now work in the copy."));
                  });
}

void Safekeeping::repair(const QString& path)
{
    chooseNewFile(m_window, tr("Save the readable part as"), besideOf(path, tr("repaired")),
                  [this, path](const QString& target) { repairInto(path, target); });
}

void Safekeeping::repairInto(const QString& path, const QString& target)
{
    const auto key = m_gate.triedKey(path);
    const auto report = salvageLogbook(path, target, {thisInstallation(), key});
    if (!report)
        return m_window.showProblem(ui::errorText(report.error()),
                                    {{tr("Backups…"), [this, path] { showBackupsOf(path); }}});
    if (const auto opened = m_session.open(target, key); !opened)
        return explain(opened.error());
    emit m_gate.opened();
    tell(m_window, salvageText(*report));
}

void Safekeeping::erase(const PersonId& person)
{
    const auto& desk = *m_session.desk();
    const auto* found = desk.records().find(person);
    if (!found)
        return;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Erase a person"),
        tr("Erase %1 for good? Their moments, what was prepared, told and promised, and their part "
           "in the history go too. This cannot be undone, nor can anything that was done before.")
            .arg(shownName(*found)),
        QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto* backups = new QCheckBox(tr("Erase from the backups too"));
    backups->setChecked(true);
    box->setCheckBox(backups);
    const auto* agree = box->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, agree, person, backups](const QAbstractButton* pressed) {
                if (pressed == agree)
                    eraseNow(person, backups->isChecked());
            });
    box->open();
}

void Safekeeping::eraseNow(const PersonId& person, bool fromBackups)
{
    auto& logbook = m_session.desk()->logbook;
    const auto erasure = erasureOf(logbook, person);
    if (!erasure)
        return m_window.showError(erasure.error());
    if (const auto erased = logbook.erase(*erasure); !erased)
        return m_window.showError(erased.error());
    m_window.goHome();
    const auto folder = m_session.backupsOf(logbook.path());
    const auto left =
        fromBackups ? eraseFromBackups(folder, logbook.key(), person).left : folder.all();
    if (left.empty() && folder.others().empty())
        return m_window.say(tr("The person was erased."));
    if (left.empty())
        return tell(m_window,
                    tr("The person was erased from the logbook and its backups. Backups of other "
                       "logbooks were not looked into; if this one was called otherwise before, "
                       "look in %1.")
                        .arg(QDir::toNativeSeparators(QFileInfo(folder.path()).absolutePath())));
    QStringList days;
    for (const auto& backup : left)
        days << ui::shortDay(backup.made.toLocalTime().date());
    days.removeDuplicates();
    tell(m_window,
         tr("The person was erased from the logbook. Backups of these days may still hold them: "
            "%1. They go by themselves within a year; you can delete them in %2.")
             .arg(days.join(u", "_s), QDir::toNativeSeparators(folder.path())));
}

QString holderText(const std::optional<LockHolder>& holder, const QString& path)
{
    if (!holder || holder->user.isEmpty())
        return {};
    const auto name = nameOf(path);
    if (!holder->since.isValid())
        return Safekeeping::tr("%1 has “%3” open on %2.").arg(holder->user, holder->host, name);
    const auto since = holder->since.toLocalTime();
    return Safekeeping::tr("%1 has had “%3” open on %2 since %4, %5.")
        .arg(holder->user, holder->host, name, ui::shortDay(since.date()),
             since.time().toString(u"HH:mm"_s));
}

}  // namespace esperluette
