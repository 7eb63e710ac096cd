// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/history_entry.h"
#include "core/records/moment_emotions.h"
#include "core/records/records.h"
#include "core/storage/file_access.h"
#include "core/storage/step_reader.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace esperluette {

class FileConnection;

/// The file of a logbook while it is open. Nothing but this opens it meanwhile: closing another
/// descriptor would drop SQLite's lock.
class LogbookFile {
public:
    /// Makes a new file that only its owner may read, with `beginning` in it; encrypted when
    /// `access` has a key, whose salt must be new.
    /// @error FileExists, FolderNotWritable, DiskFull, EncryptionMissing, StorageFailed
    static Result<std::unique_ptr<LogbookFile>>
    create(const QString& path, const ChangeSet& beginning, FileAccess access);
    /// Checks, in this order: the file, its header, who has it, its key, its version, its schema;
    /// its pages only when an older file has to be brought up to date.
    /// @error FileMissing, FileUnreadable, FileEmpty, NotALogbook, PassphraseNeeded,
    ///        WrongPassphrase, FileReadOnly, FolderNotWritable (for its journal), OpenElsewhere,
    ///        OpenElsewherePerhaps, NewerLogbook (detail: the version it needs), DamagedLogbook,
    ///        ChangedElsewhere (written now)
    static Result<std::unique_ptr<LogbookFile>> open(const QString& path, FileAccess access);
    ~LogbookFile();

    bool isEncrypted() const;
    bool isReadOnly() const;
    /// Checks all pages in a thread of its own, which tells what it found, for a file that was
    /// opened with FileAccess::checksLater; called once. What is damaged can be read, not written.
    void checkMeanwhile(std::function<void(const Result<>& whole)> tell);
    const SharedKey& key() const;
    /// As it was opened, with the key of now.
    const FileAccess& access() const;

    /// All facts, and a check of every page unless FileAccess::checksLater: to be called before
    /// anything is written.
    /// @error DamagedLogbook
    Result<Records> load() const;

    /// Writes everything in one transaction, or nothing.
    /// @error StaleChange when prose is not as `before` says, ChangedElsewhere when another
    ///        program wrote the file or put another in its place, OpenedReadOnly, DiskFull,
    ///        StorageFailed, FileReadOnly
    Result<> write(const ChangeSet& changes, ActionEffect effect = ActionEffect::Done);
    /// Writes removals and takes what was removed out of the log too: it cannot be undone.
    /// @error as write
    Result<> erase(const ChangeSet& removals);

    /// Forgets how the records became what they are: the history begins anew, with each of them as
    /// it is. For whoever asks for it; nothing before can be undone.
    /// @error as write
    Result<> forgetHistory(const StepName& name);

    /// The actions on disk that can be undone or redone, the oldest of the `limit` last ones first.
    Result<std::vector<LoggedAction>> undoable(int limit) const;
    /// What would take an action back, or do it again.
    /// @error StaleChange, DamagedLogbook
    Result<ChangeSet> step(const LoggedAction& action, StepDirection direction) const;

    /// What the log holds about a person and what they expect, the first step first.
    /// @error DamagedLogbook, StorageFailed
    Result<std::vector<HistoryEntry>> historyOf(const PersonId& person) const;
    /// The same about a moment, with all that was prepared, told and promised.
    Result<std::vector<HistoryEntry>> historyOf(const MomentId& moment) const;

    /// One record of prose; empty when there is none. For the three types of Prose only.
    /// @error DamagedLogbook, StorageFailed
    template <ProseRecord Entity>
    Result<std::optional<Entity>> prose(const IdBytes& id) const;
    /// The emotions of every moment that has any, prepared or told, ordered by id.
    /// @error DamagedLogbook, StorageFailed
    Result<std::vector<MomentEmotions>> emotions() const;

    /// What was being typed in each form when it was last kept.
    Result<std::map<QString, QString>> drafts() const;
    /// Keeps what is being typed, beside the records and outside the history; an empty text
    /// forgets it.
    /// @error as write
    Result<> keepDraft(const QString& form, const QString& content);

    /// Encrypts the file, with another key of the same salt when it is encrypted already; no key
    /// makes it a plain file. Interrupted anywhere, the old key or the new one opens it.
    /// @error as write; then the old key opens it
    Result<> changeKey(const SharedKey& key);

    /// Writes a copy to a new file and proves it, through this connection: also when another file
    /// was put in the place of this one.
    /// @error FileExists, FolderNotWritable, DiskFull, StorageFailed
    Result<FileSummary> copyTo(const QString& target) const;

    /// Reads every page, every record, prose too, and compares them with the log.
    /// @error DamagedLogbook
    Result<> check() const;

private:
    explicit LogbookFile(std::unique_ptr<FileConnection> connection);

    template <typename Subject>
    Result<std::vector<HistoryEntry>> readHistory(const Subject& subject) const;
    template <typename Writing>
    Result<> inTransaction(Writing&& writing);
    Result<> rekey(const SharedKey& key);
    Result<> recode(const SharedKey& key);

    std::unique_ptr<FileConnection> m_connection;
};

}  // namespace esperluette
