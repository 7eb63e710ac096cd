// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"
#include "core/insight/chart_xlsx.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

enum Column : std::size_t { Referred, Volunteers };

const auto ofEverybody =
    u"The figures that were entered are of everybody, not only of who is chosen."_s;

const ChartDefinition& ambassadorsChart() { return *findChart(u"ambassadors"); }

ChartData ambassadorsOf(const SampleMoments& sample, const Scope& scope)
{
    return ambassadorsChart().compute({sample.records, sample.care()}, scope);
}

ChartData ambassadorsOf(const SampleMoments& sample)
{
    return ambassadorsOf(sample, sample.lastYear());
}

Measure counted(MeasureSubject subject, QDate day, int value, int n = 0)
{
    return {newId<Measure>(), subject, day, value * Measure::one, n, {}};
}

const ChartCategory& quarterOf(const ChartData& data, const QString& key)
{
    return *std::ranges::find(data.categories, key, &ChartCategory::key);
}

}  // namespace

TEST(Ambassadors, SumsTheFiguresOfEachQuarter)
{
    SampleMoments sample;
    sample.add(counted(MeasureSubject::Referrals, {2026, 9, 30}, 3),
               counted(MeasureSubject::Referrals, {2026, 9, 15}, 2),
               counted(MeasureSubject::Referrals, {2026, 6, 15}, 1),
               counted(MeasureSubject::ProjectVolunteers, {2026, 9, 30}, 4));
    const auto data = ambassadorsOf(sample);
    ASSERT_EQ(data.categories.size(), 5U);
    ASSERT_EQ(data.series.size(), 2U);
    EXPECT_EQ(data.series[Referred].key, u"referrals"_s);
    EXPECT_EQ(data.series[Volunteers].key, u"project_volunteers"_s);
    const auto third = std::size_t(&quarterOf(data, u"2026-Q3"_s) - data.categories.data());
    EXPECT_DOUBLE_EQ(data.series[Referred].values[third], 5);
    EXPECT_EQ(data.series[Referred].n[third], 5);
    EXPECT_DOUBLE_EQ(data.series[Volunteers].values[third], 4);
    EXPECT_EQ(data.categories[third].n, 9);
    EXPECT_TRUE(data.series[Referred].intervals.empty());
    EXPECT_EQ(data.n, 10);
    EXPECT_EQ(data.sentence,
              u"Referrals: 6 (3 figure(s) entered). Project volunteers: 4 (1 figure(s) entered). "
              "Missing: eNPS. Some figures are less than a quarter apart: they may count the same "
              "people twice."_s);
}

TEST(Ambassadors, TellsAQuarterOfNobodyFromOneThatNobodyEntered)
{
    SampleMoments sample;
    sample.add(counted(MeasureSubject::Referrals, {2026, 9, 30}, 0));
    const auto data = ambassadorsOf(sample);
    const auto third = std::size_t(&quarterOf(data, u"2026-Q3"_s) - data.categories.data());
    EXPECT_DOUBLE_EQ(data.series[Referred].values[third], 0);
    EXPECT_TRUE(std::isnan(data.series[Referred].values[third - 1]));
    EXPECT_TRUE(std::isnan(data.series[Volunteers].values[third]));
    EXPECT_TRUE(data.sentence.startsWith(u"Referrals: 0 (1 figure(s) entered)."_s));
    EXPECT_TRUE(data.sentence.contains(u"Missing: Project volunteers, eNPS."_s));
    const auto table = chartTable(ambassadorsChart(), data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.header,
              (QStringList{QString(), u"Referrals"_s, u"Project volunteers"_s, u"n"_s}));
    EXPECT_EQ(table.rows[third].mid(1), (QStringList{u"0"_s, u"–"_s, u"0"_s}));
    EXPECT_EQ(table.rows[third - 1].mid(1), (QStringList{u"–"_s, u"–"_s, u"0"_s}));
}

