// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/people/people_model.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class PeopleModelTest : public testing::Test {
protected:
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    Team opera = someTeam();
    PopulationValue lyon{newId<PopulationValue>(),
                         text<PopulationCut>(u"site"_s),
                         text<PopulationLabel>(u"Lyon"_s),
                         {}};
    Person elodie = somePerson(u"Élodie"_s, u"Cœur"_s);
    Person marc = somePerson(u"Marc"_s, u"Brun"_s);
    Person zoe = somePerson(u"zoé"_s, u"Adam"_s);
    Records records;
    PeopleModel model;

    void SetUp() override
    {
        elodie.role = text<JobRole>(u"Visual merchandiser"_s);
        elodie.team = opera.id;
        elodie.start = today.addYears(-5);
        marc.populations = {lyon.id};
        marc.start = today.addYears(-1);
        records.apply(adding(journey, stage, kind, opera, lyon, elodie, marc, zoe));
        show();
    }

    void show() { model.setPeople(computePeopleRows(records, today), today); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.row(row).name;
        return names;
    }

    void search(const QString& typed)
    {
        PeopleFilter filter;
        filter.words = searchWords(typed);
        model.setFilter(filter);
    }
};

TEST_F(PeopleModelTest, OrdersNamesWhateverCaseAndAccents)
{
    EXPECT_EQ(names(), (QStringList{u"Élodie Cœur"_s, u"Marc Brun"_s, u"zoé Adam"_s}));
}

TEST_F(PeopleModelTest, FindsNamesWithoutAccentsAndLigatures)
{
    search(u"elodie coeur"_s);

    EXPECT_EQ(names(), QStringList{u"Élodie Cœur"_s});
}

TEST_F(PeopleModelTest, FindsEachWordInNameRoleOrTeam)
{
    search(u"opera merch"_s);

    EXPECT_EQ(names(), QStringList{u"Élodie Cœur"_s});
}

TEST_F(PeopleModelTest, FindsNobodyWhenOneWordIsMissing)
{
    search(u"elodie brun"_s);

    EXPECT_TRUE(names().isEmpty());
}

TEST_F(PeopleModelTest, FiltersByTeamAndBySite)
{
    PeopleFilter filter;
    filter.team = opera.id;
    model.setFilter(filter);
    EXPECT_EQ(names(), QStringList{u"Élodie Cœur"_s});

    model.setFilter({.site = lyon.id});
    EXPECT_EQ(names(), QStringList{u"Marc Brun"_s});
}

TEST_F(PeopleModelTest, FiltersByStatus)
{
    auto left = marc;
    left.status = PersonStatus::Left;
    ChangeSet changes;
    changes.update(marc, left);
    records.apply(changes);
    show();

    model.setFilter({.status = PersonStatus::Left});

    EXPECT_EQ(names(), QStringList{u"Marc Brun"_s});
}

TEST_F(PeopleModelTest, FiltersByYearsOfSeniority)
{
    model.setFilter({.seniority = SeniorityBand::ThreeToFiveYears});
    EXPECT_EQ(names(), QStringList{u"Élodie Cœur"_s});

    model.setFilter({.seniority = SeniorityBand::OneToTwoYears});
    EXPECT_EQ(names(), (QStringList{u"Marc Brun"_s, u"zoé Adam"_s}));
}

TEST_F(PeopleModelTest, FiltersByTheLoyaltyProgrammeTogetherWithOtherFilters)
{
    const auto stay = someKind(stage, u"stay_interview"_s);
    records.apply(adding(stay, carefulMoment(marc, stay, today.addDays(-20))));
    show();

    model.setFilter({.loyalty = LoyaltyStanding::Lacking});
    EXPECT_EQ(names(), (QStringList{u"Élodie Cœur"_s, u"zoé Adam"_s}));

    model.setFilter(
        {.seniority = SeniorityBand::OneToTwoYears, .loyalty = LoyaltyStanding::Lacking});
    EXPECT_EQ(names(), QStringList{u"zoé Adam"_s});

    model.setFilter({.loyalty = LoyaltyStanding::Recent});
    EXPECT_EQ(names(), QStringList{u"Marc Brun"_s});
}

TEST_F(PeopleModelTest, KeepsTheFilterWhenThePeopleChange)
{
    search(u"marc"_s);

    show();

    EXPECT_EQ(names(), QStringList{u"Marc Brun"_s});
}

TEST_F(PeopleModelTest, PutsTheLongestSeniorityLastInAscendingOrder)
{
    model.sort(PeopleModel::SeniorityColumn, Qt::AscendingOrder);

    EXPECT_EQ(names().last(), u"Élodie Cœur"_s);
}

TEST_F(PeopleModelTest, PutsTheNearestNextMomentFirstAndNoneLast)
{
    records.apply(adding(plannedMoment(zoe, kind, today.addDays(1)),
                         plannedMoment(marc, kind, today.addDays(5))));
    show();

    model.sort(PeopleModel::NextColumn, Qt::AscendingOrder);

    EXPECT_EQ(names(), (QStringList{u"zoé Adam"_s, u"Marc Brun"_s, u"Élodie Cœur"_s}));
}

TEST_F(PeopleModelTest, PutsWhoeverWaitsLongestFirst)
{
    records.apply(adding(carefulMoment(elodie, kind, today.addDays(-3)),
                         carefulMoment(marc, kind, today.addDays(-60)),
                         carefulMoment(zoe, kind, today.addDays(-90))));
    show();

    model.sort(PeopleModel::AttentionColumn, Qt::AscendingOrder);

    EXPECT_EQ(names(), (QStringList{u"zoé Adam"_s, u"Marc Brun"_s, u"Élodie Cœur"_s}));
}

TEST_F(PeopleModelTest, SaysTheYearInWordsForScreenReaders)
{
    records.apply(adding(carefulMoment(elodie, kind, today.addDays(-3))));
    show();

    const auto index = model.index(model.rowOf(elodie.id), PeopleModel::YearColumn);

    EXPECT_EQ(model.data(index, Qt::AccessibleTextRole).toString(), u"12 months: 1 with care"_s);
}

TEST_F(PeopleModelTest, HidesThePeopleOfNoRow)
{
    search(u"marc"_s);

    EXPECT_EQ(model.rowOf(zoe.id), -1);
    EXPECT_EQ(model.rowOf(marc.id), 0);
}

}  // namespace
}  // namespace esperluette::ui
