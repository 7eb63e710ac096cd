// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

const UtcMinute now{std::chrono::minutes(29'000'000)};

/// A logbook with Inès and Karim in a team, an individual and a collective kind.
class MomentActions : public testing::Test {
protected:
    MomentActions()
    {
        coffee.scope = MomentScope::Collective;
        coffee.privacy = Privacy::WithTheTeam;
        ines.team = karim.team = team.id;
        karim.status = PersonStatus::OnLeave;
        records.apply(adding(team, ines, karim, journey, stage, praise, coffee));
    }

    MomentDraft praiseDraft() const
    {
        return {.kind = praise.id, .person = ines.id, .day = today.addDays(2)};
    }
    MomentDraft coffeeDraft() const
    {
        return {.kind = coffee.id, .team = team.id, .day = today.addDays(2)};
    }
    Result<ChangeSet> plan(const MomentDraft& draft)
    {
        return planMoment(records, draft, today, now, testIds());
    }
    Result<ChangeSet> note(const MomentDraft& draft)
    {
        return noteMoment(records, draft, today, now, testIds());
    }
    void expectRefused(const Result<ChangeSet>& outcome, const QString& subject)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(outcome.error().subject, subject);
    }

    Team team = someTeam();
    Person ines = somePerson();
    Person karim = somePerson(u"Karim"_s, u"Haddad"_s);
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praise = someKind(stage);
    MomentKind coffee = someKind(stage, u"team_coffee"_s);
    Records records;
};

Moment added(const ChangeSet& changes) { return *changes.of<Moment>().front().after; }

using PlanMoment = MomentActions;

TEST_F(PlanMoment, PutsAMomentInThePlanWithTheChecklistOfItsKind)
{
    auto draft = praiseDraft();
    draft.title = u"  Calm under pressure "_s;
    draft.minuteOfDay = 14 * 60;

    const auto changes = plan(draft);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(records.accepts(*changes));
    const auto moment = added(*changes);
    EXPECT_EQ(moment.person, ines.id);
    EXPECT_EQ(moment.title.text(), u"Calm under pressure"_s);
    EXPECT_EQ(moment.planned.date(), today.addDays(2));
    EXPECT_EQ(moment.minuteOfDay, 14 * 60);
    EXPECT_EQ(moment.plannedAt, now);
    EXPECT_EQ(moment.evidence.items, 5);
    EXPECT_EQ(moment.status, MomentStatus::Planned);
    EXPECT_EQ(moment.plannedBy, PlannedBy::Hand);
    EXPECT_FALSE(moment.held.isValid());
}

TEST_F(PlanMoment, AcceptsToday)
{
    auto draft = praiseDraft();
    draft.day = today;

    EXPECT_TRUE(plan(draft));
}

TEST_F(PlanMoment, RefusesADayInThePastOrNone)
{
    auto draft = praiseDraft();
    draft.day = today.addDays(-1);
    expectRefused(plan(draft), u"day"_s);
    draft.day = {};
    expectRefused(plan(draft), u"day"_s);
}

TEST_F(PlanMoment, RefusesAnHourThatDoesNotExist)
{
    auto draft = praiseDraft();
    draft.minuteOfDay = 24 * 60;

    expectRefused(plan(draft), u"day"_s);
}

TEST_F(PlanMoment, RefusesAKindThatIsNotThere)
{
    auto draft = praiseDraft();
    draft.kind = {};
    expectRefused(plan(draft), u"kind"_s);
    draft.kind = newId<MomentKind>();
    expectRefused(plan(draft), u"kind"_s);
}

TEST_F(PlanMoment, RefusesAnIndividualMomentWithoutItsPerson)
{
    auto draft = praiseDraft();
    draft.person = {};
    expectRefused(plan(draft), u"person"_s);
    draft.person = newId<Person>();
    expectRefused(plan(draft), u"person"_s);
}

TEST_F(PlanMoment, RefusesATitleThatIsTooLong)
{
    auto draft = praiseDraft();
    draft.title = QString(201, u'x');

    expectRefused(plan(draft), u"title"_s);
}

