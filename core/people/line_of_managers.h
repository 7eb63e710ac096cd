// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

namespace esperluette {

/// Who looks after a person: the manager noted for them, else that of their team; nullptr for
/// nobody.
const Person* managerOf(const Records& records, const Person& person);

/// Whom a person answers to, from the nearest up: their manager or that of their team, then the
/// manager of that manager. Nobody is there twice, also where the records go in a circle, and
/// nobody is their own manager.
std::vector<const Person*> lineOfManagers(const Records& records, const Person& person);

/// Who does what a role asks for at a moment with a person: for the manager, the first of the line
/// who is present, and above who left or is on leave; for the buddy, the buddy, else the manager;
/// for the director, the end of the line; for the employee, the person. Nobody for HR and the team,
/// nor where the logbook does not know.
const Person* holderOf(const Records& records, const Person& person, ChecklistRole role);

}  // namespace esperluette
