// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/insight.h"
#include "ui/shared/desk.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// A figure that was entered, as a row.
struct MeasureRow {
    MeasureId id;
    MeasureSubject subject;
    QDate day;
    QString name;
    QString figure;
    QString n;  ///< empty: not told
    QString source;

    friend bool operator==(const MeasureRow&, const MeasureRow&) = default;
};

/// The figures that were entered: those of the circle in its order, then the others; of each the
/// last ones first.
class MeasuresModel final : public RowsModel<MeasureRow> {
    Q_OBJECT
public:
    enum ColumnIndex { NameColumn, FigureColumn, DayColumn, CountColumn, SourceColumn };

    explicit MeasuresModel(QObject* parent = nullptr);

    /// Reads the logbook anew.
    void refresh(const Desk& desk);
};

}  // namespace esperluette::ui