TEST(Ambassadors, NotesTheLastENpsOfEachQuarterWithItsN)
{
    SampleMoments sample;
    sample.add(counted(MeasureSubject::Referrals, {2026, 6, 30}, 3),
               counted(MeasureSubject::ProjectVolunteers, {2026, 6, 30}, 2),
               counted(MeasureSubject::Enps, {2026, 6, 30}, 20, 50),
               counted(MeasureSubject::Enps, {2026, 6, 2}, 90, 50),
               counted(MeasureSubject::Enps, {2026, 3, 31}, -7),
               counted(MeasureSubject::Enps, {2025, 12, 31}, 40, 4));
    const auto data = ambassadorsOf(sample);
    EXPECT_EQ(quarterOf(data, u"2026-Q2"_s).note, u"eNPS +20, n\u00a0=\u00a050"_s);
    EXPECT_EQ(quarterOf(data, u"2026-Q1"_s).note, u"eNPS \u22127, n not told"_s);
    EXPECT_EQ(quarterOf(data, u"2025-Q4"_s).note, u"eNPS: too few answers to say"_s);
    EXPECT_EQ(quarterOf(data, u"2026-Q4"_s).note, QString());
    EXPECT_EQ(
        data.sentence,
        u"Referrals: 3 (1 figure(s) entered). Project volunteers: 2 (1 figure(s) entered). "
        "eNPS, 30 June 2026: +20 (95% interval at most: \u22127 to +45, n\u00a0=\u00a050)."_s);
    EXPECT_TRUE(chartXlsx(ambassadorsChart(), data, u"all"_s, today, Language::English));
}

TEST(Ambassadors, SaysNoScoreOfTooFewAnswers)
{
    SampleMoments sample;
    sample.add(counted(MeasureSubject::Referrals, {2026, 6, 30}, 3),
               counted(MeasureSubject::Enps, {2026, 6, 30}, 50, 4));
    EXPECT_TRUE(ambassadorsOf(sample).sentence.contains(
        u"eNPS, 30 June 2026: too few answers to say (n\u00a0=\u00a0"
        "4)."_s));
    auto scope = sample.lastYear();
    scope.minimum = 1;
    EXPECT_TRUE(ambassadorsOf(sample, scope).sentence.contains(u"eNPS, 30 June 2026: +50"_s));
}

TEST(Ambassadors, FindsNoOverlapInQuartersOneAfterTheOther)
{
    SampleMoments sample;
    for (const auto day :
         {QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 6, 30), QDate(2026, 9, 30)})
        sample.add(counted(MeasureSubject::Referrals, day, 1));
    const auto data = ambassadorsOf(sample);
    EXPECT_FALSE(data.sentence.contains(u"twice"_s)) << data.sentence.toStdString();
    EXPECT_TRUE(data.sentence.startsWith(u"Referrals: 4 (4 figure(s) entered)."_s));
}

TEST(Ambassadors, SaysThatFiguresAreOfEverybodyWhereOnlySomeAreChosen)
{
    SampleMoments sample;
    sample.add(counted(MeasureSubject::Referrals, {2026, 6, 30}, 3));
    auto scope = sample.lastYear();
    scope.team = sample.workshop.id;
    const auto data = ambassadorsOf(sample, scope);
    EXPECT_EQ(data.n, 3);
    EXPECT_TRUE(data.sentence.endsWith(ofEverybody)) << data.sentence.toStdString();
    EXPECT_FALSE(ambassadorsOf(sample).sentence.endsWith(ofEverybody));
}

TEST(Ambassadors, IsAboutNothingWithoutReferralsAndVolunteers)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 20);
    sample.add(counted(MeasureSubject::Enps, {2026, 6, 30}, 20, 50),
               counted(MeasureSubject::Referrals, {2025, 6, 30}, 3));
    const auto data = ambassadorsOf(sample);
    EXPECT_TRUE(data.isEmpty());
    EXPECT_EQ(data.sentence,
              u"Nothing to show yet: this chart needs referrals or project volunteers entered in "
              "“Entered figures”. Nothing of it is in what was chosen: widen the period or take a "
              "filter away."_s);
}

TEST(Ambassadors, HasNoMomentsBehindIt)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 20);
    sample.add(counted(MeasureSubject::Referrals, {2026, 6, 30}, 3));
    const auto care = sample.care();
    const auto count = ambassadorsChart().begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->cells(), 0U);
    for (std::size_t quarter = 0; quarter < 5; ++quarter)
        EXPECT_TRUE(count->behind(quarter, Referred).empty());
}
