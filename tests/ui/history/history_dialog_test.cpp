// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/moment_desk.h"
#include "ui/shared/empty_state.h"

#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A window with the history of a person whose role and name changed.
struct PersonHistory : MomentDesk {
    QWidget window;

    PersonHistory()
    {
        auto seller = person();
        seller.role = text<JobRole>(u"<b>Seller</b>"_s);
        edit(person(), seller);
        auto married = seller;
        married.familyName = text<PersonName>(u"Martin"_s);
        edit(seller, married);
    }

    void edit(const Person& before, const Person& after)
    {
        ChangeSet step(StepName{"Edit a person"});
        step.update(before, after);
        if (!logbook().apply(step))
            std::abort();
    }
    QListView& listOf(const ui::HistoryDialog& dialog)
    {
        return child<QListView>(dialog, u"steps"_s);
    }
};

QString readAloud(const QListView& list, int row)
{
    return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

}  // namespace

TEST(HistoryDialog, ListsTheStepsUnderTheirDayTheNewestFirst)
{
    PersonHistory test;
    auto* dialog = ui::showHistory(test.desk(), test.person().id, &test.window);
    const auto& list = test.listOf(*dialog);

    ASSERT_EQ(list.model()->rowCount(), 4);
    EXPECT_FALSE(list.model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(readAloud(list, 1).contains(u"Last name: Faure → Martin"_s));
    EXPECT_TRUE(readAloud(list, 2).contains(u"Role: <b>Seller</b>"_s));
    EXPECT_TRUE(dialog->findChild<ui::EmptyState*>()->isHidden());
    EXPECT_EQ(textOf(*dialog, u"historyOf"_s), u"Inès Martin"_s);
    expectEverythingNamed(*dialog);
}

TEST(HistoryDialog, IsReadWithTheArrowKeysPastTheDays)
{
    PersonHistory test;
    auto* dialog = ui::showHistory(test.desk(), test.person().id, &test.window);
    auto& list = test.listOf(*dialog);
    EXPECT_EQ(list.currentIndex().row(), 1);

    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().row(), 2);
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Up);

    EXPECT_EQ(list.currentIndex().row(), 1);
}

TEST(HistoryDialog, SaysThatNothingWasChanged)
{
    MomentDesk desk;
    const auto moment = plannedMoment(desk.person(), desk.kind());
    desk.add(moment);
    QWidget window;

    auto* dialog = ui::showHistory(desk.desk(), moment.id, &window);

    EXPECT_FALSE(dialog->findChild<ui::EmptyState*>()->isHidden());
    EXPECT_TRUE(shows(*dialog, u"Nothing was changed since it was noted."_s));
}

TEST(HistoryDialog, HidesNames)
{
    PersonHistory test;
    auto* dialog = ui::showHistory(test.desk(), test.person().id, &test.window);

    test.desk().names->setHidden(true);

    EXPECT_EQ(textOf(*dialog, u"historyOf"_s), u"IM"_s);
    EXPECT_TRUE(readAloud(test.listOf(*dialog), 1).contains(u"Last name: F → M"_s));
}

}  // namespace esperluette::test
