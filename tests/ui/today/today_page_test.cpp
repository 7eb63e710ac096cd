// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/shared/list_card.h"
#include "ui/today/praise_bars.h"
#include "ui/today/prompts_dialog.h"
#include "ui/today/snooze_dialog.h"
#include "ui/today/today_page.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class TodayPageTest : public testing::Test {
protected:
    TestDesk test;
    Person nadia = somePerson(u"Nadia"_s, u"Benali"_s);

    Moment planned(int days) const
    {
        return plannedMoment(nadia, test.kind(), today.addDays(days));
    }
    Commitment promised(const QString& words, int dueInDays) const
    {
        return {.id = newId<Commitment>(),
                .person = nadia.id,
                .text = text<CommitmentText>(words),
                .promised = today.addDays(-19),
                .due = today.addDays(dueInDays)};
    }
    static std::unique_ptr<TodayPage> shownPage(TestDesk& test)
    {
        auto page = std::make_unique<TodayPage>(test.desk());
        page->resize(1200, 900);
        page->show();
        return page;
    }
    /// The buttons whose accessible name begins so, in the order of the page.
    static std::vector<QAbstractButton*> buttons(const QWidget& page, const QString& name)
    {
        std::vector<QAbstractButton*> found;
        for (auto* button : page.findChildren<QAbstractButton*>()) {
            const auto spoken =
                button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (spoken.startsWith(name) && button->isVisibleTo(&page))
                found.push_back(button);
        }
        return found;
    }
};

TEST_F(TodayPageTest, GreetsTheKeeperWithWhatThereIsToPrepare)
{
    SmallJourney small;
    small.cover.keeper = text<PersonName>(u"Camille"_s);
    TestDesk desk(small);
    desk.add(nadia, plannedMoment(nadia, desk.kind(), today.addDays(1)),
             plannedMoment(nadia, desk.kind(), today.addDays(10)));

    EXPECT_EQ(shownPage(desk)->title(), u"Hello Camille, 1 moment(s) to prepare this week"_s);
}

TEST_F(TodayPageTest, SaysWhenNothingIsLeftToPrepare)
{
    test.add(nadia);

    EXPECT_EQ(shownPage(test)->title(), u"Hello, nothing left to prepare this week"_s);
}

TEST_F(TodayPageTest, OffersToImportOrToAddWhenNobodyIsThere)
{
    const auto page = shownPage(test);
    bool imports = false;
    bool adds = false;
    QObject::connect(page.get(), &TodayPage::importRequested, page.get(), [&] { imports = true; });
    QObject::connect(page.get(), &TodayPage::personRequested, page.get(), [&] { adds = true; });

    buttons(*page, u"Import a list…"_s).at(0)->click();
    buttons(*page, u"Add a person"_s).at(0)->click();

    EXPECT_TRUE(imports);
    EXPECT_TRUE(adds);
    EXPECT_FALSE(shownTexts(*page).contains(u"To prepare"_s));
}

TEST_F(TodayPageTest, KeepsTheKeyboardWhenTheFirstPeopleCome)
{
    const auto page = shownPage(test);
    buttons(*page, u"Import a list"_s).front()->setFocus();

    test.add(nadia);

    ASSERT_TRUE(page->focusWidget());
    EXPECT_TRUE(page->focusWidget()->isVisible());
}

TEST_F(TodayPageTest, ShowsHowFarAMomentIsPreparedAndOpensIt)
{
    auto moment = planned(1);
    moment.evidence.itemsTicked = 4;
    moment.minuteOfDay = 10 * 60;
    test.add(nadia, moment);
    const auto page = shownPage(test);
    std::optional<MomentId> opened;
    QObject::connect(page.get(), &TodayPage::momentActivated, page.get(),
                     [&](const MomentId& id) { opened = id; });

    const auto prepare = buttons(*page, u"Prepare: praise_interview, Nadia Benali"_s);
    ASSERT_EQ(prepare.size(), 1U);
    prepare[0]->click();

    EXPECT_TRUE(shownTexts(*page).contains(u"tomorrow 10:00"_s));
    EXPECT_TRUE(page->findChild<QWidget*>()->isVisible());
    EXPECT_EQ(opened, moment.id);
}

