// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <optional>
#include <span>

namespace esperluette {

/// The days a rhythm may give: `first` after `from`, then every `every`.
struct RhythmDays {
    QDate from;
    CalendarSpan first;
    CalendarSpan every;

    /// The day after `times` repetitions, from 0.
    QDate day(int times) const;
    /// How many repetitions lead to `day`; empty when none does.
    std::optional<int> timesTo(QDate day) const;
};

/// The day from which a rhythm goes on: when it was last held, or the planned day of the last one
/// that was missed, cancelled or deleted, whichever is later. Invalid when there was none.
///
/// @param moments  of one person and of `kind`; those still open do not count
/// @param skipped  those of them that were deleted
QDate lastSettledDay(std::span<const Moment* const> moments,
                     std::span<const SkippedOccurrence* const> skipped, const MomentKind& kind,
                     QDate today);

/// The days of a person's rhythm for a kind; std::nullopt when nothing starts it.
///
/// @param settled  as lastSettledDay() gives it
std::optional<RhythmDays> rhythmDays(const Person& person, const PlanningRule& rule, QDate settled);

}  // namespace esperluette
