// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/days_off.h"

#include "core/planning/planning.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

Records recordsWith(const ChangeSet& changes)
{
    Records records;
    records.apply(changes);
    return records;
}

DayOffDraft closing() { return {{}, {2026, 12, 28}, {2026, 12, 31}, u" Annual closing "_s}; }

QString subjectOf(const Records& records, const DayOffDraft& draft)
{
    const auto changes = addDayOff(records, draft, testIds());
    EXPECT_FALSE(changes);
    return changes ? QString() : changes.error().subject;
}

}  // namespace

TEST(AddDayOff, KeepsTheDaysAndTheTrimmedName)
{
    const auto changes = addDayOff({}, closing(), testIds());

    ASSERT_TRUE(changes);
    const auto& added = *changes->of<DayOff>().front().after;
    EXPECT_EQ(added.name.text(), u"Annual closing"_s);
    EXPECT_EQ(added.first, QDate(2026, 12, 28));
    EXPECT_EQ(added.last, QDate(2026, 12, 31));
}

TEST(AddDayOff, TakesASingleDayWhenNoLastOneIsGiven)
{
    auto draft = closing();
    draft.last = {};

    EXPECT_EQ(addDayOff({}, draft, testIds())->of<DayOff>().front().after->last, draft.first);
}

TEST(AddDayOff, NamesTheFieldThatIsWrong)
{
    auto draft = closing();
    draft.first = {};
    EXPECT_EQ(subjectOf({}, draft), u"first"_s);

    draft = closing();
    draft.last = draft.first.addDays(-1);
    EXPECT_EQ(subjectOf({}, draft), u"last"_s);
    draft.last = draft.first.addDays(mostDaysOff);
    EXPECT_EQ(subjectOf({}, draft), u"last"_s);

    draft = closing();
    draft.name = QString(201, u'x');
    EXPECT_EQ(subjectOf({}, draft), u"name"_s);

    draft = closing();
    draft.person = somePerson().id;
    EXPECT_EQ(subjectOf({}, draft), u"person"_s);
}

TEST(ChangeDayOff, RefusesWhatIsGone)
{
    const auto changes = changeDayOff({}, newId<DayOff>(), closing());

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::StaleChange);
}

TEST(ChangeDayOff, CorrectsTheSameRecordAndRemovingTakesItAway)
{
    auto records = recordsWith(*addDayOff({}, closing(), testIds()));
    const auto id = records.all<DayOff>().front().id;
    auto draft = draftOf(records.all<DayOff>().front());
    draft.name = u"Fire drill"_s;

    records.apply(*changeDayOff(records, id, draft));
    EXPECT_EQ(records.find(id)->name.text(), u"Fire drill"_s);

    records.apply(removeDayOff(*records.find(id)));
    EXPECT_TRUE(records.all<DayOff>().empty());
}

TEST(CalendarOf, SkipsTheDaysOffOfEverybodyAndThoseOfOnePersonOnlyForThem)
{
    const auto ines = somePerson();
    const DayOff house{newId<DayOff>(), {}, {2026, 11, 24}, {2026, 11, 25}, {}};
    const DayOff own{newId<DayOff>(), ines.id, {2026, 11, 26}, {2026, 11, 26}, {}};
    const auto records = recordsWith(adding(Cover{.id = newId<Cover>()}, ines, house, own));

    const auto everybody = calendarOf(records);
    const auto hers = calendarOf(records, ines.id);

    EXPECT_FALSE(everybody.isWorkingDay({2026, 11, 24}));
    EXPECT_FALSE(everybody.isWorkingDay({2026, 11, 25}));
    EXPECT_TRUE(everybody.isWorkingDay({2026, 11, 26}));
    EXPECT_FALSE(hers.isWorkingDay({2026, 11, 25}));
    EXPECT_FALSE(hers.isWorkingDay({2026, 11, 26}));
    EXPECT_TRUE(hers.isWorkingDay({2026, 11, 27}));
}

TEST(CalendarOf, EndsForADayOffWithoutEnd)
{
    const DayOff endless{newId<DayOff>(), {}, {2026, 11, 24}, {9999, 12, 31}, {}};
    const auto calendar = calendarOf(recordsWith(adding(endless)));

    EXPECT_GT(calendar.workingDayFrom({2026, 11, 24}), QDate(2029, 11, 1));
}

TEST(FrenchHolidays, AreTheElevenDaysThatTheCalendarSkips)
{
    for (int year = 2020; year < 2060; ++year) {
        const auto holidays = frenchHolidaysOf(year);
        ASSERT_EQ(holidays.size(), 11U);
        for (const auto& holiday : holidays) {
            EXPECT_FALSE(WorkingCalendar::french().isWorkingDay(holiday.day))
                << holiday.day.toString(Qt::ISODate).toStdString();
            EXPECT_FALSE(holiday.name.isEmpty());
        }
    }
    EXPECT_EQ(frenchHolidaysOf(2026)[1].day, QDate(2026, 4, 6));
}

TEST(FrenchHolidays, CanBeLeftOut)
{
    auto records = recordsWith(adding(Cover{.id = newId<Cover>()}));
    const QDate armistice(2026, 11, 11);
    EXPECT_FALSE(calendarOf(records).isWorkingDay(armistice));

    const auto changes = keepFrenchHolidays(records, false);
    EXPECT_TRUE(changesCalendar(changes));
    records.apply(changes);

    EXPECT_TRUE(calendarOf(records).isWorkingDay(armistice));
    EXPECT_TRUE(keepFrenchHolidays(records, false).isEmpty());
}

}  // namespace esperluette::test