TEST_F(TodayPageTest, OffersToTellWhatWasHeld)
{
    test.add(nadia, planned(-2));
    const auto page = shownPage(test);

    EXPECT_EQ(buttons(*page, u"Tell · 1 min: praise_interview, Nadia Benali"_s).size(), 1U);
    EXPECT_EQ(page->title(), u"Hello, 1 moment(s) to tell"_s);
}

TEST_F(TodayPageTest, KeepsACommitmentWithItsCheckBoxAndUndoBringsItBack)
{
    test.add(nadia, promised(u"Find a training"_s, -2));
    const auto page = shownPage(test);
    ASSERT_TRUE(shownTexts(*page).contains(u"2 day(s) late"_s));

    page->findChild<QCheckBox*>(u"kept"_s)->click();

    EXPECT_EQ(test.records().all<Commitment>().front().state, CommitmentState::Kept);
    EXPECT_FALSE(shownTexts(*page).contains(u"Find a training"_s));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_TRUE(shownTexts(*page).contains(u"Find a training"_s));
}

TEST_F(TodayPageTest, KeepsTheKeyboardInTheListOfCommitments)
{
    test.add(nadia, promised(u"First"_s, 1), promised(u"Second"_s, 2));
    const auto page = shownPage(test);
    page->activateWindow();
    auto* kept = page->findChild<QCheckBox*>(u"kept"_s);
    kept->setFocus();

    QTest::keyClick(kept, Qt::Key_Space);

    const auto* focus = qobject_cast<QCheckBox*>(page->focusWidget());
    ASSERT_TRUE(focus);
    EXPECT_EQ(focus->accessibleName(), u"Kept: Second"_s);
}

TEST_F(TodayPageTest, ShowsAFewRowsAndAllWhenAsked)
{
    ChangeSet changes(StepName{"Test"});
    changes.create(nadia);
    for (int day = 1; day <= 8; ++day)
        changes.create(planned(day));
    test.add(changes);
    const auto page = shownPage(test);
    ASSERT_EQ(buttons(*page, u"Prepare: "_s).size(), std::size_t(ListCard::fewRows));

    buttons(*page, u"To prepare: Show all 8"_s).at(0)->click();

    EXPECT_EQ(buttons(*page, u"Prepare: "_s).size(), 8U);
}

TEST_F(TodayPageTest, SaysWhyAMomentWasMissedInOneClick)
{
    test.add(nadia, planned(-6));
    const auto page = shownPage(test);

    buttons(*page, u"Forgot: praise_interview, Nadia Benali"_s).at(0)->click();

    EXPECT_EQ(test.records().all<Moment>().front().evidence.cause, MissedCause::Forgot);
    EXPECT_FALSE(shownTexts(*page).contains(u"Missed lately"_s));
}

TEST_F(TodayPageTest, ProposesToPlanAMomentWithWhoeverWaits)
{
    test.add(nadia, carefulMoment(nadia, test.kind(), today.addDays(-74)));
    const auto page = shownPage(test);
    std::optional<PersonId> planned;
    QObject::connect(page.get(), &TodayPage::momentRequested, page.get(),
                     [&](std::optional<PersonId> id) { planned = id; });

    buttons(*page, u"Plan: Nadia Benali"_s).at(0)->click();

    EXPECT_EQ(planned, nadia.id);
}

TEST_F(TodayPageTest, SaysThatThereAreTooFewMomentsToComparePraiseAndReframing)
{
    test.add(nadia, carefulMoment(nadia, test.kind(), today.addDays(-3)));
    const auto page = shownPage(test);

    EXPECT_FALSE(page->findChild<PraiseBars*>()->isVisible());
    EXPECT_TRUE(
        page->findChild<QLabel*>(u"praiseSentence"_s)->text().contains(u"n\u00a0=\u00a01"_s));
}

TEST_F(TodayPageTest, ComparesPraiseWithReframingOfTheLastNinetyDays)
{
    auto reframing = someKind(test.small().stage, u"reframing_interview"_s);
    KindGuide guide{.id = reframing.id};
    ChangeSet changes(StepName{"Test"});
    changes.create(nadia);
    changes.create(reframing);
    changes.create(guide);
    for (int day = 1; day <= 6; ++day) {
        changes.create(carefulMoment(nadia, test.kind(), today.addDays(-day)));
        changes.create(carefulMoment(nadia, reframing, today.addDays(-day)));
    }
    test.add(changes);
    const auto page = shownPage(test);

    const auto* bars = page->findChild<PraiseBars*>();

    EXPECT_TRUE(bars->isVisible());
    EXPECT_TRUE(bars->accessibleDescription().contains(
        u"Prepared: Praise 100% (n\u00a0=\u00a06), Reframing 100% (n\u00a0=\u00a06)"_s));
}

