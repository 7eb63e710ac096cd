// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_access.h"

#include <map>

namespace esperluette {

/// What a repair saved and what it did not.
struct SalvageReport {
    FileSummary saved;
    std::size_t records = 0;  ///< saved, of all types
    std::map<std::string, int> lost;  ///< by table: records that are known to have been there
    int loosened = 0;  ///< saved records that refer to a lost one no longer

    bool isWhole() const { return lost.empty() && loosened == 0; }
};

/// Reads what can still be read of a damaged logbook and writes it to a new one: from its tables,
/// from both ends, and what is missing there from its history, which holds everything once more.
/// The damaged file is only read. The history of the new one begins with the repair.
///
/// @param access  of the new file; its key also opens the damaged one
/// @error as LogbookFile::create; DamagedLogbook when even the list of tables cannot be read
Result<SalvageReport> salvageLogbook(const QString& damaged, const QString& target,
                                     const FileAccess& access);

}  // namespace esperluette
