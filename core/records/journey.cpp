// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/journey.h"

namespace esperluette {

const std::vector<LocalText>& KindGuide::expectations(ExpectationLayer layer) const
{
    switch (layer) {
    case ExpectationLayer::Emotional: return emotional;
    case ExpectationLayer::Relational: return relational;
    case ExpectationLayer::Operational: break;
    }
    return operational;
}

}  // namespace esperluette
