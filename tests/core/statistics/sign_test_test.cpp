// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sign_test.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace esperluette;

TEST(SignTest, GivesTheBinomialProbability)
{
    EXPECT_DOUBLE_EQ(signTest(0, 0), 1);
    EXPECT_NEAR(signTest(0, 1), 1, 1e-15);
    EXPECT_NEAR(signTest(0, 6), 0.03125, 1e-15);
    EXPECT_NEAR(signTest(2, 8), 0.109375, 1e-15);  // 2 (1 + 10 + 45) / 1024
    EXPECT_NEAR(signTest(5, 5), 1, 1e-15);
    EXPECT_NEAR(signTest(86, 150), 3.715936139571442e-05, 1e-13);
}

RC_GTEST_PROP(SignTest, IsTheSameEitherWayAndAProbability, ())
{
    const auto up = *rc::gen::inRange(0, 100'000);
    const auto down = *rc::gen::inRange(0, 100'000);
    RC_ASSERT(signTest(up, down) == signTest(down, up));
    RC_ASSERT(signTest(up, down) >= 0);
    RC_ASSERT(signTest(up, down) <= 1);
}
