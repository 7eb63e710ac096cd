// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_document.h"

#include "core/insight/export_words.h"
#include "ui/insight/chart_scene.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double paragraphGap = 6;
constexpr double chartGap = 12;  ///< over and under the chart

/// What stands over and under the chart, from the top down.
struct Surroundings {
    std::vector<Paragraph> over;
    std::vector<Paragraph> under;
};

Surroundings surroundings(const ChartTexts& texts, const ChartLook& look)
{
    const auto& theme = *look.theme;
    const auto font = [&look](TextRole role) { return roleFont(role, look.font); };
    // Alone a chart has a title; among others a heading.
    const auto titleRole = texts.made.isEmpty() ? TextRole::Heading : TextRole::Title;
    QStringList about{texts.scope, texts.counts};
    about.removeAll(QString());
    Surroundings found{{{texts.title, font(titleRole), theme.ink},
                        {about.join(QStringLiteral(" · ")), font(TextRole::Small), theme.ink2}},
                       {{texts.sentence, font(TextRole::Body), theme.ink},
                        {texts.made, font(TextRole::Tiny), theme.ink3}}};
    for (auto* side : {&found.over, &found.under})
        std::erase_if(*side, [](const Paragraph& text) { return text.text.isEmpty(); });
    return found;
}

double heightOf(const std::vector<Paragraph>& paragraphs, double width)
{
    double height = 0;
    for (const auto& paragraph : paragraphs)
        height += paragraph.heightFor(width) + paragraphGap;
    return height;
}

/// Draws from the top of an area; returns what is left of it.
QRectF drawAll(QPainter& painter, QRectF area, const std::vector<Paragraph>& paragraphs)
{
    for (const auto& paragraph : paragraphs)
        area.setTop(paragraph.draw(painter, area) + paragraphGap);
    return area;
}

}  // namespace

double Paragraph::heightFor(double width) const
{
    constexpr double anyHeight = 1e6;
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, anyHeight), Qt::TextWordWrap, text)
        .height();
}

double Paragraph::draw(QPainter& painter, const QRectF& area) const
{
    QRectF used;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, text, &used);
    return used.bottom();
}

ChartTexts chartTexts(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                      QDate day, Language language)
{
    return {.title = chartTitle(chart),
            .scope = scope,
            .counts = chartCountsText(data, language),
            .sentence = data.sentence,
            .made = madeText(day, language)};
}

ChartLook documentLook(Language language)
{
    constexpr double bodyPixels = 14;
    auto font = applicationFont(QApplication::font(), 1);
    const auto dotsPerInch = QImage(1, 1, QImage::Format_RGB32).logicalDpiY();
    font.setPointSizeF(bodyPixels * 72 / dotsPerInch);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {.theme = &Theme::light(), .font = font, .language = language, .namesInFull = true};
}

double chartDocumentHeight(const ChartDefinition& chart, const ChartData& data,
                           const ChartTexts& texts, const ChartLook& look, double width)
{
    ChartScene scene(chart);
    scene.setLook(look);
    scene.setData(data);
    const auto [over, under] = surroundings(texts, look);
    const auto picture = scene.hasPicture() ? scene.preferredHeight() + 2 * chartGap : 0;
    return std::ceil(heightOf(over, width) + picture + heightOf(under, width));
}

void drawChartDocument(QPainter& painter, const QRectF& area, const ChartDefinition& chart,
                       const ChartData& data, const ChartTexts& texts, const ChartLook& look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto [over, under] = surroundings(texts, look);
    auto room = drawAll(painter, area, over);
    ChartScene scene(chart);
    scene.setLook(look);
    scene.setData(data);
    if (!scene.hasPicture()) {
        drawAll(painter, room, under);
        return;
    }
    auto below = room;
    below.setTop(area.bottom() - heightOf(under, area.width()));
    room.setBottom(below.top());
    room.adjust(0, chartGap, 0, -chartGap);
    drawAll(painter, below, under);
    if (room.height() <= 0)
        return;
    const auto shrinking = std::max(1.0, scene.preferredHeight() / room.height());
    scene.setSize(room.size() * shrinking);
    scene.render(&painter, room, QRectF({}, room.size() * shrinking));
}

}  // namespace esperluette::ui
