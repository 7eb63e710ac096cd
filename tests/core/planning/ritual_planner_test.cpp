// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/ritual_planner.h"

#include "core/planning/ritual_days.h"
#include "tests/core/planning/plan.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// A team that has a coffee every Monday, which a rule asks for on every first day of a week.
class PlanForRituals : public testing::Test {
protected:
    PlanForRituals() :
        plan({.form = RuleForm::EveryPeriod,
              .milestone = Milestone::CalendarWeek,
              .every = {1, TimeUnit::Week},
              .nonWorkingDay = NonWorkingDay::Next,
              .lateDays = 2},
             MomentScope::Collective)
    {
        plan.desk.until = today.addDays(15);
        paul.team = plan.team.id;
        plan.records.apply(adding(paul, ritual));
    }

    void editRitual(const std::function<void(Ritual&)>& change) { plan.edit(ritual, change); }
    const Gathering& gathering(std::size_t position) const
    {
        return *plan.records.gatheringOf(plan.moments()[position].id);
    }
    std::vector<std::optional<PersonId>> hosts() const
    {
        std::vector<std::optional<PersonId>> hosts;
        for (const auto& moment : plan.moments())
            hosts.push_back(plan.records.gatheringOf(moment.id)->host);
        return hosts;
    }

    Plan plan;
    Person paul = somePerson(u"Paul"_s);
    Ritual ritual{.id = newId<Ritual>(),
                  .kind = plan.kind.id,
                  .team = plan.team.id,
                  .name = text<RitualName>(u"Coffee of the week"_s),
                  .weekday = 3,
                  .minuteOfDay = 10 * 60,
                  .hosts = {plan.person.id, paul.id},
                  .place = {},
                  .first = today,
                  .last = {}};
};

TEST_F(PlanForRituals, TakesThePlaceOfTheRuleOfItsKindAndTeam)
{
    plan.run();

    EXPECT_EQ(plan.days(), (std::vector{today.addDays(2), today.addDays(9)}));
}

TEST_F(PlanForRituals, LeavesTheRuleToOtherTeams)
{
    const auto other = someTeam(u"Atelier"_s);
    auto person = somePerson(u"Zoé"_s);
    person.team = other.id;
    plan.records.apply(adding(other, person));

    plan.run();

    EXPECT_EQ(plan.moments().size(), 2U + 3U);
}

TEST_F(PlanForRituals, InvitesTheTeamUnderTheNameAndAtTheHourOfTheRitual)
{
    plan.run();

    const auto& moment = plan.moments().front();
    EXPECT_EQ(moment.title.text(), u"Coffee of the week"_s);
    EXPECT_EQ(moment.minuteOfDay, 10 * 60);
    EXPECT_EQ(moment.plannedBy, PlannedBy::Rule);
    EXPECT_EQ(gathering(0).ritual, ritual.id);
    EXPECT_EQ(gathering(0).team, plan.team.id);
    EXPECT_EQ(gathering(0).attendances.size(), 2U);
}

TEST_F(PlanForRituals, InvitesEverybodyAcrossTeams)
{
    plan.records.apply(adding(somePerson(u"Zoé"_s)));
    editRitual([](Ritual& changed) { changed.team.reset(); });

    ChangeSet changes;
    planRituals(plan.records, plan.desk, testIds(), changes);

    ASSERT_FALSE(changes.of<Gathering>().empty());
    EXPECT_EQ(changes.of<Gathering>().front().after->attendances.size(), 3U);
}

TEST_F(PlanForRituals, TakesTurnsInHosting)
{
    plan.desk.until = today.addDays(29);
    plan.run();

    EXPECT_EQ(
        hosts(),
        (std::vector<std::optional<PersonId>>{plan.person.id, paul.id, plan.person.id, paul.id}));
}

TEST_F(PlanForRituals, GoesOnWithTheTurnsWhenMoreIsPlanned)
{
    plan.run();
    const auto before = hosts();
    plan.desk.until = today.addDays(29);
    plan.run();

    EXPECT_EQ(hosts()[0], before[0]);
    EXPECT_EQ(hosts()[2], plan.person.id);
}

