// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_page.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/large_text.h"
#include "tests/ui/moments/moment_desk.h"
#include "ui/person/commitments_card.h"
#include "ui/person/expectations_card.h"
#include "ui/person/journey_ribbon.h"
#include "ui/person/lived_card.h"
#include "ui/shared/item_row.h"
#include "ui/shared/person_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A page that shows a person with two moments behind and one ahead.
struct PersonAtHome : MomentDesk {
    Moment first = carefulMoment(person(), kind(), today.addDays(-60));
    Moment second = carefulMoment(person(), kind(), today.addDays(-20));
    Moment ahead = plannedMoment(person(), kind(), today.addDays(10));
    ui::PersonPage page;
    std::optional<MomentId> activated;

    PersonAtHome() : page(desk())
    {
        add(first, second, ahead);
        QObject::connect(&page, &ui::PersonPage::momentActivated, &page,
                         [this](const MomentId& moment) { activated = moment; });
        page.resize(1180, 820);
        page.show(person().id);
        page.show();
    }

    ui::JourneyRibbon& ribbon() { return *page.findChild<ui::JourneyRibbon*>(); }
    void addLine(const QString& field, const QString& typed)
    {
        auto& line = child<QLineEdit>(page, field);
        line.setText(typed);
        QTest::keyClick(&line, Qt::Key_Return);
    }
};

ui::ShownLivedPoint lived(double expected, double felt, const QString& word)
{
    return {newId<Moment>(), today, u"Praise interview"_s, word, expected, felt};
}

}  // namespace

TEST(PersonPage, SaysWhoThePersonIs)
{
    PersonAtHome test;

    EXPECT_EQ(test.page.title(), u"Inès Faure"_s);
    EXPECT_TRUE(shows(test.page, u"2 year(s)"_s) || shows(test.page, u"2 years"_s));
}

