// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// What a list shows when it is empty: one sentence, and one button when there is something to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// @param action  text of the button; empty shows none
    explicit EmptyState(const QString& sentence, const QString& action = {},
                        QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

signals:
    /// The button was pressed.
    void activated();

private:
    TextLabel* m_sentence;
    QPushButton* m_button;
};

}  // namespace esperluette::ui
