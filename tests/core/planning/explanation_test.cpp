// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planning/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;

namespace esperluette::test {
namespace {

std::vector<QString> why(const Plan& plan, const Moment& moment,
                         Language language = Language::English)
{
    const auto sentences = whyThisDate(plan.records, moment, plan.desk.calendar, language);
    return {sentences.begin(), sentences.end()};
}

TEST(WhyThisDate, TellsMilestoneRuleShiftToleranceAndWhoPlacedIt)
{
    Plan plan({.form = RuleForm::AroundMilestone,
               .milestone = Milestone::Start,
               .offset = {5, TimeUnit::Day},
               .nonWorkingDay = NonWorkingDay::Next,
               .earlyDays = 1,
               .lateDays = 2});
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    EXPECT_THAT(
        why(plan, plan.moments().front()),
        ElementsAre(u"Hire date: Monday, 23 November 2026."_s,
                    u"The rule asks for it 5 days after."_s,
                    u"Saturday, 28 November 2026 is not worked: the next working day is Monday, 30 "
                    "November 2026."_s,
                    u"It is on time from Sunday, 29 November 2026 to Wednesday, 2 December 2026."_s,
                    u"The rule placed it on Monday, 30 November 2026."_s));
}

TEST(WhyThisDate, WritesDatesInTheLanguageAskedFor)
{
    Plan plan({.form = RuleForm::AroundMilestone, .milestone = Milestone::Start});
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    EXPECT_THAT(why(plan, plan.moments().front(), Language::French),
                Contains(u"Hire date: lundi 23 novembre 2026."_s));
}

TEST(WhyThisDate, TellsTheClampToTheEndOfTheMonth)
{
    Plan plan({.form = RuleForm::Anniversary,
               .milestone = Milestone::Start,
               .first = {12, TimeUnit::Month},
               .every = {12, TimeUnit::Month}});
    plan.editPerson([](Person& person) { person.start = {2024, 2, 29}; });
    plan.run();
    const auto sentences = why(plan, plan.moments().back());
    EXPECT_THAT(
        sentences,
        Contains(u"There is no day 29 in February 2027: the last day of the month is taken."_s));
    EXPECT_THAT(
        sentences,
        Contains(
            u"The rule asks for it after 12 months, then every 12 months; this is number 3."_s));
}

TEST(WhyThisDate, TellsTheNoticeBehindATrialDecision)
{
    Plan plan({.form = RuleForm::AroundMilestone,
               .milestone = Milestone::TrialDecision,
               .offset = {-7, TimeUnit::Day}});
    plan.editPerson([](Person& person) {
        person.start = today;
        person.trialEnd = {2027, 3, 22};
    });
    plan.run();
    EXPECT_THAT(
        why(plan, plan.moments().front()),
        Contains(u"The trial period ends on Monday, 22 March 2027; the last day to announce the "
                 "decision with the notice due is Monday, 22 February 2027."_s));
}

TEST(WhyThisDate, TellsWhenARhythmWasLastHeld)
{
    Plan plan({.form = RuleForm::Rhythm,
               .milestone = Milestone::Start,
               .first = {2, TimeUnit::Week},
               .every = {2, TimeUnit::Week}});
    plan.editPerson([](Person& person) { person.start = person.knownSince = today; });
    plan.run();
    EXPECT_THAT(why(plan, plan.moments().front()),
                Contains(u"The rule asks for it after 2 weeks, then every 2 weeks."_s));
    plan.hold(0, today.addDays(15));
    plan.desk.today = today.addDays(15);
    plan.run();
    EXPECT_THAT(why(plan, plan.moments().back()),
                Contains(u"Last held on Tuesday, 8 December 2026."_s));
}

TEST(WhyThisDate, SaysThatTheOneBeforeWasNotHeld)
{
    Plan plan({.form = RuleForm::Rhythm,
               .milestone = Milestone::Start,
               .first = {2, TimeUnit::Week},
               .every = {2, TimeUnit::Week}});
    plan.editPerson([](Person& person) { person.start = person.knownSince = today; });
    plan.run();
    plan.desk.today = today.addDays(20);
    plan.run();
    EXPECT_THAT(why(plan, plan.moments().back()),
                Contains(u"The one before, on Monday, 7 December 2026, was not held."_s));
}

TEST(WhyThisDate, TellsTheWeekOfATeam)
{
    Plan plan({.form = RuleForm::EveryPeriod,
               .milestone = Milestone::CalendarWeek,
               .every = {1, TimeUnit::Week}},
              MomentScope::Collective);
    plan.run();
    EXPECT_THAT(
        why(plan, plan.moments().front()),
        Contains(u"The week runs from Monday, 23 November 2026 to Sunday, 29 November 2026."_s));
}

TEST(WhyThisDate, SaysThatTheMilestoneChanged)
{
    Plan plan({.form = RuleForm::AroundMilestone, .milestone = Milestone::Start});
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    plan.editPerson([](Person& person) { person.start = today.addDays(1); });
    EXPECT_THAT(why(plan, plan.moments().front()),
                Contains(u"That date changed after this moment was planned."_s));
}

TEST(WhyThisDate, SaysThatSomebodyMovedIt)
{
    Plan plan({.form = RuleForm::AroundMilestone, .milestone = Milestone::Start});
    plan.editPerson([](Person& person) { person.start = today; });
    plan.run();
    plan.editMoment(0, [](Moment& moment) {
        moment.planned = today.addDays(1);
        moment.plannedBy = PlannedBy::RuleThenHand;
    });
    EXPECT_EQ(why(plan, plan.moments().front()).back(),
              u"It was moved by hand to Tuesday, 24 November 2026."_s);
}

TEST(WhyThisDate, TellsAMomentPlacedByHandFromOneNeverPlanned)
{
    Plan plan({});
    auto moment = plannedMoment(plan.person, plan.kind, today);
    EXPECT_THAT(why(plan, moment),
                ElementsAre(u"It is on time on Monday, 23 November 2026 only."_s,
                            u"It was placed by hand on Monday, 23 November 2026."_s));
    moment.planned = {};
    EXPECT_THAT(why(plan, moment), ElementsAre(u"It was never planned."_s));
}

}  // namespace
}  // namespace esperluette::test
