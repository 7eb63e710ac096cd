// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/what_changed.h"

#include "core/insight/people_who_wait.h"
#include "core/people/attention.h"
#include "tests/core/insight/many_sorts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class WhatChanged : public testing::Test {
protected:
    /// Nobody waits for a next moment, unless a test says so.
    WhatChanged()
    {
        setRhythm(sample.ines.id, 10'000);
        setRhythm(sample.karim.id, 10'000);
    }

    std::vector<Finding> findings(QDate since = today.addDays(-7)) const
    {
        const auto care = sample.care();
        return whatChanged({sample.records, care}, scope, since);
    }
    void add(const Moment& moment, int count) { sample.addCopies(moment, count); }
    void promise(QDate due, std::optional<MomentId> moment, int count = 1)
    {
        for (int copy = 0; copy < count; ++copy)
            sample.add(Commitment{.id = newId<Commitment>(),
                                  .moment = moment,
                                  .person = sample.ines.id,
                                  .text = text<CommitmentText>(u"Appeler"_s),
                                  .promised = today.addDays(-90),
                                  .due = due});
    }

    /// Makes the rhythm of somebody another one.
    void setRhythm(const PersonId& id, int days)
    {
        ChangeSet changes(StepName{"Test"});
        auto person = *sample.records.find(id);
        const auto before = person;
        person.rhythmDays = days;
        changes.update(before, person);
        sample.records.apply(changes);
    }
    /// What waits, without what is said of the days that are compared.
    QString whatWaits() const
    {
        const auto found = findings();
        if (found.empty() || found.back().kind != FindingKind::Waits)
            return {};
        const auto& sentence = found.back().sentence;
        const auto compared = sentence.indexOf(". "_L1);
        return compared < 0 ? sentence : sentence.left(compared + 1);
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
    const QDate now = today.addDays(-10);
    const QDate before = today.addDays(-40);
};

}  // namespace

TEST_F(WhatChanged, SaysNothingWithoutMoments) { EXPECT_TRUE(findings().empty()); }

TEST_F(WhatChanged, SaysWhatImprovedWithTheMomentsThatShowIt)
{
    add(sample.inPassing(sample.firstDay, before), 10);
    add(sample.careful(sample.firstDay, now), 12);

    const auto found = findings();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Improved);
    EXPECT_EQ(found[0].sentence,
              u"With care, arrive: up from 0% (n\u00a0=\u00a010) to 100% (n\u00a0=\u00a012) since "
              "27 October 2026, compared with the 28 days before, a significant change."_s);
    EXPECT_EQ(found[0].evidence.size(), 12U);
}

TEST_F(WhatChanged, SaysWhatGotWorse)
{
    add(sample.careful(sample.firstDay, before), 10);
    add(sample.inPassing(sample.firstDay, now), 10);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Worse);
    EXPECT_TRUE(found[0].sentence.startsWith("With care, arrive: down from 100%"_L1));
}

TEST_F(WhatChanged, NeedsAChangeThatSurvivesTheCorrection)
{
    // 3 of 8 and 8 of 8: p = 0.026 alone, 0.1 among the four that are compared.
    add(sample.careful(sample.praise, before), 3);
    add(sample.inPassing(sample.praise, before), 5);
    add(sample.careful(sample.praise, now), 8);
    EXPECT_TRUE(findings().empty());
}

TEST_F(WhatChanged, NeedsEnoughMomentsOnBothSides)
{
    add(sample.inPassing(sample.firstDay, before), 4);
    add(sample.careful(sample.firstDay, now), 40);
    EXPECT_TRUE(findings().empty());
}

TEST_F(WhatChanged, ComparesThePreparationOfPraiseAndOfReframing)
{
    auto unprepared = sample.careful(sample.reframing, now);
    unprepared.evidence.itemsTicked = 0;
    add(unprepared, 15);
    add(sample.careful(sample.reframing, before), 15);
    const auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Worse);
    EXPECT_TRUE(found[0].sentence.startsWith("Reframing, prepared: down from 100%"_L1))
        << found[0].sentence.toStdString();
}

TEST_F(WhatChanged, LooksBackToTheLastTimeWhenThatIsLongerAgo)
{
    add(sample.inPassing(sample.firstDay, today.addDays(-150)), 10);
    add(sample.careful(sample.firstDay, today.addDays(-60)), 10);
    EXPECT_TRUE(findings().empty());
    ASSERT_EQ(findings(today.addDays(-100)).size(), 1U);
    EXPECT_EQ(findings(today.addDays(-100))[0].kind, FindingKind::Improved);
}

