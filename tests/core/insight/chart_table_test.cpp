// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"

#include "core/insight/wording.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

ChartDefinition percentChart()
{
    return {.key = "key",
            .title = "Title",
            .shape = ChartShape::Butterfly,
            .unit = ChartUnit::Percent,
            .begin = nullptr};
}

ChartDefinition chartOf(ChartShape shape, ChartUnit unit, ChartCounts counts = ChartCounts::Moments)
{
    return {"key", "Title", shape, unit, counts, nullptr};
}

ChartData twoShares()
{
    const auto unknown = std::nan("");
    return {.categories = {{u"a"_s, u"Prepared"_s, 40, 1}, {u"b"_s, u"Long enough"_s, 3, 2}},
            .series = {{u"praise"_s,
                        u"Praise"_s,
                        {22.5, unknown},
                        {40, 3},
                        {{12.34, 37.5}, {unknown, unknown}}}},
            .n = 43};
}

}  // namespace

TEST(ChartTable, SaysTooFewInWordsForReading)
{
    const auto table = chartTable(percentChart(), twoShares(), QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.header,
              (QStringList{u""_s, u"Praise"_s, u"from"_s, u"to"_s, u"n"_s, u"untold"_s}));
    EXPECT_EQ(table.rows[0],
              (QStringList{u"Prepared"_s, u"23%"_s, u"12%"_s, u"38%"_s, u"40"_s, u"1"_s}));
    EXPECT_EQ(
        table.rows[1],
        (QStringList{u"Long enough"_s, u"too few"_s, u"too few"_s, u"too few"_s, u"3"_s, u"2"_s}));
}

TEST(ChartTable, HasTheSameColumnsWithoutCategories)
{
    auto data = twoShares();
    data.categories.clear();
    data.series.front() = {.key = u"praise"_s, .label = u"Praise"_s};
    EXPECT_EQ(chartTable(percentChart(), data, QLocale::c(), TableUse::Reading).header,
              chartTable(percentChart(), twoShares(), QLocale::c(), TableUse::Reading).header);
}

TEST(ChartTable, GivesTheNOfTheCategoryBesideCounts)
{
    const auto chart = chartOf(ChartShape::Columns, ChartUnit::Count, ChartCounts::People);
    const ChartData data{.categories = {{u"a"_s, u"0 to 7 days"_s, 1200}},
                         .series = {{u"n"_s, u"people"_s, {1200}, {1200}}}};
    const auto table = chartTable(chart, data, QLocale(QLocale::English), TableUse::Reading);
    EXPECT_EQ(table.header, (QStringList{u""_s, u"people"_s, u"n"_s}));
    EXPECT_EQ(table.rows[0], (QStringList{u"0 to 7 days"_s, u"1,200"_s, u"1,200"_s}));
    EXPECT_EQ(chartTable(chart, data, QLocale(QLocale::English), TableUse::Exchange).rows[0][1],
              u"1200"_s);
}

TEST(ChartTable, NamesLevelsForPeopleAndGivesTheirKeysToPrograms)
{
    const auto chart = chartOf(ChartShape::HeatMap, ChartUnit::Level);
    const ChartData data{
        .categories = {{.key = u"a"_s, .label = u"Inès"_s, .n = 4, .group = u"Shop"_s}},
        .series = {{u"k"_s, u"First day"_s, {double(CareLevel::WithCare)}, {3}},
                   {u"l"_s, u"Praise"_s, {std::nan("")}, {0}},
                   {u"m"_s, u"Reframing"_s, {std::nan("")}, {1}}}};
    EXPECT_EQ(chartTable(chart, data, QLocale::c(), TableUse::Reading).rows[0],
              (QStringList{u"Inès"_s, u"Shop"_s, levelName(CareLevel::WithCare), u"–"_s,
                           u"too few"_s, u"4"_s}));
    EXPECT_EQ(chartTable(chart, data, QLocale::c(), TableUse::Exchange).rows[0],
              (QStringList{u"Inès"_s, u"Shop"_s, u"with_care"_s, u""_s, u""_s, u"4"_s}));
}

TEST(ChartTable, GivesRatingsOneDecimalWithTheirIntervalAndNotes)
{
    const auto chart = chartOf(ChartShape::LivedCurve, ChartUnit::Rating);
    const ChartData data{
        .categories = {{.key = u"a"_s, .label = u"First day"_s, .n = 12, .note = u"peak"_s}},
        .series = {{u"felt"_s, u"Felt"_s, {4.26}, {12}, {{3.9, 4.6}}}}};
    const auto table = chartTable(chart, data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.header, (QStringList{u""_s, u"Felt"_s, u"from"_s, u"to"_s, u"n"_s, u"note"_s}));
    EXPECT_EQ(table.rows[0],
              (QStringList{u"First day"_s, u"4.3"_s, u"3.9"_s, u"4.6"_s, u"12"_s, u"peak"_s}));
}

TEST(ChartTable, SaysWhatIsNotEnteredAndWritesFiguresAsTheyAre)
{
    const auto chart = chartOf(ChartShape::Ring, ChartUnit::Mixed);
    const ChartData data{
        .categories = {{u"a"_s, u"Turnover"_s}, {u"b"_s, u"Cost"_s}, {u"c"_s, u"Days"_s}},
        .series = {{u"value"_s, u"value"_s, {12.5, 1'200'000, std::nan("")}, {38, 0, 0}}}};
    const auto table = chartTable(chart, data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.rows[0], (QStringList{u"Turnover"_s, u"12.5"_s, u"38"_s}));
    EXPECT_EQ(table.rows[1][1], u"1200000"_s);
    EXPECT_EQ(table.rows[2][1], u"not entered"_s);
    EXPECT_EQ(chartTable(chart, data, QLocale::c(), TableUse::Exchange).rows[2][1], u""_s);
}

