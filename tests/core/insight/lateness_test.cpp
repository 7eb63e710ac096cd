// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// Held so many days after the planned one.
void addLate(SampleMoments& sample, int days, int count = 1)
{
    auto moment = sample.careful(sample.praise, today.addDays(-60));
    moment.held = moment.planned.date().addDays(days);
    sample.addCopies(moment, count);
}

ChartData latenessOf(const SampleMoments& sample)
{
    return findChart(u"lateness")->compute({sample.records, sample.care()}, sample.lastYear());
}

}  // namespace

TEST(Lateness, PutsEachDelayIntoItsColumn)
{
    SampleMoments sample;
    const std::array days{-2000, -8, -7, -1, 0, 1, 3, 4, 7, 8, 14, 15, 30, 31, 59};
    for (const auto day : days)
        addLate(sample, day);

    const auto counts = latenessOf(sample).series.front().n;
    // The one held long before the period is not in it.
    EXPECT_EQ(counts, (std::vector{1, 2, 1, 2, 2, 2, 2, 2}));
}

TEST(Lateness, SaysTheShareWithinTheToleranceAndTheMedian)
{
    SampleMoments sample;
    addLate(sample, -1, 1);  // the kind has four days after and none before
    addLate(sample, 0, 2);
    addLate(sample, 2, 3);
    addLate(sample, 4, 1);
    addLate(sample, 5, 3);
    EXPECT_EQ(latenessOf(sample).sentence,
              u"On time, within the tolerance of each kind: 60% (95% interval: 31% to 83%, "
              u"n\u00a0=\u00a010). Median: 2 day(s) late."_s);
}

TEST(Lateness, SaysWhenHalfOfThemAreEarlyOrOnTheDay)
{
    SampleMoments early;
    addLate(early, -3, 6);
    EXPECT_TRUE(latenessOf(early).sentence.endsWith("Median: 3 day(s) early."_L1));
    SampleMoments punctual;
    addLate(punctual, 0, 3);
    addLate(punctual, 9, 3);
    EXPECT_TRUE(latenessOf(punctual).sentence.endsWith("Median: on the day."_L1));
}

TEST(Lateness, CountsBesideWhatWasNeverPlannedAndNotWhatWasNotHeld)
{
    SampleMoments sample;
    auto unplanned = sample.careful(sample.praise);
    unplanned.planned = {};
    sample.addCopies(unplanned, 4);
    sample.addCopies(sample.missed(sample.praise), 3);
    addLate(sample, 0, 2);

    const auto data = latenessOf(sample);

    EXPECT_EQ(data.n, 2);
    EXPECT_EQ(data.leftOut, 4);
    EXPECT_TRUE(data.sentence.endsWith("Never planned: 4 more."_L1));
}

TEST(Lateness, ListsTheMomentsOfAColumn)
{
    SampleMoments sample;
    addLate(sample, 2);
    addLate(sample, 20, 3);
    const auto care = sample.care();
    const auto behind =
        findChart(u"lateness")->begin({sample.records, care}, sample.lastYear())->behind(6, 0);
    EXPECT_EQ(behind, (std::vector<std::uint32_t>{1, 2, 3}));
}
