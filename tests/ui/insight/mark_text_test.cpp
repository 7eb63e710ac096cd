// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mark_text.h"

#include "core/care/care.h"
#include "tests/ui/insight/sample_charts.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QString said(const ChartDefinition& chart, const ChartData& data, std::size_t category = 0,
             std::size_t series = 0)
{
    return markText(chart, data, category, series, Language::English);
}

ChartData oneValue(double value, int n, Interval interval = {})
{
    ChartData data{
        .categories = {{.key = u"a"_s, .label = u"First day"_s, .n = n}},
        .series = {{u"felt"_s, u"felt"_s, {value}, {n}}},
        .n = 12,
        .sentence = u"The sentence."_s,
    };
    if (!std::isnan(interval.low))
        data.series.front().intervals = {interval};
    return data;
}

}  // namespace

TEST(MarkTexts, CountASingleSeriesAgainstAllInWhatTheChartCounts)
{
    const auto data = oneValue(3, 3);
    using enum ChartShape;
    const auto count = ChartUnit::Count;
    EXPECT_EQ(said(definitionOf(Columns, count, ChartCounts::People), data),
              u"First day, felt: 3 of 12 people (25%)"_s);
    EXPECT_EQ(said(definitionOf(Columns, count, ChartCounts::Commitments), data),
              u"First day, felt: 3 of 12 commitments (25%)"_s);
    EXPECT_EQ(said(definitionOf(Columns, count), data),
              u"First day, felt: 3 of 12 moments (25%)"_s);
}

TEST(MarkTexts, CountWhatStandsApartToo)
{
    auto data = oneValue(3, 3);
    data.categories.push_back({.key = u"untold"_s, .label = u"Not told"_s, .n = 17});
    data.series.front().values.push_back(17);
    data.series.front().n.push_back(17);
    const auto chart = definitionOf(ChartShape::Columns, ChartUnit::Count);
    EXPECT_EQ(said(chart, data, 1), u"Not told, felt: 17 of 20 moments (85%)"_s);
    EXPECT_EQ(said(chart, data, 0), u"First day, felt: 3 of 20 moments (15%)"_s);
}

TEST(MarkTexts, CountSeveralSeriesAgainstTheirCategory)
{
    EXPECT_EQ(
        said(definitionOf(ChartShape::StackedBars, ChartUnit::Count, ChartCounts::Commitments),
             commitments()),
        u"jusqu’à 7 jours, kept: 10 of 40 commitments (25%)"_s);
}

TEST(MarkTexts, SayNoPartOfWhatWasEntered)
{
    auto data = oneValue(3, 3);
    data.categories.front().note = u"eNPS +12"_s;
    EXPECT_EQ(said(definitionOf(ChartShape::Columns, ChartUnit::Count, ChartCounts::Entered), data),
              u"First day, felt: 3 · eNPS +12"_s);
    data = oneValue(unsaid, 3);
    data.series.front().counts = ChartCounts::Entered;
    EXPECT_EQ(said(definitionOf(ChartShape::LineWithBand, ChartUnit::Percent), data),
              u"First day, felt: too few answers to say (n\u00a0=\u00a03)"_s);
}

TEST(MarkTexts, SayNoShareOfTooFew)
{
    auto data = oneValue(3, 3);
    data.n = 4;
    EXPECT_EQ(said(definitionOf(ChartShape::Columns, ChartUnit::Count, ChartCounts::People), data),
              u"First day, felt: 3 of 4 people"_s);
    data = oneValue(unsaid, 3);
    EXPECT_EQ(
        said(definitionOf(ChartShape::Columns, ChartUnit::Percent, ChartCounts::People), data),
        u"First day, felt: too few people to say (n\u00a0=\u00a03)"_s);
}

TEST(MarkTexts, GiveSharesTheirIntervalWhereTheyHaveOne)
{
    const auto chart = definitionOf(ChartShape::Dots, ChartUnit::Percent);
    EXPECT_EQ(said(chart, oneValue(46, 40, {38, 54})),
              u"First day, felt: 46% (95% interval: 38% to 54%, n\u00a0=\u00a040)"_s);
    EXPECT_EQ(said(chart, oneValue(46, 40)), u"First day, felt: 46% (n\u00a0=\u00a040)"_s);
}

