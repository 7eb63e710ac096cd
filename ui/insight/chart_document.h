// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

class QPainter;

namespace esperluette::ui {

/// The texts around a chart in a document, each a paragraph; empty ones are left out.
struct ChartTexts {
    QString title;
    QString scope;
    QString counts;  ///< n, and what is left out
    QString sentence;
    QString made;  ///< when, and by which program
};

/// All texts of a chart that stands alone.
///
/// @param scope  in words
/// @param day  when the document is made
ChartTexts chartTexts(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                      QDate day, Language language);

/// The look of documents: light, at one size of text whatever that of the program.
ChartLook documentLook(Language language);

/// One text of a document.
struct Paragraph {
    QString text;
    QFont font;
    QColor colour;

    /// How high it is at a width, in device-independent pixels.
    double heightFor(double width) const;
    /// Draws it from the top of an area, wrapped; returns the lower end.
    double draw(QPainter& painter, const QRectF& area) const;
};

/// How high a chart with its texts has to be at a width for everything to be read, both in
/// device-independent pixels.
double chartDocumentHeight(const ChartDefinition& chart, const ChartData& data,
                           const ChartTexts& texts, const ChartLook& look, double width);

/// Draws a chart between its texts; smaller where the area is too low for it. Without a picture
/// there are the texts alone.
void drawChartDocument(QPainter& painter, const QRectF& area, const ChartDefinition& chart,
                       const ChartData& data, const ChartTexts& texts, const ChartLook& look);

}  // namespace esperluette::ui
