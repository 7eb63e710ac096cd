// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/file_access.h"

namespace esperluette {

/// Writes what `source` holds now to a new file `target`, encrypted alike. The copy gets its name
/// only after it was opened again, all its pages were read and its records counted.
///
/// @param goOn  asked now and then: false stops with Cancelled and leaves nothing
/// @throw StorageFailure FileExists, FolderNotWritable, DiskFull, StorageFailed
FileSummary writeVerifiedCopy(
    const Database& source, const SharedKey& key, const QString& target,
    const std::function<bool()>& goOn = [] { return true; });

/// The same from a file, on a connection of its own: for a thread beside the one that writes.
Result<FileSummary> copyLogbook(
    const QString& path, const SharedKey& key, const QString& target,
    const std::function<bool()>& goOn = [] { return true; });

/// Opens a file for reading only, checks all its pages and counts.
/// @error as LogbookFile::open
Result<FileSummary> summaryOf(const QString& path, const SharedKey& key);

/// Writes the records of a logbook to a new file that is encrypted, or no longer.
/// @param source  the whole logbook; not within a transaction
/// @param sourceKey,targetKey  exactly one of them is there
/// @throw StorageFailure; then `target` is not there
void writeRecoded(const QString& source, const SharedKey& sourceKey, const QString& target,
                  const SharedKey& targetKey);

}  // namespace esperluette
