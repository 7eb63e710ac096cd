// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/action.h"

namespace esperluette {

/// One step in the history of a record: what the step changed of it, and of what belongs to it.
struct HistoryEntry {
    std::int64_t milliseconds = 0;  ///< since 1970, UTC
    ActionEffect effect = ActionEffect::Done;
    bool undone = false;  ///< a later step took it back, and none did it again
    ChangeSet changes{};  ///< under the name of the step

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

}  // namespace esperluette
