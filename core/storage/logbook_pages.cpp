// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_pages.h"

#include "core/storage/file_header.h"

namespace esperluette {

void beginFile(Database& database)
{
    database.run(
        ("PRAGMA application_id = " + QByteArray::number(logbookApplicationId)).constData());
}

void checkPages(const Database& database)
{
    if (database.text("PRAGMA quick_check(1)") != u"ok")
        throw StorageFailure(ErrorCode::DamagedLogbook, "a page is not as it was written");
}

Failure failureOf(const StorageFailure& problem, const QString& subject)
{
    return failure(problem.code(), subject, QString::fromUtf8(problem.what()));
}

}  // namespace esperluette
