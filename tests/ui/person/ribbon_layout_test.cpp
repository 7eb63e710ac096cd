// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/ribbon_layout.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::test {

namespace {

const QDate day(2026, 11, 23);

std::vector<double> anyPositions()
{
    auto positions = *rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 1000), [](int x) { return double(x); }));
    std::ranges::sort(positions);
    return positions;
}

}  // namespace

TEST(RibbonRange, HoldsTodayAndThreeMonthsWhenThereIsNoMoment)
{
    const auto range = ui::ribbonRange({}, day);

    EXPECT_TRUE(range.contains(day));
    EXPECT_EQ(range.first, day.addMonths(-3));
}

TEST(RibbonRange, GoesBackTwoYearsAndAheadSixMonthsAtMost)
{
    const std::vector<QDate> days = {day.addYears(-9), day.addYears(3)};

    EXPECT_EQ(ui::ribbonRange(days, day), (DateRange{day.addMonths(-24), day.addMonths(6)}));
}

TEST(TimeLine, PutsTheFirstDayAtTheLeftAndTheLastAtTheRight)
{
    const ui::TimeLine line{{day, day.addDays(100)}, 10, 210};

    EXPECT_EQ(line.position(day), 10);
    EXPECT_EQ(line.position(day.addDays(50)), 110);
    EXPECT_EQ(line.position(day.addDays(200)), 210);
}

RC_GTEST_PROP(SpreadApart, KeepsOrderBordersAndTheGapWhereThereIsRoom, ())
{
    const auto wanted = anyPositions();
    const auto gap = double(*rc::gen::inRange(1, 30));
    const auto room = 1000.0;

    const auto places = ui::spreadApart(wanted, 0, room, gap);

    RC_ASSERT(places.size() == wanted.size());
    const auto fits = wanted.size() < 2 || gap * double(wanted.size() - 1) <= room;
    for (std::size_t place = 0; place < places.size(); ++place) {
        RC_ASSERT(places[place] >= -1e-6 && places[place] <= room + 1e-6);
        if (place > 0 && fits)
            RC_ASSERT(places[place] - places[place - 1] >= gap - 1e-6);
        if (place > 0)
            RC_ASSERT(places[place] >= places[place - 1] - 1e-6);
    }
}

TEST(SpreadApart, LeavesAloneWhatIsFarEnoughApart)
{
    EXPECT_EQ(ui::spreadApart({10, 50, 90}, 0, 100, 20), (std::vector<double>{10, 50, 90}));
}

TEST(MonthTicks, NeverStandCloserThanTheGap)
{
    const ui::TimeLine line{{day.addMonths(-24), day.addMonths(6)}, 0, 600};

    const auto ticks = ui::monthTicks(line, 50);

    ASSERT_GT(ticks.size(), 3u);
    for (std::size_t tick = 1; tick < ticks.size(); ++tick)
        EXPECT_GE(ticks[tick].position - ticks[tick - 1].position, 50);
}

TEST(MonthTicks, ShowEveryMonthWhereThereIsRoom)
{
    const ui::TimeLine line{{QDate(2026, 1, 15), QDate(2026, 4, 15)}, 0, 900};

    const auto ticks = ui::monthTicks(line, 60);

    ASSERT_EQ(ticks.size(), 3u);
    EXPECT_EQ(ticks.front().month, QDate(2026, 2, 1));
}

}  // namespace esperluette::test
