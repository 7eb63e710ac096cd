// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// People who have been without an individual moment for longer than their rhythm.
struct PeopleWhoWait {
    int count = 0;
    /// Positions in `all<Moment>()`, ascending, of the last moment of each that was handled at
    /// least in part; fewer than `count` when somebody never had one.
    std::vector<std::uint32_t> lastMoments;
};

/// Those of a scope whom waitingPeople() names on its day; its period and its kind are not looked
/// at. Goes once through the days of the moments, and reads the care of the latest of each person
/// only: fast enough to be asked after every action.
PeopleWhoWait peopleWhoWait(const ChartSource& source, const Scope& scope);

}  // namespace esperluette
