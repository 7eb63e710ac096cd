// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody types or pastes: dates, names, ids, the text of a recovery sheet.
#include "core/exchange/full_name.h"
#include "core/foundation/bounded_text.h"
#include "core/foundation/date_reading.h"
#include "core/foundation/id.h"
#include "core/storage/file_key.h"

#include <cstdlib>

using namespace esperluette;

namespace {

void readDates(const QString& typed)
{
    DateEvidence evidence;
    evidence.add(typed);
    (void)evidence.isAmbiguous();
    (void)isNoDate(typed);
    for (const auto order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto day = parseDate(typed, order, TwoDigitYear::Work, QDate(2026, 11, 23));
        if (day.isValid() && (day.year() < 1900 || day.year() > 2199))
            std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto typed = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    readDates(typed);
    for (const auto order : {NameOrder::GivenFirst, NameOrder::FamilyFirst})
        (void)splitFullName(typed, order);
    (void)nameKey(typed);
    (void)parseId(typed);
    const auto cleaned = cleanedText(typed);
    if (cleanedText(cleaned) != cleaned)
        std::abort();
    (void)FileKey::fromRecoveryText(typed, Salt());
    return 0;
}
