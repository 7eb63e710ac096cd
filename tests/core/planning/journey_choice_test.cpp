// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/journey_choice.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

PopulationValue value(const QString& cut, const QString& label)
{
    return {newId<PopulationValue>(), text<PopulationCut>(cut), text<PopulationLabel>(label), {}};
}

/// Three templates, one kind each: for everybody, for the night, for the night in Lyon.
struct SeveralJourneys {
    PopulationValue night = value(u"shift"_s, u"Night"_s);
    PopulationValue lyon = value(u"site"_s, u"Lyon"_s);
    JourneyTemplate general = someJourney();
    JourneyTemplate forNight = someJourney();
    JourneyTemplate forNightInLyon = someJourney();
    Stage generalStage = someStage(general);
    Stage nightStage = someStage(forNight);
    Stage nightInLyonStage = someStage(forNightInLyon);
    MomentKind generalKind = someKind(generalStage);
    MomentKind nightKind = someKind(nightStage);
    MomentKind nightInLyonKind = someKind(nightInLyonStage);
    Team team = someTeam();
    Person day = somePerson(u"Inès"_s);
    Person atNight = somePerson(u"Léa"_s);
    Person atNightInLyon = somePerson(u"Nadia"_s);
    Records records;

    SeveralJourneys()
    {
        forNight.populations = {night.id};
        forNightInLyon.populations = {lyon.id, night.id};
        atNight.populations = {night.id};
        atNightInLyon.populations = {lyon.id, night.id};
        for (auto* person : {&day, &atNight, &atNightInLyon})
            person->team = team.id;
    }

    void store()
    {
        records.apply(adding(night, lyon, team, day, atNight, atNightInLyon));
        records.apply(adding(general, forNight, forNightInLyon));
        records.apply(adding(generalStage, nightStage, nightInLyonStage));
        records.apply(adding(generalKind, nightKind, nightInLyonKind));
    }

    JourneyTemplateId journeyIdOf(const Person& person) const
    {
        return journeyOf(records, person)->id;
    }
    bool plans(const MomentKind& kind, const Person& person) const
    {
        return JourneyChoice(records).plans(records.positionOf(*records.find(kind.id)),
                                            records.positionOf(*records.find(person.id)));
    }
    bool plansForTeam(const MomentKind& kind) const
    {
        return JourneyChoice(records).plansForTeam(records.positionOf(*records.find(kind.id)), 0);
    }
};

TEST(JourneyOf, IsTheTemplateOfWhichMostGroupsAreMatched)
{
    SeveralJourneys several;
    several.store();

    EXPECT_EQ(several.journeyIdOf(several.day), several.general.id);
    EXPECT_EQ(several.journeyIdOf(several.atNightInLyon), several.forNightInLyon.id);
}

TEST(JourneyOf, IsTheFirstMadeOfTwoThatFitAsWell)
{
    SeveralJourneys several;
    several.store();

    EXPECT_EQ(several.journeyIdOf(several.atNight), several.forNight.id);
}

TEST(JourneyOf, PassesOverARetiredTemplate)
{
    SeveralJourneys several;
    several.forNightInLyon.retired = true;
    several.store();

    EXPECT_EQ(several.journeyIdOf(several.atNightInLyon), several.forNight.id);
}

TEST(JourneyOf, IsNoneWhenNoTemplateIsForThatPerson)
{
    SeveralJourneys several;
    several.general.retired = true;
    several.store();

    EXPECT_FALSE(journeyOf(several.records, several.day));
    EXPECT_FALSE(several.plans(several.generalKind, several.day));
}

TEST(JourneyChoice, PlansTheKindsOfThePersonsOwnTemplateOnly)
{
    SeveralJourneys several;
    several.store();

    EXPECT_TRUE(several.plans(several.generalKind, several.day));
    EXPECT_FALSE(several.plans(several.nightKind, several.day));
    EXPECT_TRUE(several.plans(several.nightInLyonKind, several.atNightInLyon));
    EXPECT_FALSE(several.plans(several.generalKind, several.atNightInLyon));
}

TEST(JourneyChoice, AgreesWithTheQuestionAboutOneKindAndOnePerson)
{
    SeveralJourneys several;
    several.nightKind.retired = true;
    several.store();

    const JourneyChoice choice(several.records);
    for (const auto& kind : several.records.all<MomentKind>()) {
        for (const auto& person : several.records.all<Person>())
            EXPECT_EQ(
                choice.plans(several.records.positionOf(kind), several.records.positionOf(person)),
                isPlannedFor(several.records, kind, person));
    }
}

TEST(JourneyChoice, LeavesOutRetiredKindsStagesAndTemplatesWhenThereIsOneTemplate)
{
    for (const int retired : {0, 1, 2}) {
        auto journey = someJourney();
        auto stage = someStage(journey);
        auto kind = someKind(stage);
        auto other = someKind(stage, u"coffee"_s);
        kind.retired = retired == 0;
        stage.retired = retired == 1;
        journey.retired = retired == 2;
        Records records;
        records.apply(adding(journey, stage, kind, other, somePerson()));
        const JourneyChoice choice(records);

        EXPECT_FALSE(choice.plans(0, 0));
        EXPECT_EQ(choice.plans(1, 0), retired == 0);
        EXPECT_EQ(isInUse(records, records.all<MomentKind>()[1]), retired == 0);
    }
}

TEST(JourneyChoice, GivesATeamTheJourneyOfMostOfItsPeople)
{
    SeveralJourneys several;
    several.day.populations = {several.night.id};
    several.store();

    EXPECT_TRUE(several.plansForTeam(several.nightKind));
    EXPECT_FALSE(several.plansForTeam(several.generalKind));
    EXPECT_FALSE(several.plansForTeam(several.nightInLyonKind));
}

TEST(KindFor, IsTheKindOfTheSameKeyInThePersonsJourney)
{
    SeveralJourneys several;
    several.store();
    const auto& kind = *several.records.find(several.generalKind.id);

    EXPECT_EQ(kindFor(several.records, kind, several.atNightInLyon).id, several.nightInLyonKind.id);
    EXPECT_EQ(kindFor(several.records, kind, several.day).id, several.generalKind.id);
}

}  // namespace
}  // namespace esperluette::test
