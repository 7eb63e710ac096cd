// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"
#include "core/insight/chart_table.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

PopulationValue siteNamed(const QString& label)
{
    return {
        newId<PopulationValue>(), text<PopulationCut>(u"site"_s), text<PopulationLabel>(label), {}};
}

/// Zoé directs Nora, who manages Inès in Lyon and Karim in Brest.
class DirectorsPresenceTest : public testing::Test {
protected:
    DirectorsPresenceTest()
    {
        nora.manager = zoe.id;
        sample.add(zoe, nora, lyon, brest);
        put(sample.ines, lyon);
        put(sample.karim, brest);
    }

    void put(const Person& person, const PopulationValue& site)
    {
        ChangeSet changes(StepName{"Test"});
        auto after = person;
        after.manager = nora.id;
        after.populations = {site.id};
        changes.update(person, after);
        sample.records.apply(changes);
    }

    void held(const std::vector<PersonId>& came, int count, QDate day = today.addDays(-30))
    {
        std::vector<Attendance> attendances;
        for (const auto& person : came)
            attendances.push_back({person, Part::Present});
        for (int copy = 0; copy < count; ++copy) {
            auto moment = sample.untold(sample.firstDay, day);
            moment.id = newId<Moment>();
            moment.person.reset();
            sample.add(moment, Gathering{.id = moment.id, .attendances = attendances});
        }
    }

    ChartData presence(const Scope& scope) const
    {
        return findChart(u"directors_presence")->compute({sample.records, sample.care()}, scope);
    }
    ChartData presence() const { return presence(sample.lastYear()); }

    SampleMoments sample;
    Person zoe = somePerson(u"Zoé"_s, u"Petit"_s);
    Person nora = somePerson(u"Nora"_s, u"Blanc"_s);
    PopulationValue lyon = siteNamed(u"Lyon"_s);
    PopulationValue brest = siteNamed(u"Brest"_s);
};

}  // namespace

TEST_F(DirectorsPresenceTest, GivesTheShareOfMomentsWithADirectorSiteBySite)
{
    held({sample.ines.id, zoe.id}, 3);
    held({sample.ines.id, nora.id}, 2);
    held({sample.karim.id}, 6);

    const auto data = presence();

    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"Brest"_s);
    EXPECT_EQ(data.categories[1].label, u"Lyon"_s);
    EXPECT_EQ(data.categories[2].label, u"No site"_s);
    EXPECT_EQ(data.series.front().n, (std::vector{6, 5, 2}));
    EXPECT_DOUBLE_EQ(data.series.front().values[0], 0);
    EXPECT_DOUBLE_EQ(data.series.front().values[1], 60);
    EXPECT_TRUE(std::isnan(data.series.front().values[2]));
    EXPECT_TRUE(data.sentence.contains(u" Lowest: Brest, 0%"_s)) << data.sentence.toStdString();
}

TEST_F(DirectorsPresenceTest, SaysWhenADirectorLastCameToASite)
{
    held({sample.ines.id, zoe.id}, 2, QDate(2026, 3, 3));
    held({sample.ines.id, zoe.id}, 1, QDate(2026, 2, 1));
    held({sample.ines.id, zoe.id}, 1, QDate(2024, 3, 3));
    held({sample.ines.id}, 3, QDate(2026, 9, 9));
    held({sample.karim.id, nora.id}, 2, QDate(2026, 5, 5));

    const auto data = presence();

    EXPECT_EQ(data.categories[0].note, u"never in the period"_s);
    EXPECT_EQ(data.categories[1].note, u"last on 3 March 2026"_s);
    const auto table =
        chartTable(*findChart(u"directors_presence"), data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.rows[1].back(), data.categories[1].note);
}

