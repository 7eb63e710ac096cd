// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scatter.h"

#include "tests/ui/insight/sample_charts.h"
#include "tests/ui/insight/sample_picture.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

const std::vector<std::pair<QSize, double>> pictures{
    {{1024, 700}, 1}, {{1024, 700}, 2}, {{720, 100}, 1}, {{720, 100}, 2}, {{480, 100}, 1}};

/// Where the divider between the importances 2 and 3 stands.
double dividerOf(const QRectF& plot) { return plot.left() + plot.width() * 2 / 3; }

}  // namespace

TEST(ScatterOfTheSample, NamesEveryPointInFullBesideItOrInAKey)
{
    const auto& chart = sampleChart(u"importance_and_care");
    ASSERT_GE(chart.data.categories.size(), 10U);
    for (const auto& [size, scale] : pictures) {
        const DrawnPicture picture(chart, size, scale);
        for (const auto& category : chart.data.categories)
            EXPECT_EQ(std::ranges::count(picture.texts, category.label, &DrawnText::text), 1)
                << category.label.toStdString() << " at " << size.width() << " x " << scale;
    }
}

TEST(ScatterOfTheSample, NamesTheQuarterWhereMuchIsAtStakeAndLittleCareIsTaken)
{
    for (const auto& [size, scale] : pictures)
        EXPECT_TRUE(DrawnPicture(sampleChart(u"importance_and_care"), size, scale)
                        .words()
                        .contains(u"Much at stake, little care"_s));
}

TEST(ScatterOfTheSample, HasItsDividersBetweenTheValuesAndNoNameOnThem)
{
    const auto& chart = sampleChart(u"importance_and_care");
    const Scatter scatter(ChartUnit::Percent);
    const auto data = withEveryValue(chart.data);
    for (const auto& [size, scale] : pictures) {
        const DrawnPicture picture(chart, size, scale);
        const auto plot = scatter.plotArea(picture.size, data, frenchLook(scale));
        const QRectF upright(dividerOf(plot) - 1, plot.top(), 2, plot.height());
        const QRectF level(plot.left(), plot.center().y() - 1, plot.width(), 2);
        for (const auto& [text, area, points] : picture.texts) {
            if (text.size() < 3 || !plot.contains(area))
                continue;  // numbers in points
            EXPECT_FALSE(inner(area).intersects(upright)) << text.toStdString();
            EXPECT_FALSE(inner(area).intersects(level)) << text.toStdString();
        }
        for (const auto& mark :
             scatter.marks({QSizeF(picture.size), plot}, data, frenchLook(scale)))
            EXPECT_FALSE(mark.area.adjusted(1, 1, -1, -1)
                             .contains(QPointF(dividerOf(plot), mark.area.center().y())))
                << data.categories[mark.category].label.toStdString();
    }
}

TEST(ScatterView, TintsTheQuarterWhereMuchIsAtStakeAndLittleCareIsTaken)
{
    const auto definition = definitionOf(ChartShape::Scatter, ChartUnit::Percent);
    ChartScene scene(definition);
    scene.setLook(frenchLook(1));
    scene.setData(scatterOfWeights());
    scene.setSize({720, 400});
    QImage image(720, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, image.rect(), image.rect());
    const auto plot = Scatter(ChartUnit::Percent)
                          .plotArea({720, 400}, withEveryValue(scatterOfWeights()), frenchLook(1));
    const auto colourAt = [&](double x, double y) {
        return image.pixelColor(int(plot.left() + x), int(plot.top() + y));
    };
    EXPECT_EQ(colourAt(plot.width() - 3, plot.height() - 3), Theme::light().passSoft);
    EXPECT_NE(colourAt(plot.width() - 3, 3), Theme::light().passSoft);
    EXPECT_NE(colourAt(plot.width() / 2, plot.height() - 3), Theme::light().passSoft);
}

}  // namespace esperluette::ui
