// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// Who a commitment is for: a person, a team, or, with neither, the manager who keeps the logbook.
struct Beneficiary {
    std::optional<PersonId> person;
    std::optional<TeamId> team;

    friend bool operator==(const Beneficiary&, const Beneficiary&) = default;
};

/// Who a commitment of the logbook is for.
Beneficiary beneficiaryOf(const Commitment& commitment);

/// What two sides agree on when something is committed to.
struct CommitmentTerms {
    CommitmentKind kind = CommitmentKind::Promise;
    QString text;
    std::optional<PersonId> owner;  ///< who owes it; empty: the manager who keeps the logbook
    Beneficiary beneficiary;  ///< never the owner
    QDate due;  ///< invalid: without a date

    friend bool operator==(const CommitmentTerms&, const CommitmentTerms&) = default;
};

/// The terms of a commitment as they are now.
CommitmentTerms termsOf(const Commitment& commitment);

/// The change that commits somebody to something.
///
/// @param moment  in which it was agreed, when it was in one
/// @error InvalidInput  "text" when blank or too long, "beneficiary" when it is the owner or not
///        exactly one side, "due" when before today
Result<ChangeSet> commit(const CommitmentTerms& terms, const std::optional<MomentId>& moment,
                         QDate today, IdSource& ids);
/// The change that promises something to a person on the manager's part. Errors as for commit().
Result<ChangeSet> promise(const PersonId& person, const std::optional<MomentId>& moment,
                          const QString& text, QDate due, QDate today, IdSource& ids);
/// The change that corrects what a commitment says. Another day is a correction, too: who wants
/// more time renegotiates.
///
/// @error as commit(); "due" only when the day changes
Result<ChangeSet> editCommitment(const Commitment& commitment, const CommitmentTerms& terms,
                                 QDate today);

/// The change that agrees on another day for an open commitment. Until its day has passed, the
/// first day is remembered and only the new one counts. Afterwards it was not kept: it is closed as
/// broken, and a new commitment to the same takes its place. One without a day just gets one.
///
/// @error InvalidInput  "due" when there is no day or it is before today; "state" when it is closed
Result<ChangeSet> renegotiateCommitment(const Commitment& commitment, QDate due, QDate today,
                                        IdSource& ids);
/// The change that says that the beneficiary gave the commitment back: nobody else can.
///
/// @param by  who says that it is no longer expected
/// @error InvalidInput  "released" when `by` is not the beneficiary; "state" when it is closed
Result<ChangeSet> releaseCommitment(const Commitment& commitment, const Beneficiary& by,
                                    QDate today);
/// The change that says a commitment was kept today; nothing changes when it was kept already.
ChangeSet keepCommitment(const Commitment& commitment, QDate today);
/// The change that says a commitment was not kept; nothing changes when that was said already.
ChangeSet breakCommitment(const Commitment& commitment, QDate today);
/// The change that opens a closed commitment again; nothing changes when it is open.
ChangeSet reopenCommitment(const Commitment& commitment);
/// The change that takes a commitment away, as if it had never been written down.
ChangeSet removeCommitment(const Commitment& commitment);

}  // namespace esperluette
