// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData careOverTime(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"care_over_time")->compute({sample.records, sample.care()}, scope);
}

}  // namespace

TEST(CareOverTime, HasAPointForEachMonthOfThePeriod)
{
    const SampleMoments sample;
    auto scope = sample.lastYear();
    scope.period = {QDate(2025, 12, 31), QDate(2026, 2, 1)};
    const auto data = careOverTime(sample, scope);
    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].key, u"2025-12"_s);
    EXPECT_EQ(data.categories[1].label, u"Jan 2026"_s);
    EXPECT_EQ(data.categories[2].key, u"2026-02"_s);
}

TEST(CareOverTime, CountsByQuarterWhenThePeriodIsLongerThanThreeYears)
{
    const SampleMoments sample;
    auto scope = sample.lastYear();
    scope.period = {QDate(2023, 5, 10), QDate(2026, 5, 9)};
    EXPECT_EQ(careOverTime(sample, scope).categories.front().key, u"2023-05"_s);
    scope.period = {QDate(2023, 5, 9), QDate(2026, 5, 9)};
    const auto data = careOverTime(sample, scope);
    EXPECT_EQ(data.categories.front().key, u"2023-Q2"_s);
    EXPECT_EQ(data.categories.back().label, u"Q2 2026"_s);
    EXPECT_EQ(data.categories.size(), 13U);
}

TEST(CareOverTime, GivesTheShareWithCareOfTheMomentsWhoseCareIsKnown)
{
    SampleMoments sample;
    const QDate march(2026, 3, 15);
    sample.addCopies(sample.careful(sample.praise, march), 3);
    sample.addCopies(sample.inPart(sample.praise, march), 1);
    sample.addCopies(sample.missed(sample.praise, march), 2);
    sample.addCopies(sample.untold(sample.praise, march), 5);

    const auto data = careOverTime(sample, sample.lastYear());

    const auto& series = data.series.front();
    EXPECT_EQ(data.categories[4].key, u"2026-03"_s);
    EXPECT_EQ(series.n[4], 6);
    EXPECT_EQ(data.categories[4].leftOut, 5);
    EXPECT_DOUBLE_EQ(series.values[4], 50);
    EXPECT_NEAR(series.intervals[4].low, 18.76, 0.01);
    EXPECT_NEAR(series.intervals[4].high, 81.24, 0.01);
}

TEST(CareOverTime, LeavesAGapWhereThereAreTooFewMoments)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 3, 15)), 4);
    const auto data = careOverTime(sample, sample.lastYear());
    EXPECT_TRUE(std::isnan(data.series.front().values[4]));
    EXPECT_TRUE(std::isnan(data.series.front().intervals[4].low));
    EXPECT_EQ(data.series.front().n[4], 4);
}

TEST(CareOverTime, CallsAChangeSignificantOnlyWhenTheTestDoes)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise, today.addDays(-300)), 20);
    sample.addCopies(sample.careful(sample.praise, today.addDays(-20)), 20);
    EXPECT_EQ(careOverTime(sample, sample.lastYear()).sentence,
              u"With care over the whole period: 50% (95% interval: 35% to 65%, n\u00a0=\u00a040). "
              u"From 0% in "
              "the first half of the period (n\u00a0=\u00a020) to 100% in the second "
              "(n\u00a0=\u00a020): a significant "
              "change."_s);
    sample.addCopies(sample.careful(sample.praise, today.addDays(-300)), 60);
    sample.addCopies(sample.inPassing(sample.praise, today.addDays(-20)), 6);
    EXPECT_TRUE(
        careOverTime(sample, sample.lastYear()).sentence.contains("No significant change"_L1));
}
