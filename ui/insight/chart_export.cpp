// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_export.h"

#include "core/insight/chart_table.h"
#include "core/insight/chart_xlsx.h"
#include "core/insight/wording.h"
#include "ui/insight/chart_image.h"

#include <QBuffer>

#include <algorithm>

namespace esperluette::ui {

namespace {

Result<QByteArray> pngFile(const ChartExport& chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto image =
        renderChart(*chart.chart, chart.data, chart.scope, chart.day, chart.language);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorCode::StorageFailed, {}, QStringLiteral("The image is not encoded."));
    return bytes;
}

Result<QByteArray> svgFile(const ChartExport& chart)
{
    return renderChartSvg(*chart.chart, chart.data, chart.scope, chart.day, chart.language);
}

Result<QByteArray> csvFile(const ChartExport& chart) { return chartCsvFile(chart); }

Result<QByteArray> xlsxFile(const ChartExport& chart)
{
    return chartXlsx(*chart.chart, chart.data, chart.scope, chart.day, chart.language);
}

ChartTable exchangeTable(const ChartExport& chart)
{
    return chartTable(*chart.chart, chart.data, localeOf(chart.language), TableUse::Exchange);
}

}  // namespace

const ExportFormat* exportFormat(QStringView suffix)
{
    const auto& formats = exportFormats();
    const auto found = std::ranges::find_if(formats, [suffix](const ExportFormat& format) {
        return suffix == QLatin1StringView(format.suffix);
    });
    return found == formats.end() ? nullptr : &*found;
}

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> formats{
        {QT_TRANSLATE_NOOP("ChartExport", "Save as image (PNG)…"),
         QT_TRANSLATE_NOOP("ChartExport", "Image (*.png)"), "png", pngFile},
        {QT_TRANSLATE_NOOP("ChartExport", "Save as drawing (SVG)…"),
         QT_TRANSLATE_NOOP("ChartExport", "Drawing (*.svg)"), "svg", svgFile},
        {QT_TRANSLATE_NOOP("ChartExport", "Save as table (CSV)…"),
         QT_TRANSLATE_NOOP("ChartExport", "Table (*.csv)"), "csv", csvFile},
        {QT_TRANSLATE_NOOP("ChartExport", "Save as workbook (XLSX)…"),
         QT_TRANSLATE_NOOP("ChartExport", "Workbook (*.xlsx)"), "xlsx", xlsxFile},
    };
    return formats;
}

QByteArray chartCsvFile(const ChartExport& chart)
{
    return QByteArrayLiteral("\xEF\xBB\xBF")
        + chartCsv(exchangeTable(chart), localeOf(chart.language)).toUtf8();
}

std::unique_ptr<QMimeData> chartMimeData(const ChartExport& chart)
{
    const auto table = exchangeTable(chart);
    auto data = std::make_unique<QMimeData>();
    data->setText(chartTsv(table));
    data->setData(QStringLiteral("text/csv"), chartCsv(table, localeOf(chart.language)).toUtf8());
    return data;
}

}  // namespace esperluette::ui
