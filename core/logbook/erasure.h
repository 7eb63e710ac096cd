// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"
#include "core/logbook/logbook.h"

#include <QDateTime>

namespace esperluette {

/// Everything that a logbook holds about one person, as the changes that take it out: their
/// moments with what was prepared and told, what was promised to them, what they expect, and their
/// part in moments of others. Teams and moments with others stay, without them.
///
/// For Logbook::erase.
/// @error DamagedLogbook when prose cannot be read
Result<ChangeSet> erasureOf(const Logbook& logbook, const PersonId& person);

/// What became of a person in the backups.
struct ErasedBackups {
    int rewritten = 0;  ///< how many held the person and do no longer
    std::vector<Backup>
        left;  ///< that may still hold the person: not opened by this key, or in use
};

/// Takes a person out of every backup that `key` opens. Each is rewritten as a copy that is proved
/// before it takes the place of the old one.
ErasedBackups eraseFromBackups(const BackupFolder& folder, const SharedKey& key,
                               const PersonId& person);

}  // namespace esperluette
