// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace esperluette {

/// The people who, going up from manager to manager, come back to themselves.
///
/// @param managers  for each person the position of their manager; negative when there is none
std::vector<std::int32_t> peopleOnCycles(std::span<const std::int32_t> managers);

}  // namespace esperluette
