// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_image.h"

#include "ui/insight/chart_document.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

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

/// Text is laid out in letters of whole pixels, whatever the size of the font; QSvgGenerator writes
/// the size of the font.
QString withWholeFontSizes(QString svg)
{
    static const QRegularExpression size(QStringLiteral("font-size=\"([0-9.]+)\""));
    qsizetype position = 0;
    for (auto match = size.match(svg); match.hasMatch(); match = size.match(svg, position)) {
        const auto whole = QString::number(qRound(match.capturedView(1).toDouble()));
        svg.replace(match.capturedStart(1), match.capturedLength(1), whole);
        position = match.capturedStart(1) + whole.size();
    }
    return svg;
}

/// The file with its title and description, which QSvgGenerator of Qt 6.4 would not escape, and
/// with fonts for those who do not have ours.
QByteArray completed(const QByteArray& drawn, const ChartTexts& texts)
{
    auto svg = withWholeFontSizes(QString::fromUtf8(drawn));
    const auto description =
        QStringList{texts.scope, texts.counts, texts.sentence, texts.made}.join(u'\n');
    const auto words = QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n")
                           .arg(texts.title.toHtmlEscaped(), description.toHtmlEscaped());
    svg.insert(svg.indexOf("<defs>"_L1), words);
    svg.replace("font-family=\"Inter\""_L1,
                "font-family=\"Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, "
                "sans-serif\""_L1);
    return svg.toUtf8();
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
    svg.setTitle({});  // instead of words about Qt; ours come later
    svg.setDescription({});
    svg.setSize(size);
    svg.setViewBox(QRect({}, size));
    // Text is laid out by the metrics of the screen: with another resolution it would not fit.
    svg.setResolution(QImage(1, 1, QImage::Format_RGB32).logicalDpiY());
    QPainter painter(&svg);
    painter.fillRect(QRect({}, size), look.theme->surface);
    drawChartDocument(painter, inside(size), chart, data, texts, look);
    painter.end();
    return completed(bytes, texts);
}

}  // namespace esperluette::ui
