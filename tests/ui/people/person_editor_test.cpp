// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/people/day_field.h"
#include "ui/people/edit_person.h"
#include "ui/shared/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

PersonDraft fullDraft()
{
    PersonDraft draft;
    draft.givenName = u"Inès"_s;
    draft.familyName = u"Faure"_s;
    draft.preferredName = u"Inou"_s;
    draft.employeeNumber = u"E42"_s;
    draft.role = u"Technician"_s;
    draft.email = u"ines@lumen.example"_s;
    draft.team = u"Opéra"_s;
    for (const auto* cut : {u"site", u"contract", u"work_mode", u"shift"})
        draft.populations[QString::fromUtf16(cut)] = QString::fromUtf16(cut) + u" value"_s;
    draft.manager = u"Camille Roy"_s;
    draft.buddy = u"Marc Brun"_s;
    draft.start = today.addYears(-1);
    draft.trialEnd = today.addMonths(-9);
    draft.end = today.addYears(1);
    draft.birthday = QDate(1990, 2, 28);
    draft.birthdayShared = true;
    draft.recognition = RecognitionPreference::InWriting;
    draft.status = PersonStatus::OnLeave;
    draft.rhythmDays = 14;
    draft.departure = Departure::Voluntary;
    draft.offer = JobOffer::Accepted;
    draft.offerDay = today.addYears(-1).addDays(-30);
    return draft;
}

PersonEditor::Save refusing(const QString& subject)
{
    return [subject](const PersonDraft&) -> Result<> {
        return failure(ErrorCode::InvalidInput, subject);
    };
}

template <typename Field>
Field* field(const QWidget& editor, const QString& name)
{
    return editor.findChild<Field*>(name);
}

QString problemAt(const QWidget& editor, const QString& name)
{
    for (const auto* form : editor.findChildren<FormField*>()) {
        if (form->field()->objectName() == name)
            return form->problem();
    }
    return u"no such field"_s;
}

TEST(PersonEditor, GivesBackEveryPartOfTheDraft)
{
    const auto given = fullDraft();
    PersonEditor editor(given, {}, refusing({}));

    const auto draft = editor.draft();

    EXPECT_EQ(draft.givenName, given.givenName);
    EXPECT_EQ(draft.familyName, given.familyName);
    EXPECT_EQ(draft.preferredName, given.preferredName);
    EXPECT_EQ(draft.employeeNumber, given.employeeNumber);
    EXPECT_EQ(draft.role, given.role);
    EXPECT_EQ(draft.email, given.email);
    EXPECT_EQ(draft.team, given.team);
    EXPECT_EQ(draft.populations, given.populations);
    EXPECT_EQ(draft.manager, given.manager);
    EXPECT_EQ(draft.buddy, given.buddy);
    EXPECT_EQ(draft.start, given.start);
    EXPECT_EQ(draft.trialEnd, given.trialEnd);
    EXPECT_EQ(draft.end, given.end);
    EXPECT_EQ(draft.birthday, given.birthday);
    EXPECT_EQ(draft.birthdayShared, given.birthdayShared);
    EXPECT_EQ(draft.recognition, given.recognition);
    EXPECT_EQ(draft.status, given.status);
    EXPECT_EQ(draft.rhythmDays, given.rhythmDays);
    EXPECT_EQ(draft.departure, given.departure);
    EXPECT_EQ(draft.offer, given.offer);
    EXPECT_EQ(draft.offerDay, given.offerDay);
}

/// The subjects of addPerson, each of which has a field.
class PersonEditorError : public testing::TestWithParam<const char*> { };

TEST_P(PersonEditorError, IsSaidBesideItsField)
{
    const auto subject = QString::fromLatin1(GetParam());
    PersonEditor editor(fullDraft(), {}, refusing(subject));
    editor.show();

    editor.accept();

    EXPECT_TRUE(editor.isVisible());
    EXPECT_FALSE(problemAt(editor, subject).isEmpty());
    EXPECT_EQ(editor.focusWidget(), field<QWidget>(editor, subject));
}

INSTANTIATE_TEST_SUITE_P(Subjects, PersonEditorError,
                         testing::Values("givenName", "familyName", "preferredName",
                                         "employeeNumber", "role", "email", "team", "manager",
                                         "buddy", "trialEnd", "end", "birthday", "rhythmDays",
                                         "offerDay"));

TEST(PersonEditor, FindsThePopulationThatIsTooLong)
{
    auto draft = fullDraft();
    draft.populations[u"contract"_s] = QString(201, u'x');
    PersonEditor editor(draft, {}, refusing(u"populations"_s));
    editor.show();

    editor.accept();

    EXPECT_FALSE(problemAt(editor, u"contract"_s).isEmpty());
    EXPECT_TRUE(problemAt(editor, u"site"_s).isEmpty());
}

