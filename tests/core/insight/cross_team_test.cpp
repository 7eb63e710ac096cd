// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class CrossTeamTest : public testing::Test {
protected:
    CrossTeamTest()
    {
        nora.team = sample.shop.id;
        sample.add(nora);
    }

    void held(std::vector<Attendance> attendances, QDate day, int count = 1)
    {
        for (int copy = 0; copy < count; ++copy) {
            auto moment = sample.untold(sample.firstDay, day);
            moment.id = newId<Moment>();
            moment.person.reset();
            sample.add(moment, Gathering{.id = moment.id, .attendances = attendances});
        }
    }
    ChartData crossTeam() const
    {
        return findChart(u"cross_team")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Person nora = somePerson();
    Scope scope = sample.lastYear();
    std::vector<Attendance> ofTwoTeams{{sample.ines.id, Part::Present},
                                       {sample.karim.id, Part::Contributor}};
    std::vector<Attendance> ofOneTeam{
        {sample.ines.id, Part::Present}, {nora.id, Part::Present}, {sample.karim.id, Part::Absent}};
};

const QDate march(2026, 3, 15);
constexpr std::size_t marchBucket = 4;

}  // namespace

TEST_F(CrossTeamTest, GivesTheShareOfMomentsWhosePeopleAreOfSeveralTeams)
{
    held(ofTwoTeams, march, 4);
    held(ofOneTeam, march, 2);
    held({{sample.ines.id, Part::Invited}}, march, 3);

    const auto data = crossTeam();

    EXPECT_EQ(data.categories[marchBucket].key, u"2026-03"_s);
    EXPECT_EQ(data.series.front().n[marchBucket], 6);
    EXPECT_NEAR(data.series.front().values[marchBucket], 66.67, 0.01);
    EXPECT_NEAR(data.series.front().intervals[marchBucket].low, 30.0, 0.01);
    EXPECT_NEAR(data.series.front().intervals[marchBucket].high, 90.32, 0.01);
    EXPECT_EQ(data.categories[marchBucket].leftOut, 3);
    EXPECT_EQ(data.n, 6);
    EXPECT_EQ(data.sentence,
              u"Collective moments that brought people of at least two teams together: 67% (95% "
              "interval: 30% to 90%, n\u00a0=\u00a06). Without a word on who came: 3 more."_s);
}

TEST_F(CrossTeamTest, TakesSomebodyWithoutATeamForNoOtherTeam)
{
    auto freelance = somePerson();
    sample.add(freelance);
    held({{sample.ines.id, Part::Present}, {freelance.id, Part::Present}}, march, 5);
    EXPECT_DOUBLE_EQ(crossTeam().series.front().values[marchBucket], 0);
}

TEST_F(CrossTeamTest, LeavesOutWhatWasNotHeldAndIndividualMoments)
{
    auto missed = sample.missed(sample.firstDay);
    missed.person.reset();
    sample.add(missed, Gathering{.id = missed.id, .attendances = ofTwoTeams});
    sample.add(sample.careful(sample.praise));
    EXPECT_EQ(crossTeam().n, 0);
    EXPECT_EQ(crossTeam().sentence,
              u"Nothing to show yet: this chart needs collective moments that were held, and who "
              "came."_s);
}

TEST_F(CrossTeamTest, CallsAChangeSignificantOnlyWhenTheTestDoes)
{
    held(ofOneTeam, today.addDays(-300), 10);
    held(ofTwoTeams, today.addDays(-20), 10);
    EXPECT_TRUE(crossTeam().sentence.contains(
        u"From 0% in the first half of the period (n\u00a0=\u00a010) to 100% in the second "
        "(n\u00a0=\u00a010): a significant change."_s));
    held(ofTwoTeams, today.addDays(-300), 30);
    EXPECT_TRUE(crossTeam().sentence.contains("No significant change"_L1));
}

TEST_F(CrossTeamTest, LooksAtTheMomentsThatSomebodyOfTheScopeCameTo)
{
    held(ofTwoTeams, march, 2);
    held(ofOneTeam, march, 3);
    scope.team = sample.workshop.id;
    EXPECT_EQ(crossTeam().n, 2);
    scope.team = sample.shop.id;
    EXPECT_EQ(crossTeam().n, 5);
    scope.team.reset();
    scope.population = sample.night.id;
    EXPECT_EQ(crossTeam().n, 2);
    scope.kind = sample.praise.id;
    EXPECT_EQ(crossTeam().n, 0);
}

TEST_F(CrossTeamTest, CountsTheMomentsOfARangeOfThem)
{
    held(ofTwoTeams, march, 3);
    sample.add(sample.careful(sample.praise));
    held(ofOneTeam, march, 2);
    const auto care = sample.care();
    const auto chart = findChart(u"cross_team")->begin({sample.records, care}, scope);
    std::vector<int> cells(chart->cells());
    const auto end = sample.records.all<Moment>().size();
    for (const auto range : {MomentRange{4, end}, MomentRange{0, 2}, MomentRange{2, 4}})
        chart->add(range, cells);
    EXPECT_DOUBLE_EQ(chart->present(cells).series.front().values[marchBucket], 60);
    EXPECT_EQ(chart->behind(marchBucket, 0).size(), 5U);
}
