// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartData careByKindOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"care_by_kind")->compute({sample.records, sample.care()}, scope);
}

ChartData careByKindOf(const SampleMoments& sample)
{
    return careByKindOf(sample, sample.lastYear());
}

/// Adds people to the shop, with one moment each.
void addPeople(SampleMoments& sample, int count, const Moment& moment)
{
    for (int index = 0; index < count; ++index) {
        auto person = somePerson(u"P%1"_s.arg(index));
        person.team = sample.shop.id;
        auto own = moment;
        own.id = newId<Moment>();
        own.person = person.id;
        sample.add(person, own);
    }
}

}  // namespace

TEST(CareByKind, ShowsTheLevelOfTheLatestMomentOfEachPersonAndKind)
{
    SampleMoments sample;
    sample.add(sample.careful(sample.praise, today.addDays(-5)));
    sample.add(sample.missed(sample.praise, today.addDays(-90)));
    sample.add(sample.inPassing(sample.firstDay, today.addDays(-200)));
    sample.add(carefulMoment(sample.karim, sample.praise, today.addDays(-50)));

    const auto data = careByKindOf(sample);

    ASSERT_EQ(data.series.size(), 2U);
    EXPECT_EQ(data.series[0].key, u"first_day"_s);
    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].label, u"Karim Diallo"_s);
    EXPECT_EQ(data.categories[0].group, u"Atelier"_s);
    EXPECT_EQ(data.categories[1].group, u"Opéra"_s);
    EXPECT_EQ(data.series[1].values[1], double(CareLevel::WithCare));
    EXPECT_EQ(data.series[1].n[1], 2);
    EXPECT_EQ(data.series[0].values[1], double(CareLevel::InPassing));
    EXPECT_TRUE(std::isnan(data.series[0].values[0]));
    EXPECT_EQ(data.n, 4);
}

TEST(CareByKind, ShowsPersonByPersonOnlyThoseWhomTheKeeperLooksAfter)
{
    SampleMoments sample;
    auto zoe = somePerson(u"Zoé"_s);
    sample.add(zoe, Cover{.id = newId<Cover>(), .keeperIs = zoe.id});
    ChangeSet changes(StepName{"Test"});
    auto ines = sample.ines;
    ines.manager = zoe.id;
    changes.update(sample.ines, ines);
    sample.records.apply(changes);
    for (const auto& person : {sample.ines, sample.karim}) {
        auto moment = carefulMoment(person, sample.praise, today.addDays(-5));
        sample.addCopies(moment, 5);
    }

    auto data = careByKindOf(sample);
    ASSERT_EQ(data.categories.size(), 1U);
    EXPECT_EQ(data.categories[0].label, u"Inès Faure"_s);
    EXPECT_TRUE(
        data.sentence.contains("2 person(s) whom somebody else looks after: without a row."_L1))
        << data.sentence.toStdString();

    changes = ChangeSet(StepName{"Test"});
    auto ofHr = *sample.records.cover();
    ofHr.keeperIs.reset();
    ofHr.keeperRole = KeeperRole::HrPartner;
    changes.update(*sample.records.cover(), ofHr);
    sample.records.apply(changes);
    data = careByKindOf(sample);
    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"Atelier"_s) << "teams, and nobody by name";
    EXPECT_TRUE(
        data.sentence.contains("People are shown one by one only to whoever looks after them"_L1));
}

TEST(CareByKind, ShowsWhatIsStillPlannedOnlyWhereThereIsNothingElse)
{
    SampleMoments sample;
    sample.add(sample.careful(sample.praise, today.addDays(-5)));
    sample.add(plannedMoment(sample.ines, sample.praise, today));
    sample.add(plannedMoment(sample.ines, sample.firstDay, today));

    const auto data = careByKindOf(sample);

    EXPECT_EQ(data.series[0].values[1], double(CareLevel::NotDue));
    EXPECT_EQ(data.series[1].values[1], double(CareLevel::WithCare));
    EXPECT_EQ(data.series[1].n[1], 2);
}

TEST(CareByKind, OrdersPeopleByNameAndHeadsThemByTeamOnlyWhenThereAreSeveral)
{
    SampleMoments sample;
    auto scope = sample.lastYear();
    scope.team = sample.shop.id;
    auto adele = somePerson(u"Adèle"_s);
    adele.team = sample.shop.id;
    sample.add(adele);
    sample.addCopies(sample.careful(sample.praise), 2);

    const auto data = careByKindOf(sample, scope);

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].label, shownName(adele));
    EXPECT_EQ(data.categories[0].n, 0);
    EXPECT_TRUE(data.categories[0].group.isEmpty());
}

TEST(CareByKind, CallsPeopleByWhatTheSourceSays)
{
    SampleMoments sample;
    sample.add(sample.careful(sample.praise));
    const auto care = sample.care();
    const ChartSource source{.records = sample.records, .care = care, .nameOf = [](const Person&) {
                                 return u"Somebody"_s;
                             }};
    const auto data = findChart(u"care_by_kind")->compute(source, sample.lastYear());
    for (const auto& category : data.categories)
        EXPECT_EQ(category.label, u"Somebody"_s);
}

