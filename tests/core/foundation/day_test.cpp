// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/day.h"
#include "core/foundation/result.h"
#include "core/foundation/working_calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

QDate anyDate() { return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000)); }

TEST(Day, ComesBackAsItsDate)
{
    EXPECT_TRUE(rc::check([] {
        const auto date = anyDate();
        RC_ASSERT(Day(date).date() == date);
        RC_ASSERT(Day::fromNumber(Day(date).number()) == Day(date));
    }));
}

TEST(Day, IsOrderedAsItsDate)
{
    EXPECT_TRUE(rc::check([] {
        const auto left = anyDate();
        const auto right = anyDate();
        RC_ASSERT((Day(left) < Day(right)) == (left < right));
    }));
}

TEST(Day, IsNoDayForAnInvalidDate)
{
    EXPECT_FALSE(Day().isValid());
    EXPECT_FALSE(Day(QDate()).isValid());
    EXPECT_FALSE(Day(QDate(2023, 2, 29)).date().isValid());
    EXPECT_LT(Day(), Day(QDate(1900, 1, 1)));
}

TEST(DateRange, HoldsItsFirstAndItsLastDay)
{
    const DateRange range{QDate(2026, 11, 1), QDate(2026, 11, 30)};

    EXPECT_TRUE(range.contains(QDate(2026, 11, 1)));
    EXPECT_TRUE(range.contains(QDate(2026, 11, 30)));
    EXPECT_FALSE(range.contains(QDate(2026, 10, 31)));
    EXPECT_FALSE(range.contains(QDate(2026, 12, 1)));
    EXPECT_FALSE(range.contains(Day()));
}

// Published dates, at the earliest and the latest that Easter can be among them.
TEST(EasterSunday, IsWhereTheCalendarsHaveIt)
{
    EXPECT_EQ(easterSunday(1818), QDate(1818, 3, 22));
    EXPECT_EQ(easterSunday(1943), QDate(1943, 4, 25));
    EXPECT_EQ(easterSunday(2000), QDate(2000, 4, 23));
    EXPECT_EQ(easterSunday(2024), QDate(2024, 3, 31));
    EXPECT_EQ(easterSunday(2025), QDate(2025, 4, 20));
    EXPECT_EQ(easterSunday(2026), QDate(2026, 4, 5));
    EXPECT_EQ(easterSunday(2038), QDate(2038, 4, 25));
}

TEST(EasterSunday, IsASundayBetween22MarchAnd25April)
{
    for (int year = 1583; year < 2600; ++year) {
        const auto easter = easterSunday(year);
        ASSERT_EQ(easter.dayOfWeek(), 7) << year;
        ASSERT_GE(easter, QDate(year, 3, 22));
        ASSERT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(FrenchCalendar, KnowsTheElevenHolidays)
{
    const auto calendar = WorkingCalendar::french();
    const std::vector<QDate> holidays = {
        {2026, 1, 1},  {2026, 4, 6},  {2026, 5, 1},  {2026, 5, 8},   {2026, 5, 14}, {2026, 5, 25},
        {2026, 7, 14}, {2026, 8, 15}, {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}};
    for (const auto day : holidays)
        EXPECT_FALSE(calendar.isWorkingDay(day)) << day.toString(Qt::ISODate).toStdString();

    int worked = 0;
    for (auto day = QDate(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
        worked += calendar.isWorkingDay(day);
    EXPECT_EQ(worked, 261 - 9);  // 15 August and 1 November fall on week-ends
}

TEST(WeekendCalendar, WorksOnHolidaysButNotOnSaturdayAndSunday)
{
    const auto calendar = WorkingCalendar::weekendsOnly();

    EXPECT_TRUE(calendar.isWorkingDay(QDate(2026, 5, 1)));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 5, 2)));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 5, 3)));
}

TEST(WorkingCalendar, TakesFurtherHolidays)
{
    auto calendar = WorkingCalendar::weekendsOnly();
    calendar.addHoliday(QDate(2026, 11, 23));

    EXPECT_FALSE(calendar.isWorkingDay(QDate(2026, 11, 23)));
    EXPECT_EQ(calendar.workingDayFrom(QDate(2026, 11, 23)), QDate(2026, 11, 24));
    EXPECT_EQ(calendar.workingDayUntil(QDate(2026, 11, 23)), QDate(2026, 11, 20));
}

TEST(WorkingCalendar, FindsTheNearestWorkedDayEachWay)
{
    EXPECT_TRUE(rc::check([] {
        const auto calendar = WorkingCalendar::french();
        const auto day = anyDate();
        const auto next = calendar.workingDayFrom(day);
        const auto previous = calendar.workingDayUntil(day);

        RC_ASSERT(calendar.isWorkingDay(next) && calendar.isWorkingDay(previous));
        RC_ASSERT(previous <= day && day <= next);
        for (auto between = previous.addDays(1); between < next; between = between.addDays(1))
            RC_ASSERT(between == day || !calendar.isWorkingDay(between));
        RC_ASSERT((previous == next) == calendar.isWorkingDay(day));
    }));
}

TEST(Result, HoldsAValueOrTheReasonWhyNot)
{
    const Result<int> value = 3;
    const Result<int> refused = failure(ErrorCode::InvalidInput, u"title"_s);

    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 3);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::InvalidInput, u"title"_s, {}}));
    EXPECT_TRUE(Result<>());
    EXPECT_FALSE(Result<>(failure(ErrorCode::Cancelled)));
}

}  // namespace
}  // namespace esperluette::test
