// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QImage>

namespace esperluette::ui {

/// Draws a chart for a document: always light, with title, scope, sentence and date. Needs a
/// QApplication, but no window; the platform "offscreen" will do.
///
/// @param scope  in words, see scopeText()
/// @param day  when it was drawn
/// @param size  in device-independent pixels
/// @param ratio  pixels of the image for each of them; 2 for print
QImage renderChart(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                   QDate day, Language language, QSize size = {900, 560}, qreal ratio = 2);

}  // namespace esperluette::ui
