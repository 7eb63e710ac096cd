// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/date_reading.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QDate read(const QString& cell, DateOrder order = DateOrder::DayMonthYear,
           TwoDigitYear rule = TwoDigitYear::Work)
{
    return parseDate(cell, order, rule, today);
}

DateEvidence evidenceOf(std::initializer_list<QString> cells)
{
    DateEvidence evidence;
    for (const auto& cell : cells)
        evidence.add(cell);
    return evidence;
}

}  // namespace

TEST(ParseDate, ReadsTheUsualWritings)
{
    const QDate expected(2024, 2, 1);
    for (const auto& cell :
         {u"01/02/2024"_s, u"1.2.24"_s, u"1-2-2024"_s, u"2024-02-01"_s, u"2024-02-01T00:00:00"_s,
          u"2024/02/01"_s, u"01/02/2024 00:00"_s, u" 1 février 2024 "_s, u"1er févr. 2024"_s,
          u"Feb 1, 2024"_s, u"01-Feb-24"_s, u"20240201"_s, u"45323"_s})
        EXPECT_EQ(read(cell), expected) << cell.toStdString();
    EXPECT_EQ(read(u"02/01/2024"_s, DateOrder::MonthDayYear), expected);
    EXPECT_EQ(read(u"24/02/01"_s, DateOrder::YearMonthDay), expected);
}

TEST(ParseDate, RefusesDaysThatDoNotExist)
{
    for (const auto& cell : {u"31/02/2024"_s, u"29/02/2023"_s, u"32/01/2024"_s, u"13/13/2024"_s,
                             u"2024-02-30"_s, u"01/02/1850"_s, u"01/02/202"_s, u"1/2"_s, u"soon"_s,
                             u"1/2/3/4"_s, u"12345678901234567890"_s, u"jan feb 2024"_s})
        EXPECT_FALSE(read(cell).isValid()) << cell.toStdString();
}

TEST(ParseDate, PutsTwoDigitYearsOfWorkAtMostTenYearsAhead)
{
    EXPECT_EQ(read(u"01/02/36"_s).year(), 2036);
    EXPECT_EQ(read(u"01/02/37"_s).year(), 1937);
    EXPECT_EQ(read(u"01/02/98"_s).year(), 1998);
}

TEST(ParseDate, PutsTwoDigitBirthdaysWhereThePersonIsFourteenOrOlder)
{
    const auto birth = [](const QString& cell) {
        return read(cell, DateOrder::DayMonthYear, TwoDigitYear::Birth).year();
    };
    EXPECT_EQ(birth(u"01/02/12"_s), 2012);
    EXPECT_EQ(birth(u"01/02/13"_s), 1913);
    EXPECT_EQ(birth(u"01/02/87"_s), 1987);
}

RC_GTEST_PROP(ParseDate, ReadsEveryDayInEveryOrder, ())
{
    const auto day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
    RC_ASSERT(read(day.toString(u"dd/MM/yyyy"_s)) == day);
    RC_ASSERT(read(day.toString(u"M/d/yyyy"_s), DateOrder::MonthDayYear) == day);
    RC_ASSERT(read(day.toString(Qt::ISODate)) == day);
}

TEST(DateEvidence, IsDecidedByAPartAboveTwelve)
{
    EXPECT_EQ(evidenceOf({u"01/02/2024"_s, u"25/02/2024"_s}).order(), DateOrder::DayMonthYear);
    EXPECT_EQ(evidenceOf({u"01/02/2024"_s, u"02/25/2024"_s}).order(), DateOrder::MonthDayYear);
    EXPECT_EQ(evidenceOf({u"01/02/03"_s, u"87/02/25"_s}).order(), DateOrder::YearMonthDay);
    EXPECT_EQ(evidenceOf({u"1.2.2024"_s}).order(), DateOrder::DayMonthYear);
}

TEST(DateEvidence, IsAmbiguousOnlyWhenADateMayMeanTwoDays)
{
    EXPECT_TRUE(evidenceOf({u"01/02/2024"_s}).isAmbiguous());
    EXPECT_FALSE(evidenceOf({u"05/05/2024"_s}).isAmbiguous());
    EXPECT_FALSE(evidenceOf({u"2024-02-01"_s, u""_s, u"1 mars 2024"_s}).isAmbiguous());
    EXPECT_FALSE(evidenceOf({u"01/02/2024"_s, u"25/02/2024"_s}).isAmbiguous());
}

TEST(IsNoDate, KnowsHowExportsWriteThatThereIsNone)
{
    for (const auto& cell : {u""_s, u" "_s, u"-"_s, u"00/00/0000"_s, u"31/12/9999"_s})
        EXPECT_TRUE(isNoDate(cell)) << cell.toStdString();
    EXPECT_FALSE(isNoDate(u"01/02/2024"_s));
}

}  // namespace esperluette
