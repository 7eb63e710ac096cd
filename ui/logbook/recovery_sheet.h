// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QDate>
#include <QString>

class QPagedPaintDevice;

namespace esperluette::ui {

/// What a recovery sheet says: which file it opens, and with which key. It names nobody.
struct RecoverySheet {
    QString file;  ///< the name of the file, without its folder
    QDate day;  ///< of the sheet
    QString key;  ///< as FileKey::recoveryText; wiped by its owner
};

/// The groups of a key in lines of four, for large letters.
QString keyInLines(const QString& key);
/// Puts the sheet on one page.
void drawRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& paper);
/// Writes the sheet as a PDF that only its owner may read.
/// @error as saveFileSafely
Result<> saveRecoverySheet(const RecoverySheet& sheet, const QString& path);

}  // namespace esperluette::ui
