// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_planner.h"
#include "core/exchange/people_import.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

TEST(ChangesOfKnown, AreThoseOfTheImportWithoutThePeopleWhoAreNew)
{
    auto ines = somePerson();
    ines.employeeNumber = text<EmployeeNumber>(QStringLiteral("2"));
    Records records;
    records.apply(adding(ines));
    const auto list =
        *PeopleList::parse("Matricule;Nom;Équipe;Manager\n4;Petit;Bastille;\n2;Faure;Bastille;4\n");
    const auto plan = *planImport(records, list, today);

    const auto known = changesOfKnown(records, list, plan, today, testIds());
    const auto all = importChanges(records, list, plan, today, testIds());

    ASSERT_EQ(all.of<Person>().size(), 2U);
    ASSERT_EQ(known.of<Person>().size(), 1U);
    ASSERT_EQ(known.of<Team>().size(), 1U);
    const auto& change = known.of<Person>()[0];
    EXPECT_EQ(change.before, ines);
    EXPECT_EQ(change.after->team, known.of<Team>()[0].after->id);
    EXPECT_TRUE(change.after->manager);
}

TEST(ChangesOfKnown, AreNoneWhenEverybodyIsNew)
{
    const Records records;
    const auto list = *PeopleList::parse("Nom;Équipe\nPetit;Bastille\n");
    const auto plan = *planImport(records, list, today);

    EXPECT_TRUE(changesOfKnown(records, list, plan, today, testIds()).isEmpty());
}

}  // namespace
}  // namespace esperluette::test
