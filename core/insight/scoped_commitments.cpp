// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scoped_commitments.h"

namespace esperluette {

bool isPastDue(const Commitment& commitment, QDate today)
{
    return commitment.state == CommitmentState::Open && commitment.due.isValid()
        && commitment.due < today;
}

ScopedCommitments::ScopedCommitments(const Records& records, const Scope& scope) :
    m_records(records), m_moments(records, scope), m_period(scope.period), m_kind(scope.kind)
{
}

bool ScopedCommitments::isOfKind(const Commitment& commitment) const
{
    if (!m_kind)
        return true;
    const auto* moment = commitment.moment ? m_records.find(*commitment.moment) : nullptr;
    return moment && moment->kind == *m_kind;
}

bool ScopedCommitments::concerns(const Commitment& commitment) const
{
    if (m_moments.hasEverybody())
        return true;
    if (commitment.person) {
        const auto* person = m_records.find(*commitment.person);
        return person && m_moments.hasPerson(m_records.positionOf(*person));
    }
    const auto* team = commitment.team ? m_records.find(*commitment.team) : nullptr;
    return team && m_moments.hasTeam(m_records.positionOf(*team));
}

}  // namespace esperluette
