// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/field_grid.h"

#include "ui/shared/theme.h"

#include <QGridLayout>

namespace esperluette::ui {

namespace {
constexpr int twoColumnsFrom = 70;  ///< characters of width
}

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(12);
}

void FieldGrid::add(QWidget* field, bool isWide)
{
    m_cells.push_back({field, isWide});
    field->setParent(this);
    arrange();
}

void FieldGrid::arrange()
{
    const bool hasRoom = width() >= fontMetrics().averageCharWidth() * twoColumnsFrom;
    const int columns = hasRoom ? 2 : 1;
    int row = 0;
    int column = 0;
    for (const auto& cell : m_cells)
        m_grid->removeWidget(cell.field);
    for (const auto& cell : m_cells) {
        if (cell.field->isHidden() && cell.field->testAttribute(Qt::WA_WState_ExplicitShowHide))
            continue;
        const int span = cell.isWide ? columns : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.field, row, column, 1, span, Qt::AlignTop);
        cell.field->show();
        column += span;
    }
    for (int at = 0; at < 2; ++at)
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
    m_columns = columns;
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= fontMetrics().averageCharWidth() * twoColumnsFrom;
    if (m_columns != (hasRoom ? 2 : 1))
        arrange();
}

}  // namespace esperluette::ui
