// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/foundation/working_calendar.h"
#include "core/logbook/logbook.h"
#include "core/planning/planning.h"

#include <functional>

namespace esperluette::ui {

/// What every page of an open logbook stands on: the logbook to read and to change, and what only
/// the application knows. Built by the application; outlives the pages.
struct Desk {
    /// How far ahead moments are planned.
    static constexpr int planningDays = 60;

    Logbook& logbook;
    IdSource& ids;
    Language language;  ///< of the program; names of kinds and stages are shown in it
    WorkingCalendar calendar;
    std::function<QDate()> today;
    std::function<UtcMinute()> now;

    const Records& records() const { return logbook.records(); }
    /// The care of all moments as of today.
    const CareReader& care() const { return logbook.care(today()); }

    /// Planning from today, `planningDays` ahead.
    PlanningDesk planningDesk() const;
    /// Applies `changes` and the moments that come into the plan by them, as one step: for changes
    /// of people, after which their moments are due or move.
    /// @error as Logbook::apply
    Result<> applyAndPlan(ChangeSet changes);
};

}  // namespace esperluette::ui
