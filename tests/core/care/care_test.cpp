// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/care/setting.h"
#include "tests/core/care/praise_of_somebody.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

MomentKind collectiveKind()
{
    auto kind = praise;
    kind.scope = MomentScope::Collective;
    kind.privacy = Privacy::WithTheTeam;
    return kind;
}

CriterionValue valueIn(const Moment& moment, Criterion criterion, const MomentKind& kind = praise,
                       FollowThrough followThrough = {})
{
    return assess(moment, kind, followThrough, today).value(criterion);
}

Moment heldAfter(int days)
{
    auto moment = carefulMoment(ines, praise, today.addDays(-30));
    moment.held = today.addDays(-30 + days);
    return moment;
}

TEST(Prepared, FollowsTheShareOfTheChecklistTickedBeforeTheStart)
{
    auto moment = carefulMoment(ines, praise);
    const auto preparedWith = [&](int ticked, int items) {
        moment.evidence.itemsTicked = std::uint8_t(ticked);
        moment.evidence.items = std::uint8_t(items);
        return valueIn(moment, Criterion::Prepared);
    };

    EXPECT_EQ(preparedWith(4, 5), CriterionValue::One);
    EXPECT_EQ(preparedWith(3, 4), CriterionValue::Half);
    EXPECT_EQ(preparedWith(2, 5), CriterionValue::Half);
    EXPECT_EQ(preparedWith(1, 3), CriterionValue::Zero);
    EXPECT_EQ(preparedWith(0, 5), CriterionValue::Zero);
    EXPECT_EQ(preparedWith(0, 0), CriterionValue::Unknown);
}

TEST(SettingCriterion, IsOneInADedicatedPlaceAndZeroBetweenTwoDoors)
{
    EXPECT_EQ(settingValue(Setting::DedicatedPlace, praise), CriterionValue::One);
    EXPECT_EQ(settingValue(Setting::BetweenTwoDoors, praise), CriterionValue::Zero);
    EXPECT_EQ(settingValue(Setting::BetweenTwoDoors, collectiveKind()), CriterionValue::Zero);
    EXPECT_EQ(settingValue(Setting::Unknown, praise), CriterionValue::Unknown);
}

TEST(SettingCriterion, HalvesWhatIsOnlyAcceptableForAOneToOneInterview)
{
    for (const auto setting :
         {Setting::Workstation, Setting::WalkOrMeal, Setting::VideoCall, Setting::Telephone})
        EXPECT_EQ(settingValue(setting, praise), CriterionValue::Half) << int(setting);
}

TEST(SettingCriterion, TakesTheWorkstationOrAMealWithTheTeamAsRecommended)
{
    EXPECT_EQ(settingValue(Setting::Workstation, collectiveKind()), CriterionValue::One);
    EXPECT_EQ(settingValue(Setting::WalkOrMeal, collectiveKind()), CriterionValue::One);
}

TEST(SettingCriterion, RefusesAMessageWhereAMeetingWasDue)
{
    auto quick = praise;
    quick.minutesMin = 10;

    EXPECT_EQ(settingValue(Setting::Message, praise), CriterionValue::Zero);
    EXPECT_EQ(settingValue(Setting::Message, quick), CriterionValue::Half);
    EXPECT_EQ(settingValue(Setting::Telephone, quick), CriterionValue::One);
}

TEST(OnTime, IsOneWithinTheToleranceAndHalfWithinTwiceOfIt)
{
    EXPECT_EQ(valueIn(heldAfter(0), Criterion::OnTime), CriterionValue::One);
    EXPECT_EQ(valueIn(heldAfter(4), Criterion::OnTime), CriterionValue::One);
    EXPECT_EQ(valueIn(heldAfter(5), Criterion::OnTime), CriterionValue::Half);
    EXPECT_EQ(valueIn(heldAfter(8), Criterion::OnTime), CriterionValue::Half);
    EXPECT_EQ(valueIn(heldAfter(9), Criterion::OnTime), CriterionValue::Zero);
    EXPECT_EQ(valueIn(heldAfter(-1), Criterion::OnTime), CriterionValue::Zero);
}

