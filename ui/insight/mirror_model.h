// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/insight.h"
#include "ui/shared/desk.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// A pair of practices, as a row.
struct MirrorRow {
    MirrorPairId id;
    QString name;
    QString customers;
    QString employees;
    QString gap;
    QString nextStep;

    friend bool operator==(const MirrorRow&, const MirrorRow&) = default;
};

/// The pairs of practices, the greatest gap first.
class MirrorModel final : public RowsModel<MirrorRow> {
    Q_OBJECT
public:
    enum ColumnIndex { NameColumn, CustomersColumn, EmployeesColumn, GapColumn, StepColumn };

    explicit MirrorModel(QObject* parent = nullptr);

    /// Reads the logbook anew.
    void refresh(const Desk& desk);
};

}  // namespace esperluette::ui
