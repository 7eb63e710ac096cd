// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/what_changed.h"

#include <QWidget>

class QVBoxLayout;

namespace esperluette::ui {

class Card;

/// What changed since somebody last looked: at most three sentences, each with a button that leads
/// to the moments behind it. Hidden while there is nothing to say.
class FindingsCard final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget* parent = nullptr);

    /// Leaves the rows alone while the findings say the same: the focus stays.
    void showFindings(const std::vector<Finding>& findings);

signals:
    /// The moments behind a finding are wanted, by its position.
    void activated(std::size_t finding);

private:
    QWidget* rowOf(const Finding& finding, std::size_t position);

    Card* m_card;
    QVBoxLayout* m_rows;
    std::vector<Finding> m_shown;
};

}  // namespace esperluette::ui
