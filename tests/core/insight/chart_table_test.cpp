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
