// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journey_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// A template with two stages, the first with a kind.
struct TwoStages {
    JourneyTemplate journey = someJourney();
    Stage first = someStage(journey, u"arrive"_s);
    Stage second = someStage(journey, u"daily"_s);
    MomentKind kind = someKind(first);
    KindGuide guide{.id = kind.id};
    PopulationValue night{newId<PopulationValue>(),
                          text<PopulationCut>(u"shift"_s),
                          text<PopulationLabel>(u"Night"_s),
                          {}};
    Records records;

    TwoStages()
    {
        journey.name.builtIn = {u"Parcours"_s, u"Journey"_s};
        second.position = first.position + 1;
        guide.signsOfCare = {{u"a"_s, u"b"_s}};
        records.apply(adding(journey, first, second, kind, guide, night));
    }
};

TEST(AddStage, StandsAtTheEndWithAKeyOfItsOwn)
{
    TwoStages two;
    const auto changes = addStage(two.records, two.journey.id, {{}, u"Daily"_s}, testIds());
    ASSERT_TRUE(changes);
    const auto& stage = *changes->of<Stage>().front().after;
    EXPECT_EQ(stage.key.text(), u"daily_2"_s);
    EXPECT_EQ(stage.name.in(Language::French), u"Daily"_s);
    EXPECT_GT(stage.position, two.second.position);
}

TEST(AddStage, RefusesAStageWithoutAName)
{
    TwoStages two;
    const auto changes = addStage(two.records, two.journey.id, {u" "_s, {}}, testIds());
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"name"_s);
}

TEST(RenameStage, KeepsTheBuiltInNameBeside)
{
    const TwoStages two;
    const auto changes = renameStage(two.first, {u"Accueil"_s, u"arrive"_s});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Stage>().front().after->name.edited, (LocalText{u"Accueil"_s, {}}));
}

TEST(MoveStage, ChangesPlacesWithItsNeighbourAndStopsAtTheEnd)
{
    TwoStages two;
    two.records.apply(moveStage(two.records, two.second, -1));
    const auto stages = stagesOf(two.records, two.journey.id);
    EXPECT_EQ(stages.front()->id, two.second.id);
    EXPECT_TRUE(moveStage(two.records, *stages.front(), -1).isEmpty());
}

TEST(RemoveStage, TakesAnEmptyStageAwayAndRefusesOneWithKinds)
{
    const TwoStages two;
    const auto refused = removeStage(two.records, two.first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"stage"_s);
    const auto removed = removeStage(two.records, two.second);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(two.records.accepts(*removed));
}

TEST(CopyJourney, KeepsKeysAndGuidesUnderNewIds)
{
    TwoStages two;
    const auto changes = copyJourney(two.records, two.journey.id, std::span(&two.guide, 1),
                                     {{u"De nuit"_s, {}}, {two.night.id}}, testIds());

    ASSERT_TRUE(changes);
    ASSERT_TRUE(two.records.accepts(*changes));
    const auto& copy = *changes->of<JourneyTemplate>().front().after;
    EXPECT_EQ(copy.populations, std::vector{two.night.id});
    EXPECT_NE(copy.key, two.journey.key);
    ASSERT_EQ(changes->of<Stage>().size(), 2u);
    ASSERT_EQ(changes->of<MomentKind>().size(), 1u);
    const auto& kind = *changes->of<MomentKind>().front().after;
    EXPECT_EQ(kind.key, two.kind.key);
    EXPECT_NE(kind.id, two.kind.id);
    const auto& guide = *changes->of<KindGuide>().front().after;
    EXPECT_EQ(guide.id, kind.id);
    EXPECT_EQ(guide.signsOfCare, two.guide.signsOfCare);
}

TEST(EditJourney, SaysWhatItIsCalledAndWhomItIsFor)
{
    TwoStages two;
    auto draft = draftOf(two.journey);
    draft.name.english = u"Everybody"_s;
    draft.populations = {two.night.id};
    const auto changes = editJourney(two.records, two.journey.id, draft);
    ASSERT_TRUE(changes);
    const auto& after = *changes->of<JourneyTemplate>().front().after;
    EXPECT_EQ(after.name.in(Language::English), u"Everybody"_s);
    EXPECT_EQ(after.name.in(Language::French), u"Parcours"_s);
    EXPECT_EQ(after.populations, draft.populations);
}

TEST(EditJourney, RefusesAGroupThatIsNotThere)
{
    const TwoStages two;
    auto draft = draftOf(two.journey);
    draft.populations = {newId<PopulationValue>()};
    const auto changes = editJourney(two.records, two.journey.id, draft);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"populations"_s);
}

TEST(RetireJourney, IsRefusedForTheLastOneInUse)
{
    TwoStages two;
    const auto refused = retireJourney(two.records, two.journey);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"journey"_s);
    two.records.apply(adding(someJourney()));
    const auto retired = retireJourney(two.records, two.journey);
    ASSERT_TRUE(retired);
    const auto& after = *retired->of<JourneyTemplate>().front().after;
    EXPECT_TRUE(after.retired);
    EXPECT_EQ(*bringBackJourney(after).of<JourneyTemplate>().front().after, two.journey);
}

}  // namespace
}  // namespace esperluette::test