TEST_F(TodayPageTest, CelebratesBirthdaysOfWhoAgreed)
{
    nadia.birthday = QDate(1990, 11, 24);
    nadia.birthdayShared = true;
    test.add(nadia);
    const auto page = shownPage(test);

    const auto shown = shownTexts(*page);

    EXPECT_TRUE(shown.contains(u"This week we celebrate"_s));
    EXPECT_TRUE(shown.contains(u"tomorrow · agrees that it is celebrated"_s));
}

TEST_F(TodayPageTest, HelpsToFindWhatToSayAndSendsNothing)
{
    nadia.birthday = QDate(1990, 11, 24);
    nadia.birthdayShared = true;
    test.add(nadia);
    const auto page = shownPage(test);
    const auto ask = buttons(*page, u"What to say?"_s);
    ASSERT_EQ(ask.size(), 1u);

    ask.front()->click();

    auto* dialog = page->findChild<PromptsDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->windowTitle(), u"What to say to Nadia Benali"_s);
    const auto shown = shownTexts(*dialog);
    EXPECT_EQ(shown.count(u'?'), 3);
    EXPECT_TRUE(
        shown.contains(u"Say it yourself, in your own words: Esperluette sends no message."_s));
    expectEverythingNamed(*dialog);
}

TEST_F(TodayPageTest, StandsInOneColumnWhereThereIsNoRoomForTwo)
{
    test.add(nadia, planned(1), promised(u"Find a training"_s, 1));
    const auto page = shownPage(test);
    const auto cards = page->findChildren<ListCard*>();
    const auto x = [&](int card) { return cards[card]->mapTo(page.get(), QPoint()).x(); };
    ASSERT_NE(x(0), x(4));

    page->resize(100 * page->fontMetrics().averageCharWidth(), 900);
    QCoreApplication::processEvents();

    EXPECT_EQ(x(0), x(4));
}

TEST_F(TodayPageTest, ShowsTextThatLooksLikeHtmlAsText)
{
    nadia.givenName = text<PersonName>(u"<b>Nadia</b>"_s);
    test.add(nadia, planned(1), promised(u"<img src=x>"_s, 1));
    const auto page = shownPage(test);

    EXPECT_TRUE(shownTexts(*page).contains(u"<b>Nadia</b> Benali"_s));
    for (const auto* label : page->findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qUtf8Printable(label->text());
}

TEST_F(TodayPageTest, NamesEverythingThatTakesTheKeyboard)
{
    test.add(nadia, planned(1), planned(-2), planned(-6), promised(u"Find a training"_s, 1));
    const auto page = shownPage(test);

    expectEverythingNamed(*page);
}

TEST_F(TodayPageTest, SomebodyWhoWaitsCanBeLeftInPeaceAndBroughtBack)
{
    nadia.knownSince = today.addYears(-1);
    test.add(nadia);
    const auto page = shownPage(test);
    const auto later = buttons(*page, u"Later"_s);
    ASSERT_EQ(later.size(), 1U);
    later.front()->click();
    auto* dialog = page->findChild<SnoozeDialog*>();
    ASSERT_TRUE(dialog);
    expectEverythingNamed(*dialog);
    dialog->findChild<QLineEdit*>(u"reason"_s)->setText(u"Away until the fair"_s);
    dialog->accept();

    ASSERT_EQ(test.records().all<Snooze>().size(), 1U);
    EXPECT_EQ(test.records().all<Snooze>().front().until, today.addDays(7));
    EXPECT_TRUE(buttons(*page, u"Later"_s).empty());
    EXPECT_TRUE(shownTexts(*page).contains(u"Away until the fair"_s));
    const auto back = buttons(*page, u"Bring back"_s);
    ASSERT_EQ(back.size(), 1U);
    back.front()->click();
    EXPECT_TRUE(test.records().all<Snooze>().empty());
    EXPECT_EQ(buttons(*page, u"Later"_s).size(), 1U);
}

}  // namespace
}  // namespace esperluette::ui
