// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace esperluette::ui {

class Card;
class RowList;
class TextLabel;

/// A card with a few rows and a button for the rest. Builds only the rows that are shown, and
/// keeps the keyboard where it was when they are built anew.
class ListCard final : public QWidget {
    Q_OBJECT
public:
    static constexpr int fewRows = 5;
    static constexpr int moreRows = 50;  ///< what the button adds at most

    /// @param title  of the card
    /// @param empty  the sentence of a card without rows
    ListCard(const QString& title, const QString& empty, QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// Shows `count` rows; `row(position)` builds one, now or when the user asks for more.
    void showRows(int count, std::function<QWidget*(int position)> row);

private:
    void rebuild();
    /// Shows the row at once, so that it can take the keyboard.
    void addRow(QWidget* row);
    void restoreFocus(std::size_t position, const QString& name);

    Card* m_card;
    RowList* m_rows;
    std::vector<QWidget*> m_shown;  ///< the rows in the list
    TextLabel* m_empty;
    QPushButton* m_more;
    int m_count = 0;
    int m_limit = fewRows;
    std::function<QWidget*(int)> m_row;
};

}  // namespace esperluette::ui
