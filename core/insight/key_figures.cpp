// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/key_figures.h"

#include "core/care/care.h"
#include "core/insight/scoped_commitments.h"

namespace esperluette {

namespace {

/// Whether it was kept or broken, or is overdue.
bool isJudged(const Commitment& commitment, QDate today)
{
    return commitment.state == CommitmentState::Kept || commitment.state == CommitmentState::Broken
        || isPastDue(commitment, today);
}

Proportion commitmentsKept(const Records& records, const Scope& scope)
{
    Proportion kept;
    ScopedCommitments(records, scope).forEachOfAnyDay([&](const Commitment& commitment) {
        const auto day = commitment.due.isValid() ? commitment.due : commitment.closed;
        if (!day.isValid() || !scope.period.contains(day) || !isJudged(commitment, scope.today))
            return;
        ++kept.n;
        kept.part += commitment.state == CommitmentState::Kept ? 1 : 0;
    });
    return kept;
}

}  // namespace

KeyFigures computeKeyFigures(const Records& records, const CareReader& care, const Scope& scope)
{
    const ScopedMoments moments(records, scope);
    KeyFigures figures;
    moments.forEach([&](std::size_t position, std::int32_t) {
        const auto summary = care(position);
        figures.untold += summary.level == CareLevel::Untold ? 1 : 0;
        figures.withCare.n += summary.level > CareLevel::Untold ? 1 : 0;
        figures.withCare.part += summary.level == CareLevel::WithCare ? 1 : 0;
        const bool told = records.all<Moment>()[position].held.isValid()
            && summary.betweenTwoDoors != Answer::Unknown;
        figures.betweenTwoDoors.n += told ? 1 : 0;
        figures.betweenTwoDoors.part += told && summary.betweenTwoDoors == Answer::Yes ? 1 : 0;
    });
    figures.commitmentsKept = commitmentsKept(records, scope);
    return figures;
}

}  // namespace esperluette
