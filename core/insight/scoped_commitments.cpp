// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scoped_commitments.h"

namespace esperluette {

bool concerns(const ScopedMoments& moments, const Records& records, const Commitment& commitment)
{
    if (moments.hasEverybody())
        return true;
    if (commitment.person) {
        const auto* person = records.find(*commitment.person);
        return person && moments.hasPerson(records.positionOf(*person));
    }
    const auto* team = commitment.team ? records.find(*commitment.team) : nullptr;
    return team && moments.hasTeam(records.positionOf(*team));
}

ScopedCommitments::ScopedCommitments(const Records& records, const Scope& scope) :
    m_records(records), m_moments(records, scope), m_period(scope.period), m_kind(scope.kind)
{
}

bool ScopedCommitments::takes(const Commitment& commitment) const
{
    if (!commitment.promised.isValid() || !m_period.contains(commitment.promised))
        return false;
    if (m_kind) {
        const auto* moment = commitment.moment ? m_records.find(*commitment.moment) : nullptr;
        if (!moment || moment->kind != *m_kind)
            return false;
    }
    return concerns(m_moments, m_records, commitment);
}

}  // namespace esperluette
