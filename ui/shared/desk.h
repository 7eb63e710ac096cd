// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/foundation/working_calendar.h"
#include "core/logbook/logbook.h"
#include "core/planning/planning.h"
#include "ui/shared/names_on_screen.h"

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
    WorkingCalendar calendar;  ///< follows the days off of the logbook
    std::function<QDate()> today;
    std::function<UtcMinute()> now;
    /// Copies of a desk show names alike.
    std::shared_ptr<NamesOnScreen> names = std::make_shared<NamesOnScreen>(logbook);

    const Records& records() const { return logbook.records(); }
    /// The care of all moments as of today.
    const CareReader& care() const { return logbook.care(today()); }
    /// The emotions of all moments; none when they cannot be read, which the check of the file
    /// says.
    std::vector<MomentEmotions> emotions() const;

    /// How names are shown now.
    const NameDisplay& display() const { return names->display(); }
    /// What a person is called on the screen: whoever shows a person asks here.
    QString nameOf(const Person& person) const { return display().nameOf(person); }
    /// What a user typed, as it may be seen on the screen.
    QString shownText(const QString& typed) const { return display().shownText(typed); }
    /// The title of a moment, or its kind.
    QString titleOf(const Moment& moment, const MomentKind& kind) const;

    /// Planning from today, `planningDays` ahead.
    PlanningDesk planningDesk() const;
    /// Applies `changes` and the moments that come into the plan by them, as one step: for changes
    /// of people or of days off, after which moments are due or move.
    /// @error as Logbook::apply
    Result<> applyAndPlan(const ChangeSet& changes);
};

}  // namespace esperluette::ui
