// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QImage>

namespace esperluette::ui {

// A chart for a document: always light, with title, scope, n, what is left out, sentence, date and
// where it comes from. Needs a QApplication, but no window; the platform "offscreen" will do.
//
// `scope` is in words (see scopeText()), `day` is when it was drawn, `size` is in
// device-independent pixels: without one it is as high as the chart needs.

/// Draws a chart as an image.
///
/// @param ratio  pixels of the image for each device-independent one; 2 for print
QImage renderChart(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                   QDate day, Language language, QSize size = {}, qreal ratio = 2);

/// Draws a chart as an SVG file in which text is text.
QByteArray renderChartSvg(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                          QDate day, Language language, QSize size = {});

}  // namespace esperluette::ui
