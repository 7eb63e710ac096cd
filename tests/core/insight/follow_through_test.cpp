// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class FollowThroughChart : public testing::Test {
protected:
    enum Series { Kept, Open, Broken, Released };

    FollowThroughChart() { sample.add(interview); }

    Commitment promised(int daysAgo, CommitmentState state, QDate due = {}) const
    {
        return {.id = newId<Commitment>(),
                .moment = interview.id,
                .person = sample.ines.id,
                .text = text<CommitmentText>(u"Appeler"_s),
                .promised = today.addDays(-daysAgo),
                .due = due,
                .state = state};
    }
    void add(int daysAgo, CommitmentState state, QDate due = {}, int count = 1)
    {
        for (int copy = 0; copy < count; ++copy)
            sample.add(promised(daysAgo, state, due));
    }
    ChartData commitments() const
    {
        return findChart(u"follow_through")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Moment interview = sample.careful(sample.praise);
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(FollowThroughChart, CountsCommitmentsByAgeAndState)
{
    for (const auto days : {0, 7, 8, 30, 31, 90, 91, 180, 181, 300})
        add(days, CommitmentState::Open);
    add(5, CommitmentState::Kept);
    add(50, CommitmentState::Broken);
    add(200, CommitmentState::Released);

    const auto data = commitments();

    ASSERT_EQ(data.series.size(), 4U);
    EXPECT_EQ(data.series[Open].n, (std::vector{2, 2, 2, 2, 2}));
    EXPECT_EQ(data.series[Kept].n, (std::vector{1, 0, 0, 0, 0}));
    EXPECT_EQ(data.series[Broken].n, (std::vector{0, 0, 1, 0, 0}));
    EXPECT_EQ(data.series[Released].n, (std::vector{0, 0, 0, 0, 1}));
    EXPECT_EQ(data.series[Released].key, u"released"_s);
    EXPECT_EQ(data.categories[2].key, u"31-90"_s);
    EXPECT_EQ(data.categories[2].n, 3);
    EXPECT_EQ(data.n, 13);
}

TEST_F(FollowThroughChart, MeasuresWhatIsKeptOfWhatWasDue)
{
    add(20, CommitmentState::Kept, today.addDays(-10), 4);
    add(20, CommitmentState::Broken, today.addDays(-10));
    add(20, CommitmentState::Open, today.addDays(-1));
    add(20, CommitmentState::Open, today);
    add(20, CommitmentState::Open);
    add(20, CommitmentState::Released, today.addDays(-10), 2);

    EXPECT_EQ(commitments().sentence,
              u"Kept, of those whose day has come: 67% (95% interval: 30% to 90%, "
              "n\u00a0=\u00a06). Open: 3, of which overdue: 1. Commitments: n\u00a0=\u00a010."_s);
}

TEST_F(FollowThroughChart, SaysWhenTooFewWereDue)
{
    add(20, CommitmentState::Open, {}, 5);
    EXPECT_EQ(commitments().sentence,
              u"Too few commitments whose day has come to say how many are kept "
              "(n\u00a0=\u00a00; at least 5 are needed). Open: 5, of which overdue: 0. "
              "Commitments: n\u00a0=\u00a05."_s);
    scope.minimum = 6;
    EXPECT_EQ(commitments().sentence,
              u"Too few commitments to say (n\u00a0=\u00a05; at least 6 are needed)."_s);
    EXPECT_FALSE(commitments().hasValues());
    scope.minimum = 5;
    EXPECT_TRUE(commitments().hasValues());
}

TEST_F(FollowThroughChart, ListsTheMomentsInWhichTheyWerePromisedOnce)
{
    add(20, CommitmentState::Kept, {}, 2);
    auto loose = promised(20, CommitmentState::Kept);
    loose.moment.reset();
    sample.add(loose);

    const auto care = sample.care();
    const auto chart = findChart(u"follow_through")->begin({sample.records, care}, scope);

    EXPECT_EQ(commitments().series[Kept].n[1], 3);
    EXPECT_EQ(chart->behind(1, Kept), std::vector{std::uint32_t(0)});
    EXPECT_TRUE(chart->behind(1, Open).empty());
}

TEST_F(FollowThroughChart, LooksAtThePeriodTheTeamAndTheKindOfTheirMoment)
{
    add(366, CommitmentState::Open);
    add(10, CommitmentState::Open);
    auto toTheTeam = promised(10, CommitmentState::Open);
    toTheTeam.person.reset();
    toTheTeam.team = sample.workshop.id;
    toTheTeam.moment.reset();
    sample.add(toTheTeam);
    EXPECT_EQ(commitments().n, 2);

    scope.team = sample.workshop.id;
    EXPECT_EQ(commitments().n, 1);
    scope.team.reset();
    scope.kind = sample.praise.id;
    EXPECT_EQ(commitments().n, 1);
    scope.kind = sample.firstDay.id;
    EXPECT_EQ(commitments().n, 0);
}
