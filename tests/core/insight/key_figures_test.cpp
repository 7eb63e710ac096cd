// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/key_figures.h"

#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

Commitment promiseTo(const Person& person, CommitmentState state, QDate due, QDate closed = {})
{
    return {.id = newId<Commitment>(),
            .person = person.id,
            .text = text<CommitmentText>(u"Appeler"_s),
            .promised = today.addDays(-20),
            .due = due,
            .state = state,
            .closed = closed};
}

}  // namespace

TEST(KeyFigures, CountTheShareWithCareAndTheUntoldBeside)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 3);
    sample.addCopies(sample.missed(sample.praise), 2);
    sample.addCopies(sample.untold(sample.praise), 4);
    const auto figures =
        KeyFiguresMemory().figures(sample.records, sample.care(), sample.lastYear());
    EXPECT_EQ(figures.withCare.part, 3);
    EXPECT_EQ(figures.withCare.n, 5);
    EXPECT_EQ(figures.untold, 4);
}

TEST(KeyFigures, CountBetweenTwoDoorsWhereItIsKnown)
{
    SampleMoments sample;
    sample.addCopies(sample.inPassing(sample.praise), 2);
    sample.addCopies(sample.careful(sample.praise), 3);
    sample.addCopies(sample.untold(sample.praise), 4);
    sample.addCopies(sample.missed(sample.praise), 5);
    const auto figures =
        KeyFiguresMemory().figures(sample.records, sample.care(), sample.lastYear());
    EXPECT_EQ(figures.betweenTwoDoors.part, 2);
    EXPECT_EQ(figures.betweenTwoDoors.n, 5);
}

TEST(KeyFigures, CountCommitmentsOfThePeriodThatAreDueOrClosed)
{
    SampleMoments sample;
    const auto scope = sample.lastYear();
    sample.add(promiseTo(sample.ines, CommitmentState::Kept, today.addDays(-5)),
               promiseTo(sample.ines, CommitmentState::Kept, {}, today.addDays(-5)),
               promiseTo(sample.ines, CommitmentState::Open, today.addDays(-1)),
               promiseTo(sample.ines, CommitmentState::Open, today),
               promiseTo(sample.ines, CommitmentState::Broken, today.addDays(-5)),
               promiseTo(sample.ines, CommitmentState::Open, today.addDays(1)),
               promiseTo(sample.ines, CommitmentState::Open, {}),
               promiseTo(sample.ines, CommitmentState::Kept, scope.period.first.addDays(-1)));
    const auto figures = KeyFiguresMemory().figures(sample.records, sample.care(), scope);
    EXPECT_EQ(figures.commitmentsKept.part, 2);
    EXPECT_EQ(figures.commitmentsKept.n, 4);
}

TEST(KeyFigures, FollowTheTeamOfTheScope)
{
    SampleMoments sample;
    sample.add(promiseTo(sample.ines, CommitmentState::Kept, today),
               promiseTo(sample.karim, CommitmentState::Open, today.addDays(-1)));
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    const auto figures = KeyFiguresMemory().figures(sample.records, sample.care(), scope);
    EXPECT_EQ(figures.commitmentsKept.part, 0);
    EXPECT_EQ(figures.commitmentsKept.n, 1);
}

TEST(KeyFigures, FollowTheKindOfTheScope)
{
    SampleMoments sample;
    const auto interview = sample.careful(sample.praise);
    auto inPraise = promiseTo(sample.ines, CommitmentState::Kept, today.addDays(-2));
    inPraise.moment = interview.id;
    sample.add(interview, inPraise,
               promiseTo(sample.ines, CommitmentState::Broken, today.addDays(-2)));
    auto scope = sample.lastYear();
    scope.kind = sample.praise.id;
    const auto ofPraise = KeyFiguresMemory().figures(sample.records, sample.care(), scope);
    EXPECT_EQ(ofPraise.commitmentsKept.part, 1);
    EXPECT_EQ(ofPraise.commitmentsKept.n, 1);
    scope.kind = sample.firstDay.id;
    EXPECT_EQ(KeyFiguresMemory().figures(sample.records, sample.care(), scope).commitmentsKept.n,
              0);
}