TEST(ChartTable, GivesBothCoordinatesOfAPointAndItsNOnce)
{
    const auto chart = chartOf(ChartShape::Scatter, ChartUnit::Percent);
    const ChartData data{
        .categories = {{u"a"_s, u"Praise"_s, 40}},
        .series = {{u"x"_s, u"Weight"_s, {3}, {40}}, {u"y"_s, u"With care"_s, {45.5}, {40}}}};
    const auto table = chartTable(chart, data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.header, (QStringList{u""_s, u"Weight"_s, u"With care"_s, u"n"_s}));
    EXPECT_EQ(table.rows[0], (QStringList{u"Praise"_s, u"3"_s, u"46%"_s, u"40"_s}));
}

TEST(ChartTable, GivesTheShareSoFarOfAParetoChart)
{
    const auto chart = chartOf(ChartShape::Pareto, ChartUnit::Count);
    const ChartData data{.categories = {{u"a"_s, u"Forgotten"_s, 30}, {u"b"_s, u"No time"_s, 10}},
                         .series = {{u"n"_s, u"missed"_s, {30, 10}, {30, 10}}}};
    const auto table = chartTable(chart, data, QLocale::c(), TableUse::Exchange);
    EXPECT_EQ(table.header, (QStringList{u""_s, u"missed"_s, u"share so far"_s, u"n"_s}));
    EXPECT_EQ(table.rows[0][2], u"75.0"_s);
    EXPECT_EQ(table.rows[1][2], u"100.0"_s);
}

TEST(ChartTable, SaysHowManyAreStillFollowedAtEachStep)
{
    const auto chart = chartOf(ChartShape::Steps, ChartUnit::Percent, ChartCounts::People);
    const ChartData data{
        .categories = {{.key = u"3"_s, .label = u"3 months"_s, .n = 20, .leftOut = 2}},
        .series = {{u"careful"_s, u"With care"_s, {95}, {19}, {{80, 99}}}}};
    const auto table = chartTable(chart, data, QLocale::c(), TableUse::Reading);
    EXPECT_EQ(table.header,
              (QStringList{u""_s, u"With care"_s, u"from"_s, u"to"_s, u"still followed"_s,
                           u"not counted"_s}));
    EXPECT_EQ(table.rows[0][4], u"19"_s);
}

TEST(ChartTable, HasRowsAsLongAsItsHeaderWhateverASeriesLacks)
{
    for (int shape = 0; shape <= int(ChartShape::Ring); ++shape) {
        for (int unit = 0; unit <= int(ChartUnit::Mixed); ++unit) {
            const auto chart = chartOf(ChartShape(shape), ChartUnit(unit));
            const ChartData data{.categories = {{u"a"_s, u"A"_s, 3}, {u"b"_s, u"B"_s, 3}},
                                 .series = {{.key = u"empty"_s, .label = u"Empty"_s},
                                            {u"short"_s, u"Short"_s, {3}, {}, {{1, 2}}},
                                            {u"full"_s, u"Full"_s, {1e9, std::nan("")}, {3, 3}}}};
            const auto table = chartTable(chart, data, QLocale::c(), TableUse::Reading);
            for (const auto& row : table.rows)
                EXPECT_EQ(row.size(), table.header.size()) << shape << " " << unit;
        }
    }
}

TEST(ChartCsv, LeavesTooFewEmptyAndSeparatesByCommas)
{
    const auto table = chartTable(percentChart(), twoShares(), QLocale::c(), TableUse::Exchange);
    EXPECT_EQ(chartCsv(table, QLocale::c()),
              u",Praise,from,to,n,untold\r\nPrepared,22.5,12.3,37.5,40,1\r\n"
              "Long enough,,,,3,2\r\n"_s);
}

TEST(ChartCsv, SeparatesBySemicolonsWhereTheDecimalMarkIsAComma)
{
    const auto french = localeOf(Language::French);
    const auto table = chartTable(percentChart(), twoShares(), french, TableUse::Exchange);
    EXPECT_TRUE(chartCsv(table, french).contains("Prepared;22,5;12,3;37,5;40;1\r\n"_L1));
}

TEST(ChartCsv, QuotesWhatNeedsItAndDisarmsFormulas)
{
    const ChartTable table{{u"say \"hi\""_s, u"a,b"_s, u"=SUM(A1)"_s},
                           {{u"-3"_s, u"+x"_s, u"@y"_s}}};
    EXPECT_EQ(chartCsv(table, QLocale::c()),
              u"\"say \"\"hi\"\"\",\"a,b\",'=SUM(A1)\r\n-3,'+x,'@y\r\n"_s);
}

TEST(ScopeText, NamesThePeriodTheTeamAndThePopulation)
{
    const SampleMoments sample;
    Scope scope{.period = {QDate(2026, 1, 1), QDate(2026, 11, 23)},
                .team = sample.workshop.id,
                .population = sample.night.id,
                .today = QDate(2026, 11, 23),
                .language = Language::English};
    EXPECT_EQ(scopeText(sample.records, scope),
              u"1 January 2026 to 23 November 2026 · team Atelier · Nuit"_s);
    scope.language = Language::French;
    EXPECT_TRUE(scopeText(sample.records, scope).startsWith(u"1er janvier 2026"_s));
}
