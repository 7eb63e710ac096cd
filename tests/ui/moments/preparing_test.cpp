// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/preparing.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

Preparation preparationWith(std::vector<ExpectationLayer> layers)
{
    Preparation preparation{.id = newId<Moment>()};
    for (auto layer : layers)
        preparation.expectations.push_back({layer, text<ExpectationText>(u"line"_s)});
    return preparation;
}

Records recordsWith(const Moment& moment, const Person& person, const Stage& stage,
                    const JourneyTemplate& journey, const MomentKind& kind)
{
    Records records;
    records.apply(adding(journey, stage, kind, person, moment));
    return records;
}

}  // namespace

TEST(PeopleComeFirst, NeedsALineOfEachOfTheTwoFirstLayers)
{
    using enum ExpectationLayer;
    EXPECT_FALSE(ui::peopleComeFirst(preparationWith({})));
    EXPECT_FALSE(ui::peopleComeFirst(preparationWith({Emotional})));
    EXPECT_FALSE(ui::peopleComeFirst(preparationWith({Relational, Operational})));
    EXPECT_TRUE(ui::peopleComeFirst(preparationWith({Emotional, Relational})));
}

TEST(PeopleComeFirst, CountsAnAnticipatedEmotionAsALine)
{
    auto preparation = preparationWith({ExpectationLayer::Relational});
    preparation.anticipatedEmotions << u"pride"_s;

    EXPECT_TRUE(ui::peopleComeFirst(preparation));
}

TEST(Untouched, KeepsTheChecklistAndTakesNoExpectation)
{
    auto starting = preparationWith({ExpectationLayer::Emotional});
    starting.checklist.push_back({text<ChecklistText>(u"Book the room"_s)});

    const auto preparation = ui::untouched(starting);

    EXPECT_TRUE(preparation.expectations.empty());
    EXPECT_EQ(preparation.checklist, starting.checklist);
}

TEST(LastPraise, IsTheDayThePersonWasLastPraised)
{
    const auto journey = someJourney();
    const auto stage = someStage(journey);
    const auto kind = someKind(stage, u"praise_interview"_s);
    const auto person = somePerson();
    const auto praise = carefulMoment(person, kind, today.addDays(-20));
    const auto records = recordsWith(praise, person, stage, journey, kind);

    EXPECT_EQ(ui::lastPraise(records, person.id, today), today.addDays(-20));
    EXPECT_FALSE(ui::lastPraise(records, person.id, today.addDays(-21)).isValid());
}

TEST(LastPraise, DoesNotCountAReframingOrAPraiseThatIsOnlyPlanned)
{
    const auto journey = someJourney();
    const auto stage = someStage(journey);
    const auto person = somePerson();
    const auto reframing = someKind(stage, u"reframing_interview"_s);
    const auto praise = someKind(stage, u"praise_interview"_s);
    const auto held = carefulMoment(person, reframing, today.addDays(-3));
    const auto planned = plannedMoment(person, praise, today);

    EXPECT_FALSE(
        ui::lastPraise(recordsWith(held, person, stage, journey, reframing), person.id, today)
            .isValid());
    EXPECT_FALSE(
        ui::lastPraise(recordsWith(planned, person, stage, journey, praise), person.id, today)
            .isValid());
}

TEST(NotNamed, ListsThoseOfWhomNothingIsSaid)
{
    const auto lea = newId<Person>();
    const auto omar = newId<Person>();

    EXPECT_EQ(ui::notNamed({{lea, Part::Invited}, {omar, Part::Contributor}}), std::vector{lea});
}

}  // namespace esperluette::test