TEST(PersonPage, ShowsARoleThatLooksLikeHtmlAsText)
{
    PersonAtHome test;
    auto person = test.person();
    person.role = text<JobRole>(u"<i>Sales</i>"_s);
    ChangeSet changes;
    changes.update(test.person(), person);
    ASSERT_TRUE(test.logbook().apply(changes));

    for (const auto* label : test.page.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST(PersonPage, NamesEverythingThatTakesFocus)
{
    PersonAtHome test;

    expectEverythingNamed(test.page);
}

TEST(PersonPage, NamesItsButtonsByTheirTextAndThePerson)
{
    PersonAtHome test;

    EXPECT_EQ(child<QPushButton>(test.page, u"edit"_s).accessibleName(), u"Edit · Inès Faure"_s);
    EXPECT_EQ(child<QPushButton>(test.page, u"plan"_s).accessibleName(), u"Plan… · Inès Faure"_s);
}

TEST(PersonPage, PutsTheKeyboardOnTheJourneyWhenAPersonIsOpened)
{
    PersonAtHome test;

    EXPECT_EQ(test.page.focusWidget(), &test.ribbon());
}

TEST(PersonPage, KeepsTheKeyboardOnTheButtonThatGoesFromPersonToPerson)
{
    PersonAtHome test;
    const auto other = somePerson(u"Yanis"_s, u"Kaci"_s);
    test.add(other);
    auto& next = child<QPushButton>(test.page, u"next"_s);
    next.setFocus();

    test.page.show(other.id);

    EXPECT_EQ(test.page.focusWidget(), &next);
}

TEST(PersonPage, PutsTheKeyboardOnPlanningForSomebodyWithoutAJourney)
{
    MomentDesk desk;
    ui::PersonPage page(desk.desk());

    page.show(desk.person().id);
    page.show();

    EXPECT_EQ(page.focusWidget(), &child<QPushButton>(page, u"plan"_s));
}

TEST(PersonPage, HoldsInTheSmallestWindowAt200PercentWithoutScrollingSideways)
{
    const LargeText large;
    PersonAtHome test;
    test.page.resize(narrowestPage);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(ExpectationsCard, GivesEveryLineOfALongExpectationItsHeight)
{
    PersonAtHome test;
    for (int line = 0; line < 3; ++line)
        test.addLine(u"expectation"_s,
                     u"A real good morning of the direction %1 "_s.arg(line).repeated(6));
    test.page.resize(1024, 700);
    settle();
    QApplication::processEvents();

    for (const auto* label :
         test.page.findChild<ui::ExpectationsCard*>()->findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << qPrintable(label->text());
    }
}

TEST(PersonPage, ListsTheMomentsToComeOnRequestOnly)
{
    PersonAtHome test;
    const auto rows = [&] {
        settle();
        int count = 0;
        for (const auto* row : test.page.findChildren<ui::ItemRow*>())
            count += row->isVisible();
        return count;
    };
    EXPECT_EQ(rows(), 2);

    child<QPushButton>(test.page, u"allMoments"_s).click();

    EXPECT_EQ(rows(), 3);
}

TEST(PersonPage, GoesToTheNextPersonByNameAndRoundAgain)
{
    PersonAtHome test;
    const auto zoe = somePerson(u"Zoé"_s, u"Weber"_s);
    test.add(zoe);
    std::optional<PersonId> next;
    QObject::connect(&test.page, &ui::PersonPage::personActivated, &test.page,
                     [&](const PersonId& person) { next = person; });

    child<QPushButton>(test.page, u"next"_s).click();
    EXPECT_EQ(next, zoe.id);

    test.page.show(zoe.id);
    child<QPushButton>(test.page, u"next"_s).click();
    EXPECT_EQ(next, test.person().id);
}

TEST(PersonPage, AsksForAMomentAndForEditing)
{
    PersonAtHome test;
    std::optional<PersonId> planned;
    std::optional<PersonId> edited;
    QObject::connect(&test.page, &ui::PersonPage::momentRequested, &test.page,
                     [&](std::optional<PersonId> person) { planned = person; });
    QObject::connect(&test.page, &ui::PersonPage::personRequested, &test.page,
                     [&](std::optional<PersonId> person) { edited = person; });

    child<QPushButton>(test.page, u"plan"_s).click();
    child<QPushButton>(test.page, u"edit"_s).click();

    EXPECT_EQ(planned, test.person().id);
    EXPECT_EQ(edited, test.person().id);
}

TEST(PersonPage, SaysSoWhenThePersonIsGone)
{
    PersonAtHome test;

    test.page.show(newId<Person>());

    EXPECT_EQ(test.page.title(), u"Person"_s);
    EXPECT_TRUE(child<QPushButton>(test.page, u"plan"_s).isHidden());
}

TEST(JourneyRibbon, GoesFromMomentToMomentWithTheArrowsAndOpensWithEnter)
{
    PersonAtHome test;
    auto& ribbon = test.ribbon();

    QTest::keyClick(&ribbon, Qt::Key_Home);
    EXPECT_EQ(ribbon.marked(), test.first.id);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    EXPECT_EQ(ribbon.marked(), test.second.id);
    QTest::keyClick(&ribbon, Qt::Key_Return);

    EXPECT_EQ(test.activated, test.second.id);
}

TEST(JourneyRibbon, SaysWhichMomentIsMarked)
{
    PersonAtHome test;

    QTest::keyClick(&test.ribbon(), Qt::Key_End);

    const auto said = test.ribbon().accessibleDescription();
    EXPECT_TRUE(said.startsWith(u"3 of 3: "_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"planned"_s)) << qPrintable(said);
}

TEST(JourneyRibbon, StaysAtTheEndsOfTheJourney)
{
    PersonAtHome test;

    QTest::keyClick(&test.ribbon(), Qt::Key_End);
    QTest::keyClick(&test.ribbon(), Qt::Key_Right);

    EXPECT_EQ(test.ribbon().marked(), test.ahead.id);
}

TEST(JourneyRibbon, KeepsTheMarkWhenTheLogbookChanges)
{
    PersonAtHome test;
    QTest::keyClick(&test.ribbon(), Qt::Key_Home);

    test.add(plannedMoment(test.person(), test.kind(), today.addDays(20)));

    EXPECT_EQ(test.ribbon().marked(), test.first.id);
}

TEST(ExpectationsOfAPerson, StandInTheOrderOfTheLayersAndUndoTakesOneBack)
{
    PersonAtHome test;
    auto* layer = qobject_cast<QComboBox*>(named(test.page, u"What the expectation is about"_s));
    layer->setCurrentIndex(2);
    test.addLine(u"expectation"_s, u"The rota 15 days ahead"_s);
    layer->setCurrentIndex(0);
    test.addLine(u"expectation"_s, u"Feeling proud"_s);

    const auto expectations = ui::expectationsInOrder(test.records(), test.person().id);

    ASSERT_EQ(expectations.size(), 2u);
    EXPECT_EQ(expectations.front().text.text(), u"Feeling proud"_s);
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(shows(test.page, u"Feeling proud"_s));
    EXPECT_TRUE(shows(test.page, u"The rota 15 days ahead"_s));
}

TEST(ExpectationsOfAPerson, CanBeTakenAway)
{
    PersonAtHome test;
    test.addLine(u"expectation"_s, u"Feeling proud"_s);

    qobject_cast<QAbstractButton*>(named(test.page, u"Remove: Feeling proud"_s))->click();

    EXPECT_TRUE(test.records().all<Expectation>().empty());
}

TEST(CommitmentsToAPerson, AreKeptWithATickAndOpenedAgain)
{
    PersonAtHome test;
    test.addLine(u"newCommitment"_s, u"Window training"_s);
    const auto id = test.records().all<Commitment>().front().id;

    qobject_cast<QCheckBox*>(named(test.page, u"Window training"_s))->click();
    EXPECT_EQ(test.records().find(id)->state, CommitmentState::Kept);

    qobject_cast<QCheckBox*>(named(test.page, u"Window training"_s))->click();
    EXPECT_EQ(test.records().find(id)->state, CommitmentState::Open);
}

TEST(CommitmentsToAPerson, ShowTheNearestDateFirstAndThoseKeptLast)
{
    MomentDesk desk;
    const auto commitment = [&](const QString& words, QDate due, CommitmentState state) {
        return Commitment{.id = newId<Commitment>(),
                          .person = desk.person().id,
                          .text = text<CommitmentText>(words),
                          .promised = today,
                          .due = due,
                          .state = state};
    };
    desk.add(commitment(u"kept"_s, today, CommitmentState::Kept),
             commitment(u"someday"_s, {}, CommitmentState::Open),
             commitment(u"later"_s, today.addDays(9), CommitmentState::Open),
             commitment(u"soon"_s, today.addDays(2), CommitmentState::Open),
             commitment(u"given up"_s, today, CommitmentState::Broken));

    QStringList shown;
    for (const auto& each : ui::commitmentsToShow(desk.records(), desk.person().id))
        shown << each.text.text();

    EXPECT_EQ(shown, (QStringList{u"soon"_s, u"later"_s, u"someday"_s, u"kept"_s}));
}

TEST(LivedSentence, CountsOnlyTheMomentsThatSayBoth)
{
    auto unprepared = lived(0, -1, u"doubt"_s);
    unprepared.expected.reset();

    EXPECT_EQ(ui::livedSentence({lived(1, 0.5, u"pride"_s), lived(0, 1, u"joy"_s), unprepared}),
              u"Felt below what was expected in 1 of the 2 moments that say both. "
              "Lowest: Praise interview, doubt."_s);
}

TEST(LivedCard, SaysSoWhenTooFewMomentsAreTold)
{
    ui::LivedCard card;

    card.showPoints({lived(1, 1, u"pride"_s), lived(1, 1, u"pride"_s)});

    EXPECT_TRUE(card.findChild<ui::LivedChart*>()->isHidden());
    EXPECT_TRUE(child<QLabel>(card, u"livedSentence"_s).isHidden());
}

TEST(LivedCard, ShowsTheSameAsATable)
{
    ui::LivedCard card;
    card.showPoints(
        {lived(1, 1, u"pride"_s), lived(1, 0, u"surprise"_s), lived(1, -1, u"unease"_s)});
    EXPECT_FALSE(card.findChild<ui::LivedChart*>()->isHidden());

    child<QPushButton>(card, u"livedToggle"_s).click();

    EXPECT_TRUE(card.findChild<ui::LivedChart*>()->isHidden());
    EXPECT_FALSE(named(card, u"What they lived"_s) == nullptr);
}

TEST(Recognition, IsNeverGuessed)
{
    EXPECT_EQ(ui::recognitionText(RecognitionPreference::NotAsked), u"not asked yet"_s);
}

}  // namespace esperluette::test
