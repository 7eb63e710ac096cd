// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"
#include "core/storage/change_log.h"

#include <QString>

#include <memory>

namespace esperluette {

/// The file of a logbook while it is open. Nothing but this opens it meanwhile: closing another
/// descriptor would drop SQLite's lock.
class LogbookFile {
public:
    /// Makes a new file that only its owner may read, with `beginning` in it.
    /// @error FileExists, FolderNotWritable, StorageFailed
    static Result<std::unique_ptr<LogbookFile>> create(const QString& path,
                                                       const ChangeSet& beginning, Device device);
    /// Checks, in this order: the file, its header, its version, its schema; its pages only when an
    /// older file has to be brought up to date.
    /// @error FileMissing, FileUnreadable, FileReadOnly, FolderNotWritable (for its journal),
    ///        FileEmpty, NotALogbook, NewerLogbook, DamagedLogbook, ChangedElsewhere (written now)
    static Result<std::unique_ptr<LogbookFile>> open(const QString& path, Device device);
    ~LogbookFile();

    /// All facts, and a check of every page: to be called before anything is written.
    /// @error DamagedLogbook
    Result<Records> load() const;

    /// Writes everything in one transaction, or nothing.
    /// @error StaleChange when prose is not as `before` says, ChangedElsewhere when another
    ///        program wrote the file or put another in its place, StorageFailed, FileReadOnly
    Result<> write(const ChangeSet& changes);

    /// One record of prose; empty when there is none. For the three types of Prose only.
    /// @error DamagedLogbook, StorageFailed
    template <ProseRecord Entity>
    Result<std::optional<Entity>> prose(const IdBytes& id) const;

    /// Reads every page and every record, prose too.
    /// @error DamagedLogbook
    Result<> check() const;

private:
    struct Connection;
    explicit LogbookFile(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

}  // namespace esperluette
