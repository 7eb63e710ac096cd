// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// Inès answers to Zoé, the workshop of Karim to Abel.
class CoverageByGroup : public testing::Test {
protected:
    CoverageByGroup()
    {
        sample.add(zoe, abel);
        change(sample.ines, [this](Person& ines) { ines.manager = zoe.id; });
        change(sample.workshop, [this](Team& team) { team.manager = abel.id; });
    }

    template <typename Entity, typename Edit>
    void change(Entity& record, Edit edit)
    {
        ChangeSet changes(StepName{"Test"});
        auto after = record;
        edit(after);
        changes.update(record, after);
        sample.records.apply(changes);
        record = after;
    }

    Moment with(const Person& person, Moment moment) const
    {
        moment.person = person.id;
        return moment;
    }

    ChartData coverage(const Scope& scope) const
    {
        return findChart(u"coverage_by_manager")->compute({sample.records, sample.care()}, scope);
    }
    ChartData coverage() const { return coverage(sample.lastYear()); }

    SampleMoments sample;
    Person zoe = somePerson(u"Zoé"_s, u"Petit"_s);
    Person abel = somePerson(u"Abel"_s, u"Roux"_s);
};

}  // namespace

TEST_F(CoverageByGroup, ShowsAManagerTheirOwnFiguresAndThoseBelowThem)
{
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.addCopies(with(sample.karim, sample.careful(sample.praise)), 5);
    sample.add(Cover{.id = newId<Cover>(), .keeperIs = zoe.id});

    const auto data = coverage();

    ASSERT_EQ(data.categories.size(), 1U);
    EXPECT_EQ(data.categories[0].label, u"Zoé Petit"_s);
    EXPECT_EQ(data.n, 6);
    EXPECT_TRUE(data.sentence.endsWith("With others, who see their own figures: 5 more."_L1))
        << data.sentence.toStdString();
}

TEST_F(CoverageByGroup, GivesTheShareThatWasHeldOfWhatWasDueInTheOrderOfNames)
{
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.addCopies(sample.missed(sample.praise), 2);
    sample.addCopies(with(sample.karim, sample.missed(sample.praise)), 5);

    const auto data = coverage();

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].label, u"Abel Roux"_s);
    EXPECT_EQ(data.categories[1].label, u"Zoé Petit"_s);
    EXPECT_EQ(data.series.front().n, (std::vector{5, 8}));
    EXPECT_DOUBLE_EQ(data.series.front().values[0], 0);
    EXPECT_DOUBLE_EQ(data.series.front().values[1], 75);
    EXPECT_EQ(data.n, 13);
    EXPECT_EQ(data.sentence,
              u"Held, of the moments that were due with those whom the managers look after today: "
              "46% (95% interval: 23% to 71%, n\u00a0=\u00a013)."_s);
}

TEST_F(CoverageByGroup, ComparesNobodyAndSaysNothingOfFew)
{
    sample.addCopies(sample.careful(sample.praise), 8);
    sample.addCopies(with(sample.karim, sample.missed(sample.praise)), 4);

    const auto data = coverage();

    EXPECT_TRUE(std::isnan(data.series.front().values[0]));
    EXPECT_FALSE(data.sentence.contains(u"Abel"_s));
    EXPECT_FALSE(data.sentence.contains(u"Zoé"_s));
}

TEST_F(CoverageByGroup, CountsWhatATeamLivesWithTheManagerOfTheTeam)
{
    auto moment = sample.careful(sample.praise);
    moment.person.reset();
    moment.id = newId<Moment>();
    sample.add(moment, Gathering{.id = moment.id, .team = sample.workshop.id});

    const auto data = coverage();

    EXPECT_EQ(data.series.front().n, (std::vector{1, 0}));
}

TEST_F(CoverageByGroup, SaysHowMuchConcernsNobodyWhoHasAManager)
{
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(with(zoe, sample.careful(sample.praise)), 3);

    const auto data = coverage();

    EXPECT_EQ(data.n, 5);
    EXPECT_TRUE(data.sentence.endsWith(u" With people or teams without a manager: 3 more."_s))
        << data.sentence.toStdString();
}

TEST_F(CoverageByGroup, ShowsOnlyWhoLooksAfterSomebodyOfTheScope)
{
    sample.addCopies(sample.careful(sample.praise), 5);
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;

    const auto data = coverage(scope);

    ASSERT_EQ(data.categories.size(), 1U);
    EXPECT_EQ(data.categories.front().label, u"Abel Roux"_s);
    EXPECT_EQ(data.n, 0);
}

TEST_F(CoverageByGroup, ListsBehindAManagerWhatWasDueWithTheirPeople)
{
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(with(sample.karim, sample.missed(sample.praise)), 2);
    const auto care = sample.care();

    const auto count =
        findChart(u"coverage_by_manager")->begin({sample.records, care}, sample.lastYear());

    EXPECT_EQ(count->behind(0, 0).size(), 2U);
    EXPECT_EQ(count->behind(1, 0).size(), 5U);
}

TEST_F(CoverageByGroup, GivesTheShareOfEachTeamAlike)
{
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.addCopies(sample.missed(sample.praise), 2);
    sample.addCopies(with(sample.karim, sample.missed(sample.praise)), 5);
    sample.addCopies(with(zoe, sample.missed(sample.praise)), 2);
    auto together = sample.careful(sample.praise);
    together.person.reset();
    together.id = newId<Moment>();
    sample.add(together, Gathering{.id = together.id, .team = sample.workshop.id});
    const auto care = sample.care();

    const auto count =
        findChart(u"coverage_by_team")->begin({sample.records, care}, sample.lastYear());
    const auto data = count->present(count->tableOfAll(sample.records));

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].label, sample.workshop.name.text());
    EXPECT_EQ(data.categories[1].label, sample.shop.name.text());
    EXPECT_EQ(data.series.front().n, (std::vector{6, 8}));
    EXPECT_NEAR(data.series.front().values[0], 16.67, 0.01);
    EXPECT_DOUBLE_EQ(data.series.front().values[1], 75);
    EXPECT_EQ(data.n, 14);
    EXPECT_TRUE(data.sentence.endsWith(u" Without a team: 2 more."_s))
        << data.sentence.toStdString();
    EXPECT_EQ(count->behind(0, 0).size(), 6U);
}

TEST_F(CoverageByGroup, UsesTheNamesThatAreShown)
{
    sample.addCopies(sample.careful(sample.praise), 5);
    const auto care = sample.care();
    const ChartSource hidden{sample.records, care, [](const Person&) { return u"Person"_s; }};

    const auto data = findChart(u"coverage_by_manager")->compute(hidden, sample.lastYear());

    EXPECT_EQ(data.categories[0].label, u"Person"_s);
    EXPECT_EQ(data.categories[1].label, u"Person"_s);
}
