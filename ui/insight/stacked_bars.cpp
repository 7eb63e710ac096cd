// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/stacked_bars.h"

#include "core/care/care.h"
#include "core/insight/wording.h"
#include "ui/insight/bar_rows.h"
#include "ui/shared/care_glyph.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double barsGap = 10;

CareLevel levelOf(const ChartSeries& series)
{
    for (const auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing}) {
        if (levelKey(level) == series.key)
            return level;
    }
    return CareLevel::Missed;
}

/// Missed is hatched, so that nothing held looks like nothing held without colours too.
QBrush fillOf(CareLevel level, const Theme& theme)
{
    const auto fill = levelColours(level, theme).fill;
    return level == CareLevel::Missed ? QBrush(fill, Qt::BDiagPattern) : QBrush(fill);
}

bool isEnough(const ChartData& data, std::size_t category)
{
    return data.categories[category].n >= std::max(1, data.minimum);
}

double percent(const ChartData& data, std::size_t category, std::size_t series)
{
    if (!isEnough(data, category))
        return 0;
    return 100 * data.series[series].values[category] / data.categories[category].n;
}

QString countText(const ChartCategory& category, const ChartLook& look)
{
    return QCoreApplication::translate("ChartView", "n %1")
        .arg(localeOf(look.language).toString(category.n));
}

double countWidth(const ChartData& data, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    for (const auto& category : data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(countText(category, look)));
    return std::ceil(widest) + 1;
}

double glyphSide(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 0.66; }

double legendHeight(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 2; }

/// Where the glyphs of the moments of one series go in a row of too few.
QRectF glyphsArea(const QRectF& plot, const ChartData& data, const ChartLook& look,
                  std::size_t category, std::size_t series)
{
    const auto bar = bar_rows::bar(plot, category, data.categories.size());
    const auto step = glyphSide(look) * 1.5;
    double before = 0;
    for (std::size_t earlier = 0; earlier < series; ++earlier)
        before += data.series[earlier].values[category];
    return {bar.left() + before * step, bar.top(), data.series[series].values[category] * step,
            bar.height()};
}

QRectF segment(const QRectF& plot, const ChartData& data, const ChartLook& look,
               std::size_t category, std::size_t series)
{
    if (!isEnough(data, category))
        return glyphsArea(plot, data, look, category, series);
    double before = 0;
    for (std::size_t earlier = 0; earlier < series; ++earlier)
        before += percent(data, category, earlier);
    auto area = bar_rows::bar(plot, category, data.categories.size());
    const auto left = area.left() + area.width() * before / 100;
    area.setLeft(left);
    area.setWidth(plot.width() * percent(data, category, series) / 100);
    return area;
}

/// The glyph of the level and the share, as far as there is room for them.
void drawShare(QPainter& painter, const QRectF& area, CareLevel level, const QString& text,
               const ChartLook& look)
{
    const QFontMetricsF metrics(painter.font());
    const auto textWidth = metrics.horizontalAdvance(text);
    const auto glyph = glyphSide(look) * 0.8;
    const auto gap = glyph * 0.45;
    if (area.width() < textWidth + 8)
        return;
    const bool hatched = level == CareLevel::Missed;
    const bool hasGlyph = area.width() >= textWidth + glyph + gap + 12;
    const auto width = textWidth + (hasGlyph ? glyph + gap : 0);
    QRectF words(area.center().x() - width / 2, area.top(), width, area.height());
    if (hatched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme->surface);
        painter.drawRoundedRect(QRectF(words.left() - 4, area.center().y() - metrics.height() / 2,
                                       width + 8, metrics.height()),
                                3, 3);
    }
    const auto ink =
        hatched ? look.theme->ink : bar_rows::textOn(levelColours(level, *look.theme).fill);
    if (hasGlyph) {
        paintCareGlyph(painter, {words.left(), words.center().y() - glyph / 2, glyph, glyph}, level,
                       ink);
        words.setLeft(words.left() + glyph + gap);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, text);
}