TEST(MarkTexts, NameLevels)
{
    EXPECT_EQ(said(definitionOf(ChartShape::HeatMap, ChartUnit::Level),
                   oneValue(double(CareLevel::WithCare), 3)),
              u"First day, felt: %1 (n\u00a0=\u00a03)"_s.arg(levelName(CareLevel::WithCare)));
}

TEST(MarkTexts, GiveRatingsOfFiveWithTheirIntervalAndNote)
{
    const auto chart = definitionOf(ChartShape::LivedCurve, ChartUnit::Rating);
    auto data = oneValue(3.84, 12, {3.4, 4.2});
    data.categories.front().note = u"peak"_s;
    EXPECT_EQ(said(chart, data),
              u"First day, felt: 3.8 of 5 (95% interval: 3.4 to 4.2, n\u00a0=\u00a012) · peak"_s);
}

TEST(MarkTexts, GiveFiguresWithTheirNoteAndNoSeries)
{
    const auto chart = definitionOf(ChartShape::Ring, ChartUnit::Mixed);
    EXPECT_EQ(said(chart, circle(), 1),
              u"Rotation: 12.5 (n\u00a0=\u00a038) · % · SIRH, 12 mars 2026"_s);
    EXPECT_EQ(said(chart, circle(), 3),
              u"Coût de la formation: not entered · à saisir dans Chiffres du cercle…"_s);
    EXPECT_TRUE(spokenText(chart, circle(), Language::English).contains(u"not entered"_s));
}

TEST(MarkTexts, GiveBothCoordinatesOfAPoint)
{
    const auto chart = definitionOf(ChartShape::Scatter, ChartUnit::Percent);
    const ChartData data{
        .categories = {{u"a"_s, u"Praise"_s, 40}},
        .series = {{u"x"_s, u"weight"_s, {3}, {40}}, {u"y"_s, u"with care"_s, {46}, {40}}},
        .n = 40};
    EXPECT_EQ(said(chart, data, 0, 1), u"Praise: weight 3, with care 46% (n\u00a0=\u00a040)"_s);
    EXPECT_EQ(spokenText(chart, data, Language::English),
              u"Praise: weight 3, with care 46% (n\u00a0=\u00a040)"_s);
}

TEST(MarkTexts, GiveTheShareSoFarInAParetoChart)
{
    const auto chart = definitionOf(ChartShape::Pareto, ChartUnit::Count);
    const ChartData data{.categories = {{u"a"_s, u"Forgotten"_s, 30}, {u"b"_s, u"No time"_s, 10}},
                         .series = {{u"n"_s, u"missed"_s, {30, 10}, {30, 10}}},
                         .n = 40};
    EXPECT_EQ(said(chart, data, 1),
              u"No time, missed: 10 of 40 moments (25%), 100% with those before"_s);
}

TEST(SpokenText, NamesGroupsOnceAndStopsAfterSixtyCategories)
{
    auto data = dataOf(categoriesOf(kinds(10'000)), {seriesOf(u"held"_s, u"held"_s, {50}, 10'000)});
    for (auto& category : data.categories)
        category.group = u"Arrival"_s;
    const auto lines =
        spokenText(definitionOf(ChartShape::Dots, ChartUnit::Percent), data, Language::English)
            .split(u'\n');
    EXPECT_EQ(lines.size(), 63);
    EXPECT_EQ(lines.count(u"Arrival"_s), 1);
    EXPECT_TRUE(lines.last().contains(u"9,940"_s));
}

TEST(SpokenText, StandsSeriesWithoutValues)
{
    ChartData data{.categories = categoriesOf({u"A"_s, u"B"_s}), .series = {{.key = u"empty"_s}}};
    data.sentence = u"Nothing."_s;
    for (int shape = 0; shape <= int(ChartShape::Ring); ++shape)
        EXPECT_TRUE(
            spokenText(definitionOf(ChartShape(shape), ChartUnit::Count), data, Language::English)
                .startsWith(u"Nothing."_s));
}

}  // namespace esperluette::ui
