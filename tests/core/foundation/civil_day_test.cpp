// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/civil_day.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

/// Days of the years -2000 to 12000.
QDate anyDay() { return QDate::fromJulianDay(*rc::gen::inRange<qint64>(991'000, 6'104'000)); }

TEST(CivilDay, IsWhatQtSays)
{
    EXPECT_TRUE(rc::check([] {
        const auto day = anyDay();
        const auto civil = civilDay(day);
        RC_ASSERT(int(civil.year()) == day.year());
        RC_ASSERT(int(unsigned(civil.month())) == day.month());
        RC_ASSERT(int(unsigned(civil.day())) == day.day());
    }));
}

TEST(CivilDay, MovesByMonthsAsQtDoes)
{
    EXPECT_TRUE(rc::check([] {
        const auto day = anyDay();
        const auto months =
            *rc::gen::oneOf(rc::gen::inRange(-600, 600), rc::gen::inRange(-200'000, 200'000));
        RC_ASSERT(plusMonths(day, months) == day.addMonths(months));
    }));
}

TEST(CivilDay, StaysOnTheLastDayOfAShortMonth)
{
    EXPECT_EQ(plusMonths(QDate(2024, 1, 31), 1), QDate(2024, 2, 29));
    EXPECT_EQ(plusMonths(QDate(2024, 2, 29), 12), QDate(2025, 2, 28));
    EXPECT_EQ(plusMonths(QDate(1, 1, 15), -1), QDate(-1, 12, 15));
}

TEST(CivilDay, OfNoDayIsNone)
{
    EXPECT_EQ(int(civilDay(QDate()).year()), 0);
    EXPECT_EQ(unsigned(civilDay(QDate()).month()), 0U);
    EXPECT_FALSE(plusMonths(QDate(), 3).isValid());
}

}  // namespace
}  // namespace esperluette::test
