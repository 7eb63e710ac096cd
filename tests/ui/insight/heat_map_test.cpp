// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/heat_map.h"

#include "tests/support/contrast.h"
#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_charts.h"
#include "ui/insight/bar_rows.h"
#include "ui/insight/chart_scene.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QString wordsOfMap(const ChartData& data)
{
    const auto definition = definitionOf(ChartShape::HeatMap, ChartUnit::Level);
    constexpr QSize size(800, 500);
    ChartScene scene(definition);
    scene.setLook({&Theme::light(), QApplication::font(), Language::English});
    scene.setData(data);
    scene.setSize(size);
    return wordsOf(
        textsDrawnBy(size, [&](QPainter& painter) { scene.render(&painter, QRectF({}, size)); }));
}

}  // namespace

TEST(HeatMapView, WritesNumbersThatAreReadOnEveryTintInBothThemes)
{
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        for (int percent = 0; percent <= 100; ++percent) {
            const auto fill = heatTint(percent, *theme);
            EXPECT_GE(contrast(bar_rows::textOn(fill), fill), 4.5)
                << percent << (theme->isDark ? " dark" : " light");
        }
    }
}

TEST(HeatMapView, HasADotForNothingInItsLegendWhereThereIsOne)
{
    auto data = levelMap(4, 3);
    EXPECT_TRUE(wordsOfMap(data).contains(u"no such moment"_s));
    for (auto& series : data.series) {
        series.values.assign(data.categories.size(), double(CareLevel::WithCare));
        series.n.assign(data.categories.size(), 12);
    }
    EXPECT_FALSE(wordsOfMap(data).contains(u"no such moment"_s));
}

TEST(HeatMapView, TakesTheWholeWidth)
{
    const HeatMap map(ChartUnit::Percent);
    const auto plot = map.plotArea({1400, 600}, withEveryValue(levelMap(6, 2)),
                                   {&Theme::light(), QApplication::font(), Language::English});
    EXPECT_GT(plot.width(), 1100);
}

}  // namespace esperluette::ui
