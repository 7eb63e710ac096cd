// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/moments/moment_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

class TellMoment : public testing::Test {
protected:
    TellMoment() { records.apply(adding(ines, team, journey, stage, praise, moment)); }

    DebriefDraft carefulDraft() const
    {
        return {.held = today,
                .minutes = 35,
                .setting = Setting::DedicatedPlace,
                .protectedTime = Answer::Yes,
                .listening = Answer::Partly,
                .emotional = Answer::Yes,
                .relational = Answer::No,
                .operational = Answer::Yes,
                .felt = 4};
    }
    Result<ChangeSet> tell(const DebriefDraft& draft, const std::optional<Debrief>& before = {})
    {
        return tellMoment(records, moment.id, before, draft, today, testIds());
    }
    void expectRefused(const DebriefDraft& draft, const QString& subject)
    {
        const auto outcome = tell(draft);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(outcome.error().subject, subject);
    }

    Person ines = somePerson();
    Team team = someTeam();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praise = someKind(stage);
    Moment moment = plannedMoment(ines, praise, today);
    Records records;
};

TEST_F(TellMoment, KeepsTheEvidenceAndMarksTheMomentTold)
{
    const auto changes = tell(carefulDraft());

    ASSERT_TRUE(changes);
    EXPECT_TRUE(records.accepts(*changes));
    const auto told = *changes->of<Moment>().front().after;
    EXPECT_EQ(told.status, MomentStatus::Told);
    EXPECT_EQ(told.held.date(), today);
    EXPECT_EQ(told.evidence.setting, Setting::DedicatedPlace);
    EXPECT_EQ(told.evidence.minutes, 35);
    EXPECT_EQ(told.evidence.listening, Answer::Partly);
    EXPECT_EQ(told.evidence.relational, Answer::No);
    EXPECT_EQ(told.evidence.felt, 4);
    EXPECT_EQ(told.evidence.items, moment.evidence.items);
    EXPECT_EQ(stepText(changes->name()), u"Tell a moment"_s);
}

TEST_F(TellMoment, WritesNoWordsWhereThereAreNone)
{
    const auto changes = tell(carefulDraft());

    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->of<Debrief>().empty());
}

TEST_F(TellMoment, KeepsTheWordsAndTheEmotionsEachOnce)
{
    auto draft = carefulDraft();
    const ToldEmotion joy{u"joy"_s, EmotionSource::DeclaredByThePerson};
    draft.feltWords = u"It did me good"_s;
    draft.notes = u"Facts"_s;
    draft.noteLevel = NoteLevel::PrivateMemo;
    draft.emotions = {joy, joy, {u"joy"_s, EmotionSource::ManagersImpression}};

    const auto changes = tell(draft);

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->of<Debrief>().size(), 1u);
    const auto words = *changes->of<Debrief>().front().after;
    EXPECT_EQ(words.feltWords.text(), u"It did me good"_s);
    EXPECT_EQ(words.noteLevel, NoteLevel::PrivateMemo);
    EXPECT_EQ(words.emotions.size(), 2u);
}

TEST_F(TellMoment, UpdatesTheWordsThatWereThere)
{
    const Debrief before{.id = moment.id, .notes = text<LongText>(u"First"_s)};
    auto draft = carefulDraft();
    draft.notes = u"Second"_s;

    const auto changes = tell(draft, before);

    ASSERT_TRUE(changes);
    const auto change = changes->of<Debrief>().front();
    EXPECT_EQ(change.before, before);
    EXPECT_EQ(change.after->notes.text(), u"Second"_s);
}

TEST_F(TellMoment, MakesACommitmentOfEachPromise)
{
    auto draft = carefulDraft();
    draft.commitments = {{u"Send the plan"_s, today.addDays(7)}, {u"Think about it"_s, {}}};

    const auto changes = tell(draft);

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->of<Commitment>().size(), 2u);
    const auto first = *changes->of<Commitment>().front().after;
    EXPECT_EQ(first.moment, moment.id);
    EXPECT_EQ(first.person, ines.id);
    EXPECT_EQ(first.promised, today);
    EXPECT_EQ(first.due, today.addDays(7));
    EXPECT_EQ(first.state, CommitmentState::Open);
}

TEST_F(TellMoment, KeepsWhatThePersonOwesToTheManager)
{
    auto draft = carefulDraft();
    draft.commitments = {{u"Bring the figures"_s, {}, CommitmentKind::Action, true}};

    const auto changes = tell(draft);

    ASSERT_TRUE(changes);
    const auto commitment = *changes->of<Commitment>().front().after;
    EXPECT_EQ(commitment.owner, ines.id);
    EXPECT_FALSE(commitment.person);
    EXPECT_EQ(commitment.kind, CommitmentKind::Action);
}

TEST_F(TellMoment, ForgetsWhyItWasMissed)
{
    auto missed = moment;
    missed.evidence.cause = MissedCause::Time;
    ChangeSet explaining;
    explaining.update(moment, missed);
    records.apply(explaining);

    const auto changes = tell(carefulDraft());

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Moment>().front().after->evidence.cause, MissedCause::NotTold);
}

