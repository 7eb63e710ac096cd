// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminders_card.h"

#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/shared/item_row.h"
#include "ui/today/today_page.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class RemindersCardTest : public testing::Test {
protected:
    RemindersCardTest()
    {
        test.add(nadia, moment);
        page.setReminders(board);
        page.resize(1200, 900);
        page.show();
    }

    RemindersCard& card() { return *page.findChild<RemindersCard*>(u"reminders"_s); }
    QPushButton& button(const QString& name) { return *card().findChild<QPushButton*>(name); }
    Reminder reminder() const { return {{moment.id, 0}, {moment.planned, moment.minuteOfDay}, {}}; }

    TestDesk test;
    Person nadia = somePerson(u"Nadia"_s, u"Benali"_s);
    Moment moment = plannedMoment(nadia, test.kind());
    ReminderBoard board;
    TodayPage page{test.desk()};
};

}  // namespace

TEST_F(RemindersCardTest, IsHiddenWhileNothingIsDue)
{
    EXPECT_FALSE(card().isVisible());

    board.show({reminder()});
    EXPECT_TRUE(card().isVisible());
    EXPECT_EQ(card().findChildren<ItemRow*>().size(), 1);

    board.show({});
    EXPECT_FALSE(card().isVisible());
}

TEST_F(RemindersCardTest, NamesEverythingForReaders)
{
    board.show({reminder()});

    expectEverythingNamed(card());
    EXPECT_TRUE(button(u"snooze"_s).accessibleName().startsWith(u"Snooze: "_s));
    EXPECT_TRUE(button(u"done"_s).accessibleName().contains(u"Nadia"_s));
}

TEST_F(RemindersCardTest, HidesNamesWithTheOthers)
{
    board.show({reminder()});
    test.desk().names->setHidden(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the row of before

    EXPECT_FALSE(shownTexts(card()).contains(u"Nadia"_s));
    EXPECT_FALSE(button(u"done"_s).accessibleName().contains(u"Nadia"_s));
}

TEST_F(RemindersCardTest, OpensTheMoment)
{
    board.show({reminder()});
    std::vector<MomentId> opened;
    QObject::connect(&page, &TodayPage::momentActivated, &page,
                     [&opened](const MomentId& id) { opened.push_back(id); });

    button(u"open"_s).click();
    card().findChild<ItemRow*>()->click();

    EXPECT_EQ(opened, (std::vector{moment.id, moment.id}));
}

TEST_F(RemindersCardTest, SaysWhenOneIsDone)
{
    board.show({reminder()});
    std::vector<Reminder> done;
    QObject::connect(&board, &ReminderBoard::done, &board,
                     [&done](const Reminder& reminder) { done.push_back(reminder); });

    QTest::keyClick(&button(u"done"_s), Qt::Key_Space);

    EXPECT_EQ(done, std::vector{reminder()});
}

TEST_F(RemindersCardTest, OffersOnlyTheSnoozesThatArePossible)
{
    board.setCanSnooze([](const Reminder&, SnoozeChoice choice) {
        return choice == SnoozeChoice::OneHour || choice == SnoozeChoice::Tomorrow;
    });
    board.show({reminder()});
    std::vector<SnoozeChoice> snoozed;
    QObject::connect(&board, &ReminderBoard::snoozed, &board,
                     [&snoozed](const Reminder& /*reminder*/, SnoozeChoice choice) {
                         snoozed.push_back(choice);
                     });
    auto* menu = button(u"snooze"_s).menu();

    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[1]->text(), u"Tomorrow"_s);
    menu->actions()[1]->trigger();

    EXPECT_TRUE(QTest::qWaitFor([&] { return snoozed.size() == 1; }, 20'000));
    EXPECT_EQ(snoozed[0], SnoozeChoice::Tomorrow);
}

TEST_F(RemindersCardTest, SaysThatItCannotWaitAnyMore)
{
    board.show({reminder()});
    auto* menu = button(u"snooze"_s).menu();

    emit menu->aboutToShow();

    ASSERT_EQ(menu->actions().size(), 1);
    EXPECT_FALSE(menu->actions()[0]->isEnabled());
}

TEST_F(RemindersCardTest, ShowsNothingOfAMomentThatIsGone)
{
    board.show({reminder()});
    auto held = moment;
    held.status = MomentStatus::Held;
    held.held = today;
    ChangeSet changes;
    changes.update(moment, held);

    test.add(changes);

    EXPECT_FALSE(card().isVisible());
}

}  // namespace esperluette::ui
