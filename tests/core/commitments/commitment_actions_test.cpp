// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commitments/commitment_actions.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

Commitment someCommitment(CommitmentState state = CommitmentState::Open)
{
    Commitment commitment{.id = newId<Commitment>(),
                          .person = newId<Person>(),
                          .text = text<CommitmentText>(u"Send the plan"_s),
                          .promised = today,
                          .due = today.addDays(7),
                          .state = state};
    if (state != CommitmentState::Open)
        commitment.closed = today.addDays(-1);
    return commitment;
}

Commitment after(const ChangeSet& changes) { return *changes.of<Commitment>().front().after; }

TEST(Promise, IsOpenFromTodayUntilItsDate)
{
    const auto person = newId<Person>();
    const auto moment = newId<Moment>();

    const auto changes =
        promise(person, moment, u" Send the plan "_s, today.addDays(7), today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_EQ(after(*changes).text.text(), u"Send the plan"_s);
    EXPECT_EQ(after(*changes).person, person);
    EXPECT_EQ(after(*changes).moment, moment);
    EXPECT_EQ(after(*changes).promised, today);
    EXPECT_EQ(after(*changes).due, today.addDays(7));
    EXPECT_EQ(after(*changes).state, CommitmentState::Open);
}

TEST(Promise, MayHaveNoDate)
{
    const auto changes = promise(newId<Person>(), {}, u"Think of it"_s, {}, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_FALSE(after(*changes).due.isValid());
}

TEST(Promise, RefusesBlankAndTooLongText)
{
    for (const auto& typed : {u"  "_s, QString(501, u'x')}) {
        const auto refused = promise(newId<Person>(), {}, typed, {}, today, testIds());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, u"text"_s);
    }
}

TEST(Promise, RefusesADateInThePast)
{
    const auto refused =
        promise(newId<Person>(), {}, u"Call"_s, today.addDays(-1), today, testIds());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"due"_s);
}

TEST(KeepCommitment, ClosesItToday)
{
    const auto kept = after(keepCommitment(someCommitment(), today));

    EXPECT_EQ(kept.state, CommitmentState::Kept);
    EXPECT_EQ(kept.closed, today);
}

TEST(KeepCommitment, ChangesNothingTwice)
{
    EXPECT_TRUE(keepCommitment(someCommitment(CommitmentState::Kept), today).isEmpty());
}

TEST(BreakCommitment, ClosesItUnkept)
{
    const auto broken = after(breakCommitment(someCommitment(), today));

    EXPECT_EQ(broken.state, CommitmentState::Broken);
    EXPECT_EQ(broken.closed, today);
}

TEST(Commit, KeepsKindOwnerAndBeneficiary)
{
    const auto owner = newId<Person>();
    const auto changes = commit({.kind = CommitmentKind::Action,
                                 .text = u"Send the list"_s,
                                 .owner = owner,
                                 .beneficiary = {},
                                 .due = today},
                                {}, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_EQ(after(*changes).kind, CommitmentKind::Action);
    EXPECT_EQ(after(*changes).owner, owner);
    EXPECT_FALSE(after(*changes).person);
    EXPECT_FALSE(after(*changes).team);
}

TEST(Commit, RefusesToOweSomethingToOneself)
{
    const auto person = newId<Person>();
    for (const auto& terms :
         {CommitmentTerms{.text = u"Call"_s, .owner = person, .beneficiary = {.person = person}},
          CommitmentTerms{.text = u"Call"_s},
          CommitmentTerms{.text = u"Call"_s,
          .beneficiary = {.person = person, .team = newId<Team>()}}}) {
        const auto refused = commit(terms, {}, today, testIds());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, u"beneficiary"_s);
    }
}

TEST(EditCommitment, KeepsADayInThePastThatWasThere)
{
    auto commitment = someCommitment();
    commitment.due = today.addDays(-3);
    auto terms = termsOf(commitment);
    terms.text = u"Send the new plan"_s;

    const auto changes = editCommitment(commitment, terms, today);

    ASSERT_TRUE(changes);
    EXPECT_EQ(after(*changes).text.text(), u"Send the new plan"_s);
    EXPECT_EQ(after(*changes).due, today.addDays(-3));
}

