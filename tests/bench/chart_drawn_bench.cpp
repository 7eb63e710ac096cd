// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/sample_charts.h"
#include "ui/insight/chart_scene.h"

#include <QApplication>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace esperluette::bench {

namespace {

/// New data of one chart, built and drawn.
void chartDrawn(benchmark::State& state, const test::SampleChart& sample)
{
    constexpr QSize size(720, 400);
    ui::ChartScene scene(sample.definition);
    scene.setLook({&ui::Theme::light(), QApplication::font(), Language::French});
    scene.setSize(size);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        scene.setData(sample.data);
        QPainter painter(&image);
        scene.render(&painter, QRectF({}, size), QRectF({}, size));
    }
}

/// One benchmark for each shape.
const bool registered = [] {
    for (const auto& sample : test::sampleCharts())
        benchmark::RegisterBenchmark(("chart drawn " + sample.name).c_str(), chartDrawn, sample)
            ->Unit(benchmark::kMillisecond);
    return true;
}();

}  // namespace

}  // namespace esperluette::bench
