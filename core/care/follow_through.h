// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/criteria.h"
#include "core/records/records.h"

#include <vector>

namespace esperluette {

/// The follow-through of one moment in which something was promised.
struct KeptPromises {
    std::size_t position = 0;  ///< of the moment in `all<Moment>()`
    FollowThrough followThrough;
};

/// Of every moment in which something was promised, each once, in no particular order; reads the
/// commitments once. followThroughOf() says the same of one moment.
std::vector<KeptPromises> allFollowThroughs(const Records& records, QDate today);

}  // namespace esperluette
