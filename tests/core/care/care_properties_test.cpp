// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/care/follow_through.h"
#include "tests/core/care/praise_of_somebody.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

int oneOf(int last) { return *rc::gen::inRange(0, last + 1); }
Answer anyAnswer() { return Answer(oneOf(int(Answer::Yes))); }

MomentKind anyKind()
{
    auto kind = someKind(stage, u"kind_%1"_s.arg(oneOf(999)));
    kind.scope = MomentScope(oneOf(1));
    kind.privacy = Privacy(oneOf(2));
    kind.minutesMin = oneOf(60);
    kind.rule.earlyDays = oneOf(5);
    kind.rule.lateDays = oneOf(5);
    return kind;
}

Evidence anyEvidence()
{
    Evidence evidence;
    evidence.setting = Setting(oneOf(int(Setting::BetweenTwoDoors)));
    evidence.protectedTime = anyAnswer();
    evidence.listening = anyAnswer();
    evidence.emotional = anyAnswer();
    evidence.relational = anyAnswer();
    evidence.operational = anyAnswer();
    evidence.saidBetweenTwoDoors = oneOf(4) == 0 ? Answer::Yes : Answer::Unknown;
    evidence.items = std::uint8_t(oneOf(6));
    evidence.itemsTicked = std::uint8_t(oneOf(evidence.items));
    evidence.minutes = std::uint16_t(oneOf(90));
    return evidence;
}

Moment anyMoment(const MomentKind& kind)
{
    auto moment = plannedMoment(ines, kind, today.addDays(-oneOf(30)));
    moment.evidence = anyEvidence();
    moment.status = MomentStatus(oneOf(int(MomentStatus::Cancelled)));
    if (moment.status == MomentStatus::Held || moment.status == MomentStatus::Told)
        moment.held = today.addDays(-oneOf(30));
    if (moment.held.isValid() && oneOf(3) == 0)
        moment.planned = {};
    return moment;
}

Moment anyHeldMoment(const MomentKind& kind)
{
    auto moment = anyMoment(kind);
    moment.status = MomentStatus::Told;
    moment.held = today.addDays(-oneOf(30));
    return moment;
}

Commitment anyCommitment(const Moment& moment)
{
    Commitment commitment{.id = newId<Commitment>(),
                          .moment = moment.id,
                          .person = ines.id,
                          .text = text<CommitmentText>(u"Call back"_s)};
    commitment.due = oneOf(2) == 0 ? QDate() : today.addDays(oneOf(10) - 5);
    commitment.state = CommitmentState(oneOf(2));
    return commitment;
}

TEST(AllFollowThroughs, SayOfEachMomentWhatIsSaidOfItAlone)
{
    EXPECT_TRUE(rc::check([] {
        Records records;
        const auto kind = anyKind();
        auto changes = adding(ines, journey, stage, kind);
        for (int count = oneOf(12); count > 0; --count) {
            const auto moment = anyMoment(kind);
            changes.create(moment);
            for (int promises = oneOf(3); promises > 0; --promises)
                changes.create(anyCommitment(moment));
        }
        records.apply(changes);

        std::vector<FollowThrough> gathered(records.all<Moment>().size());
        for (const auto& promises : allFollowThroughs(records, today))
            gathered[promises.position] += promises.followThrough;

        for (std::size_t position = 0; position < gathered.size(); ++position) {
            const auto alone = followThroughOf(records, records.all<Moment>()[position].id, today);
            RC_ASSERT(gathered[position] == alone);
        }
    }));
}

TEST(CareReader, SaysWhatAssessSays)
{
    EXPECT_TRUE(rc::check([] {
        Records records;
        const std::array kinds = {anyKind(), anyKind()};
        auto changes = adding(ines, journey, stage, kinds[0], kinds[1]);
        for (int count = oneOf(12); count > 0; --count) {
            const auto moment = anyMoment(kinds[std::size_t(oneOf(1))]);
            changes.create(moment);
            for (int promises = oneOf(3); promises > 0; --promises)
                changes.create(anyCommitment(moment));
        }
        records.apply(changes);
        const CareReader care(records, today);

        for (const auto& moment : records.all<Moment>()) {
            const auto expected = assess(moment, *records.find(moment.kind),
                                         followThroughOf(records, moment.id, today), today);
            RC_ASSERT(care(records.positionOf(moment)) == summaryOf(expected));
        }
    }));
}

