// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/storage/file_access.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace esperluette {

/// Why a backup was made; the words are part of its name on disk.
enum class BackupReason { Closing, Import, Upgrade, Merge, Erasure, Passphrase, Revert, Asked };

/// One backup on disk.
struct Backup {
    QString path;
    QDateTime made;  ///< UTC, to the second; from its name
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The backups of one logbook, in a folder of their own.
class BackupFolder {
public:
    /// @param root  where the backups of all logbooks are kept
    /// @param logbook  the path of its file; the folder takes its name, and a mark of where it is
    BackupFolder(const QString& root, const QString& logbook);

    /// Those of other logbooks that hold backups, by name: a logbook that was moved or renamed
    /// finds its old backups among them.
    std::vector<BackupFolder> others() const;

    const QString& path() const { return m_path; }
    /// What the logbook was called.
    QString name() const;
    /// The newest first; files of other names are left out.
    std::vector<Backup> all() const;

    /// Where the next backup goes; makes the folder.
    /// @error FolderNotWritable
    Result<QString> next(BackupReason reason, const QDateTime& now) const;
    /// Copies a logbook into the folder through a connection of its own and takes away what is
    /// superfluous: for any thread.
    /// @error as copyLogbook, FolderNotWritable
    Result<Backup> make(const SharedKey& key, BackupReason reason, const QDateTime& now) const;
    /// Removes the backups that are superfluous.
    void thinOut(const QDateTime& now) const;

private:
    QString m_logbook;
    QString m_path;
};

/// Which backups may go, as positions in `made`: everything of the last two days stays, then the
/// last one of each of seven days, four weeks and twelve months. The two newest always stay, and
/// what lies in the future.
///
/// @param made  the newest first
std::vector<std::size_t> superfluousBackups(std::span<const QDateTime> made, const QDateTime& now);

/// Puts a backup in the place of a logbook that nobody has open. The present file is kept: moved
/// with its journal into the folder of backups, never copied over.
///
/// @return where the present file is now; empty when there was none
/// @error FileMissing, OpenElsewhere, OpenElsewherePerhaps, DiskFull, StorageFailed; then the
///        present file is where it was
Result<QString> revertToBackup(const BackupFolder& folder, const QString& logbook,
                               const Backup& backup, const QDateTime& now);

}  // namespace esperluette
