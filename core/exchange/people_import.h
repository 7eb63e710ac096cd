// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/records.h"

namespace esperluette {

/// The one change set of a plan: everybody who is new or changed, with the teams and population
/// values that are missing. Its name counts the people.
///
/// @param records,list  those the plan was made from, unchanged
ChangeSet importChanges(const Records& records, const PeopleList& list, const ImportPlan& plan,
                        QDate today, IdSource& ids);

/// The part of importChanges() that may mean events: people who are known, and whose team, manager,
/// status or last day changes.
ChangeSet changesThatMeanEvents(const Records& records, const PeopleList& list,
                                const ImportPlan& plan, QDate today, IdSource& ids);

/// The person as an import leaves them, without what is new about team, populations, manager and
/// buddy; for a refused row as far as it can be read.
Person importedPerson(const Records& records, const PeopleList& list, const ImportPlan& plan,
                      qsizetype row, QDate today);

}  // namespace esperluette
