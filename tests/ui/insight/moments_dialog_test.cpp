// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/moments_dialog.h"

#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/chart_board.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/insight_page.h"

#include <QLabel>
#include <QTableView>

#include <gtest/gtest.h>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class MomentsOfAMarkTest : public testing::Test {
protected:
    /// The series of the first category behind which there is something.
    static std::size_t praised(const ChartData& data)
    {
        const auto found = std::ranges::find_if(
            data.series, [](const ChartSeries& series) { return series.n.front() > 0; });
        return std::size_t(found - data.series.begin());
    }

    InsightDesk test;
    Desk desk = test.desk();
};

}  // namespace

TEST_F(MomentsOfAMarkTest, ListsTheSameMomentsUntilTheyAreGone)
{
    test.addPerson();
    test.addCareful(test.praise(), 3, 10);
    test.addCareful(test.praise(), 3, 5);
    InsightPage page(desk);
    page.show();
    emit page.findChild<ChartCard*>()->markActivated(0, 0);
    const auto* dialog = page.findChild<MomentsDialog*>();
    const auto& rows = *dialog->findChild<QTableView*>()->model();
    ASSERT_EQ(rows.rowCount(), 6);

    test.addCareful(test.praise(), 2, 7);
    EXPECT_EQ(rows.rowCount(), 6) << "others are not of the list";
    ASSERT_TRUE(test.logbook().undo());
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(rows.rowCount(), 3);
    EXPECT_TRUE(dialog->windowTitle().startsWith("3 "_L1));
    desk.names->setHidden(true);
    EXPECT_EQ(rows.rowCount(), 3);
}

TEST_F(MomentsOfAMarkTest, HidesTheNameAboveTheListOfMoments)
{
    test.ines = somePerson(u"Zacharie"_s, u"Quentin"_s);
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    const auto* grid = findChart(u"care_by_kind");
    const auto* board = page.findChild<ChartBoard*>();
    emit board->card(*grid)->markActivated(0, praised(board->card(*grid)->view().data()));
    const auto* dialog = page.findChild<MomentsDialog*>();
    ASSERT_TRUE(dialog);
    const auto* meaning = dialog->findChild<QLabel*>(u"meaning"_s);
    EXPECT_TRUE(meaning->text().startsWith(u"Zacharie"_s)) << qPrintable(meaning->text());
    const auto shown = meaning->text();
    const auto praiseName = test.praise().name.in(Language::English);

    desk.names->setHidden(true);
    EXPECT_FALSE(meaning->text().contains(u"Zacharie"_s));
    EXPECT_FALSE(meaning->text().contains(u"Quentin"_s));
    EXPECT_TRUE(meaning->text().contains(praiseName)) << qPrintable(meaning->text());
    desk.names->setHidden(false);
    EXPECT_EQ(meaning->text(), shown);
}

TEST_F(MomentsOfAMarkTest, ShowsNoChartOfAHiddenSectionWithNames)
{
    test.ines = somePerson(u"Zacharie"_s, u"Quentin"_s);
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    const auto* grid = findChart(u"care_by_kind");
    const auto* board = page.findChild<ChartBoard*>();
    EXPECT_FALSE(board->card(*grid)->view().data().categories.empty());
    page.hide();
    desk.names->setHidden(true);
    EXPECT_TRUE(board->card(*grid)->view().data().categories.empty());
    page.show();
    ASSERT_FALSE(board->card(*grid)->view().data().categories.empty());
    EXPECT_FALSE(board->card(*grid)->view().data().categories[0].label.contains(u"Zacharie"_s));
}

}  // namespace esperluette::ui
