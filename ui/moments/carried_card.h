// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QWidget>

namespace esperluette::ui {

class ListCard;
class TextLabel;

/// What is still open with whoever a moment is prepared for, in whatever moment it was agreed: to
/// be taken up in this one. Hidden when there is nothing, and for a moment that is not the next.
class CarriedCard final : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the card
    explicit CarriedCard(Desk& desk, QWidget* parent = nullptr);

    void showMoment(const Moment& moment);

private:
    QWidget* row(std::uint32_t position);

    Desk& m_desk;
    std::vector<std::uint32_t> m_carried;
    TextLabel* m_problem;
    ListCard* m_list;
};

}  // namespace esperluette::ui
