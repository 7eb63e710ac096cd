// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace esperluette::ui {

/// Fields in two columns, or one under the other where there is little room. Hidden ones leave no
/// gap.
class FieldGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FieldGrid(QWidget* parent = nullptr);

    /// Adds a field; the grid takes it over.
    /// @param isWide  takes the whole width
    void add(QWidget* field, bool isWide = false);
    /// To be called after fields were shown or hidden.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* field;
        bool isWide;
    };

    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

}  // namespace esperluette::ui
