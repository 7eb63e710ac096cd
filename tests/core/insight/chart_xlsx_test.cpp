// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_xlsx.h"

#include "core/insight/chart_table.h"
#include "core/insight/export_words.h"
#include "core/insight/xlsx_columns.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto unknownValue = std::numeric_limits<double>::quiet_NaN();

ChartDefinition definitionOf(ChartShape shape, ChartUnit unit)
{
    return {.key = "key", .title = "Title", .shape = shape, .unit = unit, .begin = nullptr};
}

/// Two categories and two series; the second category has too few for the first series.
ChartData twoByTwo()
{
    return {.categories = {{.key = u"a"_s, .label = u"=1+1"_s, .n = 40, .leftOut = 1},
                           {.key = u"b"_s, .label = u"Prepared"_s, .n = 9, .leftOut = 2}},
            .series = {{.key = u"x"_s,
                        .label = u"Praise"_s,
                        .values = {22.5, unknownValue},
                        .n = {40, 3},
                        .intervals = {{12.5, 37.5}, {}}},
                       {.key = u"y"_s,
                        .label = u"=Reframing"_s,
                        .values = {50, 75},
                        .n = {8, 8},
                        .intervals = {{20, 80}, {40, 95}}}},
            .n = 49,
            .leftOut = 3,
            .sentence = u"=SUM(A1) says something."_s};
}

QStringList headersOf(const std::vector<XlsxColumn>& columns)
{
    QStringList headers;
    for (const auto& column : columns)
        headers << column.header;
    return headers;
}

QByteArray bytesOf(const ChartDefinition& chart, const ChartData& data)
{
    const auto bytes = chartXlsx(chart, data, u"the last year"_s, today, Language::English);
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : QByteArray();
}

/// Whether a zip file has an entry, by its directory at the end.
bool hasEntry(const QByteArray& zip, const QByteArray& name)
{
    const auto directory = zip.lastIndexOf("PK\x05\x06");
    const auto first = zip.indexOf("PK\x01\x02");
    return first >= 0 && first < directory && zip.mid(first, directory - first).contains(name);
}

}  // namespace

TEST(ExportWords, SayTheNAndWhatIsLeftOut)
{
    EXPECT_EQ(chartCountsText({.n = 1234, .leftOut = 6}, Language::English),
              u"n\u00a0=\u00a01,234 · left out: 6"_s);
    EXPECT_EQ(chartCountsText({.n = 5}, Language::English), u"n\u00a0=\u00a05"_s);
    EXPECT_EQ(chartCountsText({}, Language::English), QString());
    EXPECT_EQ(madeText(today, Language::English), u"23 November 2026 · made with Esperluette"_s);
}

TEST(XlsxColumns, HoldTheIntervalAndTheNOfEachShare)
{
    const auto chart = definitionOf(ChartShape::Butterfly, ChartUnit::Percent);
    const auto data = twoByTwo();
    const auto columns = xlsxColumns(chart, data);

    EXPECT_EQ(headersOf(columns),
              (QStringList{{},
                           u"Praise"_s,
                           u"from"_s,
                           u"to"_s,
                           u"n"_s,
                           u"=Reframing"_s,
                           u"from"_s,
                           u"to"_s,
                           u"n"_s,
                           u"left out"_s}));
    EXPECT_DOUBLE_EQ(xlsxNumber(chart, data, columns[1], 0), 0.225);
    EXPECT_TRUE(std::isnan(xlsxNumber(chart, data, columns[1], 1)));
    EXPECT_DOUBLE_EQ(xlsxNumber(chart, data, columns[2], 0), 0.125);
    EXPECT_TRUE(std::isnan(xlsxNumber(chart, data, columns[3], 1)));
    EXPECT_EQ(xlsxNumber(chart, data, columns[4], 1), 3);
    EXPECT_EQ(xlsxNumber(chart, data, columns[9], 1), 2);
    EXPECT_EQ(xlsxText(chart, data, columns[0], 0), u"=1+1"_s);
    EXPECT_EQ(xlsxText(chart, data, columns[1], 0), QString());
}

TEST(XlsxColumns, PutTheCellsOfAHeatMapSideBySide)
{
    auto data = twoByTwo();
    data.categories[1].group = u"Opéra"_s;
    data.categories[0].note = u"a source"_s;
    const auto columns = xlsxColumns(definitionOf(ChartShape::HeatMap, ChartUnit::Percent), data);

    EXPECT_EQ(headersOf(columns),
              (QStringList{{},
                           u"Group"_s,
                           u"Praise"_s,
                           u"=Reframing"_s,
                           u"n of Praise"_s,
                           u"n of =Reframing"_s,
                           u"left out"_s,
                           u"Note"_s}));
    EXPECT_EQ(columnOf(columns, XlsxColumn::Holds::Value, 1), 3U);
    EXPECT_EQ(columnOf(columns, XlsxColumn::Holds::Low, 0), columns.size());
}