TEST(CareReader, FollowsEveryChange)
{
    EXPECT_TRUE(rc::check([] {
        Records records;
        const auto kind = anyKind();
        const auto first = anyMoment(kind);
        const auto second = anyMoment(kind);
        const auto promise = anyCommitment(first);
        records.apply(adding(ines, journey, stage, kind, first, second, promise));
        CareReader care(records, today);

        ChangeSet changes;
        auto told = anyMoment(kind);
        told.id = first.id;
        changes.update(first, told);
        auto moved = promise;
        moved.state = CommitmentState::Kept;
        moved.moment = second.id;
        changes.update(promise, moved);
        if (oneOf(1) == 1)
            changes.create(anyMoment(kind));
        records.apply(changes);
        care.follow(changes);

        const CareReader anew(records, today);
        for (std::size_t position = 0; position < records.all<Moment>().size(); ++position)
            RC_ASSERT(care(position) == anew(position));
    }));
}

TEST(CareScore, StaysBetweenZeroAndAHundred)
{
    EXPECT_TRUE(rc::check([] {
        const auto kind = anyKind();
        const auto care = assess(anyHeldMoment(kind), kind, {oneOf(3), 0}, today);

        RC_ASSERT(care.score.has_value() == (care.known > 0));
        RC_ASSERT(care.score.value_or(0) >= 0 && care.score.value_or(0) <= 100);
    }));
}

TEST(CareScore, RisesWhenOneAnswerImproves)
{
    EXPECT_TRUE(rc::check([] {
        const auto kind = anyKind();
        auto moment = anyHeldMoment(kind);
        constexpr std::array answers = {&Evidence::listening, &Evidence::emotional,
                                        &Evidence::relational, &Evidence::operational};
        const auto answer = answers[std::size_t(oneOf(3))];
        moment.evidence.*answer = *rc::gen::element(Answer::No, Answer::Partly);
        const auto before = assess(moment, kind, {}, today);

        moment.evidence.*answer = Answer(int(moment.evidence.*answer) + 1);
        const auto after = assess(moment, kind, {}, today);

        RC_ASSERT(after.score.value_or(0) >= before.score.value_or(0));
        RC_ASSERT(int(after.level) >= int(before.level));
    }));
}

TEST(CareScore, IsTheWeightedMeanOfTheKnownCriteria)
{
    EXPECT_TRUE(rc::check([] {
        const auto kind = anyKind();
        const auto care = assess(anyHeldMoment(kind), kind, {2, oneOf(2)}, today);
        double sum = 0;
        double weights = 0;
        for (const auto criterion : allCriteria) {
            const auto value = care.value(criterion);
            if (value == CriterionValue::Unknown)
                continue;
            weights += weightOf(criterion);
            sum += weightOf(criterion) * (int(value) - 1) / 2.0;
        }

        RC_ASSERT(weights > 0);
        RC_ASSERT(std::abs(*care.score - 100 * sum / weights) < 1e-9);
    }));
}

TEST(CareScore, IgnoresWhatThePersonFelt)
{
    EXPECT_TRUE(rc::check([] {
        const auto kind = anyKind();
        auto moment = anyHeldMoment(kind);
        const auto before = summaryOf(assess(moment, kind, {}, today));

        moment.evidence.felt = std::uint8_t(oneOf(5));

        RC_ASSERT(summaryOf(assess(moment, kind, {}, today)) == before);
    }));
}

TEST(CareScore, IsNeverGivenToWhatWasNotHeld)
{
    EXPECT_TRUE(rc::check([] {
        const auto kind = anyKind();
        auto moment = anyMoment(kind);
        moment.held = {};
        const auto care = assess(moment, kind, {1, 1}, today);

        RC_ASSERT(!care.score);
        RC_ASSERT(care.level == CareLevel::Missed || care.level == CareLevel::NotDue);
    }));
}

}  // namespace
}  // namespace esperluette::test
