// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_import.h"

#include "core/exchange/import_planner.h"
#include "core/exchange/people_csv.h"
#include "core/people/person_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// A list read into a logbook of memory.
struct Import {
    Records& records;
    PeopleList list;
    ImportPlan plan;

    Import(Records& records, const QString& text, const ListSettings& settings = {}) :
        records(records), list(*PeopleList::parse(text.toUtf8(), settings)),
        plan(*planImport(records, list, today))
    {
    }

    ChangeSet apply()
    {
        auto changes = importChanges(records, list, plan, today, testIds());
        EXPECT_TRUE(records.accepts(changes));
        records.apply(changes);
        return changes;
    }
    const ImportRow& row(size_t position) const { return plan.rows[position]; }
    std::string reason(qsizetype row) const
    {
        return importReasonText(list, plan, row).toStdString();
    }
};

const Person& named(const Records& records, const QString& name)
{
    const auto found = std::ranges::find(records.all<Person>(), name, shownName);
    EXPECT_NE(found, records.all<Person>().end()) << name.toStdString();
    return *found;
}

ImportReason refusalOf(const QString& text)
{
    Records records;
    const Import import(records, text);
    EXPECT_EQ(import.plan.rows.back().verdict, Verdict::Refused);
    return import.plan.rows.back().reason;
}

const auto staff = u"Matricule;Nom;Prénom;Date d'entrée;Équipe;Site;Télétravail;Manager\n"
                   "1;Morel;Claire;15/01/2020;Opéra;Paris;non;\n"
                   "2;Faure;Inès;01/02/2024;Opéra;Paris;oui;Claire Morel\n"
                   "3;Diallo;Samia;01/03/2024;Web;Lyon;;1\n"_s;

}  // namespace

TEST(PeopleImport, AddsPeopleWithTheirTeamsPopulationsAndManagers)
{
    Records records;
    Import import(records, staff);

    const auto changes = import.apply();

    EXPECT_EQ(import.plan.counts(), (ImportCounts{3, 0, 0, 0}));
    EXPECT_STREQ(changes.name().text, "Import %n people");
    EXPECT_EQ(changes.name().count, 3);
    EXPECT_EQ(records.all<Team>().size(), 2u);
    const auto& ines = named(records, u"Inès Faure"_s);
    EXPECT_EQ(ines.start, QDate(2024, 2, 1));
    EXPECT_EQ(ines.manager, named(records, u"Claire Morel"_s).id);
    EXPECT_EQ(ines.knownSince, today);
    EXPECT_TRUE(isRemote(records, ines));
    EXPECT_FALSE(isRemote(records, named(records, u"Claire Morel"_s)));
    EXPECT_EQ(populationLabel(records, named(records, u"Samia Diallo"_s), cuts::site), u"Lyon"_s);
}

TEST(PeopleImport, IsTakenBackByItsInverse)
{
    Records records;
    Import import(records, staff);

    records.apply(import.apply().inverted());

    EXPECT_TRUE(records.all<Person>().empty());
    EXPECT_TRUE(records.all<Team>().empty());
    EXPECT_TRUE(records.all<PopulationValue>().empty());
}

TEST(PeopleImport, FindsEverybodyTheSameTheSecondTime)
{
    Records records;
    Import(records, staff).apply();

    const Import again(records, staff);

    EXPECT_EQ(again.plan.counts(), (ImportCounts{0, 3, 0, 0}));
    EXPECT_TRUE(importChanges(records, again.list, again.plan, today, testIds()).isEmpty());
}

TEST(PeopleImport, ChangesOnlyWhatTheListSays)
{
    Records records;
    Import(records, staff).apply();
    const auto before = named(records, u"Inès Faure"_s);

    Import import(records, u"Matricule;Poste;Site\n2;Vente;\n"_s);
    import.apply();

    EXPECT_EQ(import.row(0).verdict, Verdict::Changed);
    EXPECT_EQ(import.row(0).changed, bit(ImportField::Role));
    auto expected = before;
    expected.role = text<JobRole>(u"Vente"_s);
    EXPECT_EQ(named(records, u"Inès Faure"_s), expected);
}

