// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_import.h"
#include "ui/shared/desk.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// One event of a calendar, and what an import does with it.
struct CalendarEventRow {
    int id = 0;  ///< its position in the file
    Verdict verdict = Verdict::New;
    QString days;
    QString title;
    QString whom;
    QString remark;

    friend bool operator==(const CalendarEventRow&, const CalendarEventRow&) = default;
};

/// The events of a calendar as an import leaves them.
class CalendarModel final : public RowsModel<CalendarEventRow> {
    Q_OBJECT
public:
    enum ColumnIndex { VerdictColumn, DaysColumn, TitleColumn, WhomColumn, RemarkColumn };

    explicit CalendarModel(QObject* parent = nullptr);

    /// @param only  shows the events of one verdict; none shows all
    void show(const Desk& desk, const IcalCalendar& calendar, const CalendarPlan& plan,
              std::optional<Verdict> only);
};

}  // namespace esperluette::ui
