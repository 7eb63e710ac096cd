// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/change_set.h"

namespace esperluette {

/// The change that keeps what a person said they expect, for every moment to come.
///
/// @error InvalidInput  subject is "text" when blank or too long
Result<ChangeSet> expressExpectation(const PersonId& person, ExpectationLayer layer,
                                     const QString& text, QDate today, IdSource& ids);

/// The change that takes an expectation away.
ChangeSet withdrawExpectation(const Expectation& expectation);

}  // namespace esperluette
