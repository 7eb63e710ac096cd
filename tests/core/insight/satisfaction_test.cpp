// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

enum SatisfactionSeries : std::size_t { CustomersScore, EmployeesScore, CareShare };

/// Quarter after quarter up to the last one that is over on 23 November 2026.
class SatisfactionTest : public testing::Test {
protected:
    SatisfactionTest() { scope.period.first = QDate(2025, 1, 1); }

    static QDate endOfQuarter(int ago)
    {
        return QDate(2026, 10, 1).addMonths(-3 * ago).addDays(-1);
    }
    void enter(MeasureSubject subject, const std::vector<int>& points, int n)
    {
        for (std::size_t index = 0; index < points.size(); ++index)
            sample.add(Measure{newId<Measure>(),
                               subject,
                               endOfQuarter(int(points.size() - 1 - index)),
                               points[index] * Measure::one,
                               n,
                               {}});
    }
    ChartData satisfaction() const
    {
        return findChart(u"satisfaction")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(SatisfactionTest, ShowsBothScoresWithTheirIntervalsBesideTheCare)
{
    enter(MeasureSubject::CustomerScore, {30, 40}, 200);
    enter(MeasureSubject::Enps, {-5, 19}, 27);
    sample.addCopies(sample.careful(sample.praise, endOfQuarter(0).addDays(-3)), 6);
    const auto data = satisfaction();
    ASSERT_EQ(data.series.size(), 3U);
    const auto last =
        std::size_t(std::ranges::find(data.categories, u"2026-Q3"_s, &ChartCategory::key)
                    - data.categories.begin());
    EXPECT_DOUBLE_EQ(data.series[CustomersScore].values[last], 40);
    EXPECT_DOUBLE_EQ(data.series[EmployeesScore].values[last], 19);
    EXPECT_DOUBLE_EQ(data.series[CareShare].values[last], 100);
    EXPECT_LT(data.series[CustomersScore].intervals[last].low, 30);
    EXPECT_GT(data.series[CustomersScore].intervals[last].low, 20);
    EXPECT_EQ(data.series[CustomersScore].counts, ChartCounts::Entered);
    EXPECT_EQ(data.n, 6);
}

TEST_F(SatisfactionTest, SaysThatThereIsNoProvenChangeWhereTheIntervalsOverlap)
{
    enter(MeasureSubject::Enps, {-5, 4, 19}, 27);
    EXPECT_TRUE(satisfaction().sentence.contains("No proven change since 31 March 2026 ("_L1))
        << satisfaction().sentence.toStdString();
}

TEST_F(SatisfactionTest, SaysWhichWayAScoreWentWhereTheyDoNot)
{
    enter(MeasureSubject::CustomerScore, {10, 40}, 2000);
    enter(MeasureSubject::Enps, {40, 10}, 2000);
    const auto sentence = satisfaction().sentence;
    EXPECT_TRUE(sentence.contains("Up since 30 June 2026 (+10)."_L1)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("Down since 30 June 2026 (+40)."_L1)) << sentence.toStdString();
}

TEST_F(SatisfactionTest, CallsLinkedOnlyWhatTheTestSaysAndOfSixPartsOfThePeriod)
{
    enter(MeasureSubject::CustomerScore, {10, 14, 20, 23, 30, 38, 41}, 300);
    enter(MeasureSubject::Enps, {-5, 0, 3, 4, 12, 14, 19}, 60);
    auto sentence = satisfaction().sentence;
    EXPECT_TRUE(sentence.contains(
        u"Customer NPS and eNPS are linked: Spearman’s rho 1.00, Pearson’s r 0.99 (95%"_s))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"n\u00a0=\u00a07."_s));

    scope.period.first = QDate(2025, 10, 1);
    sentence = satisfaction().sentence;
    EXPECT_TRUE(sentence.contains(
        u"Customer NPS and eNPS: too few parts of the period in which both are known "
        "(n\u00a0=\u00a04; at least 6 are needed)."_s))
        << sentence.toStdString();
}

TEST_F(SatisfactionTest, ShowsNoLinkOfScoresThatGoTheirOwnWays)
{
    enter(MeasureSubject::CustomerScore, {10, 40, 20, 30, 12, 38, 21}, 300);
    enter(MeasureSubject::Enps, {5, 0, 30, 4, 12, 14, 9}, 60);
    const auto sentence = satisfaction().sentence;
    EXPECT_TRUE(sentence.contains(u"Customer NPS and eNPS, no link shown: Spearman’s rho"_s))
        << sentence.toStdString();
    EXPECT_FALSE(sentence.contains("are linked"_L1));
}

TEST_F(SatisfactionTest, LeavesOutScoresOfTooFewAndSaysWhatIsMissing)
{
    enter(MeasureSubject::Enps, {19}, 4);
    sample.addCopies(sample.careful(sample.praise), 6);
    const auto data = satisfaction();
    for (const auto value : data.series[EmployeesScore].values)
        EXPECT_TRUE(std::isnan(value));
    EXPECT_TRUE(data.sentence.startsWith("Missing: Customer NPS, eNPS."_L1))
        << data.sentence.toStdString();
}
