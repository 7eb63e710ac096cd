// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData importanceOf(const SampleMoments& sample)
{
    return findChart(u"importance_and_care")
        ->compute({sample.records, sample.care()}, sample.lastYear());
}

}  // namespace

TEST(ImportanceAndCare, HasAPointForEachKindOfWhichEnoughIsKnown)
{
    SampleMoments sample;
    auto light = someKind(sample.feedback, u"birthday"_s);
    light.weight = 1;
    sample.add(light);
    sample.addCopies(sample.careful(light), 3);
    sample.addCopies(sample.missed(light), 2);
    sample.addCopies(sample.inPart(sample.praise), 6);
    sample.addCopies(sample.untold(sample.praise), 4);
    sample.addCopies(sample.careful(sample.firstDay), 4);

    const auto data = importanceOf(sample);

    ASSERT_EQ(data.categories.size(), 2U);
    const auto at = data.categories[0].key == u"birthday"_s ? 0U : 1U;
    EXPECT_EQ(data.series[0].values[at], 1);
    EXPECT_DOUBLE_EQ(data.series[1].values[at], 60);
    EXPECT_EQ(data.series[0].values[1 - at], 3);
    EXPECT_DOUBLE_EQ(data.series[1].values[1 - at], 0);
    EXPECT_EQ(data.categories[1 - at].leftOut, 4);
    EXPECT_EQ(data.n, 15);
    EXPECT_EQ(data.leftOut, 4);
}

TEST(ImportanceAndCare, SaysWhatItDoesNotShowOfKindsWithTooFewMoments)
{
    SampleMoments sample;
    sample.addCopies(sample.inPart(sample.praise), 6);
    EXPECT_FALSE(importanceOf(sample).sentence.contains("Too few"_L1));
    sample.addCopies(sample.careful(sample.firstDay), 4);
    sample.addCopies(sample.untold(sample.firstDay), 2);
    sample.addCopies(sample.inPart(sample.reframing), 3);

    const auto data = importanceOf(sample);

    EXPECT_TRUE(data.sentence.contains("Too few to be shown: 7, of 2 kind(s). Untold: 2 more."_L1))
        << data.sentence.toStdString();
    EXPECT_EQ(data.n, data.categories.front().n + 7);
}

TEST(ImportanceAndCare, NamesTheUnavoidableKindsToWorkOnFromTheLowestUp)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 2);
    sample.addCopies(sample.inPart(sample.praise), 3);
    sample.addCopies(sample.careful(sample.reframing), 2);
    sample.addCopies(sample.inPart(sample.reframing), 8);
    sample.addCopies(sample.careful(sample.firstDay), 9);
    EXPECT_EQ(importanceOf(sample).sentence,
              u"Unavoidable and with care less than half of the time, to work on first: "
              u"reframing_interview, 20% (n\u00a0=\u00a010); praise_interview, 40% "
              u"(n\u00a0=\u00a05)."_s);
}

TEST(ImportanceAndCare, NamesNoKindThatIsHandledWithCareHalfOfTheTime)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(sample.inPart(sample.praise), 5);
    EXPECT_EQ(
        importanceOf(sample).sentence,
        u"Every unavoidable kind of moment was handled with care at least half of the time."_s);
    sample.addCopies(sample.inPart(sample.praise), 1);
    EXPECT_TRUE(importanceOf(sample).sentence.contains(u"praise_interview, 45%"_s));
}

TEST(ImportanceAndCare, SaysWhenNothingUnavoidableLacksCare)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    EXPECT_EQ(importanceOf(sample).sentence,
              u"The unavoidable kinds of moment were always handled with care."_s);
}

TEST(ImportanceAndCare, SaysWhenOfNothingUnavoidableEnoughIsTold)
{
    SampleMoments sample;
    auto light = someKind(sample.feedback, u"birthday"_s);
    light.weight = 2;
    sample.add(light);
    sample.addCopies(sample.inPart(light), 5);
    sample.addCopies(sample.inPart(sample.praise), 2);
    EXPECT_EQ(importanceOf(sample).sentence,
              u"Of no unavoidable kind of moment is enough told yet. Too few to be shown: 2, of 1 "
              "kind(s)."_s);
}

TEST(ImportanceAndCare, ListsTheKnownMomentsOfAKind)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.firstDay), 2);
    sample.addCopies(sample.untold(sample.praise), 2);
    sample.addCopies(sample.careful(sample.praise), 5);
    const auto care = sample.care();
    const auto behind = findChart(u"importance_and_care")
                            ->begin({sample.records, care}, sample.lastYear())
                            ->behind(0, 1);
    EXPECT_EQ(behind, (std::vector<std::uint32_t>{4, 5, 6, 7, 8}));
}
