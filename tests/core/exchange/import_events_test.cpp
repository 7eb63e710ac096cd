// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_planner.h"
#include "core/exchange/people_import.h"
#include "core/planning/event_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// Three people of two teams, and a list that comes later.
class ImportEventsTest : public testing::Test {
protected:
    ImportEventsTest() { records.apply(imported(people)); }

    ChangeSet imported(const QByteArray& list)
    {
        const auto read = *PeopleList::parse(list);
        return importChanges(records, read, *planImport(records, read, today), today, testIds());
    }
    ChangeSet meaningful(const QByteArray& list)
    {
        const auto read = *PeopleList::parse(list);
        return changesThatMeanEvents(records, read, *planImport(records, read, today), today,
                                     testIds());
    }
    HappenedCounts happened(ChangeSet changes)
    {
        recordWhatHappened(records, today, testIds(), changes);
        return countHappened(changes);
    }

    static inline const QByteArray people = "Matricule;Nom;Équipe;Manager;Situation;Poste\n"
                                            "1;Morel;Opéra;;présent;a\n"
                                            "2;Faure;Opéra;1;présent;a\n"
                                            "3;Diallo;Web;1;absent;a\n";
    Records records;
};

TEST_F(ImportEventsTest, AreFoundWithoutThePeopleWhoAreNewOrChangeOtherwise)
{
    const QByteArray list =
        "Matricule;Nom;Équipe;Manager;Poste\n1;Morel;;;b\n4;Petit;Bastille;1;b\n"
        "2;Faure;Bastille;4;b\n";

    const auto changes = meaningful(list);

    ASSERT_EQ(changes.of<Person>().size(), 1U);
    ASSERT_EQ(changes.of<Team>().size(), 1U);
    const auto& faure = changes.of<Person>()[0];
    EXPECT_EQ(faure.before, records.all<Person>()[1]);
    EXPECT_EQ(faure.after->team, changes.of<Team>()[0].after->id);
    EXPECT_EQ(imported(list).of<Person>().size(), 3U);
    EXPECT_EQ(happened(changes), (HappenedCounts{.teams = 1, .managers = 1}));
}

TEST_F(ImportEventsTest, AreThoseOfTheWholeImportWhateverChanges)
{
    ASSERT_EQ(records.all<Person>()[2].status, PersonStatus::OnLeave);
    const std::pair<QByteArray, HappenedCounts> lists[] = {
        {"Matricule;Équipe\n2;Web\n", {.teams = 1}},
        {"Matricule;Manager\n3;2\n", {.managers = 1}},
        {"Matricule;Situation\n3;présent\n", {.returns = 1}},
        {"Matricule;Date de sortie\n2;31/12/2026\n", {.departures = 1}},
        {"Matricule;Poste\n1;b\n2;b\n3;b\n", {}},
    };
    for (const auto& [list, counts] : lists) {
        EXPECT_EQ(happened(meaningful(list)), counts) << list.constData();
        EXPECT_EQ(happened(imported(list)), counts) << list.constData();
    }
}

}  // namespace
}  // namespace esperluette::test
