// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/attention.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace esperluette {

/// How many moments of each CareLevel, by its position in the enumeration.
using LevelCounts = std::array<int, 6>;

/// The individual moments of one person at a glance.
struct PersonOverview {
    /// A row of bars shows no more moments than that.
    static constexpr std::size_t mostRecent = 12;

    std::optional<std::uint32_t> lastHeld;  ///< position in all<Moment>()
    std::optional<std::uint32_t> next;  ///< planned from today on and not held, the nearest
    int toTell = 0;  ///< held, or planned before today and still in its window, and not told
    LevelCounts year{};  ///< moments held or missed in the last 12 months
    std::array<CareLevel, mostRecent> recentLevels{};  ///< the latest of them, oldest first
    std::uint8_t recentCount = 0;
    Attention attention;

    std::span<const CareLevel> recent() const { return {recentLevels.data(), recentCount}; }
    /// How many moments `year` counts.
    int yearTotal() const;
};

/// The overview of everyone, by position in all<Person>(), in one pass over the moments.
std::vector<PersonOverview> computeOverviews(const Records& records, const CareReader& care,
                                             QDate today);

/// What matters most about a person's moments now; the first that applies.
enum class Standing : std::uint8_t {
    Waits,  ///< longer than the rhythm without a moment that counts
    ToTell,  ///< a moment was held, or should have been, and is not told
    NeverPraised,  ///< no praise in 12 months
    NeverMet,  ///< remote, and no moment held in person
    UpToDate,
    Arriving,  ///< starts after today
    Candidate,
    OnLeave,
    Left,
};

/// How a person stands; who is not at work is never waiting.
Standing standingOf(const Person& person, const PersonOverview& overview, QDate today);

}  // namespace esperluette
