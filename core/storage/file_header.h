// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/storage/file_key.h"

namespace esperluette {

/// "ESPQ": marks the file of a plain logbook, at offset 68.
inline constexpr std::int32_t logbookApplicationId = 0x45535051;

/// What the first bytes of a file say.
struct FileHeader {
    /// Of a file that may be an encrypted logbook: it does not begin like any format we know, and
    /// is made of whole pages. Empty for a plain logbook.
    std::optional<Salt> salt;

    bool isEncrypted() const { return salt.has_value(); }
};

/// Reads the beginning of a file and closes it again: to be called before SQLite opens it, never
/// while it is open.
///
/// @error FileMissing, FileUnreadable, FileEmpty (never taken for a new logbook), NotALogbook
Result<FileHeader> readFileHeader(const QString& path);

}  // namespace esperluette
