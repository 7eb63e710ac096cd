// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/key_figures.h"

#include "core/insight/level_counts.h"

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

KeyFiguresCount::KeyFiguresCount(const Records& records, const CareReader& care,
                                 const Scope& scope) :
    m_care(care),
    m_scope(scope), m_moments(records, scope), m_commitments(records, scope)
{
}

std::size_t KeyFiguresCount::cells() const { return Cells; }

void KeyFiguresCount::add(MomentRange range, std::span<int> cells) const
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

Proportion KeyFiguresCount::commitmentsKept() const
{
    Proportion kept;
    m_commitments.forEachOfAnyDay([&](const Commitment& commitment) {
        const auto day = commitment.due.isValid() ? commitment.due : commitment.closed;
        if (!day.isValid() || !m_scope.period.contains(day) || !isJudged(commitment, m_scope.today))
            return;
        ++kept.n;
        kept.part += commitment.state == CommitmentState::Kept ? 1 : 0;
    });
    return kept;
}

KeyFigures KeyFiguresCount::figures(std::span<const int> cells) const
{
    return {.withCare = {cells[WithCare], cells[Shown]},
            .betweenTwoDoors = {cells[BetweenTwoDoors], cells[DoorsKnown]},
            .commitmentsKept = commitmentsKept(),
            .untold = cells[Untold]};
}

KeyFigures KeyFiguresMemory::figures(const Records& records, const CareReader& care,
                                     const Scope& scope)
{
    const auto& count = m_count.of(
        scope, [&] { return std::make_unique<KeyFiguresCount>(records, care, scope); });
    return count.figures(m_count.table(records));
}

void KeyFiguresMemory::follow(const ChangeSet& changes, const Records& records)
{
    m_count.follow(changes, records);
}

}  // namespace esperluette
