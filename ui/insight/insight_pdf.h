// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/computed_chart.h"

#include <QByteArray>

namespace esperluette::ui {

/// One of the figures above the charts, in words.
struct PrintedFigure {
    QString name;  ///< "With care"
    QString figure;  ///< "46%"
    QString detail;  ///< "43% to 49% · n = 619"
};

/// What the page of insight shows, to be printed.
struct PrintedInsight {
    QString logbook;  ///< its title
    QString scope;  ///< in words
    QDate day;  ///< when it is made
    Language language = Language::French;
    std::vector<PrintedFigure> figures;
    std::vector<ComputedChart> charts;  ///< those without a picture, too
};

/// A document (PDF, A4 upright) in which text is text: a heading with the figures, every chart that
/// has a picture, two on a page where they fit, then the sentences of the others.
QByteArray insightPdf(const PrintedInsight& insight);

}  // namespace esperluette::ui
