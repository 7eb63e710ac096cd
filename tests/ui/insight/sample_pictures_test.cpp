// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_insight.h"
#include "ui/insight/chart_document.h"
#include "ui/insight/chart_scene.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// The texts of a chart of the sample in a picture of a size; of its preferred height where that is
/// more, as on the page.
struct SamplePicture {
    SamplePicture(const ComputedChart& chart, QSize atLeast, double textScale)
    {
        auto font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * textScale);
        ChartScene scene(*chart.chart);
        scene.setLook({&Theme::light(), font, Language::French});
        scene.setData(chart.data);
        size = {atLeast.width(),
                std::max(atLeast.height(), int(std::ceil(scene.preferredHeight())))};
        scene.setSize(size);
        texts = textsDrawnBy(size, [&](QPainter& painter) {
            scene.render(&painter, QRectF({}, size), QRectF({}, size));
        });
    }

    QSize size;
    std::vector<DrawnText> texts;
};

std::vector<DrawnText> documentTexts(const ComputedChart& chart)
{
    constexpr int width = 844;
    const auto look = documentLook(Language::French);
    const auto texts =
        chartTexts(*chart.chart, chart.data, u"the last year"_s, today, Language::French);
    const QSize size(width, int(chartDocumentHeight(*chart.chart, chart.data, texts, look, width)));
    return textsDrawnBy(size, [&](QPainter& painter) {
        drawChartDocument(painter, QRectF({}, size), *chart.chart, chart.data, texts, look);
    });
}

}  // namespace

class EverySamplePicture : public testing::TestWithParam<const ChartDefinition*> {
protected:
    void SetUp() override
    {
        if (!sampleInsight().find(*GetParam()))
            GTEST_SKIP() << "the sample has no picture of it";
    }
    const ComputedChart& chart() const { return *sampleInsight().find(*GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(Catalogue, EverySamplePicture, testing::ValuesIn(allCharts()),
                         [](const auto& chart) { return std::string(chart.param->key); });

TEST_P(EverySamplePicture, HasNoTextOverAnotherOneAndNoneThatIsCut)
{
    for (const auto& size : {QSize(1024, 700), QSize(720, 100), QSize(480, 100)}) {
        for (const auto scale : {1.0, 2.0}) {
            SCOPED_TRACE(testing::Message() << size.width() << " x " << scale);
            const SamplePicture picture(chart(), size, scale);
            EXPECT_GT(picture.texts.size(), 3U);
            expectApartAndWithin(picture.texts, picture.size);
        }
    }
}

TEST(SamplePictures, HasAPictureOfNearlyEveryChart)
{
    EXPECT_GE(sampleInsight().presentation().charts.size() + 2, allCharts().size());
}

TEST(SamplePictures, WritesTheNamesOfKindsInFullIntoADocument)
{
    for (const auto* key : {"care_by_kind", "between_two_doors"}) {
        const auto* chart = sampleInsight().find(*findChart(QString::fromLatin1(key)));
        ASSERT_TRUE(chart);
        for (const auto& drawn : documentTexts(*chart))
            EXPECT_FALSE(drawn.text.contains(u'…')) << drawn.text.toStdString();
    }
}

}  // namespace esperluette::ui
