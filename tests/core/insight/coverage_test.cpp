// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData coverageOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"coverage")->compute({sample.records, sample.care()}, scope);
}

/// Five of eight held at arrival, nine of ten in feedback.
SampleMoments twoStages()
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.firstDay), 4);
    sample.addCopies(sample.untold(sample.firstDay), 1);
    sample.addCopies(sample.missed(sample.firstDay), 3);
    sample.addCopies(sample.inPassing(sample.praise), 9);
    sample.addCopies(sample.missed(sample.praise), 1);
    return sample;
}

}  // namespace

TEST(Coverage, IsTheShareOfTheDueMomentsThatWereHeldHoweverTheyWere)
{
    const auto sample = twoStages();
    const auto data = coverageOf(sample, sample.lastYear());

    ASSERT_EQ(data.series.size(), 1U);
    EXPECT_EQ(data.categories[0].key, u"arrive"_s);
    EXPECT_EQ(data.series[0].n, (std::vector{8, 10}));
    EXPECT_DOUBLE_EQ(data.series[0].values[0], 62.5);
    EXPECT_DOUBLE_EQ(data.series[0].values[1], 90);
    EXPECT_NEAR(data.series[0].intervals[1].low, 59.6, 0.05);
    EXPECT_NEAR(data.series[0].intervals[1].high, 98.2, 0.05);
    EXPECT_EQ(data.n, 18);
}

TEST(Coverage, LeavesOutWhatIsCancelledAndWhatIsNotYetDue)
{
    SampleMoments sample;
    auto cancelled = sample.missed(sample.firstDay);
    cancelled.status = MomentStatus::Cancelled;
    sample.addCopies(cancelled, 5);
    sample.addCopies(plannedMoment(sample.ines, sample.firstDay, today), 5);
    EXPECT_EQ(coverageOf(sample, sample.lastYear()).n, 0);
}

TEST(Coverage, CountsNothingThatWasHeldWithoutBeingPlanned)
{
    auto sample = twoStages();
    auto unplanned = sample.careful(sample.firstDay);
    unplanned.planned = {};
    sample.addCopies(unplanned, 6);
    const auto data = coverageOf(sample, sample.lastYear());
    EXPECT_EQ(data.series[0].n, (std::vector{8, 10}));
    EXPECT_EQ(data.n, 18);
    const auto care = sample.care();
    const auto count = findChart(u"coverage")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(0, 0).size(), 8U);
}

TEST(Coverage, SaysTheShareOfAllAndTheLowestStage)
{
    const auto sample = twoStages();
    EXPECT_EQ(coverageOf(sample, sample.lastYear()).sentence,
              u"Held, of the moments that were due: 78% (95% interval: 55% to 91%, n\u00a0=\u00a0"
              "18). Lowest: arrive, 63% (n\u00a0=\u00a08)."_s);
}

TEST(Coverage, ListsBehindAStageWhatWasDueThere)
{
    const auto sample = twoStages();
    const auto care = sample.care();
    const auto behind =
        findChart(u"coverage")->begin({sample.records, care}, sample.lastYear())->behind(0, 0);
    ASSERT_EQ(behind.size(), 8U);
    for (const auto position : behind)
        EXPECT_EQ(sample.records.all<Moment>()[position].kind, sample.firstDay.id);
}

TEST(Coverage, LooksAtOneTeamOrOneKindWhenAsked)
{
    auto sample = twoStages();
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 6);
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    EXPECT_EQ(coverageOf(sample, scope).n, 6);
    scope.team.reset();
    scope.kind = sample.firstDay.id;
    EXPECT_EQ(coverageOf(sample, scope).n, 8);
}