TEST(OnTime, CountsDaysBeforeByTheEarlyTolerance)
{
    auto kind = praise;
    kind.rule.earlyDays = 2;

    EXPECT_EQ(valueIn(heldAfter(-2), Criterion::OnTime, kind), CriterionValue::One);
    EXPECT_EQ(valueIn(heldAfter(-4), Criterion::OnTime, kind), CriterionValue::Half);
    EXPECT_EQ(valueIn(heldAfter(-5), Criterion::OnTime, kind), CriterionValue::Zero);
}

TEST(OnTime, IsTheDayItselfWithoutTolerance)
{
    auto kind = praise;
    kind.rule.lateDays = 0;

    EXPECT_EQ(valueIn(heldAfter(0), Criterion::OnTime, kind), CriterionValue::One);
    EXPECT_EQ(valueIn(heldAfter(1), Criterion::OnTime, kind), CriterionValue::Zero);
}

TEST(OnTime, IsUnknownForWhatWasNeverPlanned)
{
    auto moment = heldAfter(0);
    moment.planned = {};

    EXPECT_EQ(valueIn(moment, Criterion::OnTime), CriterionValue::Unknown);
}

TEST(ProtectedTime, IsOneForBothHalfForOneOfTheTwoAndZeroForNeither)
{
    auto moment = carefulMoment(ines, praise);
    const auto valueFor = [&](Answer uninterrupted, int minutes) {
        moment.evidence.protectedTime = uninterrupted;
        moment.evidence.minutes = std::uint16_t(minutes);
        return valueIn(moment, Criterion::ProtectedTime);
    };

    EXPECT_EQ(valueFor(Answer::Yes, 30), CriterionValue::One);
    EXPECT_EQ(valueFor(Answer::Yes, 29), CriterionValue::Half);
    EXPECT_EQ(valueFor(Answer::No, 30), CriterionValue::Half);
    EXPECT_EQ(valueFor(Answer::Partly, 30), CriterionValue::Half);
    EXPECT_EQ(valueFor(Answer::No, 10), CriterionValue::Zero);
}

TEST(ProtectedTime, IsUnknownWhileOneOfTheTwoIsNotTold)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence.minutes = 0;
    EXPECT_EQ(valueIn(moment, Criterion::ProtectedTime), CriterionValue::Unknown);

    moment.evidence.minutes = 40;
    moment.evidence.protectedTime = Answer::Unknown;
    EXPECT_EQ(valueIn(moment, Criterion::ProtectedTime), CriterionValue::Unknown);
}

TEST(ProtectedTime, NeedsNoLengthWhereTheKindRecommendsNone)
{
    auto kind = praise;
    kind.minutesMin = 0;
    auto moment = carefulMoment(ines, kind);
    moment.evidence.minutes = 0;

    EXPECT_EQ(valueIn(moment, Criterion::ProtectedTime, kind), CriterionValue::One);
}

TEST(Answers, AreWorthOneHalfZeroOrUnknown)
{
    const std::vector<std::pair<Answer, CriterionValue>> worth = {
        {Answer::Yes, CriterionValue::One},
        {Answer::Partly, CriterionValue::Half},
        {Answer::No, CriterionValue::Zero},
        {Answer::Unknown, CriterionValue::Unknown}};
    auto moment = carefulMoment(ines, praise);
    for (const auto& [answer, value] : worth) {
        moment.evidence.listening = moment.evidence.emotional = answer;
        moment.evidence.relational = moment.evidence.operational = answer;
        for (const auto criterion : {Criterion::Listening, Criterion::Emotional,
                                     Criterion::Relational, Criterion::Operational})
            EXPECT_EQ(valueIn(moment, criterion), value);
    }
}

TEST(Listening, IsUnknownForACollectiveMomentWhateverWasTold)
{
    EXPECT_EQ(valueIn(carefulMoment(ines, praise), Criterion::Listening, collectiveKind()),
              CriterionValue::Unknown);
}

TEST(FollowThroughCriterion, ComparesWhatWasKeptWithWhatIsDue)
{
    EXPECT_EQ(valueOf(FollowThrough{2, 2}), CriterionValue::One);
    EXPECT_EQ(valueOf(FollowThrough{2, 1}), CriterionValue::Half);
    EXPECT_EQ(valueOf(FollowThrough{3, 1}), CriterionValue::Zero);
    EXPECT_EQ(valueOf(FollowThrough{1, 0}), CriterionValue::Zero);
    EXPECT_EQ(valueOf(FollowThrough{0, 0}), CriterionValue::Unknown);
}

