// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/time_buckets.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData doorsOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"between_two_doors")->compute({sample.records, sample.care()}, scope);
}

/// A year of four quarters.
Scope fourQuarters(const SampleMoments& sample)
{
    auto scope = sample.lastYear();
    scope.period = {QDate(2025, 10, 15), QDate(2026, 11, 22)};
    return scope;
}

}  // namespace

TEST(BetweenTwoDoors, HasARowPerKindOfWhichEnoughIsKnownAndAColumnPerQuarter)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise, QDate(2026, 5, 4)), 3);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 6, 4)), 5);
    sample.addCopies(sample.careful(sample.reframing, QDate(2026, 6, 4)), 4);

    const auto data = doorsOf(sample, fourQuarters(sample));

    ASSERT_EQ(data.series.size(), 5U);
    EXPECT_EQ(data.series[2].key, u"2026-Q2"_s);
    ASSERT_EQ(data.categories.size(), 1U);
    EXPECT_EQ(data.categories[0].label, sample.praise.name.in(Language::English));
    EXPECT_EQ(data.categories[0].group, sample.feedback.name.in(Language::English));
    EXPECT_DOUBLE_EQ(data.series[2].values[0], 37.5);
    EXPECT_TRUE(std::isnan(data.series[1].values[0]));
    EXPECT_EQ(data.n, 12);
    EXPECT_TRUE(data.sentence.endsWith("Too few to be shown: 4, of 1 kind(s)."_L1))
        << data.sentence.toStdString();
}

TEST(BetweenTwoDoors, CountsBesideWhatIsNotKnownAndNotWhatWasNotHeld)
{
    SampleMoments sample;
    auto unknown = sample.untold(sample.praise);
    sample.addCopies(unknown, 2);
    sample.addCopies(sample.missed(sample.praise), 3);
    sample.addCopies(sample.careful(sample.praise), 5);

    const auto data = doorsOf(sample, sample.lastYear());

    EXPECT_EQ(data.n, 5);
    EXPECT_EQ(data.leftOut, 2);
    EXPECT_EQ(data.categories[0].leftOut, 2);
}

TEST(BetweenTwoDoors, SaysTheShareTheHighestKindAndThatItFell)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise, QDate(2026, 1, 5)), 10);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 9, 7)), 10);
    sample.addCopies(sample.careful(sample.reframing, QDate(2026, 9, 7)), 20);

    EXPECT_EQ(
        doorsOf(sample, fourQuarters(sample)).sentence,
        u"Held between two doors: 25% (95% interval: 14% to 40%, n\u00a0=\u00a040). Highest: "
        u"praise_interview, 50% (n\u00a0=\u00a020). From 100% in the first half of the period "
        u"(n\u00a0=\u00a010) to 0% in the second (n\u00a0=\u00a030): a significant change."_s);
}

TEST(BetweenTwoDoors, DoesNotCallSignificantWhatMayBeChance)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise, QDate(2026, 1, 5)), 2);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 1, 5)), 4);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 9, 7)), 6);
    EXPECT_TRUE(doorsOf(sample, fourQuarters(sample))
                    .sentence.endsWith("No significant change from the first half of the period to "
                                       "the second."_L1));
}

TEST(BetweenTwoDoors, ListsTheKnownMomentsOfACell)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.firstDay, QDate(2026, 5, 4)), 4);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 2, 4)), 3);
    sample.addCopies(sample.careful(sample.praise, QDate(2026, 5, 4)), 3);
    const auto care = sample.care();
    const auto behind = findChart(u"between_two_doors")
                            ->begin({sample.records, care}, fourQuarters(sample))
                            ->behind(0, 2);
    EXPECT_EQ(behind, (std::vector<std::uint32_t>{7, 8, 9}));
}

TEST(TimeBuckets, AreFoldedWhenThereWouldBeTooMany)
{
    const auto keys = [](QDate first, QDate last) {
        const TimeBuckets buckets({first, last}, 12);
        return std::pair(int(buckets.count()), buckets.key(0));
    };
    EXPECT_EQ(keys(QDate(2026, 1, 1), QDate(2026, 12, 31)), std::pair(12, u"2026-01"_s));
    EXPECT_EQ(keys(QDate(2026, 1, 1), QDate(2027, 1, 1)), std::pair(5, u"2026-Q1"_s));
    EXPECT_EQ(keys(QDate(2024, 1, 1), QDate(2026, 12, 31)), std::pair(12, u"2024-Q1"_s));
    EXPECT_EQ(keys(QDate(2023, 12, 31), QDate(2026, 12, 31)), std::pair(4, u"2023"_s));
    EXPECT_EQ(keys(QDate(2001, 3, 1), QDate(2026, 12, 31)), std::pair(6, u"2000"_s));
}

TEST(TimeBuckets, HoldEveryDayOfTheirPeriodAndNameSeveralYears)
{
    const TimeBuckets buckets({QDate(2001, 3, 1), QDate(2026, 12, 31)}, 12);
    EXPECT_EQ(buckets.label(1, QLocale::c()), u"2005\u20132009"_s);
    EXPECT_EQ(buckets.of(Day(QDate(2001, 3, 1)).number()), 0U);
    EXPECT_EQ(buckets.of(Day(QDate(2004, 12, 31)).number()), 0U);
    EXPECT_EQ(buckets.of(Day(QDate(2005, 1, 1)).number()), 1U);
    EXPECT_EQ(buckets.of(Day(QDate(2026, 12, 31)).number()), 5U);
}
