// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moment.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

int oneOf(int last) { return *rc::gen::inRange(0, last + 1); }
Answer anyAnswer() { return Answer(oneOf(3)); }

Evidence anyEvidence()
{
    Evidence evidence;
    evidence.setting = Setting(oneOf(int(Setting::BetweenTwoDoors)));
    evidence.protectedTime = anyAnswer();
    evidence.listening = anyAnswer();
    evidence.emotional = anyAnswer();
    evidence.relational = anyAnswer();
    evidence.operational = anyAnswer();
    evidence.saidBetweenTwoDoors = anyAnswer();
    evidence.cause = MissedCause(oneOf(int(MissedCause::Forgot)));
    evidence.felt = std::uint8_t(oneOf(5));
    evidence.items = std::uint8_t(oneOf(63));
    evidence.itemsTicked = std::uint8_t(oneOf(evidence.items));
    evidence.minutes = std::uint16_t(oneOf(1440));
    evidence.itemsOfOthers = std::int8_t(oneOf(evidence.items + 1) - 1);
    return evidence;
}

TEST(Evidence, ComesBackFromItsNumber)
{
    EXPECT_TRUE(rc::check([] {
        const auto evidence = anyEvidence();
        RC_ASSERT(Evidence::unpacked(evidence.packed()) == evidence);
    }));
}

TEST(Evidence, IsAPositiveNumberOfTheLow53Bits)
{
    EXPECT_TRUE(rc::check([] {
        const auto packed = anyEvidence().packed();
        RC_ASSERT(packed >= 0 && packed < (std::int64_t(1) << 53));
    }));
    EXPECT_EQ(Evidence().packed(), 0);
}

TEST(Evidence, OfAFileFromBeforeDoesNotKnowWhoseTheItemsAre)
{
    Evidence evidence;
    evidence.items = 5;
    ASSERT_LT(evidence.packed(), std::int64_t(1) << 46) << "what such a file holds";
    EXPECT_EQ(Evidence::unpacked(evidence.packed())->itemsOfOthers, -1);
}

TEST(Evidence, IsReadBackOnlyFromItsOwnNumber)
{
    EXPECT_TRUE(rc::check([](std::int64_t bits) {
        const auto evidence = Evidence::unpacked(bits & ((std::int64_t(1) << 54) - 1));
        if (evidence)
            RC_ASSERT(evidence->packed() == (bits & ((std::int64_t(1) << 54) - 1)));
    }));
}

TEST(Evidence, IsRefusedWhenAPartIsOutOfItsRange)
{
    Evidence evidence;
    evidence.minutes = 1441;
    EXPECT_FALSE(Evidence::unpacked(evidence.packed()));

    evidence = {};
    evidence.felt = 6;
    EXPECT_FALSE(Evidence::unpacked(evidence.packed()));

    evidence = {};
    evidence.items = 2;
    evidence.itemsTicked = 3;
    EXPECT_FALSE(Evidence::unpacked(evidence.packed()));

    evidence = {};
    evidence.items = 2;
    evidence.itemsOfOthers = 3;
    EXPECT_FALSE(Evidence::unpacked(evidence.packed()));

    EXPECT_FALSE(Evidence::unpacked(15));  // a setting that does not exist
    EXPECT_FALSE(Evidence::unpacked(-1));
    EXPECT_FALSE(Evidence::unpacked(std::int64_t(1) << 53));
}

}  // namespace
}  // namespace esperluette::test
