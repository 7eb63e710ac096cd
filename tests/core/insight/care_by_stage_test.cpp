// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData careByStage(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"care_by_stage")->compute({sample.records, sample.care()}, scope);
}

ChartData careByStage(const SampleMoments& sample)
{
    return careByStage(sample, sample.lastYear());
}

}  // namespace

TEST(CareByStage, ListsTheStagesInTheOrderOfTheJourney)
{
    const auto data = careByStage(SampleMoments());
    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].key, u"arrive"_s);
    EXPECT_EQ(data.categories[1].key, u"feedback"_s);
}

TEST(CareByStage, CountsEachLevelInItsSeries)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 1);
    sample.addCopies(sample.inPart(sample.praise), 2);
    sample.addCopies(sample.inPassing(sample.reframing), 3);
    sample.addCopies(sample.missed(sample.reframing), 4);

    const auto data = careByStage(sample);

    ASSERT_EQ(data.series.size(), 4U);
    const std::array keys{u"with_care"_s, u"in_part"_s, u"in_passing"_s, u"missed"_s};
    for (std::size_t series = 0; series < 4; ++series) {
        EXPECT_EQ(data.series[series].key, keys[series]);
        EXPECT_EQ(data.series[series].values[0], 0);
        EXPECT_EQ(data.series[series].values[1], double(series + 1));
    }
    EXPECT_EQ(data.n, 10);
}

TEST(CareByStage, CountsTheUntoldBesideAndNotWhatIsNotDue)
{
    SampleMoments sample;
    sample.addCopies(sample.untold(sample.firstDay), 2);
    sample.addCopies(plannedMoment(sample.ines, sample.firstDay, today), 3);

    const auto data = careByStage(sample);

    EXPECT_EQ(data.n, 0);
    EXPECT_EQ(data.leftOut, 2);
    EXPECT_EQ(data.categories[0].leftOut, 2);
}

TEST(CareByStage, SaysTheShareWithItsIntervalAndTheLowestStage)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.firstDay), 8);
    sample.addCopies(sample.inPassing(sample.praise), 12);

    EXPECT_EQ(careByStage(sample).sentence,
              u"Handled with care: 40% (95% interval: 22% to 61%, n\u00a0=\u00a020). Lowest: "
              u"feedback, 0% "
              "(n\u00a0=\u00a012)."_s);
}

TEST(CareByStage, LeavesOutMomentsBeforeAndAfterThePeriod)
{
    SampleMoments sample;
    const auto scope = sample.lastYear();
    sample.add(sample.careful(sample.praise, scope.period.first.addDays(-1)));
    sample.add(sample.careful(sample.praise, scope.period.first));
    sample.add(sample.careful(sample.praise, scope.period.last));
    sample.add(sample.careful(sample.praise, scope.period.last.addDays(1)));

    EXPECT_EQ(careByStage(sample, scope).n, 2);
}

TEST(CareByStage, LooksAtOneTeamOrOnePopulationWhenAsked)
{
    SampleMoments sample;
    sample.add(sample.careful(sample.praise));
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 2);

    auto scope = sample.lastYear();
    scope.team = sample.shop.id;
    EXPECT_EQ(careByStage(sample, scope).n, 1);
    scope.team.reset();
    scope.population = sample.night.id;
    EXPECT_EQ(careByStage(sample, scope).n, 2);
    scope.team = sample.shop.id;
    EXPECT_EQ(careByStage(sample, scope).n, 0);
}

TEST(CareByStage, CountsACollectiveMomentForItsTeamOnly)
{
    SampleMoments sample;
    auto moment = sample.careful(sample.firstDay);
    moment.person.reset();
    sample.add(moment, Gathering{.id = moment.id, .team = sample.shop.id});

    auto scope = sample.lastYear();
    scope.team = sample.shop.id;
    EXPECT_EQ(careByStage(sample, scope).n, 1);
    scope.team = sample.workshop.id;
    EXPECT_EQ(careByStage(sample, scope).n, 0);
    scope.team.reset();
    EXPECT_EQ(careByStage(sample, scope).n, 1);
    scope.population = sample.night.id;
    EXPECT_EQ(careByStage(sample, scope).n, 0);
}

TEST(CareByStage, TakesTheStagesOfTwoTemplatesThatHaveTheSameKeyAsOne)
{
    SampleMoments sample;
    const auto other = someJourney();
    const auto stage = someStage(other, u"feedback"_s);
    const auto kind = someKind(stage);
    sample.add(other, stage, kind);
    sample.addCopies(sample.careful(sample.praise), 2);
    sample.addCopies(sample.careful(kind), 3);

    const auto data = careByStage(sample);

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[1].n, 5);
}
