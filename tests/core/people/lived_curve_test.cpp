// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/lived_curve.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

EmotionWord word(const QString& key, int valence, int intensity)
{
    return {newId<EmotionWord>(), text<CatalogueKey>(key), {}, valence, intensity};
}

const std::vector<EmotionWord>& words()
{
    static const std::vector<EmotionWord> words = {word(u"pride"_s, 1, 3), word(u"unease"_s, -1, 1),
                                                   word(u"surprise"_s, 0, 2)};
    return words;
}

LivedMoment someLived(QDate day = today) { return {.id = newId<Moment>(), .day = day}; }

LivedMoment declaring(const QString& key, EmotionSource source)
{
    auto lived = someLived();
    lived.debrief = Debrief{.id = lived.id, .emotions = {{key, source}}};
    return lived;
}

}  // namespace

TEST(ExpectedFeeling, IsTheMeanOfTheEmotionsAnticipated)
{
    const Preparation preparation{.id = newId<Moment>(),
                                  .anticipatedEmotions = {u"pride"_s, u"unease"_s}};

    EXPECT_DOUBLE_EQ(*expectedFeeling(words(), preparation), (1.0 - 1.0 / 3) / 2);
}

TEST(ExpectedFeeling, IsUnknownWithoutAnEmotionTheLogbookKnows)
{
    const Preparation preparation{.id = newId<Moment>(), .anticipatedEmotions = {u"gone"_s}};

    EXPECT_FALSE(expectedFeeling(words(), preparation));
}

TEST(FeltFeeling, IsTheirOwnRatingBeforeTheirWords)
{
    auto lived = declaring(u"pride"_s, EmotionSource::DeclaredByThePerson);
    lived.evidence.felt = 1;

    EXPECT_DOUBLE_EQ(*feltFeeling(words(), lived), -1);
}

TEST(FeltFeeling, IsTheirWordsWhenTheyGaveNoRating)
{
    EXPECT_DOUBLE_EQ(
        *feltFeeling(words(), declaring(u"pride"_s, EmotionSource::DeclaredByThePerson)), 1);
}

TEST(FeltFeeling, NeverTakesTheImpressionOfTheManagerForAFeeling)
{
    EXPECT_FALSE(feltFeeling(words(), declaring(u"pride"_s, EmotionSource::ManagersImpression)));
}

TEST(LivedCurve, IsInTheOrderOfDaysAndLeavesOutWhatSaysNothing)
{
    auto late = declaring(u"pride"_s, EmotionSource::DeclaredByThePerson);
    auto early = declaring(u"unease"_s, EmotionSource::DeclaredByThePerson);
    early.day = today.addDays(-40);
    const std::vector<LivedMoment> moments = {late, someLived(today.addDays(-10)), early};

    const auto points = livedCurve(words(), moments);

    ASSERT_EQ(points.size(), 2u);
    EXPECT_EQ(points.front().id, early.id);
    EXPECT_EQ(points.back().declared, std::vector{words().front().id});
}

}  // namespace esperluette::test