TEST_F(PlanForRituals, PassesOnTheTurnOfWhoIsOnLeave)
{
    plan.run();
    plan.editPerson([](Person& person) { person.status = PersonStatus::OnLeave; });
    plan.run();

    EXPECT_EQ(hosts(), (std::vector<std::optional<PersonId>>{paul.id, paul.id}));
    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanForRituals, MovesWhatIsNotHeldWhenTheDayChanges)
{
    plan.run();
    plan.hold(0, today.addDays(2));
    plan.desk.today = today.addDays(3);
    editRitual([](Ritual& changed) { changed.weekday = 5; });
    plan.run();

    EXPECT_EQ(plan.days(), (std::vector{today.addDays(2), today.addDays(11)}));
}

TEST_F(PlanForRituals, NeverMovesToADayBeforeToday)
{
    plan.run();
    plan.desk.today = today.addDays(1);
    editRitual([](Ritual& changed) { changed.weekday = 1; });
    plan.run();

    EXPECT_EQ(plan.days().front(), today.addDays(2));
}

TEST_F(PlanForRituals, NeverBringsBackWhatWasDeletedOrCancelled)
{
    plan.run();
    plan.remove(0);
    plan.editMoment(0, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });

    EXPECT_TRUE(plan.run().isEmpty());
}

TEST_F(PlanForRituals, LeavesTheRestToTheRuleWhenTheRitualEnds)
{
    editRitual([](Ritual& changed) { changed.last = today.addDays(6); });
    plan.run();

    auto days = plan.days();
    std::ranges::sort(days);
    EXPECT_EQ(days, (std::vector{today.addDays(2), today.addDays(7), today.addDays(14)}));
}

TEST_F(PlanForRituals, SaysWhyAnOccurrenceIsOnItsDay)
{
    plan.run();
    const auto sentences =
        whyThisDate(plan.records, plan.moments().front(), plan.desk.calendar, Language::English);

    ASSERT_FALSE(sentences.isEmpty());
    EXPECT_TRUE(sentences.front().contains(u"ritual"_s)) << qPrintable(sentences.join(u'\n'));
    EXPECT_TRUE(sentences.front().contains(u"Wednesday"_s));
}

TEST(RitualPlanning, IsEmptyRightAfterAndHasEachOccurrenceOnce)
{
    EXPECT_TRUE(rc::check([] {
        Plan plan({.nonWorkingDay = NonWorkingDay(*rc::gen::inRange(0, 3)), .lateDays = 2},
                  MomentScope::Collective);
        auto paul = somePerson(u"Paul"_s);
        paul.team = plan.team.id;
        Ritual ritual{.id = newId<Ritual>(),
                      .kind = plan.kind.id,
                      .team = plan.team.id,
                      .name = text<RitualName>(u"Coffee"_s),
                      .weekday = *rc::gen::inRange(1, 8),
                      .everyWeeks = *rc::gen::inRange(1, 5),
                      .weekOfMonth = *rc::gen::inRange(-1, 5),
                      .hosts = {plan.person.id, paul.id},
                      .place = {},
                      .first = today.addDays(*rc::gen::inRange(-100, 30)),
                      .last = {}};
        plan.records.apply(adding(paul, ritual));
        plan.desk.calendar = WorkingCalendar::french();
        for (int round = 0; round < 4; ++round) {
            plan.desk.until = plan.desk.today.addDays(*rc::gen::inRange(0, 90));
            plan.run();
            RC_ASSERT(plan.run().isEmpty());
            for (const auto& moment : plan.moments())
                RC_ASSERT((moment.planned >= Day(today) && moment.planned >= Day(ritual.first)));
            plan.desk.today = plan.desk.today.addDays(*rc::gen::inRange(1, 40));
            plan.edit(ritual, std::function<void(Ritual&)>([](Ritual& changed) {
                          changed.weekday = *rc::gen::inRange(1, 8);
                      }));
        }
        std::set<int> ordinals;
        for (const auto& moment : plan.moments())
            RC_ASSERT(ordinals.insert(moment.ordinal).second);
    }));
}

}  // namespace
}  // namespace esperluette::test
