// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class Card;
class TextLabel;

/// Says that a moment was missed, or held in passing, and asks why, in one press.
class MissedCard final : public QWidget {
    Q_OBJECT
public:
    explicit MissedCard(QWidget* parent = nullptr);

    /// Asks about a moment that was missed, or that was held in passing.
    void ask(bool wasMissed, MissedCause cause);

signals:
    /// The user gave a cause, or took it back.
    void causeChosen(MissedCause cause);

private:
    void showCause(MissedCause cause);

    Card* m_card;
    TextLabel* m_hint;
    std::vector<std::pair<MissedCause, QPushButton*>> m_buttons;
};

}  // namespace esperluette::ui
