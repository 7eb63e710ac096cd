// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/proportion.h"

#include <array>

namespace esperluette {

/// How many moments have each level of care, by the number of the level.
using LevelCounts = std::array<int, std::size_t(CareLevel::WithCare) + 1>;

/// Whether a moment of this level is in the charts of care: told with enough evidence, or missed.
inline bool isShown(CareLevel level) { return level > CareLevel::Untold; }

/// Yes for the best value of a criterion only: half prepared is not prepared.
inline Answer isBest(CriterionValue value)
{
    if (value == CriterionValue::Unknown)
        return Answer::Unknown;
    return value == CriterionValue::One ? Answer::Yes : Answer::No;
}

/// How many are in the charts of care.
inline int shownIn(const LevelCounts& counts)
{
    int sum = 0;
    for (auto level = std::size_t(CareLevel::Untold) + 1; level < counts.size(); ++level)
        sum += counts[level];
    return sum;
}

/// How many were held without enough being told.
inline int untoldIn(const LevelCounts& counts) { return counts[std::size_t(CareLevel::Untold)]; }

/// Whether a moment of this level was to be held by now, or was.
inline bool isDue(CareLevel level) { return level != CareLevel::NotDue; }

/// Those held among those due.
inline Proportion heldIn(const LevelCounts& counts)
{
    const auto held = untoldIn(counts) + shownIn(counts) - counts[std::size_t(CareLevel::Missed)];
    return {held, held + counts[std::size_t(CareLevel::Missed)]};
}

/// Those with care among those in the charts.
inline Proportion withCareIn(const LevelCounts& counts)
{
    return {counts[std::size_t(CareLevel::WithCare)], shownIn(counts)};
}

}  // namespace esperluette
