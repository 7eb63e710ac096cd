// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/installation.h"
#include "core/catalogue/catalogue.h"
#include "core/logbook/backups.h"
#include "ui/shared/desk.h"

#include <QObject>

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace esperluette {

/// The open logbook, and what only the program knows: the clock, new ids and the language.
class Session final : public QObject {
    Q_OBJECT
public:
    /// @param backups  the folder where the backups of all logbooks are kept
    Session(Clock clock, Language language, QString backups = backupsOfUser());
    ~Session() override;

    QDate today() const { return m_clock.today(); }
    Language language() const { return m_language; }

    /// Begins a logbook in a new file and opens it.
    /// @param beginning  its `today` is set here
    /// @param key  encrypts the file; none makes a plain one
    /// @error as beginLogbook and Logbook::create
    Result<> create(const QString& path, LogbookBeginning beginning, const SharedKey& key = {});
    /// Opens a file, unless it is open already; on an error the logbook that was open stays open.
    /// @error as Logbook::open
    Result<> open(const QString& path, const SharedKey& key = {},
                  FileAccess::Writing writing = FileAccess::Writing::Alone);
    /// Closes what is open and opens a file with the same key: the same, which somebody else may
    /// have written meanwhile, or a copy.
    /// @error as Logbook::open; then nothing is open any more
    Result<> reopen(const QString& path);
    /// Whether a file is the one that is open.
    bool hasOpen(const QString& path) const;
    /// Opens the sample of today in `folder`; makes it when it is not there yet.
    /// @error as sampleLogbook, Logbook::create and Logbook::open
    Result<> openSample(const QString& folder, const SharedKey& key = {});
    void close();
    /// Waits until the backups of logbooks that were closed are written.
    void finishBackups() { m_copying = {}; }

    /// Copies the open logbook into its folder of backups. The sample is not copied: it can be made
    /// anew.
    /// @error as BackupFolder::make
    Result<> backUp(BackupReason reason);
    /// Where the backups of a logbook are.
    BackupFolder backupsOf(const QString& path) const { return {m_backups, path}; }
    /// Keeps the backups of all logbooks elsewhere from now on.
    void keepBackupsIn(const QString& folder) { m_backups = folder; }
    /// The time, for the names of backups.
    QDateTime now() const;

    /// nullptr while no logbook is open.
    ui::Desk* desk() { return m_desk ? &*m_desk : nullptr; }

    /// Puts in the plan what came due meanwhile: one step that can be undone, or none. What that is
    /// is computed in a thread of its own while `meanwhile` runs, which must only read.
    /// @error as Logbook::apply
    Result<> planAhead(const std::function<void()>& meanwhile = [] {});

signals:
    /// The logbook goes: nothing may look at its desk afterwards.
    void closing();
    /// The open file is damaged: what was read of it may be incomplete. It is told at any time
    /// after opening, as reading all pages of a large file takes a while.
    void damaged(const Error& error);
    /// A change was right, but the disk did not take it.
    void unwritten(const Error& error);

private:
    FileAccess accessTo(const QString& path, const SharedKey& key,
                        FileAccess::Writing writing = FileAccess::Writing::Alone) const;
    Result<> take(Result<std::unique_ptr<Logbook>> logbook);
    void follow(const ChangeSet& changes);
    void backUpWhenClosed();

    Clock m_clock;
    Language m_language;
    QString m_backups;
    IdSource m_ids;
    std::unique_ptr<Logbook> m_logbook;
    std::optional<ui::Desk> m_desk;
    bool m_changed = false;  ///< the open logbook, since it was opened
    std::future<void> m_copying;  ///< of logbooks that were closed; waited for
};

}  // namespace esperluette
