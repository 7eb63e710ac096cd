// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_actions.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

PersonDraft someDraft()
{
    PersonDraft draft;
    draft.givenName = u"  Inès "_s;
    draft.familyName = u"Faure"_s;
    draft.start = QDate(2024, 3, 1);
    return draft;
}

/// What adding somebody is refused for; empty when nobody objects.
QString refusal(const PersonDraft& draft, const Records& records = {})
{
    const auto changes = addPerson(records, draft, today, testIds());
    if (changes)
        return {};
    EXPECT_EQ(changes.error().code, ErrorCode::InvalidInput);
    return changes.error().subject;
}

Person added(const PersonDraft& draft, Records& records)
{
    const auto changes = addPerson(records, draft, today, testIds());
    EXPECT_TRUE(changes);
    records.apply(*changes);
    return *changes->of<Person>().front().after;
}

template <typename Member>
void refuses(Member PersonDraft::*member, const Member& wrong, const char* subject)
{
    auto draft = someDraft();
    draft.*member = wrong;
    EXPECT_EQ(refusal(draft).toStdString(), subject);
}

const auto tooLong = QString(300, u'x');

}  // namespace

TEST(AddPerson, KeepsWhatWasTypedWithoutSpacesAtTheEnds)
{
    Records records;

    const auto person = added(someDraft(), records);

    EXPECT_EQ(person.givenName.text(), u"Inès"_s);
    EXPECT_EQ(person.start, QDate(2024, 3, 1));
    EXPECT_EQ(person.knownSince, today);
}

TEST(AddPerson, NeedsAtLeastOneName)
{
    auto draft = someDraft();
    draft.givenName.clear();
    EXPECT_EQ(refusal(draft), QString());

    draft.familyName = u" "_s;
    EXPECT_EQ(refusal(draft), u"givenName"_s);
}

TEST(AddPerson, RefusesTextThatIsTooLongAndSaysWhere)
{
    refuses(&PersonDraft::givenName, tooLong, "givenName");
    refuses(&PersonDraft::familyName, tooLong, "familyName");
    refuses(&PersonDraft::preferredName, tooLong, "preferredName");
    refuses(&PersonDraft::employeeNumber, tooLong, "employeeNumber");
    refuses(&PersonDraft::role, tooLong, "role");
    refuses(&PersonDraft::team, tooLong, "team");
    refuses(&PersonDraft::populations, {{u"site"_s, tooLong}}, "populations");
}

TEST(AddPerson, RefusesWhatIsNoAddress)
{
    for (const auto& wrong :
         {u"ines"_s, u"@lumen.fr"_s, u"ines@"_s, u"a@b@c"_s, u"i f@lumen.fr"_s, u"a@b.fr;c@d.fr"_s})
        refuses(&PersonDraft::email, wrong, "email");
}

TEST(AddPerson, RefusesDaysInTheWrongOrder)
{
    refuses(&PersonDraft::end, QDate(2024, 2, 29), "end");
    refuses(&PersonDraft::trialEnd, QDate(2024, 2, 29), "trialEnd");
    refuses(&PersonDraft::birthday, today.addDays(1), "birthday");
}

TEST(AddPerson, RefusesAnOfferOfTheFutureAndForgetsTheDayWithoutAnOffer)
{
    auto draft = someDraft();
    draft.offer = JobOffer::Made;
    draft.offerDay = today.addDays(1);
    EXPECT_EQ(refusal(draft), u"offerDay"_s);
    draft.offer = JobOffer::None;
    Records records;
    EXPECT_FALSE(added(draft, records).offerDay.isValid());
}

TEST(AddPerson, RefusesARhythmThatIsNoNumberOfDays)
{
    refuses(&PersonDraft::rhythmDays, -1, "rhythmDays");
    refuses(&PersonDraft::rhythmDays, 3651, "rhythmDays");
}

TEST(AddPerson, RefusesPeopleNobodyKnows)
{
    refuses(&PersonDraft::manager, u"Claire Morel"_s, "manager");
    refuses(&PersonDraft::buddy, u"Claire Morel"_s, "buddy");
}

TEST(AddPerson, RefusesANumberThatIsSomebodyElses)
{
    Records records;
    auto draft = someDraft();
    draft.employeeNumber = u"E-17"_s;
    added(draft, records);

    EXPECT_EQ(refusal(draft, records), u"employeeNumber"_s);
}

