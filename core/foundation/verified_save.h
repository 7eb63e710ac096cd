// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace esperluette {

/// Writes a whole file, or leaves the one that is there as it is.
///
/// The bytes go to a new file in the same folder, which is forced to the disk, read again and
/// compared before it takes the place of the old one: on a full disk QSaveFile of Qt 6.4 replaces
/// good files by truncated ones and reports success. A link stays a link. An existing file keeps
/// its permissions; a new one can be read by its owner alone.
///
/// @error FolderNotWritable, FileReadOnly or StorageFailed, with the path as subject
Result<> saveFileSafely(const QString& path, const QByteArray& bytes);

/// Waits until the disk has what was written to an open file; false when it does not take it.
bool reachesTheDisk(QFileDevice& file);

/// Puts a finished file in the place of another, or where nothing was, and waits until the disk
/// knows. Both are in the same folder.
/// @error StorageFailed, with `to` as subject; then both are as they were
Result<> replaceFile(const QString& from, const QString& to);

}  // namespace esperluette
