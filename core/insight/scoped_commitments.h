// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scoped_moments.h"

namespace esperluette {

/// Whether a commitment is overdue: still open after its day.
bool isPastDue(const Commitment& commitment, QDate today);

/// The commitments of a scope: to those it takes, where one of the manager's own is to everybody
/// together; of a kind, when they were promised in a moment of it. Valid until the records change.
class ScopedCommitments {
public:
    ScopedCommitments(const Records& records, const Scope& scope);

    /// Calls `visit(const Commitment&)` for each that was promised in the period, in the order of
    /// the records.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        forEachOfAnyDay([&](const Commitment& commitment) {
            if (commitment.promised.isValid() && m_period.contains(commitment.promised))
                visit(commitment);
        });
    }
    /// The same, whenever it was promised.
    template <typename Visit>
    void forEachOfAnyDay(Visit&& visit) const
    {
        for (const auto& commitment : m_records.all<Commitment>()) {
            if (isOfKind(commitment) && concerns(commitment))
                visit(commitment);
        }
    }

private:
    bool isOfKind(const Commitment& commitment) const;
    bool concerns(const Commitment& commitment) const;

    const Records& m_records;
    ScopedMoments m_moments;
    DateRange m_period;
    std::optional<MomentKindId> m_kind;
};

}  // namespace esperluette
