// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

/// Says that a moment was missed and asks why, in one press.
class MissedCard final : public QWidget {
    Q_OBJECT
public:
    explicit MissedCard(QWidget* parent = nullptr);

    void showCause(MissedCause cause);

signals:
    /// The user gave a cause, or took it back.
    void causeChosen(MissedCause cause);

private:
    std::vector<std::pair<MissedCause, QPushButton*>> m_buttons;
};

}  // namespace esperluette::ui