TEST_F(WhatChanged, TakesAnInvalidDayAndOneToComeForToday)
{
    add(sample.inPassing(sample.firstDay, before), 10);
    add(sample.careful(sample.firstDay, now), 10);
    EXPECT_EQ(findings(QDate()).size(), 1U);
    EXPECT_EQ(findings(today.addDays(5)).size(), 1U);
}

TEST_F(WhatChanged, SaysTheMostPressingOfWhatWaits)
{
    add(sample.untold(sample.firstDay, now), 2);
    auto found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, FindingKind::Waits);
    EXPECT_TRUE(found[0].sentence.startsWith("2 moment(s) held since 27 October 2026"_L1));
    EXPECT_EQ(found[0].evidence.size(), 2U);

    promise(today, sample.records.all<Moment>()[0].id);
    EXPECT_EQ(findings()[0].sentence, found[0].sentence);
    promise(today.addDays(-1), std::nullopt);
    EXPECT_EQ(findings()[0].sentence, found[0].sentence);
    promise(today.addDays(-1), sample.records.all<Moment>()[0].id);
    found = findings();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(whatWaits(), u"1 commitment(s) overdue."_s);
    EXPECT_EQ(found[0].evidence, std::vector<std::uint32_t>{0});

    // Its window of four days ended 31 days ago, then 30.
    add(sample.missed(sample.firstDay, today.addDays(-35)), 1);
    EXPECT_EQ(findings()[0].sentence, found[0].sentence);
    add(sample.missed(sample.firstDay, today.addDays(-34)), 1);
    EXPECT_EQ(whatWaits(), u"1 unavoidable moment(s) missed in the last 30 days."_s);
}

TEST_F(WhatChanged, CountsOverdueCommitmentsWithTheMomentsThatShowThem)
{
    add(sample.untold(sample.firstDay, now), 2);
    const auto moments = sample.records.all<Moment>();
    const std::array ids{moments[0].id, moments[1].id};
    promise(today.addDays(-1), std::nullopt, 4);
    promise(today.addDays(-1), ids[0], 2);
    EXPECT_EQ(whatWaits(), u"2 commitment(s) overdue, promised in one moment."_s);
    promise(today.addDays(-1), ids[1]);
    EXPECT_EQ(whatWaits(), u"3 commitment(s) overdue, promised in 2 moments."_s);
    EXPECT_EQ(findings()[0].evidence, (std::vector<std::uint32_t>{0, 1}));
}

TEST_F(WhatChanged, FindsAMissedReviewWhoseWindowIsAMonthLong)
{
    auto review = someKind(sample.feedback, u"annual_review"_s);
    review.rule.lateDays = 30;
    auto coffee = someKind(sample.feedback, u"coffee"_s);
    coffee.weight = 2;
    sample.add(review, coffee);
    add(sample.missed(coffee, today.addDays(-10)), 1);
    add(sample.missed(review, today.addDays(-61)), 1);
    EXPECT_TRUE(findings().empty());
    add(sample.missed(review, today.addDays(-60)), 1);
    add(sample.missed(review, today.addDays(-31)), 1);
    add(sample.missed(review, today.addDays(-30)), 1);
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(whatWaits(), u"2 unavoidable moment(s) missed in the last 30 days."_s);
    EXPECT_EQ(findings()[0].evidence, (std::vector<std::uint32_t>{2, 3}));
}

TEST_F(WhatChanged, FindsOneOfEachKindAtMostAndTheGreatest)
{
    add(sample.inPassing(sample.firstDay, before), 20);
    add(sample.careful(sample.firstDay, now), 20);
    add(sample.careful(sample.reframing, before), 20);
    add(sample.inPassing(sample.reframing, now), 20);
    add(sample.untold(sample.praise, now), 1);
    const auto found = findings();
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].kind, FindingKind::Improved);
    EXPECT_EQ(found[1].kind, FindingKind::Worse);
    EXPECT_EQ(found[2].kind, FindingKind::Waits);
}

TEST_F(WhatChanged, LooksAtOneTeamWhenAsked)
{
    add(sample.inPassing(sample.firstDay, before), 10);
    add(sample.careful(sample.firstDay, now), 10);
    scope.team = sample.workshop.id;
    EXPECT_TRUE(findings().empty());
}

TEST_F(WhatChanged, NamesTheDaysThatAreComparedWhenOnlySomethingWaits)
{
    add(sample.untold(sample.firstDay, now), 2);
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(
        findings()[0].sentence,
        u"2 moment(s) held since 27 October 2026 and not told. Too few moments to compare the "
        "days since 27 October 2026 with the 28 days before."_s);

    add(sample.careful(sample.firstDay, before), 10);
    add(sample.careful(sample.firstDay, now), 10);
    EXPECT_TRUE(findings()[0].sentence.endsWith(
        " Nothing else changed significantly since 27 October 2026, compared with the 28 days "
        "before."_L1))
        << findings()[0].sentence.toStdString();
    EXPECT_TRUE(findings(today.addDays(-30))[0].sentence.endsWith(
        " since 25 October 2026, compared with the 30 days before."_L1))
        << findings(today.addDays(-30))[0].sentence.toStdString();
}

