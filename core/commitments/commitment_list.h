// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"
#include "core/records/records.h"

#include <array>

namespace esperluette {

/// Whose commitments are looked at.
enum class OwedBy : std::uint8_t { Anybody, Keeper, Others };

/// Which commitments are looked at.
struct CommitmentFilter {
    OwedBy owedBy = OwedBy::Anybody;  ///< Keeper: the manager who keeps the logbook
    std::optional<CommitmentKind> kind;  ///< empty: every kind

    bool takes(const Commitment& commitment) const;
};

/// How many commitments were kept of those whose day came: kept, broken, or still open after their
/// day. One that was renegotiated before its day counts by the new one, one that the beneficiary
/// gave back does not count.
struct KeptCommitments {
    static constexpr int fewest = 5;  ///< with fewer, a share says nothing

    Proportion kept;
    int renegotiated = 0;  ///< of `kept.n`

    bool areTooFew() const { return kept.n < fewest; }
};

/// The follow-through of all commitments that a filter takes.
KeptCommitments followThrough(const Records& records, QDate today,
                              const CommitmentFilter& filter = {});

/// How pressing a commitment is.
enum class CommitmentAge : std::uint8_t {
    LongOverdue,  ///< by more than 30 days
    Overdue,
    ThisWeek,  ///< today or in the six days after
    Later,
    Undated,
    ClosedLately,  ///< in the last 30 days
};
inline constexpr int commitmentAges = 6;

/// Commitments by how pressing they are: positions in `all<Commitment>()`, one list for each
/// CommitmentAge. By day, the nearest first; those without one, and those closed, the latest first.
using CommitmentsByAge = std::array<std::vector<std::uint32_t>, commitmentAges>;
CommitmentsByAge commitmentsByAge(const Records& records, QDate today,
                                  const CommitmentFilter& filter = {});

/// What is still open between the manager and whoever a moment is for, to be taken up there:
/// commitments to and of the person, or to the team, in whatever moment they were made; by day.
///
/// They are carried to the next moment with the person or the team, and to the next one-to-one:
/// any other moment carries nothing. Positions in `all<Commitment>()`.
std::vector<std::uint32_t> carriedTo(const Records& records, const Moment& moment, QDate today);

}  // namespace esperluette
