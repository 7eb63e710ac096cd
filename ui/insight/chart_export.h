// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/insight/chart.h"

#include <QMimeData>

namespace esperluette::ui {

/// A chart that leaves the program, and what is said of it.
struct ChartExport {
    const ChartDefinition* chart;
    ChartData data;
    QString scope;  ///< in words
    QDate day;  ///< when it leaves
    Language language;  ///< of numbers and dates
};

/// A form in which a chart is saved.
struct ExportFormat {
    const char* command;  ///< English, marked with QT_TRANSLATE_NOOP("ChartExport", …)
    const char* filter;  ///< of the file dialog, likewise
    const char* suffix;  ///< of the file, without the dot
    Result<QByteArray> (*bytes)(const ChartExport& chart);
};

/// Image, drawing, table and workbook, in the order in which they are offered.
const std::vector<ExportFormat>& exportFormats();
/// The form of files with a suffix, "png" for example; nullptr when there is none.
const ExportFormat* exportFormat(QStringView suffix);

/// The numbers as a CSV file, in UTF-8 with its mark, as spreadsheets need it.
QByteArray chartCsvFile(const ChartExport& chart);

/// The numbers for the clipboard: as lines with tabs (text/plain) and as CSV (text/csv).
std::unique_ptr<QMimeData> chartMimeData(const ChartExport& chart);

}  // namespace esperluette::ui
