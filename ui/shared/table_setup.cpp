// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_setup.h"

#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace esperluette::ui {

void setUpTable(QTableView& table, const QString& name, int rowLines)
{
    table.setAccessibleName(name);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setSortingEnabled(true);

    const QFontMetrics metrics(roleFont(TextRole::Body));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() * rowLines + 18);
    auto& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setStretchLastSection(true);
}

}  // namespace esperluette::ui
