// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/moments/large_text.h"
#include "tests/ui/people/test_desk.h"
#include "ui/people/people_page.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/item_row.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
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

/// A journey with a stay interview; of two people, one had it lately.
class LoyaltyOnThePage : public PeoplePageTest {
protected:
    LoyaltyOnThePage() : stay(someKind(test.small().stage, u"stay_interview"_s))
    {
        stay.name.builtIn = {u"Entretien de fidélisation"_s, u"Stay <interview>"_s};
        nadia.start = nadia.knownSince = today.addYears(-4);
        samia.start = samia.knownSince = today.addYears(-7);
        test.add(stay, nadia, samia, carefulMoment(nadia, stay, today.addMonths(-2)));
    }

    static FilterChip& chip(const QWidget& page, const QString& name)
    {
        return *page.findChild<FilterChip*>(name);
    }
    static void choose(FilterChip& chip, int choice)
    {
        chip.setChoice(choice);
        emit chip.chosen();
    }

    MomentKind stay;
};

TEST_F(LoyaltyOnThePage, ShowsWhoHadNoneInTwelveMonths)
{
    PeoplePage page(test.desk());
    page.show();
    auto& loyalty = chip(page, u"loyaltyFilter"_s);

    choose(loyalty, 0);

    EXPECT_EQ(table(page).model()->rowCount(), 1);
    EXPECT_EQ(loyalty.accessibleName(), u"Loyalty: Nothing in 12 months"_s);
    EXPECT_EQ(loyalty.accessibleDescription(), u"Stay <interview>"_s);
    EXPECT_EQ(loyalty.toolTip(), u"Stay &lt;interview&gt;"_s);
    EXPECT_TRUE(panelText(page).contains(u"Samia Diallo"_s));
    EXPECT_TRUE(shownTexts(page).contains(u"1 of 2 person(s)"_s));
}

TEST_F(LoyaltyOnThePage, CombinesWithSeniorityAndIsClearedWithIt)
{
    PeoplePage page(test.desk());
    page.show();
    auto& seniority = chip(page, u"seniorityFilter"_s);
    choose(seniority, 2);
    EXPECT_EQ(seniority.accessibleName(), u"Seniority: 3 to 5 years"_s);
    EXPECT_TRUE(panelText(page).contains(u"Nadia Benali"_s));

    choose(chip(page, u"loyaltyFilter"_s), 0);
    EXPECT_FALSE(table(page).isVisible());

    button(page, u"Clear the filters"_s)->click();
    EXPECT_EQ(table(page).model()->rowCount(), 2);
    EXPECT_EQ(seniority.choice(), FilterChip::all);
    EXPECT_EQ(chip(page, u"loyaltyFilter"_s).choice(), FilterChip::all);
}

TEST_F(LoyaltyOnThePage, FollowsAMomentThatIsToldWhileItFilters)
{
    PeoplePage page(test.desk());
    page.show();
    choose(chip(page, u"loyaltyFilter"_s), 0);
    ASSERT_EQ(table(page).model()->rowCount(), 1);

    test.add(carefulMoment(samia, stay, today.addDays(-1)));

    EXPECT_FALSE(table(page).isVisible());
    EXPECT_EQ(chip(page, u"loyaltyFilter"_s).choice(), 0);
}

TEST_F(LoyaltyOnThePage, IsChosenWithTheKeyboard)
{
    PeoplePage page(test.desk());
    page.show();
    auto& loyalty = chip(page, u"loyaltyFilter"_s);
    EXPECT_NE(loyalty.focusPolicy() & Qt::TabFocus, 0);
    loyalty.setFocus();
    emit loyalty.menu()->aboutToShow();
    auto* nothing = loyalty.menu()->actions().at(2);
    EXPECT_EQ(nothing->text(), u"Nothing in 12 months"_s);

    nothing->trigger();

    EXPECT_EQ(table(page).model()->rowCount(), 1);
}

