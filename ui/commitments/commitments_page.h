// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commitments/commitment_list.h"
#include "ui/shared/page.h"

class QComboBox;

namespace esperluette::ui {

class Card;
class EmptyState;
class ListCard;
class SegmentedControl;
class TextLabel;

/// Everything that was promised, asked for, agreed to be done or decided, by how pressing it is,
/// and how much of it is kept.
class CommitmentsPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit CommitmentsPage(Desk& desk, QWidget* parent = nullptr);

signals:
    /// The user opens the moment a commitment was made in.
    void momentActivated(const MomentId& moment);
    /// The user opens the person a commitment is to or of.
    void personActivated(const PersonId& person);

protected:
    void refresh() override;

private:
    void buildActions();
    QWidget* buildFilters();
    Card* buildMeasure();
    CommitmentFilter filter() const;
    void showMeasure();
    void showGroups();
    void showEmptiness(bool nothingMatches);
    QWidget* row(std::uint32_t position);
    void add();
    void say(const Result<>& outcome);

    CommitmentsByAge m_groups;
    TextLabel* m_problem;
    QWidget* m_filters;
    SegmentedControl* m_owedBy;
    QComboBox* m_kind;
    Card* m_measure;
    TextLabel* m_rate;
    TextLabel* m_renegotiated;
    std::array<ListCard*, commitmentAges> m_lists{};
    Card* m_nothing;
    EmptyState* m_noMatch;
};

}  // namespace esperluette::ui
