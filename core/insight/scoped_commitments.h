// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scoped_moments.h"

namespace esperluette {

/// Whether a commitment is to a person or a team of the scope; one of the manager's own is to
/// everybody together.
bool concerns(const ScopedMoments& moments, const Records& records, const Commitment& commitment);

/// The commitments of a scope: promised in its period to those it takes; of a kind, when they were
/// promised in a moment of it. Valid until the records change.
class ScopedCommitments {
public:
    ScopedCommitments(const Records& records, const Scope& scope);

    /// Calls `visit(const Commitment&)` for each, in the order of the records.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        for (const auto& commitment : m_records.all<Commitment>()) {
            if (takes(commitment))
                visit(commitment);
        }
    }

private:
    bool takes(const Commitment& commitment) const;

    const Records& m_records;
    ScopedMoments m_moments;
    DateRange m_period;
    std::optional<MomentKindId> m_kind;
};

}  // namespace esperluette
