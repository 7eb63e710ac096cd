// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/file_access.h"
#include "core/storage/file_lock.h"

#include <QTemporaryDir>

#include <future>
#include <memory>

namespace esperluette {

/// The one connection that may write a logbook, and what it knows of the file.
class FileConnection {
public:
    /// @throw StorageFailure
    FileConnection(QString file, Database::Mode mode, FileAccess opened,
                   std::unique_ptr<FileLock> held);

    /// Opens the file again when the last change of its key could not.
    /// @throw StorageFailure
    Database& database();

    /// Closes the file: it is opened again with `key`, or with the present key when that fits.
    void closeFor(const SharedKey& key);

    /// Goes on with a copy in a folder of its own, brought to the present version: a file of an
    /// older version that must not be written can still be read.
    /// @throw StorageFailure
    void readUpgradedCopy();

    /// Remembers what SQLite counts of the writes of other connections, and where the log ends.
    void countWrites();

    /// Whether somebody else wrote the file. After a failure SQLite counts as if somebody had:
    /// nobody has when the log still ends where it did.
    bool isChangedElsewhere();

    /// What to tell about a failure.
    Failure failed(const StorageFailure& problem);

    /// Begins to check all pages in a thread of its own, which tells what it found; once, where
    /// `access.checksLater`.
    void checkMeanwhile(std::function<void(const Result<>&)> tell);
    /// What the check of all pages found, waited for.
    Result<> checked();

    /// The file that is read: another one than `path` for an upgraded copy.
    const QString& readPath() const { return m_readPath; }
    bool isReadOnly() const { return access.writing == FileAccess::Writing::No; }

    QString path;
    FileAccess access;
    std::unique_ptr<FileLock> lock;  ///< none when it is open for reading only
    std::int64_t logEnd = 0;  ///< the stamp of the last action that this connection knows

private:
    void reopen();

    QString m_readPath;
    std::unique_ptr<QTemporaryDir> m_copyFolder;  ///< outlives the connection to what is in it
    std::int64_t m_dataVersion = 0;
    bool m_hasFailed = false;
    std::shared_future<Result<>> m_check;  ///< begun later than the records were given
    std::unique_ptr<Database> m_database;  ///< none while the key changes
    SharedKey m_nextKey;
};

/// Takes the lock that `access` asks for; none for reading only.
/// @error FileReadOnly, FolderNotWritable, OpenElsewhere, OpenElsewherePerhaps
Result<std::unique_ptr<FileLock>> lockFor(const QString& path, const FileAccess& access);

/// Refuses a file that was opened and is not ours, before anything in it is believed.
/// @throw StorageFailure NotALogbook, NewerLogbook, DamagedLogbook
void refuseUnknown(const Database& database, const QString& path);

}  // namespace esperluette