TEST(PersonEditor, SaysUnderTheFormWhatConcernsNoField)
{
    PersonEditor editor(fullDraft(), {}, [](const PersonDraft&) -> Result<> {
        return failure(ErrorCode::StorageFailed);
    });
    editor.show();

    editor.accept();

    const auto* problem = field<QLabel>(editor, u"formProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(problem->text().isEmpty());
}

TEST(PersonEditor, RefusesADayThatDoesNotExistWithoutSaving)
{
    bool saved = false;
    PersonEditor editor(fullDraft(), {}, [&](const PersonDraft&) -> Result<> {
        saved = true;
        return {};
    });
    editor.show();
    field<DayField>(editor, u"start"_s)->setText(u"31/02/2024"_s);

    editor.accept();

    EXPECT_FALSE(saved);
    EXPECT_FALSE(problemAt(editor, u"start"_s).isEmpty());
    EXPECT_TRUE(editor.isVisible());
}

TEST(PersonEditor, ClosesWhenSaved)
{
    PersonEditor editor(fullDraft(), {}, [](const PersonDraft&) -> Result<> { return {}; });
    editor.show();

    editor.accept();

    EXPECT_FALSE(editor.isVisible());
}

TEST(PersonEditor, IsKeptByEnter)
{
    bool saved = false;
    PersonEditor editor(fullDraft(), {}, [&](const PersonDraft&) -> Result<> {
        saved = true;
        return {};
    });
    editor.open();

    QTest::keyClick(editor.findChild<QLineEdit*>(), Qt::Key_Return);

    EXPECT_TRUE(saved);
}

TEST(PersonEditor, NamesEveryFieldForScreenReaders)
{
    PersonEditor editor({}, {}, refusing({}));
    editor.show();

    expectEverythingNamed(editor);
}

TEST(DayField, ReadsTheOrderOfTheLanguageAndIsoDays)
{
    DayField typed;
    typed.setText(u"2026-11-22"_s);
    EXPECT_EQ(typed.day(), QDate(2026, 11, 22));

    typed.setDay(QDate(2026, 1, 5));
    EXPECT_EQ(typed.day(), QDate(2026, 1, 5));
}

TEST(DayField, TellsABlankFieldFromOneThatCannotBeRead)
{
    DayField typed;
    EXPECT_FALSE(typed.isUnreadable());

    typed.setText(u"soon"_s);
    EXPECT_TRUE(typed.isUnreadable());
}

TEST(EditPerson, ChangesThePersonInOneStepThatCanBeUndone)
{
    TestDesk test;
    const auto ines = somePerson();
    test.add(ines);
    QWidget window;
    auto* editor = editPerson(test.desk(), ines.id, &window);
    field<QLineEdit>(*editor, u"role"_s)->setText(u"Technician"_s);
    field<QComboBox>(*editor, u"team"_s)->setCurrentText(u"Atelier"_s);

    editor->accept();

    EXPECT_EQ(test.records().find(ines.id)->role.text(), u"Technician"_s);
    EXPECT_EQ(test.records().all<Team>().size(), 1U);
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(*test.records().find(ines.id), ines);
    EXPECT_TRUE(test.records().all<Team>().empty());
}

TEST(EditPerson, SaysWhenTheEmployeeNumberIsTaken)
{
    TestDesk test;
    auto ines = somePerson();
    ines.employeeNumber = text<EmployeeNumber>(u"E1"_s);
    test.add(ines);
    QWidget window;
    auto* editor = editPerson(test.desk(), {}, &window);
    field<QLineEdit>(*editor, u"givenName"_s)->setText(u"Marc"_s);
    field<QLineEdit>(*editor, u"employeeNumber"_s)->setText(u"e1"_s);

    editor->accept();

    EXPECT_FALSE(problemAt(*editor, u"employeeNumber"_s).isEmpty());
    EXPECT_EQ(test.records().all<Person>().size(), 1U);
}

TEST(PersonChoices, NeverOffersAPersonAsTheirOwnManager)
{
    Records records;
    const auto ines = somePerson();
    const auto marc = somePerson(u"Marc"_s, u"Brun"_s);
    records.apply(adding(ines, marc));

    EXPECT_EQ(personChoices(records, ines.id).people, QStringList{u"Marc Brun"_s});
}

TEST(PersonChoices, TellsPeopleOfTheSameNameApartByTheirEmail)
{
    Records records;
    auto one = somePerson();
    one.email = text<EmailAddress>(u"ines1@lumen.example"_s);
    auto other = somePerson();
    other.email = text<EmailAddress>(u"ines2@lumen.example"_s);
    records.apply(adding(one, other));

    EXPECT_EQ(personChoices(records, {}).people,
              (QStringList{u"ines1@lumen.example"_s, u"ines2@lumen.example"_s}));
}

}  // namespace
}  // namespace esperluette::ui