TEST_F(PlanMoment, InvitesThePeoplePresentInTheTeam)
{
    const auto changes = plan(coffeeDraft());

    ASSERT_TRUE(changes);
    EXPECT_FALSE(added(*changes).person);
    const auto gathering = *changes->of<Gathering>().front().after;
    EXPECT_EQ(gathering.id, added(*changes).id);
    EXPECT_EQ(gathering.team, team.id);
    EXPECT_EQ(gathering.attendances, (std::vector<Attendance>{{ines.id, Part::Invited}}));
}

TEST_F(PlanMoment, InvitesThePeopleNamedAndEachOnce)
{
    auto draft = coffeeDraft();
    draft.team = {};
    draft.attendances = {{karim.id}, {ines.id}, {karim.id}};

    const auto changes = plan(draft);

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Gathering>().front().after->attendances,
              (std::vector<Attendance>{{karim.id}, {ines.id}}));
}

TEST_F(PlanMoment, RefusesACollectiveMomentForNobody)
{
    auto draft = coffeeDraft();
    draft.team = {};
    expectRefused(plan(draft), u"team"_s);
    draft.team = newId<Team>();
    expectRefused(plan(draft), u"team"_s);
}

TEST_F(PlanMoment, RefusesAStrangerAmongTheInvited)
{
    auto draft = coffeeDraft();
    draft.attendances = {{newId<Person>()}};

    expectRefused(plan(draft), u"person"_s);
}

using NoteMoment = MomentActions;

TEST_F(NoteMoment, NotesWhatWasHeldWithoutAPlan)
{
    auto draft = praiseDraft();
    draft.day = today.addDays(-1);

    const auto changes = note(draft);

    ASSERT_TRUE(changes);
    EXPECT_EQ(added(*changes).held.date(), today.addDays(-1));
    EXPECT_EQ(added(*changes).status, MomentStatus::Held);
    EXPECT_FALSE(added(*changes).planned.isValid());
    EXPECT_EQ(stepText(changes->name()), u"Note a moment"_s);
}

TEST_F(NoteMoment, RefusesADayToCome)
{
    auto draft = praiseDraft();
    draft.day = today.addDays(1);

    expectRefused(note(draft), u"day"_s);
}

TEST_F(NoteMoment, RefusesAKindThatIsNotThere)
{
    auto draft = praiseDraft();
    draft.day = today;
    draft.kind = {};

    expectRefused(note(draft), u"kind"_s);
}

using ExplainMissed = MomentActions;

TEST_F(ExplainMissed, KeepsTheCauseWithTheEvidence)
{
    const auto moment = plannedMoment(ines, praise, today.addDays(-30));

    const auto changes = explainMissed(moment, MissedCause::Time);

    EXPECT_EQ(added(changes).evidence.cause, MissedCause::Time);
}

using MoveMoment = MomentActions;

TEST_F(MoveMoment, SetsTheDayAndForgetsWhyItWasMissed)
{
    auto moment = plannedMoment(ines, praise, today.addDays(-30));
    moment.evidence.cause = MissedCause::Time;

    const auto changes = moveMoment(moment, today, 9 * 60, today);

    ASSERT_TRUE(changes);
    EXPECT_EQ(added(*changes).planned.date(), today);
    EXPECT_EQ(added(*changes).minuteOfDay, 9 * 60);
    EXPECT_EQ(added(*changes).evidence.cause, MissedCause::NotTold);
    EXPECT_EQ(added(*changes).plannedBy, PlannedBy::Hand);
}

TEST_F(MoveMoment, RemembersThatAHandMovedWhatARulePlanned)
{
    auto moment = plannedMoment(ines, praise, today);
    moment.plannedBy = PlannedBy::Rule;

    const auto changes = moveMoment(moment, today.addDays(1), Moment::wholeDay, today);

    ASSERT_TRUE(changes);
    EXPECT_EQ(added(*changes).plannedBy, PlannedBy::RuleThenHand);
}

TEST_F(MoveMoment, ChangesNothingWhenTheDayIsTheSame)
{
    auto moment = plannedMoment(ines, praise, today);
    moment.plannedBy = PlannedBy::Rule;

    const auto changes = moveMoment(moment, today, Moment::wholeDay, today);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->isEmpty());
}

