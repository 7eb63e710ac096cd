// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/moments/large_text.h"
#include "tests/ui/people/test_desk.h"
#include "ui/people/people_page.h"
#include "ui/shared/filter_chip.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class PeoplePageTest : public testing::Test {
protected:
    TestDesk test;
    Person nadia = somePerson(u"Nadia"_s, u"Benali"_s);
    Person samia = somePerson(u"Samia"_s, u"Diallo"_s);

    void addPeople()
    {
        test.add(nadia, samia, carefulMoment(nadia, test.kind(), today.addDays(-3)),
                 carefulMoment(samia, test.kind(), today.addDays(-74)),
                 plannedMoment(nadia, test.kind(), today.addDays(4)));
    }

    static QTableView& table(const QWidget& page) { return *page.findChild<QTableView*>(); }
    static QLineEdit& search(const QWidget& page)
    {
        return *page.findChild<QLineEdit*>(u"peopleSearch"_s);
    }
    static QString panelText(const QWidget& page)
    {
        return shownTexts(*page.findChild<QWidget*>(u"personPanel"_s));
    }
    static QPushButton* button(const QWidget& page, const QString& text)
    {
        for (auto* candidate : page.findChildren<QPushButton*>()) {
            if (candidate->text().remove(u'&') == text && candidate->isVisibleTo(&page))
                return candidate;
        }
        return nullptr;
    }
};

TEST_F(PeoplePageTest, CountsThePeopleAndThoseWhoWait)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    EXPECT_TRUE(shownTexts(page).contains(u"2 person(s) · 1 person(s) waiting for attention"_s));
}

TEST_F(PeoplePageTest, ShowsWhoWaitsFirstAndWhyInThePanel)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    const auto text = panelText(page);

    EXPECT_TRUE(text.contains(u"Samia Diallo"_s));
    EXPECT_TRUE(text.contains(u"Waiting for attention"_s));
    EXPECT_TRUE(text.contains(u"Nothing is planned."_s));
}

TEST_F(PeoplePageTest, SearchesWhileTyping)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    QTest::keyClicks(&search(page), u"nadia"_s);

    EXPECT_EQ(table(page).model()->rowCount(), 1);
    EXPECT_TRUE(panelText(page).contains(u"Nadia Benali"_s));
    EXPECT_TRUE(shownTexts(page).contains(u"1 of 2 person(s)"_s));
}

TEST_F(PeoplePageTest, OffersToShowEveryoneWhenNobodyMatches)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();
    QTest::keyClicks(&search(page), u"xyz"_s);
    ASSERT_FALSE(table(page).isVisible());

    button(page, u"Show everyone"_s)->click();

    EXPECT_TRUE(table(page).isVisible());
    EXPECT_EQ(table(page).model()->rowCount(), 2);
}

TEST_F(PeoplePageTest, KeepsTheSelectedPersonWhenTheOrderChanges)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();
    ASSERT_TRUE(panelText(page).contains(u"Samia Diallo"_s));

    table(page).sortByColumn(PeopleModel::NameColumn, Qt::AscendingOrder);

    EXPECT_EQ(table(page).currentIndex().row(), 1);
    EXPECT_TRUE(panelText(page).contains(u"Samia Diallo"_s));
}

TEST_F(PeoplePageTest, OpensThePersonWithEnter)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();
    std::optional<PersonId> opened;
    QObject::connect(&page, &PeoplePage::personActivated, &page,
                     [&](const PersonId& id) { opened = id; });

    QTest::keyClick(&table(page), Qt::Key_Return);

    EXPECT_EQ(opened, samia.id);
}

TEST_F(PeoplePageTest, PlansAMomentWithTheSelectedPerson)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();
    std::optional<PersonId> planned;
    QObject::connect(&page, &PeoplePage::momentRequested, &page,
                     [&](std::optional<PersonId> id) { planned = id; });

    button(page, u"Plan a moment"_s)->click();

    EXPECT_EQ(planned, samia.id);
}

TEST_F(PeoplePageTest, OffersToImportOrToAddWhenNobodyIsThere)
{
    PeoplePage page(test.desk());
    page.show();
    bool asked = false;
    QObject::connect(&page, &PeoplePage::importRequested, &page, [&] { asked = true; });

    button(page, u"Import a list…"_s)->click();

    EXPECT_TRUE(asked);
    EXPECT_FALSE(table(page).isVisible());
}

TEST_F(PeoplePageTest, AddsAPersonWhoThenShowsAndCanBeUndone)
{
    PeoplePage page(test.desk());
    page.show();
    button(page, u"Add a person"_s)->click();
    auto* dialog = page.findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"givenName"_s), u"Paul"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"familyName"_s), u"Girard"_s);

    dialog->accept();

    EXPECT_TRUE(panelText(page).contains(u"Paul Girard"_s));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(table(page).isVisible());
}

TEST_F(PeoplePageTest, ShowsAChangeOfThePersonAtOnce)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    auto promoted = samia;
    promoted.role = text<JobRole>(u"Head of e-commerce"_s);
    ChangeSet changes;
    changes.update(samia, promoted);
    test.add(changes);

    EXPECT_TRUE(panelText(page).contains(u"Head of e-commerce"_s));
}

TEST_F(PeoplePageTest, FiltersByATeamFromItsChip)
{
    const auto opera = someTeam();
    nadia.team = opera.id;
    test.add(opera);
    addPeople();
    PeoplePage page(test.desk());
    page.show();
    auto* chip = page.findChild<FilterChip*>(u"teamFilter"_s);

    chip->setChoice(0);
    emit chip->chosen();

    EXPECT_EQ(table(page).model()->rowCount(), 1);
    EXPECT_EQ(chip->accessibleName(), u"Team: Opéra"_s);
    EXPECT_TRUE(page.findChild<QWidget*>(u"clearFilters"_s)->isVisible());
}

TEST_F(PeoplePageTest, ShowsTextThatLooksLikeHtmlAsText)
{
    nadia.givenName = text<PersonName>(u"<b>Nadia</b>"_s);
    nadia.role = text<JobRole>(u"<img src=x>"_s);
    test.add(nadia);
    PeoplePage page(test.desk());
    page.show();

    EXPECT_TRUE(panelText(page).contains(u"<b>Nadia</b> Benali"_s));
    for (const auto* label : page.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qUtf8Printable(label->text());
}

}  // namespace
TEST_F(PeoplePageTest, NamesEverythingThatTakesFocus)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    expectEverythingNamed(page);
}

TEST_F(PeoplePageTest, NamesTheButtonThatClearsTheSearch)
{
    addPeople();
    PeoplePage page(test.desk());

    EXPECT_EQ(search(page).findChild<QToolButton*>()->accessibleName(), u"Clear the search"_s);
}

TEST_F(PeoplePageTest, SaysTheVisibleTextOfEachButtonInItsName)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    for (auto* button : page.findChildren<QPushButton*>()) {
        const auto text = button->text().remove(u'&');
        EXPECT_TRUE(button->accessibleName().isEmpty() || button->accessibleName().contains(text))
            << qPrintable(text) << " is called " << qPrintable(button->accessibleName());
    }
}

TEST_F(PeoplePageTest, ShowsFiveRowsInTheSmallestWindowAt200PercentWithoutScrollingSideways)
{
    const LargeText large;
    addPeople();
    PeoplePage page(test.desk());
    page.resize(narrowestPage);
    page.show();

    EXPECT_EQ(sidewaysScroll(page), 0);
    EXPECT_GE(table(page).viewport()->height(), 5 * table(page).rowHeight(0));
}

}  // namespace esperluette::ui
