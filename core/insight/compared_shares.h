// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// One share of two periods.
struct ComparedShare {
    QString label;  ///< "With care, Arrival", "Praise, prepared"
    Proportion before;
    Proportion now;
    std::vector<std::uint32_t> evidence;  ///< positions in `all<Moment>()` of those behind `now`

    /// How much greater it is now, -1 to 1; both periods must have some.
    double change() const { return now.share() - before.share(); }
};

/// The shares that are compared over time: with care, of each stage; and of praise and of
/// reframing, as far as it is known, those prepared, in a dedicated place, long enough and followed
/// through.
///
/// @param scope  whom and which kind it is about; its period is not looked at
/// @param before  ends before `now` begins
std::vector<ComparedShare> comparedShares(const ChartSource& source, const Scope& scope,
                                          DateRange before, DateRange now);

}  // namespace esperluette
