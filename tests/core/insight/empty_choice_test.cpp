// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/empty_choice.h"

#include "core/insight/chart_memory.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

const auto advice =
    u" Nothing of it is in what was chosen: widen the period or take a filter away."_s;

ChartData stagesOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"care_by_stage")->compute({sample.records, sample.care()}, scope);
}

}  // namespace

TEST(EmptyChoice, SaysWhatToDoWhereAnythingElseIsInTheLogbook)
{
    SampleMoments sample;
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    EXPECT_EQ(stagesOf(sample, scope).sentence,
              u"Nothing to show yet: this chart needs moments that were told."_s);
    sample.addCopies(sample.careful(sample.praise), 1);
    EXPECT_EQ(stagesOf(sample, scope).sentence,
              u"Nothing to show yet: this chart needs moments that were told."_s + advice);
    scope.team.reset();
    EXPECT_FALSE(stagesOf(sample, scope).sentence.contains(advice));
    scope.period = {today.addYears(-3), today.addYears(-2)};
    EXPECT_TRUE(stagesOf(sample, scope).sentence.endsWith(advice));
}

TEST(EmptyChoice, SaysNothingOfTheKindWhereSomethingIsHeldAndUntold)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 1);
    auto untold = sample.untold(sample.praise);
    untold.person = sample.karim.id;
    sample.addCopies(untold, 2);
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    EXPECT_FALSE(stagesOf(sample, scope).sentence.contains(advice))
        << stagesOf(sample, scope).sentence.toStdString();
}

TEST(EmptyChoice, IsFollowedByAChartThatIsRemembered)
{
    SampleMoments sample;
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    ChartMemory memory(*findChart(u"care_by_stage"));
    auto care = sample.care();
    EXPECT_FALSE(memory.chart({sample.records, care}, scope).sentence.endsWith(advice));

    auto moment = sample.careful(sample.praise);
    moment.id = newId<Moment>();
    const auto changes = adding(moment);
    sample.records.apply(changes);
    care.follow(changes);
    memory.follow(changes, sample.records);
    EXPECT_TRUE(memory.chart({sample.records, care}, scope).sentence.endsWith(advice));
}

TEST(EmptyChoice, LooksAtNothingInAPeriodThatHasNotBegun)
{
    SampleMoments sample;
    sample.add(Measure{newId<Measure>(), MeasureSubject::Enps, today, 40 * Measure::one, 30, {}});
    auto scope = sample.lastYear();
    const auto circle = [&] {
        return findChart(u"circle")->compute({sample.records, sample.care()}, scope);
    };
    scope.period = {today, today.addYears(1)};
    EXPECT_TRUE(circle().hasValues());
    scope.period.first = today.addDays(1);
    EXPECT_TRUE(circle().isEmpty());
    EXPECT_EQ(circle().sentence,
              u"Nothing to show yet: the period that was chosen has not begun."_s + advice);
}

}  // namespace esperluette::test
