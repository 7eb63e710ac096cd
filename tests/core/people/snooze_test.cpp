// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/snooze.h"

#include "core/people/attention.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// One person who has waited for a year.
class SnoozeTest : public testing::Test {
protected:
    SnoozeTest()
    {
        ines.knownSince = today.addYears(-1);
        ines.populations = {night.id};
        records.apply(adding(night, ines, journey, stage, kind, gatheringKind));
    }

    void pause(int days, const QString& reason = u"En congé"_s)
    {
        const auto changes =
            snooze(records, ines.id, today.addDays(days), reason, today, testIds());
        ASSERT_TRUE(changes);
        ASSERT_TRUE(records.accepts(*changes));
        records.apply(*changes);
    }
    std::size_t waiting(QDate day = today) const
    {
        return waitingPeople(records, CareReader(records, day), day).size();
    }
    std::size_t snoozed(QDate day = today) const
    {
        return waitingAndSnoozed(records, CareReader(records, day), day).snoozed.size();
    }

    PopulationValue night{.id = newId<PopulationValue>(),
                          .cut = text<PopulationCut>(u"shift"_s),
                          .label = text<PopulationLabel>(u"Nuit"_s)};
    Person ines = somePerson();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    MomentKind gatheringKind = [this] {
        auto coffee = someKind(stage, u"team_coffee"_s);
        coffee.scope = MomentScope::Collective;
        return coffee;
    }();
    Records records;
};

}  // namespace

TEST_F(SnoozeTest, LeavesInPeaceUntilTheDayAndNoLonger)
{
    EXPECT_EQ(waiting(), 1U);
    pause(7);
    EXPECT_EQ(waiting(), 0U);
    EXPECT_EQ(snoozed(), 1U);
    EXPECT_EQ(waiting(today.addDays(6)), 0U);
    EXPECT_EQ(waiting(today.addDays(7)), 1U);
    EXPECT_EQ(snoozed(today.addDays(7)), 0U);
}

TEST_F(SnoozeTest, ANewOneTakesThePlaceOfTheOld)
{
    pause(7);
    pause(30);
    EXPECT_EQ(records.all<Snooze>().size(), 1U);
    EXPECT_EQ(waiting(today.addDays(20)), 0U);
}

TEST_F(SnoozeTest, EndsWhenAskedTo)
{
    pause(7);
    records.apply(wake(records, ines.id));
    EXPECT_EQ(waiting(), 1U);
}

TEST_F(SnoozeTest, AnyMomentHeldEndsIt)
{
    pause(300);
    auto held = carefulMoment(ines, kind, today);
    held.evidence = {};  // nothing is known of it: it does not count as care
    records.apply(adding(held));
    EXPECT_EQ(activeSnooze(records, ines, today), nullptr);
    EXPECT_EQ(waiting(today.addDays(40)), 1U);
}

TEST_F(SnoozeTest, AMomentHeldAmongOthersEndsItToo)
{
    pause(300);
    auto coffee = carefulMoment(ines, gatheringKind, today);
    coffee.person.reset();
    const Gathering gathering{
        .id = coffee.id, .team = {}, .attendances = {{ines.id, Part::Present}}};
    records.apply(adding(coffee, gathering));
    EXPECT_EQ(activeSnooze(records, ines, today), nullptr);
}

TEST_F(SnoozeTest, RefusesADayThatIsPastOrTooFarAndALongReason)
{
    const auto refused = [&](QDate until, const QString& reason) {
        const auto changes = snooze(records, ines.id, until, reason, today, testIds());
        return changes ? QString() : changes.error().subject;
    };
    EXPECT_EQ(refused(today, {}), u"pauseEnd"_s);
    EXPECT_EQ(refused({}, {}), u"pauseEnd"_s);
    EXPECT_EQ(refused(today.addYears(2), {}), u"pauseEnd"_s);
    EXPECT_EQ(refused(today.addDays(1), QString(501, u'x')), u"reason"_s);
    EXPECT_EQ(refused(today.addDays(1), {}), QString());
}

TEST_F(SnoozeTest, TheRhythmOfAPersonCountsBeforeThatOfTheirPopulations)
{
    EXPECT_EQ(rhythmOf(records, ines), defaultRhythmDays);
    records.apply(*setRhythms(records, {.ofPopulations = {{night.id, 14}}}));
    EXPECT_EQ(rhythmOf(records, ines), 14);
    auto own = ines;
    own.rhythmDays = 60;
    EXPECT_EQ(rhythmOf(records, own), 60);
    EXPECT_FALSE(setRhythms(records, {.ofPopulations = {{night.id, -1}}}));
}

TEST_F(SnoozeTest, TheRhythmInPersonIsOfTheLogbook)
{
    EXPECT_EQ(inPersonRhythm(records), defaultInPersonDays);
    records.apply(adding(Cover{.id = newId<Cover>()}));
    records.apply(*setRhythms(records, {.ofPopulations = {}, .inPerson = 45}));
    EXPECT_EQ(inPersonRhythm(records), 45);
    EXPECT_EQ(rhythmOf(records, ines), defaultRhythmDays);
    EXPECT_EQ(setRhythms(records, {.ofPopulations = {}, .inPerson = 3651}).error().subject,
              u"rhythmDays"_s);
    records.apply(*setRhythms(records, {}));
    EXPECT_EQ(inPersonRhythm(records), defaultInPersonDays);
}

}  // namespace esperluette::test
