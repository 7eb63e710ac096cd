// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_image.h"

#include "ui/insight/chart_document.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr int margin = 28;

/// The size of a picture when none is asked for.
QSize sizeOf(const ChartDefinition& chart, const ChartData& data, const ChartTexts& texts,
             const ChartLook& look)
{
    constexpr int usualWidth = 900;
    constexpr int usualHeight = 560;
    constexpr int mostHeight = 6000;  // what viewers of images still open
    const auto height =
        chartDocumentHeight(chart, data, texts, look, usualWidth - 2 * margin) + 2 * margin;
    return {usualWidth, std::clamp(int(height), usualHeight, mostHeight)};
}

QRectF inside(QSize size) { return QRectF({}, size).adjusted(margin, margin, -margin, -margin); }

}  // namespace

QImage renderChart(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                   QDate day, Language language, QSize size, qreal ratio)
{
    const auto look = documentLook(language);
    const auto texts = chartTexts(chart, data, scope, day, language);
    if (size.isEmpty())
        size = sizeOf(chart, data, texts, look);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(look.theme->surface);
    QPainter painter(&image);
    drawChartDocument(painter, inside(size), chart, data, texts, look);
    return image;
}

QByteArray renderChartSvg(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                          QDate day, Language language, QSize size)
{
    const auto look = documentLook(language);
    const auto texts = chartTexts(chart, data, scope, day, language);
    if (size.isEmpty())
        size = sizeOf(chart, data, texts, look);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect({}, size));
    // Text is laid out by the metrics of the screen: with another resolution it would not fit.
    svg.setResolution(QImage(1, 1, QImage::Format_RGB32).logicalDpiY());
    svg.setTitle(texts.title);
    svg.setDescription(
        QStringList{texts.scope, texts.counts, texts.sentence, texts.made}.join(u'\n').trimmed());
    QPainter painter(&svg);
    painter.fillRect(QRect({}, size), look.theme->surface);
    drawChartDocument(painter, inside(size), chart, data, texts, look);
    painter.end();
    return bytes;
}

}  // namespace esperluette::ui
