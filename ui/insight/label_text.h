// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <QFontMetricsF>
#include <QStringList>

namespace esperluette::ui {

/// A text on at most `most` lines of `width`: between words where it can be, otherwise shortened
/// in the middle.
QStringList wrappedLines(const QString& text, const QFontMetricsF& metrics, double width,
                         qsizetype most);

/// Writes a text within an area, on as many lines as have room, in the font and colour of the
/// painter.
void drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment,
                const QString& text);

/// A value as a label says it: "46%", "12", "3.8", "with care".
QString valueLabel(double value, ChartUnit unit, Language language);

/// "n 44".
QString countLabel(int n, Language language);

/// "… and 9,940 more".
QString moreText(std::size_t count, Language language);

/// "too few".
QString tooFewLabel();

}  // namespace esperluette::ui
