// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class Card;
class Chip;
class TextLabel;

/// A stage of the journey and what can be done with it.
class StagePanel final : public QWidget {
    Q_OBJECT
public:
    explicit StagePanel(QWidget* parent = nullptr);

    /// @param kinds  how many kinds it has, and how many of them are retired
    void showStage(const Stage& stage, int kinds, int retired, Language language);

signals:
    void kindRequested();
    void renameRequested();
    /// The user retires the stage, or brings it back.
    void retireRequested(bool retire);
    void removeRequested();
    void moveRequested(int by);

private:
    QPushButton* addButton(const QString& text, const QString& name);

    Card* m_card;
    Chip* m_retiredMark;
    TextLabel* m_facts;
    QLayout* m_buttons;
    QPushButton* m_retire;
    QPushButton* m_remove;
    bool m_isRetired = false;
};

}  // namespace esperluette::ui
