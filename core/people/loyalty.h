// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <optional>
#include <vector>

namespace esperluette {

/// Within how many months one moment of the loyalty programme is expected.
inline constexpr int loyaltyMonths = 12;

/// Whether a kind belongs to the loyalty programme: the stay interview, the work anniversary and
/// the career-path interview of the catalogue, whatever they are called and in every template. A
/// copy that the user made of one is a kind of its own.
bool isOfLoyalty(const MomentKind& kind);

/// The kinds of the programme that are in use, one for each of the three, in their order above.
std::vector<const MomentKind*> loyaltyKinds(const Records& records);

/// Whether somebody had a moment of the loyalty programme in the last loyaltyMonths.
enum class LoyaltyStanding : std::uint8_t {
    NotAsked,  ///< not at work now, or their journey has no kind of the programme
    NotDue,  ///< had none, and was not known here for as long: nobody can tell
    Lacking,  ///< had none
    Recent,  ///< had one; on the same day of the month it still counts
};

/// How one person stands with the loyalty programme.
struct Loyalty {
    std::optional<std::uint32_t> last;  ///< position in all<Moment>() of the last one that was held
                                        ///< until today, alone or among others
    LoyaltyStanding standing = LoyaltyStanding::NotAsked;
};

/// How everyone stands, by position in all<Person>(), in one pass over the moments.
std::vector<Loyalty> computeLoyalty(const Records& records, QDate today);

}  // namespace esperluette
