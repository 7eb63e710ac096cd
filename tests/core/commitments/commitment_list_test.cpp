// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commitments/commitment_list.h"
#include "core/commitments/commitment_words.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// A logbook with one person, one private kind and commitments.
class CommitmentsOfALogbook : public testing::Test {
protected:
    CommitmentsOfALogbook()
    {
        kind.privacy = Privacy::OneToOne;
        shared.privacy = Privacy::WithTheTeam;
        records.apply(adding(journey, stage, kind, shared, ines, paul));
    }

    Commitment add(QDate due, CommitmentState state = CommitmentState::Open,
                   QDate closed = today.addDays(-1))
    {
        Commitment commitment{.id = newId<Commitment>(),
                              .person = ines.id,
                              .text = text<CommitmentText>(u"Send the plan"_s),
                              .promised = today.addDays(-60),
                              .due = due,
                              .state = state};
        if (state != CommitmentState::Open)
            commitment.closed = closed;
        records.apply(adding(commitment));
        return commitment;
    }

    Moment plan(const Person& person, const MomentKind& ofKind, QDate day)
    {
        const auto moment = plannedMoment(person, ofKind, day);
        records.apply(adding(moment));
        return moment;
    }

    std::size_t inGroup(CommitmentAge age) const
    {
        return commitmentsByAge(records, today)[std::size_t(age)].size();
    }

    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    MomentKind shared = someKind(stage, u"anniversary"_s);
    Person ines = somePerson();
    Person paul = somePerson(u"Paul"_s);
    Records records;
};

TEST_F(CommitmentsOfALogbook, AreInOneGroupEach)
{
    add(today.addDays(-31));
    add(today.addDays(-30));
    add(today.addDays(-1));
    add(today);
    add(today.addDays(6));
    add(today.addDays(7));
    add({});
    add(today, CommitmentState::Kept);
    add(today, CommitmentState::Released, today.addDays(-31));

    EXPECT_EQ(inGroup(CommitmentAge::LongOverdue), 1U);
    EXPECT_EQ(inGroup(CommitmentAge::Overdue), 2U);
    EXPECT_EQ(inGroup(CommitmentAge::ThisWeek), 2U);
    EXPECT_EQ(inGroup(CommitmentAge::Later), 1U);
    EXPECT_EQ(inGroup(CommitmentAge::Undated), 1U);
    EXPECT_EQ(inGroup(CommitmentAge::ClosedLately), 1U);
}

TEST_F(CommitmentsOfALogbook, ShowTheNearestFirst)
{
    const auto far = add(today.addDays(5));
    const auto near = add(today.addDays(2));

    const auto groups = commitmentsByAge(records, today);

    const auto& week = groups[std::size_t(CommitmentAge::ThisWeek)];
    ASSERT_EQ(week.size(), 2U);
    EXPECT_EQ(records.all<Commitment>()[week[0]].id, near.id);
    EXPECT_EQ(records.all<Commitment>()[week[1]].id, far.id);
}

TEST_F(CommitmentsOfALogbook, CountInTheFollowThroughWhenTheirDayCame)
{
    add(today.addDays(-5), CommitmentState::Kept);
    add(today.addDays(9), CommitmentState::Kept);
    add(today.addDays(-5), CommitmentState::Broken);
    add(today.addDays(-1));
    add(today);  // can still be kept
    add({});
    add(today.addDays(-5), CommitmentState::Released);

    const auto figure = followThrough(records, today);

    EXPECT_EQ(figure.kept.part, 2);
    EXPECT_EQ(figure.kept.n, 4);
    EXPECT_TRUE(figure.areTooFew());
    EXPECT_TRUE(followThroughText(figure).contains(u"too few"_s));
}

TEST_F(CommitmentsOfALogbook, SayHowManyWereRenegotiated)
{
    for (int count = 0; count < 5; ++count)
        add(today.addDays(-1), CommitmentState::Kept);
    auto moved = add(today.addDays(-1), CommitmentState::Kept);
    auto before = moved;
    moved.firstDue = today.addDays(-20);
    ChangeSet changes;
    changes.update(before, moved);
    records.apply(changes);

    const auto figure = followThrough(records, today);

    EXPECT_EQ(figure.renegotiated, 1);
    EXPECT_EQ(figure.kept.n, 6);
    EXPECT_TRUE(followThroughText(figure).contains(u"100%"_s));
}

