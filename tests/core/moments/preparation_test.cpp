// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

ChecklistItem item(bool done) { return {text<ChecklistText>(u"Book a room"_s), {}, -1, done}; }

LayeredText expecting(ExpectationLayer layer)
{
    return {layer, text<ExpectationText>(u"To be heard"_s)};
}

class PrepareMoment : public testing::Test {
protected:
    PrepareMoment() { records.apply(adding(ines, journey, stage, praise, moment)); }

    Person ines = somePerson();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praise = someKind(stage);
    Moment moment = plannedMoment(ines, praise, today.addDays(1));
    Records records;
};

TEST_F(PrepareMoment, CountsTheItemsTickedAsEvidence)
{
    Preparation preparation{.id = moment.id, .checklist = {item(true), item(false), item(true)}};

    const auto changes = prepareMoment(records, {}, preparation);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(records.accepts(*changes));
    EXPECT_EQ(*changes->of<Preparation>().front().after, preparation);
    const auto evidence = changes->of<Moment>().front().after->evidence;
    EXPECT_EQ(evidence.items, 3);
    EXPECT_EQ(evidence.itemsTicked, 2);
}

TEST_F(PrepareMoment, CountsTheItemsThatSomebodyElseDoes)
{
    auto ofTheTeam = item(false);
    ofTheTeam.role = ChecklistRole::Team;
    auto ofThePerson = item(true);
    ofThePerson.role = ChecklistRole::Employee;
    EXPECT_EQ(moment.evidence.itemsOfOthers, -1) << "nobody looked at the checklist yet";

    const auto changes = prepareMoment(
        records, {}, {.id = moment.id, .checklist = {item(true), ofTheTeam, ofThePerson}});

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Moment>().front().after->evidence.itemsOfOthers, 2);
}

TEST_F(PrepareMoment, LeavesTheEvidenceAsItWasOnceHeld)
{
    auto held = moment;
    held.held = today;
    held.status = MomentStatus::Held;
    ChangeSet holding;
    holding.update(moment, held);
    records.apply(holding);

    const auto changes = prepareMoment(records, {}, {.id = moment.id, .checklist = {item(true)}});

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->of<Moment>().empty());
    EXPECT_EQ(changes->of<Preparation>().size(), 1u);
}

TEST_F(PrepareMoment, PutsTheEmotionalExpectationsFirst)
{
    Preparation preparation{.id = moment.id};
    preparation.expectations = {expecting(ExpectationLayer::Operational),
                                expecting(ExpectationLayer::Emotional),
                                expecting(ExpectationLayer::Relational)};

    const auto changes = prepareMoment(records, {}, preparation);

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Preparation>().front().after->expectations,
              (std::vector{expecting(ExpectationLayer::Emotional),
                           expecting(ExpectationLayer::Relational),
                           expecting(ExpectationLayer::Operational)}));
}

TEST_F(PrepareMoment, ChangesNothingWhenNothingChanged)
{
    const Preparation preparation{.id = moment.id, .checklist = {item(true)}};
    const auto first = prepareMoment(records, {}, preparation);
    ASSERT_TRUE(first);
    records.apply(*first);

    const auto again = prepareMoment(records, preparation, preparation);

    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
}

TEST_F(PrepareMoment, RefusesMoreThan63Items)
{
    Preparation preparation{.id = moment.id,
                            .checklist = std::vector<ChecklistItem>(63, item(true))};
    EXPECT_TRUE(prepareMoment(records, {}, preparation));

    preparation.checklist.push_back(item(false));
    const auto refused = prepareMoment(records, {}, preparation);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"checklist"_s);
}

TEST_F(PrepareMoment, RefusesMoreThanAHundredExpectations)
{
    const Preparation preparation{
        .id = moment.id,
        .expectations = std::vector<LayeredText>(101, expecting(ExpectationLayer::Emotional))};

    const auto refused = prepareMoment(records, {}, preparation);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"expectations"_s);
}

TEST_F(PrepareMoment, RefusesAMomentThatIsGone)
{
    const auto refused = prepareMoment(records, {}, {.id = newId<Moment>()});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StaleChange);
}

TEST(StartingPreparation, TakesTheGuideInTheLanguageAndTheOrderOfTheLayers)
{
    KindGuide guide{.id = newId<MomentKind>()};
    guide.operational = {{u"Une date"_s, u"A date"_s}};
    guide.emotional = {{u"Être attendu"_s, u"Being expected"_s}};
    guide.checklist = {{{u"Réserver"_s, u"Book"_s}, ChecklistRole::Hr, -2}, {{u"Dire"_s, {}}}};
    const auto moment = newId<Moment>();

    const auto preparation = startingPreparation(moment, guide, Language::English);

    EXPECT_EQ(preparation.id, moment);
    ASSERT_EQ(preparation.expectations.size(), 2u);
    EXPECT_EQ(preparation.expectations[0].text.text(), u"Being expected"_s);
    EXPECT_EQ(preparation.expectations[0].layer, ExpectationLayer::Emotional);
    EXPECT_EQ(preparation.expectations[1].text.text(), u"A date"_s);
    ASSERT_EQ(preparation.checklist.size(), 2u);
    EXPECT_EQ(preparation.checklist[0].text.text(), u"Book"_s);
    EXPECT_EQ(preparation.checklist[0].role, ChecklistRole::Hr);
    EXPECT_EQ(preparation.checklist[0].offsetDays, -2);
    EXPECT_FALSE(preparation.checklist[0].done);
    EXPECT_EQ(preparation.checklist[1].text.text(), u"Dire"_s);
}

}  // namespace
}  // namespace esperluette::test