TEST(XlsxColumns, NameLevelsInWords)
{
    const auto chart = definitionOf(ChartShape::HeatMap, ChartUnit::Level);
    auto data = twoByTwo();
    data.series[0].values = {double(int(CareLevel::WithCare)), unknownValue};
    const auto columns = xlsxColumns(chart, data);

    EXPECT_EQ(xlsxText(chart, data, columns[1], 0), levelName(CareLevel::WithCare));
    EXPECT_EQ(xlsxText(chart, data, columns[1], 1), QString());
    EXPECT_TRUE(std::isnan(xlsxNumber(chart, data, columns[1], 0)));
}

TEST(ChartXlsx, IsAZipFileWithTwoSheetsAndAChart)
{
    const auto bytes = bytesOf(definitionOf(ChartShape::Butterfly, ChartUnit::Percent), twoByTwo());

    EXPECT_TRUE(bytes.startsWith("PK\x03\x04"));
    for (const auto* entry : {"xl/workbook.xml", "xl/worksheets/sheet1.xml",
                              "xl/worksheets/sheet2.xml", "xl/charts/chart1.xml"})
        EXPECT_TRUE(hasEntry(bytes, entry)) << entry;
}

TEST(ChartXlsx, HasNoChartWhereSpreadsheetsHaveNone)
{
    for (const auto& chart : {definitionOf(ChartShape::HeatMap, ChartUnit::Percent),
                              definitionOf(ChartShape::HeatMap, ChartUnit::Level),
                              definitionOf(ChartShape::Ring, ChartUnit::Mixed)}) {
        auto data = twoByTwo();
        data.series[0].values = {1, unknownValue};
        data.series[1].values = {5, 2};
        const auto bytes = bytesOf(chart, data);
        EXPECT_TRUE(hasEntry(bytes, "xl/worksheets/sheet1.xml"));
        EXPECT_FALSE(hasEntry(bytes, "xl/charts/chart1.xml"));
    }
}

TEST(ChartXlsx, WritesEveryShapeAndUnit)
{
    for (int shape = 0; shape <= int(ChartShape::Ring); ++shape) {
        for (int unit = 0; unit <= int(ChartUnit::Mixed); ++unit) {
            auto data = twoByTwo();
            if (ChartUnit(unit) == ChartUnit::Level)
                data.series[0].values = data.series[1].values = {2, 5};
            data.line = ChartLine{0.5, 10, u"=line"_s};
            const auto bytes = bytesOf(definitionOf(ChartShape(shape), ChartUnit(unit)), data);
            EXPECT_TRUE(bytes.startsWith("PK")) << shape << ' ' << unit;
        }
    }
}

TEST(ChartXlsx, WritesAChartWithoutAnything)
{
    for (const auto shape : {ChartShape::StackedBars, ChartShape::Scatter, ChartShape::HeatMap,
                             ChartShape::LineWithBand}) {
        EXPECT_TRUE(bytesOf(definitionOf(shape, ChartUnit::Count), {}).startsWith("PK"));
        auto oneSeries = twoByTwo();
        oneSeries.series.pop_back();
        EXPECT_TRUE(bytesOf(definitionOf(shape, ChartUnit::Percent), oneSeries).startsWith("PK"));
    }
}

TEST(ChartXlsx, CutsTextThatIsLongerThanACell)
{
    auto data = twoByTwo();
    data.sentence = QString(40000, u'é');
    EXPECT_TRUE(hasEntry(bytesOf(definitionOf(ChartShape::Columns, ChartUnit::Count), data),
                         "xl/charts/chart1.xml"));
}

TEST(ChartXlsx, WritesEveryChartOfTheCatalogue)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 7);
    sample.addCopies(sample.careful(sample.reframing), 7);
    for (const auto* chart : allCharts()) {
        const auto data = chart->compute({sample.records, sample.care()}, sample.lastYear());
        EXPECT_TRUE(bytesOf(*chart, data).startsWith("PK")) << chart->key;
    }
}

TEST(ChartTsv, IsOneLineForEachRowAndNeverAFormula)
{
    const ChartTable table{{{}, u"With\tcare"_s}, {{u"=1+1"_s, u"-4,5"_s}, {u"a\nb"_s, u""_s}}};
    EXPECT_EQ(chartTsv(table), u"\tWith care\n'=1+1\t-4,5\na b\t\n"_s);
}
