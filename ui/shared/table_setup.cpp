// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_setup.h"

#include "ui/shared/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace esperluette::ui {

namespace {

/// Keeps the height of the rows of a table with the size of text.
class RowHeight final : public QObject {
public:
    RowHeight(QTableView& table, int lines) : QObject(&table), m_table(table), m_lines(lines)
    {
        table.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QFontMetrics metrics(roleFont(TextRole::Body));
        m_table.verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() * m_lines + 18);
    }

    QTableView& m_table;
    int m_lines;
};

}  // namespace

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

    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowHeight(table, rowLines);
    auto& header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setStretchLastSection(true);
}

}  // namespace esperluette::ui
