// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/day.h"

#include <span>
#include <vector>

/// Where things stand on the ribbon of a journey: pure functions.
namespace esperluette::ui {

/// The days a ribbon shows: from the first moment, two years back at most, until the last one, six
/// months ahead at most; today is always among them, and there are three months at least.
DateRange ribbonRange(std::span<const QDate> days, QDate today);

/// Days along a line.
struct TimeLine {
    DateRange range;
    double left = 0;
    double right = 0;

    /// The place of a day; days outside the range stand at the ends.
    double position(QDate day) const;
};

/// `wanted` positions moved apart so that neighbours are `gap` away from each other, in the same
/// order and between `left` and `right`; closer, and even, where there is no room for `gap`.
///
/// @param wanted  ascending
std::vector<double> spreadApart(std::vector<double> wanted, double left, double right, double gap);

/// The first of a month, and its place.
struct MonthTick {
    QDate month;
    double position = 0;

    friend bool operator==(const MonthTick&, const MonthTick&) = default;
};

/// Months at equal steps of 1, 2, 3, 6 or 12 or more, at least `gap` away from each other.
std::vector<MonthTick> monthTicks(const TimeLine& line, double gap);

}  // namespace esperluette::ui