TEST_F(MoveMoment, RefusesThePastAndWhatWasHeldOrCancelled)
{
    auto moment = plannedMoment(ines, praise, today);
    expectRefused(moveMoment(moment, today.addDays(-1), Moment::wholeDay, today), u"day"_s);

    moment.status = MomentStatus::Cancelled;
    expectRefused(moveMoment(moment, today, Moment::wholeDay, today), u"day"_s);
    expectRefused(moveMoment(carefulMoment(ines, praise), today, Moment::wholeDay, today),
                  u"day"_s);
}

using CancelMoment = MomentActions;

TEST_F(CancelMoment, CancelsWhatWasNotHeld)
{
    EXPECT_EQ(added(cancelMoment(plannedMoment(ines, praise))).status, MomentStatus::Cancelled);
    EXPECT_TRUE(cancelMoment(carefulMoment(ines, praise)).isEmpty());
}

using RemoveMoment = MomentActions;

TEST_F(RemoveMoment, TakesAwayAllThatHangsOnIt)
{
    const auto planned = plan(coffeeDraft());
    ASSERT_TRUE(planned);
    records.apply(*planned);
    const auto moment = added(*planned);
    const Commitment commitment{.id = newId<Commitment>(),
                                .moment = moment.id,
                                .team = team.id,
                                .text = text<CommitmentText>(u"Buy biscuits"_s)};
    const Commitment other{
        .id = newId<Commitment>(), .person = ines.id, .text = text<CommitmentText>(u"Call back"_s)};
    records.apply(adding(commitment, other));

    const auto changes = removeMoment(records, moment, Preparation{.id = moment.id},
                                      Debrief{.id = moment.id}, testIds());
    records.apply(changes);

    EXPECT_TRUE(records.all<Moment>().empty());
    EXPECT_TRUE(records.all<Gathering>().empty());
    ASSERT_EQ(records.all<Commitment>().size(), 1u);
    EXPECT_EQ(records.all<Commitment>().front(), other);
    EXPECT_EQ(changes.of<Preparation>().size(), 1u);
    EXPECT_EQ(changes.of<Debrief>().size(), 1u);
    EXPECT_TRUE(records.all<SkippedOccurrence>().empty());
}

TEST_F(RemoveMoment, LeavesASkippedOccurrenceOfARule)
{
    auto moment = plannedMoment(ines, praise, today);
    moment.plannedBy = PlannedBy::RuleThenHand;
    moment.ordinal = 3;
    records.apply(adding(moment));

    const auto changes = removeMoment(records, moment, {}, {}, testIds());

    ASSERT_EQ(changes.of<SkippedOccurrence>().size(), 1u);
    const auto skipped = *changes.of<SkippedOccurrence>().front().after;
    EXPECT_EQ(skipped.kind, praise.id);
    EXPECT_EQ(skipped.person, ines.id);
    EXPECT_EQ(skipped.ordinal, 3);
    EXPECT_EQ(skipped.planned, today);
}

TEST_F(RemoveMoment, ComesBackAsItWasWhenUndone)
{
    const auto planned = plan(coffeeDraft());
    ASSERT_TRUE(planned);
    records.apply(*planned);
    const auto moment = added(*planned);

    const auto changes = removeMoment(records, moment, {}, {}, testIds());
    records.apply(changes);
    records.apply(changes.inverted());

    ASSERT_TRUE(records.find(moment.id));
    EXPECT_EQ(*records.find(moment.id), moment);
    EXPECT_TRUE(records.gatheringOf(moment.id));
}

TEST(ShownTitle, IsTheNameOfTheKindWithoutATitle)
{
    auto kind = someKind(someStage(someJourney()));
    kind.name.builtIn = {u"Entretien d'éloge"_s, u"Praise interview"_s};
    auto moment = plannedMoment(somePerson(), kind);

    EXPECT_EQ(shownTitle(moment, kind, Language::French), u"Entretien d'éloge"_s);
    moment.title = text<MomentTitle>(u"The storm"_s);
    EXPECT_EQ(shownTitle(moment, kind, Language::French), u"The storm"_s);
}

}  // namespace
}  // namespace esperluette::test
