// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"
#include "core/storage/file_connection.h"

namespace esperluette {

/// All facts of a file, read by two threads on a connection each. Where the check of all pages is
/// not for later, it is done here.
/// @throw StorageFailure
Records readRecords(FileConnection& file);

}  // namespace esperluette
