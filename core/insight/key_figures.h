// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/count_memory.h"
#include "core/insight/scoped_moments.h"

namespace esperluette {

/// The figures above the charts.
struct KeyFigures {
    Proportion withCare;  ///< of the moments whose care is known, missed ones included
    Proportion betweenTwoDoors;  ///< of the held moments of which it is known
    Proportion commitmentsKept;  ///< of those due in the period whose day is over
    int untold = 0;  ///< moments held of which too little is known
};

/// What the moments of a scope say of the figures.
class MomentFigures final : public RangeCount {
public:
    MomentFigures(const Records& records, const CareReader& care, const Scope& scope);

    std::size_t cells() const override;
    void add(MomentRange range, std::span<int> cells) const override;
    /// All but the commitments.
    /// @param cells  to which all moments were added
    static KeyFigures figures(std::span<const int> cells);

private:
    const CareReader& m_care;
    ScopedMoments m_moments;
};

/// How many commitments of a scope were kept. One belongs to the period by its date, or by the day
/// it was closed when it has none; to a kind by the moment in which it was promised. An open one
/// counts once it is overdue.
class CommitmentFigures final : public RangeCount {
public:
    CommitmentFigures(const Records& records, const Scope& scope);

    bool looksUpCommitments() const override { return true; }
    Proportion kept() const { return m_kept; }

private:
    Proportion m_kept;
};

/// Figures that are shown again and again: after an action only what it touched is counted anew.
class KeyFiguresMemory {
public:
    /// @param records,care  the same at every call
    KeyFigures figures(const Records& records, const CareReader& care, const Scope& scope);

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes, const Records& records);

private:
    RememberedCount<MomentFigures> m_moments;
    RememberedCount<CommitmentFigures> m_commitments;
};

}  // namespace esperluette