TEST(EditCommitment, RefusesANewDayInThePast)
{
    const auto commitment = someCommitment();
    auto terms = termsOf(commitment);
    terms.due = today.addDays(-3);

    const auto refused = editCommitment(commitment, terms, today);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, u"due"_s);
}

TEST(RenegotiateCommitment, RemembersTheFirstDayOnly)
{
    const auto first = someCommitment();
    const auto once = renegotiateCommitment(first, today.addDays(20), today, testIds());
    ASSERT_TRUE(once);
    const auto twice = renegotiateCommitment(after(*once), today.addDays(30), today, testIds());
    ASSERT_TRUE(twice);

    EXPECT_EQ(after(*twice).due, today.addDays(30));
    EXPECT_EQ(after(*twice).firstDue, first.due);
    EXPECT_EQ(after(*twice).state, CommitmentState::Open);
}

TEST(RenegotiateCommitment, AfterItsDayLeavesOneThatWasNotKeptAndBeginsAnother)
{
    auto late = someCommitment();
    late.due = today.addDays(-1);

    const auto changes = renegotiateCommitment(late, today.addDays(5), today, testIds());

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->of<Commitment>().size(), 2U);
    const auto& next = *changes->of<Commitment>()[0].after;
    const auto& broken = *changes->of<Commitment>()[1].after;
    EXPECT_EQ(broken.id, late.id);
    EXPECT_EQ(broken.state, CommitmentState::Broken);
    EXPECT_EQ(broken.due, late.due);
    EXPECT_EQ(next.due, today.addDays(5));
    EXPECT_EQ(next.promised, today);
    EXPECT_EQ(next.text, late.text);
    EXPECT_FALSE(next.firstDue.isValid());
}

TEST(RenegotiateCommitment, GivesADayToOneWithoutOne)
{
    auto undated = someCommitment();
    undated.due = {};

    const auto changes = renegotiateCommitment(undated, today, today, testIds());

    ASSERT_TRUE(changes);
    EXPECT_EQ(after(*changes).due, today);
    EXPECT_FALSE(after(*changes).firstDue.isValid());
}

TEST(RenegotiateCommitment, RefusesThePastAndWhatIsClosed)
{
    const auto past = renegotiateCommitment(someCommitment(), today.addDays(-1), today, testIds());
    const auto closed =
        renegotiateCommitment(someCommitment(CommitmentState::Kept), today, today, testIds());

    ASSERT_FALSE(past);
    EXPECT_EQ(past.error().subject, u"due"_s);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().subject, u"state"_s);
}

TEST(ReleaseCommitment, IsForTheBeneficiaryOnly)
{
    const auto commitment = someCommitment();
    for (const auto& by : {Beneficiary{}, Beneficiary{.person = newId<Person>()},
                           Beneficiary{.team = newId<Team>()}}) {
        const auto refused = releaseCommitment(commitment, by, today);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, u"released"_s);
    }

    const auto released = releaseCommitment(commitment, {.person = commitment.person}, today);

    ASSERT_TRUE(released);
    EXPECT_EQ(after(*released).state, CommitmentState::Released);
    EXPECT_EQ(after(*released).closed, today);
}

TEST(ReopenCommitment, ForgetsTheDayItWasClosed)
{
    const auto open = after(reopenCommitment(someCommitment(CommitmentState::Broken)));

    EXPECT_EQ(open.state, CommitmentState::Open);
    EXPECT_FALSE(open.closed.isValid());
}

TEST(CommitmentSteps, HaveDifferentNames)
{
    const auto open = someCommitment();
    const QSet<QString> names = {stepText(keepCommitment(open, today).name()),
                                 stepText(breakCommitment(open, today).name()),
                                 stepText(reopenCommitment(open).name())};

    EXPECT_EQ(names.size(), 3);
    EXPECT_FALSE(names.contains(QString()));
}

}  // namespace
}  // namespace esperluette::test
