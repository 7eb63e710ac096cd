// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_insight.h"
#include "ui/insight/chart_document.h"
#include "ui/insight/chart_scene.h"

#include <cmath>

namespace esperluette::test {

/// The text of the program at a scale, light, in French.
inline ui::ChartLook frenchLook(double textScale)
{
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * textScale);
    return {&ui::Theme::light(), font, Language::French};
}

/// The texts of a chart in a picture of a size; of its preferred height where that is more, as on
/// the page.
struct DrawnPicture {
    DrawnPicture(const ui::ComputedChart& chart, QSize atLeast, double textScale)
    {
        ui::ChartScene scene(*chart.chart);
        scene.setLook(frenchLook(textScale));
        scene.setData(chart.data);
        size = {atLeast.width(),
                std::max(atLeast.height(), int(std::ceil(scene.preferredHeight())))};
        scene.setSize(size);
        texts = textsDrawnBy(size, [&](QPainter& painter) {
            scene.render(&painter, QRectF({}, size), QRectF({}, size));
        });
    }
    /// All words, in the order in which they were drawn, with usual spaces.
    QString words() const { return wordsOf(texts).replace(QChar(QChar::Nbsp), u' '); }

    QSize size;
    std::vector<DrawnText> texts;
};

/// The texts of a document with one chart.
inline std::vector<DrawnText> documentTexts(const ui::ComputedChart& chart)
{
    constexpr int width = 844;
    const auto look = ui::documentLook(Language::French);
    const auto texts = ui::chartTexts(*chart.chart, chart.data, QStringLiteral("the last year"),
                                      today, Language::French);
    const QSize size(width,
                     int(ui::chartDocumentHeight(*chart.chart, chart.data, texts, look, width)));
    return textsDrawnBy(size, [&](QPainter& painter) {
        ui::drawChartDocument(painter, QRectF({}, size), *chart.chart, chart.data, texts, look);
    });
}

/// A chart of the sample that has a picture; aborts when it has none.
inline const ui::ComputedChart& sampleChart(QStringView key)
{
    const auto* chart = sampleInsight().find(*findChart(key));
    return chart ? *chart : (std::abort(), *chart);
}

}  // namespace esperluette::test
