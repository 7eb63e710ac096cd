// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/sample_picture.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

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
            const DrawnPicture picture(chart(), size, scale);
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
    for (const auto& key :
         {u"care_by_kind"_s, u"between_two_doors"_s, u"lived_curve"_s, u"importance_and_care"_s}) {
        for (const auto& drawn : documentTexts(sampleChart(key)))
            EXPECT_FALSE(drawn.text.contains(u'…')) << drawn.text.toStdString();
    }
}

}  // namespace esperluette::ui