TEST(PeopleImport, TakesCapitalsForNoChangeOfAKnownName)
{
    Records records;
    Import(records, staff).apply();

    const Import shouted(records, u"Matricule;Nom;Prénom\n2;FAURE;INÈS\n3;Dialló;Samia\n"_s);

    EXPECT_EQ(shouted.row(0).verdict, Verdict::Same);
    EXPECT_EQ(shouted.row(1).verdict, Verdict::Changed);
}

TEST(PeopleImport, MovesSomebodyToAnotherSiteAndManager)
{
    Records records;
    Import(records, staff).apply();

    Import import(records, u"Matricule;Site;Manager\n2;Lyon;3\n"_s);
    import.apply();

    EXPECT_EQ(import.row(0).changed, bit(ImportField::Site) | bit(ImportField::Manager));
    const auto& ines = named(records, u"Inès Faure"_s);
    EXPECT_EQ(populationLabel(records, ines, cuts::site), u"Lyon"_s);
    EXPECT_EQ(ines.populations.size(), 2u);
    EXPECT_EQ(ines.manager, named(records, u"Samia Diallo"_s).id);
}

TEST(PeopleImport, KnowsPeopleByNumberThenEmailThenNameAndStart)
{
    Records records;
    auto byNumber = somePerson(u"Inès"_s, u"Faure"_s);
    byNumber.employeeNumber = text<EmployeeNumber>(u"E-7"_s);
    auto byEmail = somePerson(u"Marc"_s, u"Brun"_s);
    byEmail.email = text<EmailAddress>(u"marc@lumen.fr"_s);
    auto byName = somePerson(u"Léa"_s, u"Petit"_s);
    byName.start = QDate(2023, 5, 2);
    records.apply(adding(byNumber, byEmail, byName));

    const Import import(records,
                        u"Employee ID,Full name,E-mail,Hire date\n"
                        "e-7,Inès Martin,,\n"
                        "X-1,M. Brun,MARC@lumen.fr,\n"
                        ",PETIT Lea,,2023-05-02\n"
                        ",PETIT Lea,,2022-05-02\n"_s);

    EXPECT_EQ(import.row(0).person, 0);
    EXPECT_EQ(import.row(1).person, 1);
    EXPECT_EQ(import.row(2).person, 2);
    EXPECT_EQ(import.row(3).verdict, Verdict::New);
}

TEST(PeopleImport, DoesNotTakeASharedAddressForTheSamePerson)
{
    Records records;

    const Import import(records,
                        u"Employee ID,Name,E-mail\n1,Inès Faure,shop@lumen.fr\n"
                        "2,Marc Brun,shop@lumen.fr\n"_s);

    EXPECT_EQ(import.plan.counts().added, 2);
}

TEST(PeopleImport, RefusesTheSamePersonTwiceAndNamesTheFirstLine)
{
    Records records;
    Import(records, staff).apply();

    const Import import(records,
                        u"Matricule;Nom;Prénom\n9;Kaci;Yanis\n9;Kaci;Yanis\n"
                        "2;Faure;Inès\n2;Faure;Ines\n"_s);

    EXPECT_EQ(import.row(1).reason, ImportReason::RepeatedPerson);
    EXPECT_EQ(import.row(1).otherLine, 2);
    EXPECT_EQ(import.row(2).verdict, Verdict::Same);
    EXPECT_EQ(import.row(3).otherLine, 4);
}

TEST(PeopleImport, AsksForMoreWhenARowMayBeAboutSeveralPeople)
{
    Records records;
    records.apply(adding(somePerson(), somePerson()));

    const Import import(records, u"Nom;Prénom\nFaure;Inès\n"_s);

    EXPECT_EQ(import.row(0).reason, ImportReason::SeveralPeople);
}

TEST(PeopleImport, TakesAnUnknownStartForTheOnlyPersonOfThatName)
{
    Records records;
    auto ines = somePerson();
    ines.start = {};
    records.apply(adding(ines));

    EXPECT_EQ(
        Import(records, u"Nom complet;Date d'entrée\nInès Faure;2024-01-08\n"_s).row(0).person, 0);
    EXPECT_EQ(Import(records, u"Nom complet;Poste\nInès Faure;Vente\n"_s).row(0).person, 0);
}