TEST_F(CommitmentsOfALogbook, CanBeLookedAtByOwnerAndKind)
{
    Commitment theirs{.id = newId<Commitment>(),
                      .text = text<CommitmentText>(u"Bring the figures"_s),
                      .promised = today,
                      .kind = CommitmentKind::Action,
                      .owner = ines.id};
    records.apply(adding(theirs));
    const auto mine = add({});
    const CommitmentFilter others{.owedBy = OwedBy::Others, .kind = {}};
    const CommitmentFilter promises{.owedBy = OwedBy::Anybody, .kind = CommitmentKind::Promise};

    EXPECT_TRUE(others.takes(theirs));
    EXPECT_FALSE(others.takes(mine));
    EXPECT_TRUE(promises.takes(mine));
    EXPECT_FALSE(promises.takes(theirs));
    EXPECT_EQ(commitmentsByAge(records, today, others)[std::size_t(CommitmentAge::Undated)].size(),
              1U);
}

TEST_F(CommitmentsOfALogbook, AreCarriedToTheNextMomentWithThePerson)
{
    add(today.addDays(3));
    const auto next = plan(ines, shared, today.addDays(2));
    const auto talk = plan(ines, kind, today.addDays(9));
    const auto later = plan(ines, kind, today.addDays(30));
    const auto other = plan(paul, kind, today.addDays(1));

    EXPECT_EQ(carriedTo(records, next, today).size(), 1U);
    EXPECT_EQ(carriedTo(records, talk, today).size(), 1U) << "the next one-to-one";
    EXPECT_TRUE(carriedTo(records, later, today).empty());
    EXPECT_TRUE(carriedTo(records, other, today).empty());
}

TEST_F(CommitmentsOfALogbook, AreNotCarriedToAMomentWhoseTimeIsOverNorWhenClosed)
{
    const auto passed = plan(ines, kind, today.addDays(-10));
    add(today.addDays(3));
    EXPECT_TRUE(carriedTo(records, passed, today).empty());

    const auto next = plan(ines, kind, today.addDays(2));
    EXPECT_EQ(carriedTo(records, next, today).size(), 1U);
    ChangeSet kept;
    auto commitment = records.all<Commitment>().front();
    const auto before = commitment;
    commitment.state = CommitmentState::Kept;
    kept.update(before, commitment);
    records.apply(kept);
    EXPECT_TRUE(carriedTo(records, next, today).empty());
}

TEST_F(CommitmentsOfALogbook, OfThePersonAreCarriedToo)
{
    records.apply(adding(Commitment{.id = newId<Commitment>(),
                                    .text = text<CommitmentText>(u"Bring the figures"_s),
                                    .promised = today,
                                    .owner = ines.id}));

    EXPECT_EQ(carriedTo(records, plan(ines, kind, today), today).size(), 1U);
}

TEST(CommitmentsByAge, HoldEveryOpenOneExactlyOnce)
{
    EXPECT_TRUE(rc::check([] {
        const auto ines = somePerson();
        Records records;
        records.apply(adding(ines));
        const auto count = *rc::gen::inRange(0, 30);
        ChangeSet changes;
        for (int made = 0; made < count; ++made)
            changes.create(Commitment{.id = newId<Commitment>(),
                                      .person = ines.id,
                                      .text = text<CommitmentText>(u"Call"_s),
                                      .promised = today.addDays(-100),
                                      .due = *rc::gen::inRange(0, 4) == 0
                                          ? QDate()
                                          : today.addDays(*rc::gen::inRange(-90, 90))});
        records.apply(changes);

        std::vector<std::uint32_t> all;
        for (const auto& group : commitmentsByAge(records, today))
            all.insert(all.end(), group.begin(), group.end());
        std::ranges::sort(all);

        RC_ASSERT(int(all.size()) == count);
        RC_ASSERT(std::ranges::adjacent_find(all) == all.end());
    }));
}

}  // namespace
}  // namespace esperluette::test
