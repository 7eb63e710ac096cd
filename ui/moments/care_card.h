// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace esperluette::ui {

class Card;
class CareBadge;
class TextLabel;

/// The score of a moment as a ring with the figure in it; an empty ring with a dash when there is
/// none.
class CareRing final : public QWidget {
    Q_OBJECT
public:
    explicit CareRing(QWidget* parent = nullptr);

    void showCare(std::optional<double> score, CareLevel level);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_score;
    CareLevel m_level = CareLevel::NotDue;
};

/// One criterion with its value and the sentence that says why.
struct ShownCriterion {
    QString name;
    CriterionValue value = CriterionValue::Unknown;
    int weight = 1;
    QString sentence;
};

/// The care of a moment: score, level, and each criterion with its evidence.
class CareCard final : public QWidget {
    Q_OBJECT
public:
    explicit CareCard(QWidget* parent = nullptr);

    void showCare(const Care& care, const std::vector<ShownCriterion>& criteria);
    void setFolded(bool folded);

private:
    void showSentence(const Care& care);

    Card* m_card;
    CareRing* m_ring;
    CareBadge* m_badge;
    TextLabel* m_sentence;
    QPushButton* m_fold;
    QWidget* m_criteria;
    QVBoxLayout* m_rows;
};

/// "1", "½", "0", "unknown".
QString criterionValueText(CriterionValue value);

}  // namespace esperluette::ui
