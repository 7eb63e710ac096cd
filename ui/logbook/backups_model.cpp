// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/backups_model.h"

#include "ui/shared/date_text.h"

#include <QLocale>

namespace esperluette::ui {

namespace {

QVariant madeAt(const BackupRow& row) { return row.backup.made; }

QVariant time(const BackupRow& row)
{
    return row.backup.made.toLocalTime().time().toString(QStringLiteral("HH:mm"));
}

QVariant reason(const BackupRow& row) { return reasonText(row.backup.reason); }

QVariant size(const BackupRow& row)
{
    return QLocale().formattedDataSize(row.backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QVariant bytes(const BackupRow& row) { return row.backup.bytes; }

}  // namespace

BackupsModel::BackupsModel(QDate today, QObject* parent) :
    RowsModel({{tr("Day"),
                [today](const BackupRow& row) {
                    return shownDay(row.backup.made.toLocalTime().date(), today);
                },
                madeAt,
                {}},
               {tr("Time"), time, madeAt, {}},
               {tr("Why"), reason, {}, {}},
               {tr("Size"), size, bytes, {}}},
              parent)
{
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Closing: return BackupsModel::tr("when it was closed");
    case BackupReason::Import: return BackupsModel::tr("before an import");
    case BackupReason::Upgrade: return BackupsModel::tr("before a new version of the program");
    case BackupReason::Merge: return BackupsModel::tr("before a merge");
    case BackupReason::Erasure: return BackupsModel::tr("before somebody was erased");
    case BackupReason::Passphrase: return BackupsModel::tr("before another passphrase");
    case BackupReason::Revert: return BackupsModel::tr("before going back to a backup");
    case BackupReason::Asked: return BackupsModel::tr("asked for");
    }
    return {};
}

}  // namespace esperluette::ui
