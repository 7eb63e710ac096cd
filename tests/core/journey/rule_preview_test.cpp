// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/rule_preview.h"

#include "core/journey/kind_actions.h"
#include "tests/core/planning/plan.h"

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

const PlanningRule everyTwoWeeks{.form = RuleForm::Rhythm,
                                 .milestone = Milestone::Start,
                                 .first = {2, TimeUnit::Week},
                                 .every = {2, TimeUnit::Week},
                                 .lateDays = 4};
const PlanningRule aMonthAfterTheFirstDay{.form = RuleForm::AroundMilestone,
                                          .milestone = Milestone::Start,
                                          .offset = {1, TimeUnit::Month}};

/// What comes of giving the kind of a plan another rule.
RulePreview previewWith(const Plan& plan, const std::function<void(PlanningRule&)>& change)
{
    auto after = *plan.records.find(plan.kind.id);
    change(after.rule);
    ChangeSet changes(StepName{"Test"});
    changes.update(*plan.records.find(plan.kind.id), after);
    return previewOf(plan.records, changes, plan.desk, testIds());
}

Plan someoneNew(const PlanningRule& rule)
{
    Plan plan(rule);
    plan.editPerson([](Person& person) { person.start = person.knownSince = today; });
    plan.run();
    return plan;
}

TEST(RulePreview, SaysWhichMomentsWouldMoveFromWhereToWhere)
{
    const auto plan = someoneNew(aMonthAfterTheFirstDay);
    ASSERT_EQ(plan.moments().size(), 1u);

    const auto preview = previewWith(plan, [](PlanningRule& rule) {
        rule.offset = {2, TimeUnit::Month};
    });

    ASSERT_EQ(preview.moved.size(), 1u);
    EXPECT_EQ(preview.moved.front().moment, plan.moments().front());
    EXPECT_EQ(preview.moved.front().to, today.addMonths(2));
    EXPECT_TRUE(preview.created.empty());
    EXPECT_TRUE(preview.unasked.empty());
}

TEST(RulePreview, SaysWhichMomentsWouldBeMade)
{
    const auto plan = someoneNew({});
    const auto preview =
        previewWith(plan, [](PlanningRule& rule) { rule = aMonthAfterTheFirstDay; });

    ASSERT_EQ(preview.created.size(), 1u);
    EXPECT_EQ(preview.created.front().planned.date(), today.addMonths(1));
    EXPECT_TRUE(preview.moved.empty());
}

TEST(RulePreview, SaysWhichMomentsTheNewRuleDoesNotAskForAnyMore)
{
    const auto plan = someoneNew(everyTwoWeeks);
    ASSERT_EQ(plan.moments().size(), 1u);

    const auto byHand = previewWith(plan, [](PlanningRule& rule) { rule = {}; });
    const auto off = previewWith(plan, [](PlanningRule& rule) { rule.off = true; });

    ASSERT_EQ(byHand.unasked.size(), 1u);
    EXPECT_EQ(byHand.unasked.front(), plan.moments().front());
    EXPECT_EQ(byHand.changes.of<Moment>().size(), 0u);
    EXPECT_EQ(off.unasked.size(), 1u);
}

TEST(RulePreview, SaysThatMomentsOfARetiredKindStay)
{
    const auto plan = someoneNew(everyTwoWeeks);
    const auto preview =
        previewOf(plan.records, retireKind(*plan.records.find(plan.kind.id)), plan.desk, testIds());
    EXPECT_EQ(preview.unasked.size(), 1u);
}

TEST(RulePreview, IsEmptyWhenTheRuleStaysAsItIs)
{
    const auto plan = someoneNew(everyTwoWeeks);
    const auto preview = previewWith(plan, [](PlanningRule&) {});
    EXPECT_TRUE(preview.isEmpty());
}

TEST(RulePreview, LeavesTheRecordsAloneAndItsChangesAreWhatHappens)
{
    auto plan = someoneNew(aMonthAfterTheFirstDay);
    const auto before = std::vector(plan.moments().begin(), plan.moments().end());

    const auto preview = previewWith(plan, [](PlanningRule& rule) {
        rule.offset = {2, TimeUnit::Month};
    });

    EXPECT_EQ(std::vector(plan.moments().begin(), plan.moments().end()), before);
    ASSERT_TRUE(plan.records.accepts(preview.changes));
    plan.records.apply(preview.changes);
    EXPECT_EQ(plan.days(), std::vector{preview.moved.front().to});
    EXPECT_TRUE(plan.run().isEmpty());
}

}  // namespace
}  // namespace esperluette::test