TEST_F(DirectorsPresenceTest, ForgetsTheLastPresenceThatIsTakenBack)
{
    held({sample.ines.id, zoe.id}, 5, QDate(2026, 2, 1));
    held({sample.ines.id, zoe.id}, 1, QDate(2026, 3, 3));
    ChartMemory memory(*findChart(u"directors_presence"));
    auto care = sample.care();
    EXPECT_EQ(memory.chart({sample.records, care}, sample.lastYear()).categories[1].note,
              u"last on 3 March 2026"_s);

    ChangeSet changes(StepName{"Test"});
    changes.remove(sample.records.all<Gathering>().back());
    changes.remove(sample.records.all<Moment>().back());
    sample.records.apply(changes);
    care.follow(changes);
    memory.follow(changes, sample.records);

    EXPECT_EQ(memory.chart({sample.records, care}, sample.lastYear()).categories[1].note,
              u"last on 1 February 2026"_s);
}

TEST_F(DirectorsPresenceTest, CountsAMomentOfTwoSitesForBoth)
{
    held({sample.ines.id, sample.karim.id, zoe.id}, 5);

    const auto data = presence();

    EXPECT_EQ(data.series.front().n, (std::vector{5, 5}));
    EXPECT_EQ(data.n, 5);
    EXPECT_TRUE(data.sentence.contains(u"n\u00a0=\u00a05"_s)) << data.sentence.toStdString();
    EXPECT_DOUBLE_EQ(data.series.front().values[0], 100);
    EXPECT_DOUBLE_EQ(data.series.front().values[1], 100);
}

TEST_F(DirectorsPresenceTest, TakesADirectorAloneForNoMomentOfTheirPeople)
{
    held({zoe.id}, 5);
    EXPECT_EQ(presence().n, 0);
}

TEST_F(DirectorsPresenceTest, SaysOfHowManyNobodySaidWhoCame)
{
    held({sample.ines.id, zoe.id}, 5);
    held({}, 3);

    const auto data = presence();

    EXPECT_EQ(data.n, 5);
    EXPECT_EQ(data.leftOut, 3);
    EXPECT_TRUE(data.sentence.endsWith(u" Without a word on who came: 3 more."_s));
}

TEST_F(DirectorsPresenceTest, TakesAManagerOfNobodyWhoIsThereForNoDirector)
{
    auto left = somePerson(u"Léon"_s, u"Parti"_s);
    left.status = PersonStatus::Left;
    auto alone = somePerson(u"Ava"_s, u"Seule"_s);
    left.manager = alone.id;
    sample.add(alone, left);
    held({sample.ines.id, alone.id}, 5);

    EXPECT_DOUBLE_EQ(presence().series.front().values[1], 0);
}

TEST_F(DirectorsPresenceTest, AsksWhoLooksAfterWhomWhenNobodyIsKnownTo)
{
    const SampleMoments flat;
    const auto data =
        findChart(u"directors_presence")->compute({flat.records, flat.care()}, flat.lastYear());
    EXPECT_TRUE(data.sentence.contains(u"who looks after whom"_s));
    EXPECT_TRUE(data.isEmpty());
}

TEST_F(DirectorsPresenceTest, IsAboutTheMomentsThatPeopleOfTheScopeCameTo)
{
    held({sample.ines.id, zoe.id}, 5);
    held({sample.karim.id}, 5);
    auto scope = sample.lastYear();
    scope.population = lyon.id;

    const auto data = presence(scope);

    EXPECT_EQ(data.series.front().n, (std::vector{0, 5}));
}

TEST_F(DirectorsPresenceTest, ListsBehindASiteTheMomentsItsPeopleCameTo)
{
    held({sample.ines.id, zoe.id}, 3);
    held({sample.ines.id}, 2);
    held({sample.karim.id}, 1);
    const auto care = sample.care();

    const auto count =
        findChart(u"directors_presence")->begin({sample.records, care}, sample.lastYear());

    EXPECT_EQ(count->behind(1, 0).size(), 5U);
    EXPECT_EQ(count->behind(0, 0).size(), 1U);
}
