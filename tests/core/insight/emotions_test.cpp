// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class EmotionsTest : public testing::Test {
protected:
    enum Series { Anticipated, Declared };

    EmotionsTest()
    {
        EmotionWord pride{.id = newId<EmotionWord>(), .key = text<CatalogueKey>(u"pride"_s)};
        pride.name.builtIn = {u"fierté"_s, u"pride"_s};
        pride.name.edited = {u"orgueil"_s, u"great pride"_s};
        sample.add(pride);
    }

    void felt(const QStringList& anticipated, const QStringList& declared, int count = 1,
              const QStringList& impressions = {})
    {
        for (int copy = 0; copy < count; ++copy) {
            auto moment = sample.careful(sample.praise);
            moment.id = newId<Moment>();
            sample.add(moment);
            words.push_back({moment.id, anticipated, declared, impressions});
        }
    }
    ChartSource source(const CareReader& care) const
    {
        return {.records = sample.records, .care = care, .emotions = [this] { return words; }};
    }
    ChartData emotions() const
    {
        const auto care = sample.care();
        return findChart(u"emotions")->compute(source(care), scope);
    }

    SampleMoments sample;
    std::vector<MomentEmotions> words;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(EmotionsTest, CountsTheMomentsOfEachWordOnEitherSide)
{
    felt({u"pride"_s, u"fear"_s}, {u"pride"_s});
    felt({u"fear"_s}, {u"joy"_s, u"pride"_s});
    felt({u"pride"_s}, {u"pride"_s});

    const auto data = emotions();

    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"great pride"_s);
    EXPECT_EQ(data.categories[1].label, u"fear"_s);
    EXPECT_EQ(data.categories[2].key, u"joy"_s);
    EXPECT_EQ(data.series[Anticipated].n, (std::vector{2, 2, 0}));
    EXPECT_EQ(data.series[Declared].n, (std::vector{3, 0, 1}));
    EXPECT_EQ(data.n, 3);
}

TEST_F(EmotionsTest, ShowsTheTwelveMostFrequentWords)
{
    for (int word = 0; word < 14; ++word)
        felt({u"word%1"_s.arg(word)}, {u"pride"_s}, word == 5 ? 2 : 1);
    const auto data = emotions();
    ASSERT_EQ(data.categories.size(), 12U);
    EXPECT_EQ(data.categories[0].key, u"pride"_s);
    EXPECT_EQ(data.categories[1].key, u"word5"_s);
}

TEST_F(EmotionsTest, LeavesOutMomentsWithOnlyOneSideAndNeverTakesAnImpressionForAWord)
{
    felt({u"pride"_s}, {u"joy"_s});
    felt({u"pride"_s}, {}, 2, {u"pride"_s});
    felt({}, {u"joy"_s});
    felt({}, {}, 4, {u"anger"_s});

    const auto data = emotions();

    EXPECT_EQ(data.n, 1);
    EXPECT_EQ(data.leftOut, 3);
    EXPECT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.sentence,
              u"Too few moments to say (n\u00a0=\u00a01; at least 5 are needed). With only one of "
              "the two told: 3 more."_s);
}

TEST_F(EmotionsTest, SaysHowOftenAnAnticipatedWordWasDeclared)
{
    felt({u"pride"_s, u"fear"_s}, {u"pride"_s}, 4);
    felt({u"fear"_s}, {u"joy"_s}, 2);
    EXPECT_EQ(emotions().sentence,
              u"At least one of the anticipated emotions was declared: 67% (95% interval: 30% to "
              "90%, n\u00a0=\u00a06). No significant difference between what is anticipated and "
              "what is declared."_s);
}

TEST_F(EmotionsTest, CallsADifferenceSignificantOnlyWhenTheTestDoes)
{
    // Each word changed one way in 6 moments: p = 2 / 64, and 3 / 32 when two are tested.
    felt({u"fear"_s}, {u"pride"_s}, 6);
    EXPECT_TRUE(emotions().sentence.contains("No significant difference"_L1));
    // In 8 moments: p = 2 / 256, and 1 / 64.
    felt({u"fear"_s}, {u"pride"_s}, 2);
    EXPECT_TRUE(emotions().sentence.endsWith("Significant differences between anticipated and "
                                             "declared: fear 100% and 0%; great pride 0% and "
                                             "100%."_L1))
        << emotions().sentence.toStdString();
}

TEST_F(EmotionsTest, NamesTheThreeGreatestDifferences)
{
    felt({u"fear"_s, u"shame"_s}, {u"pride"_s, u"hope"_s}, 12);
    felt({u"shame"_s}, {u"joy"_s}, 10);
    EXPECT_TRUE(emotions().sentence.endsWith(
        "anticipated and declared: shame 100% and 0%; fear 55% and 0%; hope 0% and 55%; 2 other "
        "word(s)."_L1))
        << emotions().sentence.toStdString();
}

TEST_F(EmotionsTest, ListsTheMomentsOfAWord)
{
    felt({u"pride"_s}, {u"joy"_s});
    felt({u"fear"_s}, {u"joy"_s, u"joy"_s});
    const auto care = sample.care();
    const auto chart = findChart(u"emotions")->begin(source(care), scope);
    EXPECT_EQ(chart->behind(0, Declared), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(chart->behind(0, Anticipated).empty());
    EXPECT_EQ(chart->behind(1, Anticipated), std::vector<std::uint32_t>{1});
}

TEST_F(EmotionsTest, LooksAtTheScopeAndAtMomentsThatWereHeld)
{
    felt({u"pride"_s}, {u"joy"_s});
    const auto missed = sample.missed(sample.praise);
    sample.add(missed);
    words.push_back({missed.id, {u"pride"_s}, {u"joy"_s}, {}});
    words.push_back({newId<Moment>(), {u"pride"_s}, {u"joy"_s}, {}});
    EXPECT_EQ(emotions().n, 1);
    scope.team = sample.workshop.id;
    EXPECT_EQ(emotions().n, 0);
    EXPECT_TRUE(emotions().sentence.startsWith("Nothing to show yet"_L1));
}