TEST(PeopleImport, TellsThousandsOfNamesakesApartInLinearTime)
{
    QString text = u"Matricule;Nom;Manager\n"_s;
    for (int number = 1; number <= 20'000; ++number)
        text += QString::number(number) + u";Martin;1\n"_s;
    text.replace(u"1;Martin;1\n2;"_s, u"1;Martin;\n2;"_s);
    Records records;

    EXPECT_EQ(Import(records, text).plan.counts().added, 20'000);
}

TEST(PeopleImport, SplitsFullNamesHoweverTheyAreWritten)
{
    Records records;
    Import import(records,
                  u"Nom complet;Poste\n\"Faure, Inès\";a\nDIALLO Samia;b\n"
                  "Paul GIRARD;c\nLise Martin;d\n"_s);

    import.apply();

    for (const auto& name :
         {u"Inès Faure"_s, u"Samia DIALLO"_s, u"Paul GIRARD"_s, u"Lise Martin"_s})
        EXPECT_FALSE(named(records, name).familyName.isEmpty());
    EXPECT_EQ(named(records, u"Samia DIALLO"_s).familyName.text(), u"DIALLO"_s);
}

TEST(PeopleImport, PrefersTheNameInUseToTheNameAtBirth)
{
    Records records;
    Import import(records,
                  u"Nom d'usage;Nom de naissance;Prénom\nFaure;Martin;Inès\n;Brun;Marc\n"_s);

    import.apply();

    EXPECT_EQ(named(records, u"Inès Faure"_s).familyName.text(), u"Faure"_s);
    EXPECT_EQ(named(records, u"Marc Brun"_s).familyName.text(), u"Brun"_s);
}

TEST(PeopleImport, TellsThatSomebodyHasLeft)
{
    Records records;
    Import import(records,
                  u"Nom complet;Date de sortie\nInès Faure;2025-06-30\nLise Martin;2027-01-31\n"_s);

    import.apply();

    EXPECT_EQ(named(records, u"Inès Faure"_s).status, PersonStatus::Left);
    EXPECT_EQ(named(records, u"Lise Martin"_s).status, PersonStatus::Present);
}

TEST(PeopleImport, RefusesWhatIsWrongInARow)
{
    EXPECT_EQ(refusalOf(u"Nom;Date d'entrée\nFaure;31/02/2024\n"_s), ImportReason::NotADate);
    EXPECT_EQ(refusalOf(u"Nom;Date d'entrée;Date de sortie\nFaure;2024-03-01;2024-02-01\n"_s),
              ImportReason::EndBeforeStart);
    EXPECT_EQ(refusalOf(u"Nom;Date d'entrée;Fin d'essai\nFaure;2024-03-01;2024-02-01\n"_s),
              ImportReason::TrialEndBeforeStart);
    EXPECT_EQ(refusalOf(u"Nom;Date de naissance\nFaure;2030-02-01\n"_s),
              ImportReason::BirthdayInFuture);
    EXPECT_EQ(refusalOf(u"Nom;E-mail\nFaure;nobody\n"_s), ImportReason::NotAnAddress);
    EXPECT_EQ(refusalOf(u"Nom;Situation\nFaure;???\n"_s), ImportReason::UnknownWord);
    EXPECT_EQ(refusalOf(u"Nom;E-mail\n;a@b.fr\n"_s), ImportReason::NoName);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure;"_s + QString(300, u'x')), ImportReason::TextTooLong);
    EXPECT_EQ(refusalOf(u"Nom;Équipe\nFaure;"_s + QString(300, u'x')), ImportReason::TextTooLong);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure\n"_s), ImportReason::WrongCellCount);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure;Vente;Paris\n"_s), ImportReason::WrongCellCount);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure;\"Vente\n"_s), ImportReason::UnbalancedQuotes);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure;"_s + QString(70'000, u'x')), ImportReason::CellTooLong);
    EXPECT_EQ(refusalOf(u"Nom;Poste\nFaure;V"_s + QChar(u'\0') + u"\n"_s),
              ImportReason::NulCharacter);
}

