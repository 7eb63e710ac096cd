// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/schedule.h"
#include "ui/shared/desk.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// Days off as a row.
struct DayOffRow {
    DayOffId id;
    QDate first;
    QDate last;
    QString days;  ///< in words
    QString who;
    QString name;

    friend bool operator==(const DayOffRow&, const DayOffRow&) = default;
};

/// The closing days and absences of a logbook, the last ones first.
class DaysOffModel final : public RowsModel<DayOffRow> {
    Q_OBJECT
public:
    enum ColumnIndex { DaysColumn, WhoColumn, NameColumn };

    explicit DaysOffModel(QObject* parent = nullptr);

    /// Reads the logbook anew.
    void refresh(const Desk& desk);
};

}  // namespace esperluette::ui
