// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/rule_text.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace esperluette::test {
namespace {

std::string words(const PlanningRule& rule)
{
    return ruleText(rule, Language::English).toStdString();
}

TEST(RuleText, SaysWhenTheShiftAndTheTolerance)
{
    EXPECT_EQ(words({.form = RuleForm::AroundMilestone,
                     .milestone = Milestone::Start,
                     .offset = {-7, TimeUnit::Day},
                     .nonWorkingDay = NonWorkingDay::Previous,
                     .earlyDays = 7,
                     .lateDays = 3}),
              "7 day(s) before: first day. A day off moves it to the working day before. "
              "On time from 7 day(s) before to 3 day(s) after.");
}

TEST(RuleText, SaysThatAMomentIsPlannedByHandAndNothingElse)
{
    EXPECT_EQ(words({}), "Planned by hand.");
}

TEST(RuleText, NamesTheEventInWords)
{
    EXPECT_THAT(words({.offset = {3, TimeUnit::Day}, .event = u"success_observed"_s}),
                HasSubstr("3 day(s) after: Individual success observed."));
}

TEST(RuleText, SaysEachCheckpoint)
{
    EXPECT_THAT(
        words(
            {.checkpoints = {{u"pilot_start"_s, {-21, TimeUnit::Day}, {u"Avant"_s, u"Before"_s}}}}),
        HasSubstr("Before (21 day(s) before: Pilot start)"));
}

TEST(RuleText, SaysTheWeekdayOfAPeriod)
{
    EXPECT_THAT(words({.form = RuleForm::EveryPeriod,
                       .milestone = Milestone::CalendarMonth,
                       .every = {1, TimeUnit::Month},
                       .weekday = 1,
                       .weekOfMonth = -1}),
                HasSubstr("the last one of the month: Monday"));
}

TEST(RuleText, SaysWhatADeadlineAddsToARhythm)
{
    const auto text = words({.form = RuleForm::Rhythm,
                             .milestone = Milestone::Start,
                             .first = {12, TimeUnit::Month},
                             .every = {4, TimeUnit::Year},
                             .recap = {8, TimeUnit::Year},
                             .absenceMonths = 12});
    EXPECT_THAT(text, HasSubstr("every 4 year(s) from the last one held."));
    EXPECT_THAT(text, HasSubstr("looks back on all of them every 8 year(s)"));
    EXPECT_THAT(text, HasSubstr("within the last 12 month(s)"));
}

TEST(RuleText, SaysThatARuleIsSwitchedOff)
{
    EXPECT_THAT(words({.off = true}), HasSubstr("Switched off"));
}

}  // namespace
}  // namespace esperluette::test