TEST(PeopleImport, ImportsTheGoodRowsBesideTheRefusedOnes)
{
    Records records;
    Import import(records, u"Nom;Date d'entrée\nFaure;31/02/2024\nDiallo;2024-02-01\n"_s);

    const auto changes = import.apply();

    EXPECT_EQ(changes.size(), 1u);
    EXPECT_EQ(import.list.line(0), 2);
}

TEST(PeopleImport, ComparesTheEndWithTheStartThatIsKnown)
{
    Records records;
    Import(records, staff).apply();

    const Import import(records, u"Matricule;Date de sortie\n2;2024-01-31\n"_s);

    EXPECT_EQ(import.row(0).reason, ImportReason::EndBeforeStart);
}

TEST(PeopleImport, AllowsEmptyCellsBeyondTheLastColumn)
{
    Records records;
    EXPECT_EQ(Import(records, u"Nom;Poste\nFaure;Vente;;\n"_s).row(0).verdict, Verdict::New);
}

TEST(PeopleImport, RefusesACycleOfManagersAndKeepsTheOthers)
{
    Records records;
    Import import(
        records,
        u"Matricule;Nom;Manager\n1;Morel;3\n2;Faure;1\n3;Brun;2\n4;Diallo;1\n5;Kaci;5\n6;Roux;\n"_s);

    import.apply();

    EXPECT_EQ(import.plan.counts(), (ImportCounts{2, 0, 0, 4}));
    for (size_t row : {0, 1, 2, 4})
        EXPECT_EQ(import.row(row).reason, ImportReason::ManagerCycle) << row;
    EXPECT_EQ(import.row(0).otherLine, 4);
    EXPECT_EQ(import.row(3).reason, ImportReason::UnknownPerson);
    EXPECT_FALSE(named(records, u"Diallo"_s).manager);
}

TEST(PeopleImport, SeesACycleThatTheLogbookCloses)
{
    Records records;
    Import(records, staff).apply();

    const Import import(records, u"Matricule;Manager\n1;2\n"_s);

    EXPECT_EQ(import.row(0).reason, ImportReason::ManagerCycle);
}

TEST(PeopleImport, LeavesOutAManagerWhoIsUnknownOrNotTheOnlyOne)
{
    Records records;
    Import import(records,
                  u"Nom;Prénom;Date d'entrée;Manager\nFaure;Inès;2024-01-01;Board\n"
                  "Petit;Léa;2024-01-01;\nPetit;Léa;2025-01-01;\nBrun;Marc;;Léa Petit\n"_s);

    import.apply();

    EXPECT_EQ(import.row(0).verdict, Verdict::New);
    EXPECT_EQ(import.row(0).reason, ImportReason::UnknownPerson);
    EXPECT_EQ(import.row(3).reason, ImportReason::SeveralPeopleNamed);
    EXPECT_FALSE(named(records, u"Inès Faure"_s).manager);
}

TEST(PeopleImport, AsksForTheDateOrderOnlyWhenNothingTells)
{
    const auto unclear = [](const QString& text) {
        return PeopleList::parse(text.toUtf8())->dateOrderIsUnclear();
    };
    EXPECT_TRUE(unclear(u"Nom;Date d'entrée\nFaure;01/02/2024\n"_s));
    EXPECT_FALSE(unclear(u"Nom;Date d'entrée\nFaure;01/02/2024\nBrun;25/02/2024\n"_s));
    EXPECT_FALSE(unclear(u"Nom;Date d'entrée;Date de sortie\nFaure;01/02/2024;31/12/2024\n"_s));

    auto list = *PeopleList::parse("Nom;Hire date\nFaure;01/02/2024\n");
    list.setDateOrder(DateOrder::MonthDayYear);
    EXPECT_FALSE(list.dateOrderIsUnclear());
    Records records;
    const auto plan = planImport(records, list, today);
    EXPECT_EQ(importedPerson(records, list, *plan, 0, today).start, QDate(2024, 1, 2));
}

TEST(PeopleImport, TakesTheOrderOfEachColumnFromItself)
{
    Records records;
    Import import(records, u"Name;Hire date;Date of birth\nFaure;02/25/2024;25/02/1990\n"_s);

    import.apply();

    EXPECT_EQ(import.row(0).verdict, Verdict::New);
    EXPECT_EQ(named(records, u"Faure"_s).start, QDate(2024, 2, 25));
}

