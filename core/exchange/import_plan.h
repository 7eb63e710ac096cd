// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_row.h"
#include "core/exchange/people_list.h"

#include <vector>

namespace esperluette {

/// What an import does with a row.
enum class Verdict : std::uint8_t { New, Same, Changed, Refused };

/// Stable key: "new", "same", "changed", "refused".
QString verdictKey(Verdict verdict);
/// The word for people.
QString verdictName(Verdict verdict);

/// What an import does with one row of the list, and why.
struct ImportRow {
    static constexpr std::int32_t nobody = -1;

    Verdict verdict = Verdict::New;
    ImportReason reason = ImportReason::None;  ///< for imported rows: what about it is left out
    ImportField field = ImportField::Ignored;  ///< the one that the reason is about
    FieldSet changed = 0;  ///< the fields that an import changes in somebody who is known
    std::int32_t otherLine = 0;  ///< of the row that the reason is about; 0 when there is none
    std::int32_t person = nobody;  ///< position in all<Person>() of somebody who is known
    std::int32_t manager = nobody;  ///< number of a person, see ImportPlan::newRows
    std::int32_t buddy = nobody;
};

struct ImportCounts {
    int added = 0;
    int same = 0;
    int changed = 0;
    int refused = 0;

    /// How many people an import adds or changes.
    int imported() const { return added + changed; }
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// What an import would do, row by row. It belongs to the records and the list it was made from.
struct ImportPlan {
    std::vector<ImportRow> rows;  ///< one per row of the list
    /// The rows of people who are new. People are numbered: first all<Person>(), then these.
    std::vector<std::int32_t> newRows;

    ImportCounts counts() const;
};

/// Why a row is refused, or what about it is not imported, and what to do: a sentence in the
/// language of the program; empty when there is nothing to say.
QString importReasonText(const PeopleList& list, const ImportPlan& plan, qsizetype row);

}  // namespace esperluette
