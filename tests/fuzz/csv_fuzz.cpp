// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of people: encoding, separator, meaning of the columns, dates, and the verdict per row.
#include "core/exchange/import_planner.h"
#include "core/exchange/people_list.h"

using namespace esperluette;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto list = PeopleList::parse(bytes);
    if (!list) {
        (void)listErrorText(list.error());
        return 0;
    }
    for (qsizetype row = 0; row < list->rowCount(); ++row) {
        for (int column = 0; column < list->cellCount(row); ++column)
            (void)list->cell(row, column).toString();
    }
    (void)columnRemarks(*list);
    (void)planImport(Records(), *list, QDate(2026, 11, 23));
    return 0;
}
