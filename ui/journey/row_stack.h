// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <vector>

class QPushButton;

namespace esperluette::ui {

class WordsRow;

/// Rows of words one under the other, with a button that adds one.
class RowStack final : public QWidget {
    Q_OBJECT
public:
    /// @param add  text of the button
    explicit RowStack(const QString& add, QWidget* parent = nullptr);

    /// Adds a row at the end; taken over. It goes when its cross is pressed.
    void addRow(WordsRow* row);
    const std::vector<WordsRow*>& rows() const { return m_rows; }
    /// Takes every row away.
    void clear();

signals:
    /// The button was pressed: whoever listens adds an empty row.
    void addRequested();
    void edited();

private:
    void remove(WordsRow* row);

    QVBoxLayout* m_layout;
    QPushButton* m_add;
    std::vector<WordsRow*> m_rows;
};

}  // namespace esperluette::ui