TEST_F(WhatChanged, DoesNotSayThatNothingElseChangedWhenSomethingDid)
{
    add(sample.inPassing(sample.firstDay, before), 10);
    add(sample.careful(sample.firstDay, now), 12);
    add(sample.untold(sample.praise, now), 1);
    ASSERT_EQ(findings().size(), 2U);
    EXPECT_EQ(findings()[1].sentence, u"1 moment(s) held since 27 October 2026 and not told."_s);
}

TEST_F(WhatChanged, CountsThePeopleWhoWaitForLongerThanTheirRhythm)
{
    add(sample.careful(sample.praise, today.addDays(-200)), 1);
    add(sample.careful(sample.praise, today.addDays(-20)), 1);
    add(sample.inPassing(sample.praise, today.addDays(-5)), 1);
    setRhythm(sample.ines.id, 20);
    EXPECT_EQ(whatWaits(), QString());

    setRhythm(sample.ines.id, 19);
    EXPECT_EQ(whatWaits(), u"1 person(s) without a moment of care for longer than their rhythm."_s);
    EXPECT_EQ(findings()[0].evidence, std::vector<std::uint32_t>{1});

    setRhythm(sample.karim.id, 30);  // never had one: counted, and nothing to show
    EXPECT_EQ(whatWaits(), u"2 person(s) without a moment of care for longer than their rhythm."_s);
    EXPECT_EQ(findings()[0].evidence, std::vector<std::uint32_t>{1});

    add(sample.untold(sample.praise, now), 1);
    promise(today.addDays(-1), sample.records.all<Moment>()[0].id);
    EXPECT_TRUE(whatWaits().startsWith("2 person(s)"_L1)) << "before a promise and a word";
    add(sample.missed(sample.firstDay, today.addDays(-20)), 1);
    EXPECT_EQ(whatWaits(), u"1 unavoidable moment(s) missed in the last 30 days."_s);
}

TEST_F(WhatChanged, LooksAtNoRhythmWhenOneKindIsChosenAndOnlyAtPeopleOfTheScope)
{
    setRhythm(sample.karim.id, 30);
    scope.team = sample.shop.id;
    EXPECT_TRUE(findings().empty());
    scope.team = sample.workshop.id;
    EXPECT_EQ(findings().size(), 1U);
    scope.kind = sample.praise.id;
    EXPECT_TRUE(findings().empty());
}

RC_GTEST_PROP(PeopleWhoWaitOfAnyRecords, AreThoseWhoWaitWithTheirLastMoments, (unsigned seed))
{
    auto sample = manySorts(seed);
    ChangeSet changes(StepName{"Test"});
    for (auto person : sample.records.all<Person>()) {
        const auto before = person;
        person.rhythmDays = 1 + int((seed >> 3) % 60);
        person.knownSince = today.addDays(-int((seed >> 7) % 90));
        changes.update(before, person);
        seed = seed * 1664525 + 1013904223;
    }
    sample.records.apply(changes);
    const auto care = sample.care();
    const auto moments = sample.records.all<Moment>();

    const auto found = peopleWhoWait({sample.records, care}, sample.lastYear());

    const auto waiting = waitingPeople(sample.records, care, today);
    RC_ASSERT(std::size_t(found.count) == waiting.size());
    std::vector<int> days;
    for (const auto& attention : waiting) {
        if (!attention.never)
            days.push_back(attention.daysSince);
    }
    std::vector<int> shown;
    for (const auto position : found.lastMoments)
        shown.push_back(int(moments[position].day().date().daysTo(today)));
    std::ranges::sort(days);
    std::ranges::sort(shown);
    RC_ASSERT(days == shown);
    RC_ASSERT(std::ranges::is_sorted(found.lastMoments));
}

TEST(PeopleWhoWaitInAScope, LeavesThoseInPeaceWhoAreSnoozed)
{
    SampleMoments sample;
    Snooze snooze{.id = newId<Snooze>(), .person = sample.karim.id};
    snooze.made = today.addDays(-1);
    snooze.until = today.addDays(9);
    sample.add(snooze);
    const auto care = sample.care();
    EXPECT_EQ(peopleWhoWait({sample.records, care}, sample.lastYear()).count, 1);
}
