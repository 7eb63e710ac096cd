// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/person/lived_chart.h"

class QPushButton;
class QTableView;

namespace esperluette::ui {

class Card;
class EmptyState;
class LivedTable;
class TextLabel;

/// What a person lived: expected against felt, with a sentence, as a curve or as a table.
class LivedCard final : public QWidget {
    Q_OBJECT
public:
    /// Fewer moments than that tell nothing.
    static constexpr std::size_t fewest = 3;
    /// The curve shows the latest moments; the table all of them.
    static constexpr std::size_t mostInCurve = 8;

    explicit LivedCard(QWidget* parent = nullptr);

    void showPoints(std::vector<ShownLivedPoint> points);

signals:
    void momentActivated(const MomentId& moment);

private:
    void showTable(bool table);

    Card* m_card;
    LivedChart* m_chart;
    LivedTable* m_model;
    QTableView* m_table;
    TextLabel* m_sentence;
    EmptyState* m_empty;
    QPushButton* m_toggle;
};

/// "Felt below what was expected in 2 of 5 moments; lowest: disappointment, unnoticed success." —
/// what the curve says, with its n.
QString livedSentence(const std::vector<ShownLivedPoint>& points);

/// A feeling from -1 to 1 in words: "pleasant", "rather pleasant", "mixed", ...; "not told".
QString feelingText(std::optional<double> feeling);

}  // namespace esperluette::ui
