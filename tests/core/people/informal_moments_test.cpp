// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/informal_moments.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

class InformalMoments : public testing::Test {
protected:
    InformalMoments() { records.apply(adding(journey, stage, kind, person)); }

    Moment held(int daysAgo, Setting setting)
    {
        auto moment = carefulMoment(person, kind, today.addDays(-daysAgo));
        moment.evidence.setting = setting;
        return moment;
    }
    QDate last() const
    {
        return lastInformalDay(records, records.positionOf(*records.find(person.id)), today);
    }

    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    Person person = somePerson();
    Records records;
};

}  // namespace

TEST_F(InformalMoments, AreWalksAndMealsThatWereShared)
{
    EXPECT_FALSE(last().isValid());
    records.apply(adding(held(5, Setting::DedicatedPlace)));
    EXPECT_FALSE(last().isValid());
    records.apply(adding(held(40, Setting::WalkOrMeal), held(12, Setting::WalkOrMeal)));
    EXPECT_EQ(last(), today.addDays(-12));
}

TEST_F(InformalMoments, CountAmongOthersForThoseWhoCame)
{
    auto coffee = held(3, Setting::WalkOrMeal);
    coffee.person.reset();
    auto missed = held(1, Setting::WalkOrMeal);
    missed.person.reset();
    records.apply(adding(coffee, Gathering{coffee.id, {}, {{person.id, Part::Present}}}, missed,
                         Gathering{missed.id, {}, {{person.id, Part::Absent}}}));
    EXPECT_EQ(last(), today.addDays(-3));
}

TEST_F(InformalMoments, AreNotThoseToCome)
{
    records.apply(adding(held(-2, Setting::WalkOrMeal)));
    EXPECT_FALSE(last().isValid());
}

}  // namespace esperluette::test
