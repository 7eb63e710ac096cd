// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// One backup as a row.
struct BackupRow {
    QString id;  ///< its path
    Backup backup;

    friend bool operator==(const BackupRow&, const BackupRow&) = default;
};

/// The backups of a logbook.
class BackupsModel final : public RowsModel<BackupRow> {
    Q_OBJECT
public:
    enum ColumnIndex { DayColumn, TimeColumn, ReasonColumn, SizeColumn };

    explicit BackupsModel(QDate today, QObject* parent = nullptr);
};

/// Why a backup was made, in words: "before an import".
QString reasonText(BackupReason reason);

}  // namespace esperluette::ui
