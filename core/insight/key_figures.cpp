// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/key_figures.h"

#include "core/insight/level_counts.h"
#include "core/insight/scoped_commitments.h"

namespace esperluette {

namespace {

/// Whether it was kept or broken, or is overdue.
bool isJudged(const Commitment& commitment, QDate today)
{
    return commitment.state == CommitmentState::Kept || commitment.state == CommitmentState::Broken
        || isPastDue(commitment, today);
}

enum Cell : std::size_t { Untold, Shown, WithCare, DoorsKnown, BetweenTwoDoors, Cells };

}  // namespace

MomentFigures::MomentFigures(const Records& records, const CareReader& care, const Scope& scope) :
    m_care(care), m_moments(records, scope)
{
}

std::size_t MomentFigures::cells() const { return Cells; }

void MomentFigures::add(MomentRange range, std::span<int> cells) const
{
    m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
        const auto care = m_care(position);
        cells[Untold] += care.level == CareLevel::Untold ? 1 : 0;
        cells[Shown] += isShown(care.level) ? 1 : 0;
        cells[WithCare] += care.level == CareLevel::WithCare ? 1 : 0;
        const bool isKnown = care.isHeld() && care.betweenTwoDoors != Answer::Unknown;
        cells[DoorsKnown] += isKnown ? 1 : 0;
        cells[BetweenTwoDoors] += isKnown && care.betweenTwoDoors == Answer::Yes ? 1 : 0;
    });
}

KeyFigures MomentFigures::figures(std::span<const int> cells)
{
    return {.withCare = {cells[WithCare], cells[Shown]},
            .betweenTwoDoors = {cells[BetweenTwoDoors], cells[DoorsKnown]},
            .commitmentsKept = {},
            .untold = cells[Untold]};
}

CommitmentFigures::CommitmentFigures(const Records& records, const Scope& scope)
{
    ScopedCommitments(records, scope).forEachOfAnyDay([&](const Commitment& commitment) {
        const auto day = commitment.due.isValid() ? commitment.due : commitment.closed;
        if (!day.isValid() || !scope.period.contains(day) || !isJudged(commitment, scope.today))
            return;
        ++m_kept.n;
        m_kept.part += commitment.state == CommitmentState::Kept ? 1 : 0;
    });
}

KeyFigures KeyFiguresMemory::figures(const Records& records, const CareReader& care,
                                     const Scope& scope)
{
    m_moments.of(scope, [&] { return std::make_unique<MomentFigures>(records, care, scope); });
    auto figures = MomentFigures::figures(m_moments.table(records));
    figures.commitmentsKept =
        m_commitments.of(scope, [&] { return std::make_unique<CommitmentFigures>(records, scope); })
            .kept();
    return figures;
}

void KeyFiguresMemory::follow(const ChangeSet& changes, const Records& records)
{
    m_moments.follow(changes, records);
    m_commitments.follow(changes, records);
}

}  // namespace esperluette