TEST(CareByKind, LeavesOutWhatIsCancelledAndWhoLeftWithoutAMoment)
{
    SampleMoments sample;
    auto gone = somePerson(u"Zoé"_s);
    gone.status = PersonStatus::Left;
    auto candidate = somePerson(u"Yann"_s);
    candidate.status = PersonStatus::Candidate;
    sample.add(gone, candidate, carefulMoment(candidate, sample.praise, today.addDays(-3)));
    auto cancelled = sample.missed(sample.praise);
    cancelled.status = MomentStatus::Cancelled;
    sample.add(cancelled);

    const auto data = careByKindOf(sample);

    EXPECT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.n, 1);
}

TEST(CareByKind, SaysTheShareOfTheLatestMomentsThatWereWithCare)
{
    SampleMoments sample;
    for (int day = 1; day <= 4; ++day)
        sample.add(sample.careful(sample.praise, today.addDays(-day)));
    sample.add(sample.missed(sample.reframing));
    sample.add(sample.untold(sample.firstDay));
    auto scope = sample.lastYear();
    scope.minimum = 2;
    EXPECT_EQ(careByKindOf(sample, scope).sentence,
              u"Of the latest moments of each person and kind, with care: 50% (95% interval: 9% to "
              u"91%, n\u00a0=\u00a02). Without any moment: 1. Untold: 1 more."_s);
}

TEST(CareByKind, ShowsTeamsAndTheirMostFrequentLevelWhenThereAreManyPeople)
{
    SampleMoments sample;
    addPeople(sample, 40, sample.inPart(sample.praise));
    addPeople(sample, 20, sample.careful(sample.praise));
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 2);
    auto alone = somePerson(u"Sans"_s);
    sample.add(alone, carefulMoment(alone, sample.firstDay));

    const auto data = careByKindOf(sample);

    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"Atelier"_s);
    EXPECT_EQ(data.categories[1].label, u"Opéra"_s);
    EXPECT_EQ(data.categories[2].label, u"No team"_s);
    EXPECT_EQ(data.series[1].values[1], double(CareLevel::InPart));
    EXPECT_EQ(data.series[1].n[1], 60);
    EXPECT_TRUE(std::isnan(data.series[1].values[0])) << "two moments are too few";
    EXPECT_EQ(data.series[1].n[0], 2);
    EXPECT_TRUE(data.sentence.endsWith("Choose a team to see people."_L1));
}

TEST(CareByKind, ShowsTheLevelOfATeamFromEnoughMomentsThatWereDue)
{
    SampleMoments sample;
    addPeople(sample, 60, sample.careful(sample.praise));
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 4);
    sample.addCopies(plannedMoment(sample.karim, sample.praise, today), 3);
    sample.addCopies(plannedMoment(sample.karim, sample.firstDay, today), 5);
    const auto few = careByKindOf(sample);
    EXPECT_EQ(few.categories[0].label, u"Atelier"_s);
    EXPECT_TRUE(std::isnan(few.series[1].values[0]));
    EXPECT_EQ(few.series[0].values[0], double(CareLevel::NotDue));
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 1);
    EXPECT_EQ(careByKindOf(sample).series[1].values[0], double(CareLevel::WithCare));
}

TEST(CareByKind, ShowsNobodyWhoBeganAfterThePeriod)
{
    SampleMoments sample;
    auto later = somePerson(u"Zoé"_s);
    later.start = today.addDays(-20);
    sample.add(later, sample.careful(sample.praise, today.addDays(-60)));
    auto scope = sample.lastYear();
    EXPECT_EQ(careByKindOf(sample, scope).categories.size(), 3U);
    scope.period.last = today.addDays(-21);
    EXPECT_EQ(careByKindOf(sample, scope).categories.size(), 2U);
}

TEST(CareByKind, SaysThatNobodyHadAMomentOfTheKindThatIsChosen)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(carefulMoment(sample.karim, sample.firstDay), 5);
    auto scope = sample.lastYear();
    scope.kind = sample.praise.id;
    EXPECT_TRUE(
        careByKindOf(sample, scope).sentence.endsWith("Without any moment of this kind: 1."_L1))
        << careByKindOf(sample, scope).sentence.toStdString();
}

TEST(CareByKind, AsksForLessThanALargeTeam)
{
    SampleMoments sample;
    addPeople(sample, 60, sample.careful(sample.praise));
    auto scope = sample.lastYear();
    scope.team = sample.shop.id;  // 60 and Inès
    const auto data = careByKindOf(sample, scope);
    EXPECT_EQ(data.categories.size(), 1U);
    EXPECT_TRUE(data.sentence.endsWith("Choose a population as well to see people."_L1));
}

TEST(CareByKind, ListsTheMomentsOfACell)
{
    SampleMoments sample;
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 2);
    sample.addCopies(sample.careful(sample.praise), 3);
    sample.addCopies(sample.careful(sample.firstDay), 1);
    const auto care = sample.care();
    const auto count = findChart(u"care_by_kind")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(1, 1), (std::vector<std::uint32_t>{2, 3, 4}));
    EXPECT_EQ(count->behind(0, 1), (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(count->behind(0, 0).empty());
}
