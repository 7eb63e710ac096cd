// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_plan.h"
#include "core/records/records.h"

namespace esperluette {

/// Everybody of the logbook as CSV, with headings that an import recognises: importing it again
/// finds the same people and changes nothing. Days are written 2024-03-01; a manager or buddy by
/// employee number, else e-mail, else name.
QByteArray peopleCsv(const Records& records, char16_t separator = u',',
                     CsvWriter::Mark mark = CsvWriter::Mark::None);

/// The refused rows as they stand in the list, with the reason in a column more, to be corrected
/// and imported again. The column is called in the language of the program.
QByteArray refusedRowsCsv(const PeopleList& list, const ImportPlan& plan);

}  // namespace esperluette
