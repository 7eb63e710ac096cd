// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// What somebody types about a practice for customers and the one for employees.
struct MirrorDraft {
    QString name;
    QString forCustomers;
    QString forEmployees;
    int customers = 0;  ///< 0 to MirrorPair::mostMature
    int employees = 0;
    QString nextStep;

    friend bool operator==(const MirrorDraft&, const MirrorDraft&) = default;
};

/// What is in a record, to be changed.
MirrorDraft draftOf(const MirrorPair& pair);

/// The change that adds a pair.
///
/// @error InvalidInput  subject is "mirrorName" (empty, above 60 characters, or another pair has
///        it), "forCustomers", "forEmployees" or "nextStep" (above 300 characters), "customers" or
///        "employees" (not 0 to 4)
Result<ChangeSet> addMirrorPair(const Records& records, const MirrorDraft& draft, IdSource& ids);
/// The change that corrects a pair. Errors as addMirrorPair; StaleChange when it is gone.
Result<ChangeSet> changeMirrorPair(const Records& records, const MirrorPairId& pair,
                                   const MirrorDraft& draft);
/// The change that takes a pair away.
ChangeSet removeMirrorPair(const MirrorPair& pair);

/// What a maturity is called: "0: nothing" to "4: everywhere, as a matter of course".
QString maturityText(int maturity);

/// How far the practice for employees is behind the one for customers; negative: ahead.
inline int gapOf(const MirrorPair& pair) { return pair.customers - pair.employees; }

/// The pairs, the greatest gap first, then by name. Valid until the records change.
std::vector<const MirrorPair*> pairsByGap(const Records& records);

/// How much of what is done for customers is done for employees too: 100 times the sum of the
/// lesser of both maturities over that of the maturity for customers, of the pairs that have one.
/// std::nullopt when none has.
std::optional<double> symmetryIndex(const std::vector<const MirrorPair*>& pairs);

}  // namespace esperluette