TEST(FollowThroughOf, CountsCommitmentsOfTheMomentThatAreDueOrClosed)
{
    const auto moment = carefulMoment(ines, praise);
    const auto promised = [&](QDate due, CommitmentState state, std::optional<MomentId> where) {
        return Commitment{.id = newId<Commitment>(),
                          .moment = where,
                          .person = ines.id,
                          .text = text<CommitmentText>(u"Send the plan"_s),
                          .promised = today.addDays(-10),
                          .due = due,
                          .state = state};
    };
    Records records;
    records.apply(adding(ines, journey, stage, praise, moment,
                         promised(today, CommitmentState::Open, moment.id),
                         promised(today.addDays(1), CommitmentState::Open, moment.id),
                         promised({}, CommitmentState::Open, moment.id),
                         promised(today.addDays(9), CommitmentState::Kept, moment.id),
                         promised({}, CommitmentState::Broken, moment.id),
                         promised(today.addDays(-1), CommitmentState::Released, moment.id),
                         promised(today, CommitmentState::Kept, std::nullopt)));

    EXPECT_EQ(followThroughOf(records, moment.id, today), (FollowThrough{3, 1}));
}

TEST(Assess, GivesAHundredWhenEverythingIsAtItsBest)
{
    const auto care = assess(carefulMoment(ines, praise), praise, {1, 1}, today);

    EXPECT_EQ(care.known, 9);
    EXPECT_EQ(care.score, 100);
    EXPECT_EQ(care.level, CareLevel::WithCare);
}

TEST(Assess, WeighsTheKnownCriteriaOnly)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence = {};
    moment.evidence.emotional = Answer::Yes;  // weight 3
    moment.evidence.relational = Answer::Partly;  // weight 2
    moment.evidence.operational = Answer::No;  // weight 1
    moment.planned = {};

    const auto care = assess(moment, praise, {}, today);

    EXPECT_EQ(care.known, 3);
    EXPECT_DOUBLE_EQ(*care.score, 100.0 * (3 + 1) / 6);
    EXPECT_EQ(care.level, CareLevel::InPart);
}

TEST(Assess, DrawsTheLevelsAt45And75)
{
    auto moment = carefulMoment(ines, praise);
    moment.planned = {};
    moment.evidence = {};
    auto& evidence = moment.evidence;
    const auto levelFor = [&] { return assess(moment, praise, {}, today).level; };

    evidence.setting = Setting::Workstation;  // ½ of 2
    evidence.emotional = Answer::Yes;  // 3 of 3
    evidence.relational = Answer::Partly;  // ½ of 2: 5 of 7
    EXPECT_EQ(levelFor(), CareLevel::InPart);

    evidence.operational = Answer::Yes;  // 6 of 8: 75
    EXPECT_EQ(levelFor(), CareLevel::WithCare);

    evidence.emotional = Answer::No;  // 3 of 8: 37.5
    EXPECT_EQ(levelFor(), CareLevel::InPassing);
}

TEST(Assess, IsUntoldBelowThreeKnownCriteria)
{
    auto moment = carefulMoment(ines, praise);
    moment.planned = {};
    moment.evidence = {};
    moment.evidence.emotional = moment.evidence.listening = Answer::Yes;

    const auto care = assess(moment, praise, {}, today);

    EXPECT_EQ(care.known, 2);
    EXPECT_EQ(care.level, CareLevel::Untold);
}

TEST(Assess, HasNoScoreWhenNothingIsKnown)
{
    auto moment = carefulMoment(ines, praise);
    moment.planned = {};
    moment.evidence = {};

    EXPECT_FALSE(assess(moment, praise, {}, today).score);
}

TEST(Assess, IsInPassingBetweenTwoDoorsAndNotPreparedWhateverTheRestSays)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence.saidBetweenTwoDoors = Answer::Yes;
    moment.evidence.itemsTicked = 0;

    const auto care = assess(moment, praise, {}, today);

    EXPECT_GT(*care.score, 75);
    EXPECT_EQ(care.level, CareLevel::InPassing);
}

