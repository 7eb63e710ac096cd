// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"
#include "core/planning/rule_days.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

struct Sum {
    QDate from;
    CalendarSpan span;
    QDate expected;
};

class CalendarSums : public testing::TestWithParam<Sum> { };

TEST_P(CalendarSums, CountCalendarUnitsAndClampToTheEndOfTheMonth)
{
    EXPECT_EQ(plus(GetParam().from, GetParam().span), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, CalendarSums,
                         testing::Values(Sum{{2026, 1, 31}, {1, TimeUnit::Month}, {2026, 2, 28}},
                                         Sum{{2028, 1, 31}, {1, TimeUnit::Month}, {2028, 2, 29}},
                                         Sum{{2026, 1, 31}, {3, TimeUnit::Month}, {2026, 4, 30}},
                                         Sum{{2026, 3, 31}, {-1, TimeUnit::Month}, {2026, 2, 28}},
                                         Sum{{2026, 12, 31}, {2, TimeUnit::Month}, {2027, 2, 28}},
                                         Sum{{2026, 10, 31}, {1, TimeUnit::Month}, {2026, 11, 30}},
                                         Sum{{2024, 2, 29}, {1, TimeUnit::Year}, {2025, 2, 28}},
                                         Sum{{2024, 2, 29}, {4, TimeUnit::Year}, {2028, 2, 29}},
                                         Sum{{2024, 2, 29}, {12, TimeUnit::Month}, {2025, 2, 28}},
                                         Sum{{2026, 2, 28}, {1, TimeUnit::Month}, {2026, 3, 28}},
                                         Sum{{2026, 12, 30}, {2, TimeUnit::Day}, {2027, 1, 1}},
                                         Sum{{2026, 3, 1}, {-1, TimeUnit::Day}, {2026, 2, 28}},
                                         Sum{{2026, 2, 23}, {2, TimeUnit::Week}, {2026, 3, 9}},
                                         Sum{{2026, 2, 23}, {0, TimeUnit::Month}, {2026, 2, 23}}));

TEST(LeapBirthday, FallsOn28FebruaryInEveryCommonYearFrom1900To2100)
{
    const PlanningRule yearly{.form = RuleForm::AroundMilestone, .milestone = Milestone::Birthday};
    const QDate born(1896, 2, 29);
    for (int year = 1900; year <= 2100; ++year) {
        const QDate expected(year, 2, QDate::isLeapYear(year) ? 29 : 28);
        EXPECT_EQ(occurrenceDay(born, yearly, year - 1896), expected);
    }
}

TEST(SeriesDay, IsNotShiftedByTheClampBeforeIt)
{
    const QDate from(2026, 1, 31);
    const CalendarSpan monthly{1, TimeUnit::Month};
    EXPECT_EQ(seriesDay(from, monthly, monthly, 0), QDate(2026, 2, 28));
    EXPECT_EQ(seriesDay(from, monthly, monthly, 1), QDate(2026, 3, 31));
    EXPECT_TRUE(isClamped(from, monthly, monthly, 0));
    EXPECT_FALSE(isClamped(from, monthly, monthly, 1));
}

struct Trial {
    const char* name;
    QDate start;
    QDate trialEnd;
    QDate decision;  ///< invalid: no day leaves the notice due
};

void PrintTo(const Trial& trial, std::ostream* out) { *out << trial.name; }

class TrialDecision : public testing::TestWithParam<Trial> { };

TEST_P(TrialDecision, IsTheLastDayThatLeavesTheNoticeDue)
{
    auto person = somePerson();
    person.start = GetParam().start;
    person.trialEnd = GetParam().trialEnd;
    EXPECT_EQ(milestoneDay(person, {.milestone = Milestone::TrialDecision}), GetParam().decision);
}

INSTANTIATE_TEST_SUITE_P(
    All, TrialDecision,
    testing::Values(
        Trial{"FourMonthsAMonthOfNotice", {2026, 1, 5}, {2026, 5, 4}, {2026, 4, 4}},
        Trial{"ThreeMonthsTwoWeeks", {2026, 1, 5}, {2026, 4, 4}, {2026, 3, 21}},
        Trial{"ThreeMonthsAndTwoWeeksJustBeforeTheStep", {2026, 1, 5}, {2026, 4, 18}, {2026, 4, 4}},
        Trial{"TwoMonthsTwoWeeks", {2026, 1, 5}, {2026, 3, 4}, {2026, 2, 18}},
        Trial{"ThreeWeeks48Hours", {2026, 1, 5}, {2026, 1, 25}, {2026, 1, 23}},
        Trial{"SixDays24Hours", {2026, 1, 5}, {2026, 1, 10}, {2026, 1, 9}},
        Trial{"EndOfMonthClamp", {2025, 10, 1}, {2026, 2, 28}, {2026, 1, 31}},
        Trial{"OneDayOnly", {2026, 1, 5}, {2026, 1, 5}, {}},
        Trial{"WithoutStart", {}, {2026, 1, 5}, {}}, Trial{"WithoutTrial", {2026, 1, 5}, {}, {}}),
    [](const auto& test) { return test.param.name; });

TEST(MilestoneDay, IsUnknownForABirthdayThatIsNotShared)
{
    auto person = somePerson();
    person.birthday = {1990, 4, 2};
    EXPECT_FALSE(milestoneDay(person, {.milestone = Milestone::Birthday}).isValid());
    person.birthdayShared = true;
    EXPECT_EQ(milestoneDay(person, {.milestone = Milestone::Birthday}), QDate(1990, 4, 2));
}

TEST(WorkedDay, GoesTheWayTheKindChooses)
{
    const auto calendar = WorkingCalendar::french();
    const QDate allSaints(2026, 11, 1);  // a Sunday
    EXPECT_EQ(workedDay(allSaints, NonWorkingDay::Keep, calendar), allSaints);
    EXPECT_EQ(workedDay(allSaints, NonWorkingDay::Previous, calendar), QDate(2026, 10, 30));
    EXPECT_EQ(workedDay(allSaints, NonWorkingDay::Next, calendar), QDate(2026, 11, 2));
}

TEST(PeriodNumber, CountsIsoWeeksFromMondays)
{
    for (int day = 0; day < 7; ++day)
        EXPECT_EQ(periodNumber(today.addDays(day), Milestone::CalendarWeek),
                  periodNumber(today, Milestone::CalendarWeek));
    EXPECT_EQ(periodStart(periodNumber(today.addDays(6), Milestone::CalendarWeek),
                          Milestone::CalendarWeek),
              today);
}

TEST(PeriodNumber, CountsQuarters)
{
    const auto number = periodNumber({2026, 11, 22}, Milestone::CalendarQuarter);
    EXPECT_EQ(periodStart(number, Milestone::CalendarQuarter), QDate(2026, 10, 1));
    EXPECT_EQ(periodStart(number + 1, Milestone::CalendarQuarter), QDate(2027, 1, 1));
}

TEST(PeriodNumber, FitsTheOrdinalOfAMomentForCenturies)
{
    EXPECT_LT(periodNumber({2400, 1, 1}, Milestone::CalendarWeek), lastOrdinal);
}

}  // namespace
}  // namespace esperluette::test
