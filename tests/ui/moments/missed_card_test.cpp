// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/missed_card.h"

#include "tests/ui/moments/moment_desk.h"
#include "ui/moments/moment_page.h"

#include <gtest/gtest.h>

namespace esperluette::test {

TEST(MissedCard, AlsoAsksWhatGotInTheWayOfAMomentHeldInPassing)
{
    MomentDesk test;
    const auto careful = carefulMoment(test.person(), test.kind(), today.addDays(-3));
    auto hurried = carefulMoment(test.person(), test.kind(), today.addDays(-4));
    hurried.evidence.setting = Setting::BetweenTwoDoors;
    hurried.evidence.itemsTicked = 0;
    test.add(careful, hurried);
    ui::MomentPage page(test.desk());
    page.show();
    const auto* card = page.findChild<ui::MissedCard*>();

    page.show(careful.id);
    settle();
    EXPECT_TRUE(card->isHidden());
    page.show(hurried.id);
    settle();
    EXPECT_FALSE(card->isHidden());
    card->findChildren<QPushButton*>().first()->click();
    EXPECT_EQ(test.current(hurried.id).evidence.cause, MissedCause::Time);
}

}  // namespace esperluette::test
