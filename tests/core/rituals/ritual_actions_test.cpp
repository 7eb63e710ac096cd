// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rituals/ritual_actions.h"

#include "tests/core/rituals/ritual_desk.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

TEST(AddRitual, MakesRoomForItsOccurrences)
{
    RitualDesk desk;
    desk.plan.run();
    ASSERT_EQ(desk.plan.days(), (std::vector{today, today.addDays(7), today.addDays(14)}));

    desk.begin(desk.coffee());

    EXPECT_EQ(desk.plan.days(), (std::vector{today.addDays(2), today.addDays(9)}));
}

TEST(AddRitual, LeavesWhatWasHeldOrPlacedByHand)
{
    RitualDesk desk;
    desk.plan.run();
    desk.plan.hold(0, today);
    desk.plan.editMoment(1, [](Moment& moment) { moment.plannedBy = PlannedBy::Hand; });

    desk.begin(desk.coffee());

    EXPECT_EQ(desk.plan.moments().size(), 4U);
}

TEST(AddRitual, RefusesEachFieldThatCannotBe)
{
    RitualDesk desk;
    using Change = std::function<void(RitualDraft&)>;
    const std::pair<QString, Change> wrong[] = {
        {u"kind"_s, [](RitualDraft& draft) { draft.kind.reset(); }},
        {u"team"_s, [](RitualDraft& draft) { draft.team = newId<Team>(); }},
        {u"name"_s, [](RitualDraft& draft) { draft.name = u"  "_s; }},
        {u"weekday"_s, [](RitualDraft& draft) { draft.weekday = 8; }},
        {u"everyWeeks"_s, [](RitualDraft& draft) { draft.everyWeeks = 0; }},
        {u"weekOfMonth"_s, [](RitualDraft& draft) { draft.weekOfMonth = 5; }},
        {u"minuteOfDay"_s, [](RitualDraft& draft) { draft.minuteOfDay = 1440; }},
        {u"minutes"_s, [](RitualDraft& draft) { draft.minutes = 0; }},
        {u"hosts"_s, [](RitualDraft& draft) { draft.hosts.push_back(draft.hosts.front()); }},
        {u"hosts"_s, [](RitualDraft& draft) { draft.hosts = {newId<Person>()}; }},
        {u"place"_s, [](RitualDraft& draft) { draft.place = QString(201, u'x'); }},
        {u"first"_s, [](RitualDraft& draft) { draft.first = {}; }},
    };
    for (const auto& each : wrong) {
        auto draft = desk.coffee();
        each.second(draft);
        const auto refused =
            addRitual(desk.records(), draft, today, testIds(), RitualDesk::unprepared);
        ASSERT_FALSE(refused) << qPrintable(each.first);
        EXPECT_EQ(refused.error().subject, each.first);
    }
}

TEST(EditRitual, TakesNameHourAndHostsToWhatIsPlanned)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    auto draft = draftOf(desk.ritual());
    draft.name = u"Tea"_s;
    draft.minuteOfDay = 11 * 60;
    draft.hosts = {desk.paul.id};

    desk.take(editRitual(desk.records(), desk.ritual(), draft, today, RitualDesk::unprepared));

    for (const auto& moment : desk.plan.moments()) {
        EXPECT_EQ(moment.title.text(), u"Tea"_s);
        EXPECT_EQ(moment.minuteOfDay, 11 * 60);
        EXPECT_EQ(desk.records().gatheringOf(moment.id)->host, desk.paul.id);
    }
}

TEST(EditRitual, TakesAwayTheWeeksItNoLongerAsksForWithTheirPreparation)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    const auto dropped = desk.plan.moments()[1].id;
    auto draft = draftOf(desk.ritual());
    draft.everyWeeks = 2;

    const auto changes =
        editRitual(desk.records(), desk.ritual(), draft, today,
                   [](const MomentId& id) { return std::optional(Preparation{.id = id}); });

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->of<Preparation>().size(), 1U);
    EXPECT_EQ(changes->of<Preparation>().front().before->id, dropped);
    desk.records().apply(*changes);
    EXPECT_EQ(desk.plan.days(), std::vector{today.addDays(2)});
    EXPECT_TRUE(desk.plan.run().isEmpty());
}

TEST(EditRitual, BringsTheWeeksBackWhenItAsksForThemAgain)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    for (const auto weeks : {2, 1}) {
        auto draft = draftOf(desk.ritual());
        draft.everyWeeks = weeks;
        desk.take(editRitual(desk.records(), desk.ritual(), draft, today, RitualDesk::unprepared));
    }
    EXPECT_EQ(desk.plan.moments().size(), 2U);
}

TEST(EditRitual, ChangesNothingWhenNothingIsDifferent)
{
    RitualDesk desk;
    desk.begin(desk.coffee());

    const auto changes = editRitual(desk.records(), desk.ritual(), draftOf(desk.ritual()), today,
                                    RitualDesk::unprepared);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->isEmpty());
}

TEST(EndRitual, KeepsWhatWasHeldAndGivesTheRestBackToTheRule)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    desk.plan.hold(0, today.addDays(2));
    desk.plan.desk.today = today.addDays(3);

    desk.take(endRitual(desk.records(), desk.ritual(), today.addDays(3), RitualDesk::unprepared));

    EXPECT_EQ(desk.plan.days(),
              (std::vector{today.addDays(2), today.addDays(7), today.addDays(14)}));
    EXPECT_TRUE(endRitual(desk.records(), desk.ritual(), today.addDays(3), RitualDesk::unprepared)
                    .isEmpty());
}

TEST(SwapHost, ExchangesTheTurnsOfBoth)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    const auto first = desk.plan.moments()[0].id;
    const auto second = desk.plan.moments()[1].id;

    desk.take(swapHost(desk.records(), first, desk.paul.id));

    EXPECT_EQ(desk.records().gatheringOf(first)->host, desk.paul.id);
    EXPECT_EQ(desk.records().gatheringOf(second)->host, desk.plan.person.id);
}

TEST(SwapHost, RefusesAnOccurrenceThatWasHeldAndSomebodyUnknown)
{
    RitualDesk desk;
    desk.begin(desk.coffee());
    const auto stranger = swapHost(desk.records(), desk.plan.moments()[0].id, newId<Person>());
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().subject, u"host"_s);

    desk.plan.hold(0, today);
    EXPECT_FALSE(swapHost(desk.records(), desk.plan.moments()[0].id, desk.paul.id));
}

}  // namespace
}  // namespace esperluette::test