TEST_F(LoyaltyOnThePage, SaysInThePanelWhichWasTheLastAndOpensIt)
{
    PeoplePage page(test.desk());
    page.show();
    std::optional<MomentId> opened;
    QObject::connect(&page, &PeoplePage::momentActivated, &page,
                     [&](const MomentId& id) { opened = id; });
    QTest::keyClicks(&search(page), u"nadia"_s);
    ItemRow* row = nullptr;
    for (auto* each : page.findChildren<ItemRow*>()) {
        if (each->isVisibleTo(&page) && each->accessibleName().startsWith(u"Loyalty"_s))
            row = each;
    }
    ASSERT_TRUE(row);
    EXPECT_EQ(row->accessibleName(), u"Loyalty, Wed 23 Sep · Stay <interview>"_s);

    row->click();

    EXPECT_EQ(opened, test.records().all<Moment>()[0].id);
}

TEST_F(LoyaltyOnThePage, SaysInThePanelThatNoneWasHeldAndSinceWhen)
{
    PeoplePage page(test.desk());
    page.show();
    QTest::keyClicks(&search(page), u"samia"_s);

    EXPECT_TRUE(panelText(page).contains(u"Nothing of the loyalty programme since the first day, "
                                         "23 Nov 2019."_s))
        << panelText(page).toStdString();
}

TEST_F(LoyaltyOnThePage, SaysInThePanelThatItIsTooEarly)
{
    auto paul = somePerson(u"Paul"_s, u"Girard"_s);
    paul.start = paul.knownSince = today.addMonths(-11);
    auto lea = somePerson(u"Léa"_s, u"Morel"_s);
    lea.knownSince = today.addMonths(-2);
    auto zoe = somePerson(u"Zoé"_s, u"Adam"_s);
    zoe.start = today.addDays(9);
    test.add(paul, lea, zoe);
    PeoplePage page(test.desk());
    page.show();
    const auto textOf = [&](const QString& name) {
        search(page).clear();
        QTest::keyClicks(&search(page), name);
        return panelText(page);
    };

    EXPECT_TRUE(textOf(u"paul"_s).contains(u"Not due yet: here since 23 Dec 2025."_s));
    EXPECT_TRUE(textOf(u"lea"_s).contains(u"Not due yet: in this logbook since 23 Sep 2026."_s));
    EXPECT_FALSE(textOf(u"zoe"_s).contains(u"Loyalty"_s));
    choose(chip(page, u"loyaltyFilter"_s), 0);
    search(page).clear();
    EXPECT_EQ(table(page).model()->rowCount(), 1);
}

TEST_F(LoyaltyOnThePage, SaysInThePanelThatTheLastIsLongAgo)
{
    test.add(carefulMoment(samia, stay, today.addMonths(-20)));
    PeoplePage page(test.desk());
    page.show();
    QTest::keyClicks(&search(page), u"samia"_s);
    QStringList names;
    for (const auto* row : page.findChildren<ItemRow*>())
        names << row->accessibleName();

    EXPECT_TRUE(names.contains(u"Loyalty, nothing in 12 months, 23 Mar 2025 · Stay <interview>"_s))
        << names.join(u'\n').toStdString();
}

TEST_F(LoyaltyOnThePage, NamesEverythingThatTakesFocus)
{
    PeoplePage page(test.desk());
    page.show();

    expectEverythingNamed(page);
}

TEST_F(LoyaltyOnThePage, FitsTheSmallestWindowAt200PercentWithItsFiltersChosen)
{
    const LargeText large;
    PeoplePage page(test.desk());
    page.resize(narrowestPage);
    page.show();
    choose(chip(page, u"seniorityFilter"_s), 3);
    choose(chip(page, u"loyaltyFilter"_s), 0);

    EXPECT_EQ(sidewaysScroll(page), 0);
    EXPECT_GE(table(page).viewport()->height(), 5 * table(page).rowHeight(0));
}

TEST_F(PeoplePageTest, OffersNoLoyaltyWhereNoJourneyHasIt)
{
    addPeople();
    PeoplePage page(test.desk());
    page.show();

    EXPECT_FALSE(page.findChild<FilterChip*>(u"loyaltyFilter"_s)->isVisible());
    EXPECT_FALSE(panelText(page).contains(u"Loyalty"_s));
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
