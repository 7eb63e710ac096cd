// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// The change that promises something to a person.
///
/// @param due  invalid: without a date
/// @error InvalidInput  "text" when blank or too long, "due" when before today
Result<ChangeSet> promise(const PersonId& person, const std::optional<MomentId>& moment,
                          const QString& text, QDate due, QDate today, IdSource& ids);
/// The change that says a commitment was kept today; nothing changes when it was kept already.
ChangeSet keepCommitment(const Commitment& commitment, QDate today);
/// The change that gives a commitment up; nothing changes when it was given up already.
ChangeSet giveUpCommitment(const Commitment& commitment, QDate today);
/// The change that opens a closed commitment again; nothing changes when it is open.
ChangeSet reopenCommitment(const Commitment& commitment);

}  // namespace esperluette
