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

TEST(GiveUpCommitment, ClosesItUnkept)
{
    const auto givenUp = after(giveUpCommitment(someCommitment(), today));

    EXPECT_EQ(givenUp.state, CommitmentState::GivenUp);
    EXPECT_EQ(givenUp.closed, today);
}

TEST(ReopenCommitment, ForgetsTheDayItWasClosed)
{
    const auto open = after(reopenCommitment(someCommitment(CommitmentState::GivenUp)));

    EXPECT_EQ(open.state, CommitmentState::Open);
    EXPECT_FALSE(open.closed.isValid());
}

TEST(CommitmentSteps, HaveDifferentNames)
{
    const auto open = someCommitment();
    const QSet<QString> names = {stepText(keepCommitment(open, today).name()),
                                 stepText(giveUpCommitment(open, today).name()),
                                 stepText(reopenCommitment(open).name())};

    EXPECT_EQ(names.size(), 3);
    EXPECT_FALSE(names.contains(QString()));
}

}  // namespace
}  // namespace esperluette::test
