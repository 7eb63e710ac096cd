// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/id.h"

#include <cstdint>
#include <functional>

namespace esperluette {

/// Who writes a logbook: one installation of the program.
struct Device {
    IdBytes id;
    std::function<std::int64_t()> clock;  ///< milliseconds since 1970, UTC

    /// A device of its own, on the clock of the system.
    static Device temporary();
};

}  // namespace esperluette
