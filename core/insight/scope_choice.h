// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/insight/chart.h"

namespace esperluette {

/// What is chosen above the charts, before the day of today makes a scope of it.
struct ScopeChoice {
    PeriodChoice period = PeriodChoice::Last12Months;
    QDate first;  ///< as in InsightView
    QDate last;
    std::optional<TeamId> team = {};
    std::optional<PopulationValueId> population = {};
    std::optional<MomentKindId> kind = {};
    bool managersOnly = false;

    friend bool operator==(const ScopeChoice&, const ScopeChoice&) = default;
};

/// The calendar year `year` as the days on which a cohort began.
DateRange cohortOf(int year);

/// A choice without what is in the records no more.
ScopeChoice keptChoice(const Records& records, ScopeChoice choice);

/// What a choice means on a day. What is in the records no more counts as not chosen.
Scope scopeOf(const Records& records, const ScopeChoice& choice, QDate today, Language language);

/// A choice as one line for a file of settings: ids, days and keys, no names.
QString choiceLine(const ScopeChoice& choice);
/// std::nullopt for what choiceLine never wrote.
std::optional<ScopeChoice> parseChoiceLine(const QString& line);

/// What a saved view chooses.
ScopeChoice choiceOf(const InsightView& view);

/// The change that saves a choice under a name.
///
/// @error InvalidInput  subject is "viewName": blank, above 100 characters, or that of another view
Result<ChangeSet> saveView(const Records& records, const QString& name, const ScopeChoice& choice,
                           IdSource& ids);
/// The change that gives a view another name. Errors as saveView; StaleChange when it is gone.
Result<ChangeSet> renameView(const Records& records, const InsightViewId& view,
                             const QString& name);
/// The change that makes a view choose something else.
/// @error StaleChange  when it is gone
Result<ChangeSet> changeView(const Records& records, const InsightViewId& view,
                             const ScopeChoice& choice);
/// The change that deletes a view.
ChangeSet removeView(const InsightView& view);

}  // namespace esperluette
