// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

namespace esperluette {

/// What an action did to the list of steps that can be undone. The numbers are kept on disk.
enum class ActionEffect : std::uint8_t {
    Done,
    Undone,  ///< it took the last done step back
    Redone,  ///< it did the last undone step again
    Begun,  ///< the logbook began with it
    Erased,  ///< what came before it is gone, and cannot be undone
};

/// One action of the user as the log of a logbook keeps it.
struct LoggedAction {
    std::int64_t device = 0;  ///< the number of its device in this file
    std::int64_t sequence = 0;  ///< counts the lines of that device
    std::int64_t stamp = 0;  ///< hybrid logical clock: see ChangeLog
    StepName name;
    ActionEffect effect = ActionEffect::Done;

    friend bool operator==(const LoggedAction&, const LoggedAction&) = default;
};

/// Milliseconds since 1970, UTC, of a stamp.
inline std::int64_t millisecondsOf(std::int64_t stamp) { return stamp >> 16; }

}  // namespace esperluette