TEST(Assess, IsInPassingBetweenTwoDoorsAndNotPreparedEvenWhenLittleElseIsKnown)
{
    auto moment = plannedMoment(ines, praise, today);
    moment.planned = {};
    moment.held = today;
    moment.evidence.saidBetweenTwoDoors = Answer::Yes;

    EXPECT_EQ(assess(moment, praise, {}, today).level, CareLevel::InPassing);
}

TEST(Assess, DoesNotTakeAMissingChecklistForAMomentNotPrepared)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence.saidBetweenTwoDoors = Answer::Yes;
    moment.evidence.items = moment.evidence.itemsTicked = 0;

    EXPECT_EQ(assess(moment, praise, {}, today).level, CareLevel::WithCare);
}

TEST(Assess, IsMissedOnceTheWindowHasPassedUnheld)
{
    const auto level = [](QDate planned) {
        return assess(plannedMoment(ines, praise, planned), praise, {}, today).level;
    };

    EXPECT_EQ(level(today.addDays(-4)), CareLevel::NotDue);
    EXPECT_EQ(level(today.addDays(-5)), CareLevel::Missed);
    EXPECT_EQ(level(today.addDays(1)), CareLevel::NotDue);
}

TEST(Assess, NeverScoresWhatWasMissed)
{
    const auto care = assess(plannedMoment(ines, praise, today.addDays(-30)), praise, {}, today);

    EXPECT_FALSE(care.score);
}

TEST(Assess, DoesNotMissWhatWasCancelled)
{
    auto moment = plannedMoment(ines, praise, today.addDays(-30));
    moment.status = MomentStatus::Cancelled;

    EXPECT_EQ(assess(moment, praise, {}, today).level, CareLevel::NotDue);
}

TEST(CareTexts, NameThreeOfFiveItems)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence.itemsTicked = 3;

    const auto sentence = criterionText(Criterion::Prepared, moment, praise, {}, today);

    EXPECT_TRUE(sentence.startsWith(u"3 of 5"_s)) << sentence.toStdString();
}

TEST(CareTexts, NameOneOfThreeCommitments)
{
    const auto sentence = criterionText(Criterion::FollowThrough, carefulMoment(ines, praise),
                                        praise, {.due = 3, .kept = 1}, today);

    EXPECT_TRUE(sentence.startsWith(u"1 of 3"_s)) << sentence.toStdString();
}

TEST(CareTexts, TellDistinctSentencesForDistinctValues)
{
    auto moment = carefulMoment(ines, praise);
    QSet<QString> sentences;
    for (const auto answer : {Answer::Unknown, Answer::No, Answer::Partly, Answer::Yes}) {
        moment.evidence.listening = answer;
        sentences << criterionText(Criterion::Listening, moment, praise, {}, today);
    }

    EXPECT_EQ(sentences.size(), 4);
}

TEST(CareTexts, SayThatAMissedMomentWasNotHeld)
{
    const auto missed = plannedMoment(ines, praise, today.addDays(-30));
    const auto planned = plannedMoment(ines, praise, today.addDays(3));

    EXPECT_EQ(criterionText(Criterion::Emotional, missed, praise, {}, today),
              u"It was not held."_s);
    EXPECT_EQ(criterionText(Criterion::Emotional, planned, praise, {}, today),
              u"Known once it is held."_s);
}

TEST(CareTexts, AreSentencesForEveryCriterionAndSetting)
{
    auto moment = carefulMoment(ines, praise);
    for (int setting = 0; setting <= int(Setting::BetweenTwoDoors); ++setting) {
        moment.evidence.setting = Setting(setting);
        for (const auto criterion : allCriteria) {
            const auto sentence = criterionText(criterion, moment, praise, {2, 1}, today);
            EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
        }
    }
}

TEST(CareNames, DifferForEveryCriterionLevelAndSetting)
{
    QSet<QString> names;
    for (const auto criterion : allCriteria)
        names << criterionName(criterion) << criterionKey(criterion);
    EXPECT_EQ(names.size(), 18);

    names.clear();
    for (int level = 0; level <= int(CareLevel::WithCare); ++level)
        names << levelName(CareLevel(level)) << u"key "_s + levelKey(CareLevel(level));
    EXPECT_EQ(names.size(), 12);

    names.clear();
    for (const auto setting : allSettings)
        names << settingName(setting) << u"key "_s + settingKey(setting);
    EXPECT_EQ(names.size(), 14);
}

}  // namespace
}  // namespace esperluette::test