TEST(AddPerson, FindsTheManagerByNameEmailOrNumber)
{
    Records records;
    auto claire = somePerson(u"Claire"_s, u"Morel"_s);
    claire.email = text<EmailAddress>(u"claire@lumen.fr"_s);
    claire.employeeNumber = text<EmployeeNumber>(u"E-3"_s);
    records.apply(adding(claire));

    for (const auto& reference : {u"claire MOREL"_s, u"Claire@Lumen.fr"_s, u" e-3"_s}) {
        auto draft = someDraft();
        draft.manager = reference;
        EXPECT_EQ(added(draft, records).manager, claire.id) << reference.toStdString();
    }
}

TEST(AddPerson, RefusesAManagerWhoMayBeOneOfTwo)
{
    Records records;
    records.apply(adding(somePerson(u"Claire"_s, u"Morel"_s), somePerson(u"Claire"_s, u"Morel"_s)));
    auto draft = someDraft();
    draft.manager = u"Claire Morel"_s;

    EXPECT_EQ(refusal(draft, records), u"manager"_s);
}

TEST(AddPerson, MakesTheTeamAndThePopulationsOnlyOnce)
{
    Records records;
    auto draft = someDraft();
    draft.team = u"Opéra"_s;
    draft.populations = {{u"site"_s, u"Paris"_s}, {u"work_mode"_s, u"Télétravail"_s}};
    const auto ines = added(draft, records);
    draft.givenName = u"Samia"_s;
    draft.team = u"OPERA"_s;
    draft.populations = {{u"site"_s, u"PARIS"_s}, {u"shift"_s, QString()}};

    const auto samia = added(draft, records);

    EXPECT_EQ(records.all<Team>().size(), 1u);
    EXPECT_EQ(records.all<PopulationValue>().size(), 2u);
    EXPECT_EQ(samia.team, ines.team);
    EXPECT_EQ(populationLabel(records, samia, cuts::site), u"Paris"_s);
    EXPECT_TRUE(isRemote(records, ines));
    EXPECT_FALSE(isRemote(records, samia));
}

TEST(EditPerson, ChangesNothingWhenTheDraftIsThePersonAsTheyAre)
{
    Records records;
    auto draft = someDraft();
    draft.team = u"Opéra"_s;
    draft.populations = {{u"work_mode"_s, u"hybride"_s}, {u"site"_s, u"Paris"_s}};
    draft.birthday = QDate(1990, 2, 28);
    draft.rhythmDays = 45;
    const auto person = added(draft, records);

    const auto changes = editPerson(records, person, draftOf(records, person), today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->isEmpty());
}

TEST(EditPerson, KeepsAManagerWhoHasANamesake)
{
    Records records;
    const auto manager = somePerson(u"Claire"_s, u"Morel"_s);
    auto ines = somePerson();
    ines.manager = manager.id;
    records.apply(adding(manager, somePerson(u"Claire"_s, u"Morel"_s), ines));
    auto draft = draftOf(records, ines);
    draft.role = u"Visual merchandiser"_s;

    const auto changes = editPerson(records, ines, draft, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Person>().front().after->manager, manager.id);
}

TEST(EditPerson, TakesAwayWhatWasEmptied)
{
    Records records;
    auto draft = someDraft();
    draft.team = u"Opéra"_s;
    draft.populations = {{u"site"_s, u"Paris"_s}};
    const auto person = added(draft, records);
    draft.team.clear();
    draft.populations.clear();

    const auto changes = editPerson(records, person, draft, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_FALSE(changes->of<Person>().front().after->team);
    EXPECT_TRUE(changes->of<Person>().front().after->populations.empty());
}

TEST(EditPerson, RefusesACycleOfManagers)
{
    Records records;
    const auto claire = somePerson(u"Claire"_s, u"Morel"_s);
    auto marc = somePerson(u"Marc"_s, u"Brun"_s);
    marc.manager = claire.id;
    auto ines = somePerson();
    ines.manager = marc.id;
    records.apply(adding(claire, marc, ines));

    for (const auto& manager : {u"Inès Faure"_s, u"Claire Morel"_s}) {
        auto draft = draftOf(records, claire);
        draft.manager = manager;
        const auto changes = editPerson(records, claire, draft, today, testIds());
        ASSERT_FALSE(changes);
        EXPECT_EQ(changes.error().subject, u"manager"_s);
    }
}

TEST(EditPerson, RefusesSomebodyAsTheirOwnBuddy)
{
    Records records;
    const auto ines = somePerson();
    records.apply(adding(ines));
    auto draft = draftOf(records, ines);
    draft.buddy = u"Inès Faure"_s;

    const auto changes = editPerson(records, ines, draft, today, testIds());

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"buddy"_s);
}

}  // namespace esperluette
