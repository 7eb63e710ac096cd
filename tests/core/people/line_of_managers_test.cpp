// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/line_of_managers.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// Inès answers to Camille, who answers to Rémi.
struct House {
    Person director = somePerson(u"Rémi"_s, u"Adam"_s);
    Person manager = somePerson(u"Camille"_s, u"Petit"_s);
    Person person = somePerson();
    Team team = someTeam();
    Records records;

    House()
    {
        manager.manager = director.id;
        person.manager = manager.id;
    }
    void open() { records.apply(adding(team, director, manager, person)); }
    const Person* holder(ChecklistRole role) const
    {
        return holderOf(records, *records.find(person.id), role);
    }
    const Person* of(const Person& someone) const { return records.find(someone.id); }
};

}  // namespace

TEST(LineOfManagers, GoesUpToTheTop)
{
    House house;
    house.open();
    EXPECT_EQ(lineOfManagers(house.records, *house.of(house.person)),
              (std::vector{house.of(house.manager), house.of(house.director)}));
    EXPECT_EQ(house.holder(ChecklistRole::Manager), house.of(house.manager));
    EXPECT_EQ(house.holder(ChecklistRole::Director), house.of(house.director));
    EXPECT_EQ(house.holder(ChecklistRole::Employee), house.of(house.person));
    EXPECT_EQ(house.holder(ChecklistRole::Hr), nullptr);
}

TEST(LineOfManagers, TakesTheManagerOfTheTeamWhereNoneIsNoted)
{
    House house;
    house.person.manager.reset();
    house.person.team = house.team.id;
    house.team.manager = house.manager.id;
    house.open();
    EXPECT_EQ(house.holder(ChecklistRole::Manager), house.of(house.manager));
}

TEST(LineOfManagers, GoesAboveWhoIsAway)
{
    House house;
    house.manager.status = PersonStatus::OnLeave;
    house.open();
    EXPECT_EQ(house.holder(ChecklistRole::Manager), house.of(house.director));
    EXPECT_EQ(house.holder(ChecklistRole::Buddy), house.of(house.director));
}

TEST(LineOfManagers, EndsWhereTheRecordsGoInACircle)
{
    House house;
    house.director.manager = house.person.id;
    house.open();
    EXPECT_EQ(lineOfManagers(house.records, *house.of(house.person)).size(), 2U);
    EXPECT_EQ(lineOfManagers(house.records, *house.of(house.manager)).size(), 2U);
}

TEST(LineOfManagers, AManagerOfTheOwnTeamHasNoneThere)
{
    House house;
    house.manager.manager.reset();
    house.manager.team = house.team.id;
    house.team.manager = house.manager.id;
    house.open();
    EXPECT_TRUE(lineOfManagers(house.records, *house.of(house.manager)).empty());
    EXPECT_EQ(holderOf(house.records, *house.of(house.manager), ChecklistRole::Manager), nullptr);
}

}  // namespace esperluette::test
