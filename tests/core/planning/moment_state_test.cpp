// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <set>

namespace esperluette::test {
namespace {

class MomentStates : public testing::Test {
protected:
    MomentKind kind = someKind(someStage(someJourney()));  // on time within 4 days after
    Moment moment = plannedMoment(somePerson(), kind, today);
};

TEST_F(MomentStates, TheWindowIsThePlannedDayWithItsTolerance)
{
    kind.rule.earlyDays = 3;
    EXPECT_EQ(windowOf(moment, kind), (DateRange{today.addDays(-3), today.addDays(4)}));
}

TEST_F(MomentStates, WhatWasNeverPlannedHasNoWindow)
{
    moment.planned = {};
    EXPECT_EQ(windowOf(moment, kind), DateRange());
}

TEST_F(MomentStates, AMomentIsMissedOnceItsWindowHasPassed)
{
    EXPECT_EQ(stateOf(moment, kind, today.addDays(4)), MomentState::Planned);
    EXPECT_EQ(stateOf(moment, kind, today.addDays(5)), MomentState::Missed);
}

TEST_F(MomentStates, APreparedMomentIsMissedTooWhenNobodyHeldIt)
{
    moment.evidence.itemsTicked = 5;
    EXPECT_EQ(stateOf(moment, kind, today.addDays(5)), MomentState::Missed);
}

TEST_F(MomentStates, FourItemsOfFiveMakeItPrepared)
{
    moment.evidence.itemsTicked = 3;
    EXPECT_EQ(stateOf(moment, kind, today), MomentState::Planned);
    moment.evidence.itemsTicked = 4;
    EXPECT_EQ(stateOf(moment, kind, today), MomentState::Prepared);
}

TEST_F(MomentStates, NothingToTickIsNotPrepared)
{
    moment.evidence.items = 0;
    EXPECT_EQ(stateOf(moment, kind, today), MomentState::Planned);
}

TEST_F(MomentStates, WhatWasHeldToldOrCancelledIsNeverMissed)
{
    const auto later = today.addYears(1);
    moment.status = MomentStatus::Held;
    EXPECT_EQ(stateOf(moment, kind, later), MomentState::Held);
    moment.status = MomentStatus::Told;
    EXPECT_EQ(stateOf(moment, kind, later), MomentState::Told);
    moment.status = MomentStatus::Cancelled;
    EXPECT_EQ(stateOf(moment, kind, later), MomentState::Cancelled);
}

TEST_F(MomentStates, EachHasAKeyAndANameOfItsOwn)
{
    std::set<QString> keys;
    std::set<QString> names;
    for (int state = 0; state <= int(MomentState::Cancelled); ++state) {
        keys.insert(stateKey(MomentState(state)));
        names.insert(stateName(MomentState(state)));
    }
    EXPECT_EQ(keys.size(), 6U);
    EXPECT_EQ(names.size(), 6U);
    EXPECT_FALSE(names.contains(QString()));
}

}  // namespace
}  // namespace esperluette::test
