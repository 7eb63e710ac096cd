// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_planner.h"
#include "core/exchange/people_csv.h"
#include "core/exchange/people_import.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

TEST(DepartureImport, ReadsWhoseChoiceItWasAndWritesItAgain)
{
    Records records;
    const auto list =
        *PeopleList::parse("Nom complet;Date de sortie;Motif de sortie\n"
                           "Inès Faure;2025-06-30;Démission\n"
                           "Lise Martin;2025-06-30;Rupture à l’initiative du salarié\n"
                           "Omar Diallo;2025-06-30;Fin de CDD\n"
                           "Ana Roy;2025-06-30;\n");
    records.apply(
        importChanges(records, list, *planImport(records, list, today), today, testIds()));

    const auto departureOf = [&records](QStringView family) {
        return std::ranges::find(records.all<Person>(), family,
                                 [](const Person& person) { return person.familyName.text(); })
            ->departure;
    };
    EXPECT_EQ(departureOf(u"Faure"), Departure::Voluntary);
    EXPECT_EQ(departureOf(u"Martin"), Departure::Voluntary);
    EXPECT_EQ(departureOf(u"Diallo"), Departure::Other);
    EXPECT_EQ(departureOf(u"Roy"), Departure::NotTold);
    const auto again = *PeopleList::parse(peopleCsv(records));
    EXPECT_EQ(planImport(records, again, today)->counts(), (ImportCounts{0, 4, 0, 0}));
}

}  // namespace esperluette::test
