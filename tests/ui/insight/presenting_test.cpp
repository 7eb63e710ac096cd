// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/presenting.h"

#include "tests/support/accessibility.h"
#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/presented_chart.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// The page of insight on a logbook with six praises and six reframings, presented.
class PresentingTest : public testing::Test {
protected:
    PresentingTest()
    {
        test.addPerson();
        test.addCareful(test.praise(), 6);
        test.addCareful(test.reframing, 6);
        page.show();
    }

    Presenting& present()
    {
        page.present();
        return *page.findChild<Presenting*>();
    }
    /// On a screen with room for a whole chart.
    Presenting& presentLarge()
    {
        auto& presenting = present();
        presenting.resize(1440, 900);
        return presenting;
    }
    bool isPresenting() const
    {
        const auto* presenting = page.findChild<Presenting*>();
        return presenting && presenting->isVisible();
    }
    static QStringList texts(const Presenting& presenting)
    {
        QStringList texts;
        for (const auto* label : presenting.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }
    static QPushButton* button(const Presenting& presenting, const QString& text)
    {
        for (auto* candidate : presenting.findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    int last() { return int(page.presentation().charts.size()) - 1; }

    InsightDesk test;
    Desk desk = test.desk();
    InsightPage page{desk};
};

TEST_F(PresentingTest, ShowsOneChartWithItsSentenceItsScopeAndItsPosition)
{
    auto& presenting = present();

    ASSERT_GE(last(), 1);
    const auto presentation = page.presentation();
    const auto& first = presentation.charts.front();
    const auto shown = texts(presenting);
    EXPECT_TRUE(shown.contains(chartTitle(*first.chart)));
    EXPECT_TRUE(shown.contains(first.data.sentence));
    EXPECT_TRUE(shown.contains(u"1 / %1"_s.arg(last() + 1)));
    EXPECT_TRUE(shown.filter(u"23 November 2026"_s).filter(u"n\u00a0=\u00a012"_s).size() == 1);
    EXPECT_TRUE(presenting.isFullScreen());
    for (const auto* label : presenting.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST_F(PresentingTest, IsWalkedThroughByTheKeyboard)
{
    auto& presenting = presentLarge();
    const auto press = [&presenting](Qt::Key key) {
        QTest::keyClick(presenting.focusWidget() ? presenting.focusWidget() : &presenting, key);
        return presenting.position();
    };
    EXPECT_EQ(press(Qt::Key_Left), 0);
    EXPECT_EQ(press(Qt::Key_Right), 1);
    EXPECT_EQ(press(Qt::Key_PageUp), 0);
    EXPECT_EQ(press(Qt::Key_Space), 1);
    EXPECT_EQ(press(Qt::Key_Left), 0);
    EXPECT_EQ(press(Qt::Key_PageDown), 1);
    EXPECT_EQ(press(Qt::Key_Home), 0);
    EXPECT_EQ(press(Qt::Key_End), last());
    EXPECT_EQ(press(Qt::Key_Right), last());
}

TEST_F(PresentingTest, KeepsTheKeyboardFromLeavingAtTheLastChart)
{
    auto& presenting = present();
    auto* next = button(presenting, u"Next"_s);
    next->setFocus();
    for (int step = 0; step < last(); ++step)
        QTest::keyClick(next, Qt::Key_Space);
    ASSERT_EQ(presenting.position(), last());
    ASSERT_FALSE(next->isEnabled());
    EXPECT_EQ(presenting.focusWidget(), presenting.findChild<PresentedChart*>());
    QTest::keyClick(presenting.focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(isPresenting());
}

TEST_F(PresentingTest, IsLeftByEscapeAndByTheKeyThatBeganIt)
{
    for (const auto key : {Qt::Key_Escape, Qt::Key_F11}) {
        QPointer<Presenting> presenting = &present();
        QTest::keyClick(presenting, key);
        EXPECT_FALSE(isPresenting());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(presenting);
    }
}

TEST_F(PresentingTest, HidesNamesAndPutsThemBack)
{
    present();
    EXPECT_TRUE(desk.names->areHidden());
    QTest::keyClick(page.findChild<Presenting*>(), Qt::Key_Escape);
    EXPECT_FALSE(desk.names->areHidden());
}

TEST_F(PresentingTest, LeavesNamesHiddenThatWereHiddenBefore)
{
    desk.names->setHidden(true);
    auto& presenting = present();
    desk.names->setHidden(false);
    presenting.close();
    EXPECT_TRUE(desk.names->areHidden());
}

TEST_F(PresentingTest, PutsNamesBackWhenThePageGoes)
{
    auto passing = std::make_unique<InsightPage>(desk);
    passing->show();
    passing->present();
    EXPECT_TRUE(desk.names->areHidden());
    passing.reset();
    EXPECT_FALSE(desk.names->areHidden());
}

TEST_F(PresentingTest, EndsWhenThePageIsHidden)
{
    present();
    page.hide();
    EXPECT_FALSE(isPresenting());
    EXPECT_FALSE(desk.names->areHidden());
}

TEST_F(PresentingTest, FollowsTheLogbookAndStaysAtItsChart)
{
    auto& presenting = present();
    presenting.go(last());
    test.addCareful(test.praise(), 3);
    EXPECT_EQ(presenting.position(), last());
    EXPECT_TRUE(texts(presenting).contains(page.presentation().charts.back().data.sentence));
}

TEST_F(PresentingTest, EndsWhenThereIsNothingLeftToPresent)
{
    present();
    while (test.logbook().history().lastDone() && isPresenting())
        ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(isPresenting());
}

TEST_F(PresentingTest, SaysThatThereIsNothingToPresent)
{
    InsightDesk empty;
    auto emptyDesk = empty.desk();
    InsightPage emptyPage(emptyDesk);
    emptyPage.show();
    QSignalSpy said(&emptyPage, &InsightPage::said);
    emptyPage.present();
    EXPECT_EQ(said.size(), 1);
    EXPECT_FALSE(emptyPage.findChild<Presenting*>());
    EXPECT_FALSE(emptyDesk.names->areHidden());
}

TEST_F(PresentingTest, ShowsItsButtonsWhenTheMouseMovesAndReachesThemByTab)
{
    auto& presenting = present();
    QTest::qWait(0);
    auto* next = button(presenting, u"Next"_s);
    next->parentWidget()->hide();
    QTest::mouseMove(&presenting, {40, 40});
    QMouseEvent move(QEvent::MouseMove, {50, 50}, presenting.mapToGlobal(QPointF(50, 50)),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&presenting, &move);
    EXPECT_TRUE(next->isVisible());
    EXPECT_FALSE(button(presenting, u"Previous"_s)->isEnabled());

    next->parentWidget()->hide();
    QStringList reached;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(presenting.focusWidget(), Qt::Key_Tab);
        reached << presenting.focusWidget()->accessibleName();
    }
    EXPECT_TRUE(reached.contains(u"Next chart"_s));
    EXPECT_TRUE(reached.contains(u"Leave the presentation"_s));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    EXPECT_EQ(presenting.position(), 1);
    QTest::keyClick(next, Qt::Key_Home);
    EXPECT_EQ(presenting.position(), 0);
    expectEverythingNamed(presenting);
}

TEST_F(PresentingTest, HidesThePointerWhenNothingMoves)
{
    auto& presenting = present();
    EXPECT_NE(presenting.cursor().shape(), Qt::BlankCursor);
    EXPECT_TRUE(QTest::qWaitFor(
        [&presenting] { return presenting.cursor().shape() == Qt::BlankCursor; }, 5000));
    EXPECT_FALSE(button(presenting, u"Next"_s)->isVisible());
}

TEST_F(PresentingTest, SpeaksTheChartToScreenReaders)
{
    auto& presenting = presentLarge();
    const auto* chart = presenting.findChild<PresentedChart*>();
    EXPECT_EQ(chart->accessibleName(), chartTitle(*page.presentation().charts[0].chart));
    EXPECT_TRUE(
        chart->accessibleDescription().startsWith(page.presentation().charts[0].data.sentence));
}

TEST_F(PresentingTest, IsDrawnInTheColoursOfTheTheme)
{
    auto& presenting = present();
    presenting.resize(1024, 700);
    EXPECT_EQ(presenting.grab().toImage().pixelColor(3, 3), Theme::light().surface);
    presenting.setPalette(paletteOf(Theme::dark()));
    EXPECT_EQ(presenting.grab().toImage().pixelColor(3, 3), Theme::dark().surface);
}

}  // namespace

}  // namespace esperluette::ui