TEST(PeopleImport, MakesAPopulationOfAColumnThatSomebodyChooses)
{
    Records records;
    Import import(
        records, u"Nom;Métier;Collège\nFaure;Vente;Cadre\n"_s,
        {.fields = {ImportField::FamilyName, ImportField::Ignored, ImportField::OtherPopulation}});

    import.apply();

    EXPECT_EQ(populationLabel(records, named(records, u"Faure"_s), u"Collège"), u"Cadre"_s);
    EXPECT_TRUE(named(records, u"Faure"_s).role.isEmpty());
}

TEST(PeopleImport, CanBeCancelledWhileItIsWorkedOut)
{
    Records records;
    const auto list = *PeopleList::parse("Nom\n" + QByteArray("Faure\n").repeated(5000));

    const auto plan = planImport(records, list, today, [](qsizetype, qsizetype) { return false; });

    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::Cancelled);
}

TEST(PeopleImport, KeepsTextThatLooksLikeHtmlOrAFormulaAsText)
{
    Records records;
    Import import(records, u"Nom;Poste\n<b>Faure</b>;'=1+1\n"_s);

    import.apply();

    EXPECT_EQ(named(records, u"<b>Faure</b>"_s).role.text(), u"=1+1"_s);
}

TEST(PeopleImport, ExplainsEveryReasonInASentenceThatNamesWhatToDo)
{
    Records records;
    const Import import(records,
                        u"Nom;Date d'entrée;E-mail\nFaure;31/02/2024;\nBrun\nRoux;;nobody\n"_s);

    EXPECT_EQ(import.reason(0),
              "Hire date: “31/02/2024” is no day of the calendar. Write it like 2024-03-01.");
    EXPECT_NE(import.reason(1).find("separator"), std::string::npos);
    EXPECT_NE(import.reason(2).find("nobody"), std::string::npos);
}

TEST(RefusedRowsCsv, KeepsTheCellsAndAddsTheReason)
{
    Records records;
    const Import import(records,
                        u"Nom;Date d'entrée\nFaure;31/02/2024\n-Brun;2024-01-01\n=Roux;0\n"_s);

    const auto list = *PeopleList::parse(refusedRowsCsv(import.list, import.plan));

    ASSERT_EQ(list.rowCount(), 1);
    EXPECT_EQ(list.columnCount(), 3);
    EXPECT_EQ(list.cell(0, 1).toString(), u"31/02/2024"_s);
    EXPECT_EQ(list.cell(0, 2).toString().toStdString(), import.reason(0));
}

TEST(PeopleCsv, IsImportedAgainWithoutAnyChange)
{
    Records records;
    Import(records, staff).apply();

    const auto list = *PeopleList::parse(peopleCsv(records));
    const auto plan = *planImport(records, list, today);

    EXPECT_EQ(plan.counts(), (ImportCounts{0, 3, 0, 0}));
}

RC_GTEST_PROP(PeopleImport, NeverBreaksOnAnyText, ())
{
    const auto cell = rc::gen::element<std::string>(
        "Nom", "Faure", "1", "2", "\"", "\"\"", ";", ";", "\n", "\n", "\r", "01/02/2024", "Manager",
        "Matricule", "", " ", "=", "'", "@", "é", "\xE9");
    std::string text = "Matricule;Nom;Manager\n";
    for (const auto& part : *rc::gen::container<std::vector<std::string>>(cell))
        text += part;
    auto list = PeopleList::parse(QByteArray::fromStdString(text));
    if (!list)
        return;
    Records records;
    const auto plan = *planImport(records, *list, today);
    const auto changes = importChanges(records, *list, plan, today, testIds());

    RC_ASSERT(qsizetype(plan.rows.size()) == list->rowCount());
    RC_ASSERT(records.accepts(changes));
    RC_ASSERT(changes.of<Person>().size() == size_t(plan.counts().imported()));
    for (qsizetype row = 0; row < list->rowCount(); ++row) {
        RC_ASSERT(plan.rows[size_t(row)].verdict != Verdict::Refused
                  || !importReasonText(*list, plan, row).isEmpty());
    }
}

}  // namespace esperluette
