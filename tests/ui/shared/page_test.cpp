// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

#include "core/people/person_actions.h"
#include "tests/ui/people/test_desk.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Counts how often it recomputes.
class CountingPage final : public Page {
public:
    using Page::Page;
    int refreshes = 0;

protected:
    void refresh() override { ++refreshes; }
};

/// Has one wide action.
class WidePage final : public Page {
public:
    explicit WidePage(Desk& desk) : Page(desk)
    {
        setTitle(QStringLiteral("Title"));
        action->setFixedWidth(700);
        actions()->addWidget(action);
    }
    /// Whether the action is under the title at a width of the page.
    bool isActionUnderTitleAt(int width)
    {
        resize(width, 500);
        QCoreApplication::sendPostedEvents();
        return isActionUnderTitle();
    }
    bool isActionUnderTitle() const
    {
        const auto* title = findChild<QWidget*>(QStringLiteral("pageTitle"));
        return action->mapTo(this, QPoint()).y()
            >= title->mapTo(this, QPoint()).y() + title->height();
    }
    QPushButton* action = new QPushButton(QStringLiteral("Share"));

protected:
    void refresh() override { }
};

}  // namespace

TEST(Page, PutsActionsUnderTheTitleWhereTheyWouldLeaveItNoRoom)
{
    test::TestDesk desk;
    WidePage page(desk.desk());
    page.show();

    EXPECT_TRUE(page.isActionUnderTitleAt(900));
    EXPECT_FALSE(page.isActionUnderTitleAt(1400));
}

TEST(Page, PutsActionsUnderTheTitleWhenTheyBecomeWider)
{
    test::TestDesk desk;
    WidePage page(desk.desk());
    page.action->setFixedWidth(80);
    page.show();
    ASSERT_FALSE(page.isActionUnderTitleAt(900));

    page.action->setFixedWidth(700);
    QCoreApplication::processEvents();
    EXPECT_TRUE(page.isActionUnderTitle());
    page.action->setFixedWidth(80);
    QCoreApplication::processEvents();
    EXPECT_FALSE(page.isActionUnderTitle());
}

TEST(Page, ComputesNothingBeforeItIsSeen)
{
    test::TestDesk desk;
    CountingPage page(desk.desk());

    desk.add(test::somePerson());

    EXPECT_EQ(page.refreshes, 0);
}

TEST(Page, FollowsTheLogbookWhileItIsSeen)
{
    test::TestDesk desk;
    CountingPage page(desk.desk());
    page.show();
    ASSERT_EQ(page.refreshes, 1);

    desk.add(test::somePerson());

    EXPECT_EQ(page.refreshes, 2);
}

TEST(Page, CatchesUpOnceWhenItIsSeenAgain)
{
    test::TestDesk desk;
    CountingPage page(desk.desk());
    page.show();
    page.hide();
    desk.add(test::somePerson());
    desk.add(test::somePerson());
    ASSERT_EQ(page.refreshes, 1);

    page.show();

    EXPECT_EQ(page.refreshes, 2);
}

TEST(Page, ComputesNothingWhenItIsSeenAgainWithoutAChange)
{
    test::TestDesk desk;
    CountingPage page(desk.desk());
    page.show();
    page.hide();

    page.show();

    EXPECT_EQ(page.refreshes, 1);
}

TEST(Desk, PlansWhatANewPersonIsDueInTheSameStep)
{
    auto small = test::SmallJourney();
    small.kind.rule = {.form = RuleForm::AroundMilestone,
                       .milestone = Milestone::Start,
                       .offset = {7, TimeUnit::Day}};
    test::TestDesk desk(small);
    auto person = test::somePerson();
    person.start = test::today.addDays(1);
    person.knownSince = test::today;

    ASSERT_TRUE(desk.desk().applyAndPlan(test::adding(person)));

    ASSERT_EQ(desk.records().all<Moment>().size(), 1u);
    EXPECT_EQ(desk.records().all<Moment>().front().person, person.id);
    ASSERT_TRUE(desk.logbook().undo());
    EXPECT_TRUE(desk.records().all<Person>().empty());
    EXPECT_TRUE(desk.records().all<Moment>().empty());
}

TEST(Desk, RefusesAStaleChangeBeforePlanning)
{
    test::TestDesk desk;
    const auto person = test::somePerson();
    desk.add(person);

    const auto again = desk.desk().applyAndPlan(test::adding(person));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::StaleChange);
}

}  // namespace esperluette::ui