void drawTooFew(QPainter& painter, const QRectF& plot, const ChartData& data, const ChartLook& look,
                std::size_t category)
{
    const auto side = glyphSide(look);
    double end = plot.left();
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const auto level = levelOf(data.series[series]);
        const auto area = glyphsArea(plot, data, look, category, series);
        for (int moment = 0; moment < int(data.series[series].values[category]); ++moment) {
            const QRectF glyph(area.left() + moment * side * 1.5, area.center().y() - side / 2,
                               side, side);
            paintCareGlyph(painter, glyph, level, levelColours(level, *look.theme).text);
            end = glyph.right() + side;
        }
    }
    auto words = bar_rows::bar(plot, category, data.categories.size());
    words.setLeft(end);
    painter.setPen(look.theme->ink3);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     data.categories[category].n == 0
                         ? QCoreApplication::translate("ChartView", "none yet")
                         : QCoreApplication::translate("ChartView", "too few for shares"));
}

void drawLegend(QPainter& painter, const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    const auto swatch = glyphSide(look);
    const auto middle = plot.bottom() + legendHeight(look) * 0.62;
    double left = plot.left();
    for (const auto& series : data.series) {
        const auto level = levelOf(series);
        const QRectF box(left, middle - swatch / 2, swatch * 1.4, swatch);
        painter.setPen(level == CareLevel::Missed ? QPen(levelColours(level, *look.theme).fill, 1)
                                                  : QPen(Qt::NoPen));
        painter.setBrush(fillOf(level, *look.theme));
        painter.drawRoundedRect(box, 2, 2);
        left = box.right() + 6;
        paintCareGlyph(painter, {left, middle - swatch * 0.4, swatch * 0.8, swatch * 0.8}, level,
                       levelColours(level, *look.theme).text);
        left += swatch * 0.8 + 5;
        painter.setPen(look.theme->ink2);
        const auto width = metrics.horizontalAdvance(series.label);
        painter.drawText(QRectF(left, middle - metrics.height() / 2, width, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, series.label);
        left += width + 18;
    }
}

}  // namespace

void StackedBars::build(QChart& chart, const ChartData& data, const ChartLook& look) const
{
    auto* bars = new QHorizontalStackedBarSeries;
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const auto level = levelOf(data.series[series]);
        auto* set = new QBarSet(data.series[series].label);
        set->setBrush(fillOf(level, *look.theme));
        set->setPen(level == CareLevel::Missed ? QPen(levelColours(level, *look.theme).fill, 1)
                                               : QPen(look.theme->surface, 1.5));
        for (std::size_t category = data.categories.size(); category > 0; --category)
            *set << percent(data, category - 1, series);
        bars->append(set);
    }
    bar_rows::addBars(chart, bars, data.categories.size(), 0, 100);
}

double StackedBars::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    return bar_rows::rowHeight(look) * double(data.categories.size()) + legendHeight(look);
}

QRectF StackedBars::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto left = bar_rows::labelWidth(data, look, size.width() * 0.32) + barsGap;
    const auto right = countWidth(data, look) + barsGap;
    return {left, 0, std::max(1.0, size.width() - left - right),
            std::max(1.0, size.height() - legendHeight(look))};
}

std::vector<ChartMark> StackedBars::marks(const QRectF& plot, const ChartData& data,
                                          const ChartLook& look) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            if (data.series[series].n[category] > 0)
                marks.push_back({segment(plot, data, look, category, series), category, series});
        }
    }
    return marks;
}

void StackedBars::drawBehind(QPainter&, const QRectF&, const ChartData&, const ChartLook&) const { }

void StackedBars::drawOver(QPainter& painter, const QRectF& plot, const ChartData& data,
                           const ChartLook& look) const
{
    bar_rows::drawLabels(painter, plot, 0, plot.left() - barsGap, data, look);
    const auto locale = localeOf(look.language);
    painter.setFont(look.labelFont());
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        const auto row = bar_rows::row(plot, category, data.categories.size());
        painter.setPen(look.theme->ink2);
        painter.drawText(QRectF(plot.right() + barsGap, row.top(), 200, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         countText(data.categories[category], look));
        if (!isEnough(data, category)) {
            drawTooFew(painter, plot, data, look, category);
            continue;
        }
        for (std::size_t series = 0; series < data.series.size(); ++series)
            drawShare(painter, segment(plot, data, look, category, series),
                      levelOf(data.series[series]),
                      percentText(percent(data, category, series) / 100, locale), look);
    }
    drawLegend(painter, plot, data, look);
}

}  // namespace esperluette::ui
