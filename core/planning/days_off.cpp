// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/days_off.h"

#include "core/foundation/working_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The days off a draft describes, under an id.
Result<DayOff> dayOffFrom(const Records& records, const DayOffDraft& draft, const DayOffId& id)
{
    if (draft.person && !records.find(*draft.person))
        return failure(ErrorCode::InvalidInput, u"person"_s);
    if (!draft.first.isValid())
        return failure(ErrorCode::InvalidInput, u"first"_s);
    const auto last = draft.last.isValid() ? draft.last : draft.first;
    if (last < draft.first || draft.first.daysTo(last) >= mostDaysOff)
        return failure(ErrorCode::InvalidInput, u"last"_s);
    const auto name = DayOffName::parse(draft.name);
    if (!name)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    return DayOff{id, draft.person, draft.first, last, *name};
}

QString holidayName(const char* name) { return QCoreApplication::translate("PublicHoliday", name); }

}  // namespace

DayOffDraft draftOf(const DayOff& dayOff)
{
    return {dayOff.person, dayOff.first, dayOff.last, dayOff.name.text()};
}

Result<ChangeSet> addDayOff(const Records& records, const DayOffDraft& draft, IdSource& ids)
{
    const auto dayOff = dayOffFrom(records, draft, ids.next<DayOff>());
    if (!dayOff)
        return Failure{dayOff.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Add days off")});
    changes.create(*dayOff);
    return changes;
}

Result<ChangeSet> changeDayOff(const Records& records, const DayOffId& dayOff,
                               const DayOffDraft& draft)
{
    const auto* before = records.find(dayOff);
    if (!before)
        return failure(ErrorCode::StaleChange);
    const auto after = dayOffFrom(records, draft, dayOff);
    if (!after)
        return Failure{after.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change days off")});
    changes.update(*before, *after);
    return changes;
}

ChangeSet removeDayOff(const DayOff& dayOff)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Remove days off")});
    changes.remove(dayOff);
    return changes;
}

ChangeSet keepFrenchHolidays(const Records& records, bool kept)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change the public holidays")});
    if (const auto* cover = records.cover()) {
        auto after = *cover;
        after.frenchHolidays = kept;
        changes.update(*cover, after);
    }
    return changes;
}

std::vector<PublicHoliday> frenchHolidaysOf(int year)
{
    const auto easter = easterSunday(year);
    std::vector<PublicHoliday> holidays{
        {{year, 1, 1}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "New Year’s Day"))},
        {easter.addDays(1), holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Easter Monday"))},
        {{year, 5, 1}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Labour Day"))},
        {{year, 5, 8}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Victory Day 1945"))},
        {easter.addDays(39), holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Ascension Day"))},
        {easter.addDays(50), holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Whit Monday"))},
        {{year, 7, 14}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Bastille Day"))},
        {{year, 8, 15}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Assumption Day"))},
        {{year, 11, 1}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "All Saints’ Day"))},
        {{year, 11, 11}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Armistice Day 1918"))},
        {{year, 12, 25}, holidayName(QT_TRANSLATE_NOOP("PublicHoliday", "Christmas Day"))}};
    std::ranges::stable_sort(holidays, {}, &PublicHoliday::day);
    return holidays;
}

bool changesCalendar(const ChangeSet& changes)
{
    return !changes.of<DayOff>().empty() || !changes.of<Cover>().empty();
}

}  // namespace esperluette
