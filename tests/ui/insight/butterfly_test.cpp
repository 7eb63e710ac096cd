// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_charts.h"
#include "ui/insight/chart_scene.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QStringList textsOfButterfly(const ChartData& data, ChartUnit unit)
{
    const auto definition = definitionOf(ChartShape::Butterfly, unit);
    constexpr QSize size(800, 500);
    ChartScene scene(definition);
    scene.setLook({&Theme::light(), QApplication::font(), Language::English});
    scene.setData(data);
    scene.setSize(size);
    QStringList texts;
    for (const auto& drawn :
         textsDrawnBy(size, [&](QPainter& painter) { scene.render(&painter, QRectF({}, size)); }))
        texts << drawn.text;
    return texts;
}

/// Two sides, each with one value and its n.
ChartData twoSides(double value, int n)
{
    auto data = dataOf(categoriesOf({u"trust"_s}),
                       {{.key = u"a"_s, .label = u"A"_s}, {.key = u"b"_s, .label = u"B"_s}});
    for (auto& series : data.series) {
        series.values = {value};
        series.n = {n};
    }
    return data;
}

}  // namespace

TEST(ButterflyView, WritesACountOnce)
{
    const auto texts = textsOfButterfly(twoSides(236, 236), ChartUnit::Count);
    EXPECT_EQ(texts.filter(u"236"_s).size(), 2) << "once a side";
    EXPECT_FALSE(texts.contains(u"n 236"_s));
}

TEST(ButterflyView, WritesTheNThatDiffersFromTheValue)
{
    EXPECT_EQ(textsOfButterfly(twoSides(236, 400), ChartUnit::Count).count(u"n 400"_s), 2);
    EXPECT_EQ(textsOfButterfly(twoSides(40, 40), ChartUnit::Percent).count(u"n 40"_s), 2);
}

}  // namespace esperluette::ui