TEST_F(TellMoment, RefusesAHeldDayInTheFutureOrNone)
{
    auto draft = carefulDraft();
    draft.held = today.addDays(1);
    expectRefused(draft, u"held"_s);
    draft.held = {};
    expectRefused(draft, u"held"_s);
}

TEST_F(TellMoment, RefusesMoreMinutesThanADayHas)
{
    auto draft = carefulDraft();
    draft.minutes = 1441;
    expectRefused(draft, u"minutes"_s);
    draft.minutes = -1;
    expectRefused(draft, u"minutes"_s);
}

TEST_F(TellMoment, RefusesAFeltRatingAboveFive)
{
    auto draft = carefulDraft();
    draft.felt = 6;

    expectRefused(draft, u"felt"_s);
}

TEST_F(TellMoment, RefusesWordsThatAreTooLong)
{
    auto draft = carefulDraft();
    draft.feltWords = QString(LongText::maxLength + 1, u'x');
    expectRefused(draft, u"feltWords"_s);

    draft = carefulDraft();
    draft.notes = QString(LongText::maxLength + 1, u'x');
    expectRefused(draft, u"notes"_s);
}

TEST_F(TellMoment, RefusesABlankPromiseOrOneDueBeforeItWasMade)
{
    auto draft = carefulDraft();
    draft.commitments = {{u"  "_s, {}}};
    expectRefused(draft, u"commitment"_s);

    draft.commitments = {{u"Send the plan"_s, today.addDays(-1)}};
    expectRefused(draft, u"commitment"_s);
}

TEST_F(TellMoment, RefusesAStrangerAmongThoseWhoCame)
{
    auto draft = carefulDraft();
    draft.attendances = {{newId<Person>(), Part::Present}};

    expectRefused(draft, u"attendances"_s);
}

TEST_F(TellMoment, RefusesAMomentThatIsGone)
{
    const auto outcome = tellMoment(records, newId<Moment>(), {}, carefulDraft(), today, testIds());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::StaleChange);
}

TEST_F(TellMoment, SaysWhoCameToACollectiveMoment)
{
    auto coffee = plannedMoment(ines, praise, today);
    coffee.person = {};
    const Gathering gathering{coffee.id, team.id, {{ines.id, Part::Invited}}};
    records.apply(adding(coffee, gathering));
    auto draft = carefulDraft();
    draft.attendances = {{ines.id, Part::Contributor}};
    draft.commitments = {{u"Bring a cake"_s, {}}};

    const auto changes = tellMoment(records, coffee.id, {}, draft, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->of<Gathering>().front().after->attendances, draft.attendances);
    EXPECT_EQ(changes->of<Commitment>().front().after->team, team.id);
    EXPECT_FALSE(changes->of<Commitment>().front().after->person);
}

TEST_F(TellMoment, TellsTheSameFromItsOwnDraft)
{
    const auto changes = tell(carefulDraft());
    ASSERT_TRUE(changes);
    records.apply(*changes);

    const auto draft = debriefDraft(records, *records.find(moment.id), {}, today);
    const auto again = tell(draft);

    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
}

TEST_F(TellMoment, BringsTheUsersOwnWordOnTwoDoorsToCare)
{
    auto draft = carefulDraft();
    draft.betweenTwoDoors = true;

    const auto changes = tell(draft);

    ASSERT_TRUE(changes);
    const auto care = assess(*changes->of<Moment>().front().after, praise, {}, today);
    EXPECT_EQ(care.betweenTwoDoors, Answer::Yes);
    EXPECT_EQ(care.level, CareLevel::InPassing);
}

TEST(DebriefDraft, StartsOnThePlannedDayTodayAtTheLatest)
{
    const auto ines = somePerson();
    const auto kind = someKind(someStage(someJourney()));
    const auto heldIn = [&](const Moment& moment) {
        return debriefDraft(Records(), moment, {}, today).held;
    };

    EXPECT_EQ(heldIn(plannedMoment(ines, kind, today.addDays(-3))), today.addDays(-3));
    EXPECT_EQ(heldIn(plannedMoment(ines, kind, today.addDays(3))), today);
}

TEST(DebriefDraft, HoldsWhatWasTold)
{
    const auto ines = somePerson();
    const auto moment = carefulMoment(ines, someKind(someStage(someJourney())), today);
    const Debrief told{.id = moment.id,
                       .emotions = {{u"joy"_s, EmotionSource::DeclaredByThePerson}},
                       .feltWords = text<LongText>(u"Good"_s),
                       .notes = text<LongText>(u"Facts"_s),
                       .noteLevel = NoteLevel::Hr};

    const auto draft = debriefDraft(Records(), moment, told, today);

    EXPECT_EQ(draft.setting, Setting::DedicatedPlace);
    EXPECT_EQ(draft.minutes, 30);
    EXPECT_EQ(draft.emotions, told.emotions);
    EXPECT_EQ(draft.feltWords, u"Good"_s);
    EXPECT_EQ(draft.notes, u"Facts"_s);
    EXPECT_EQ(draft.noteLevel, NoteLevel::Hr);
}

}  // namespace
}  // namespace esperluette::test
