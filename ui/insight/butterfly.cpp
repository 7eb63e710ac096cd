// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/butterfly.h"

#include "ui/insight/bar_rows.h"
#include "ui/insight/label_text.h"

#include <QBarSet>
#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double sideGap = 10;
constexpr double middleGap = 3;  ///< in per cent of a side

/// The colour of a side: what care is told in, and the other of two series.
QColor sideFill(std::size_t side, const Theme& theme)
{
    return side == 0 ? theme.care : theme.client;
}

QColor sideText(std::size_t side, const Theme& theme)
{
    return side == 0 ? theme.careText : theme.client;
}

/// The x of a share in per cent on one side.
double positionOf(const QRectF& plot, std::size_t side, double percent)
{
    const auto middle = plot.center().x();
    const auto unit = plot.width() / (2 * (100 + middleGap));
    return side == 0 ? middle - (percent + middleGap) * unit
                     : middle + (percent + middleGap) * unit;
}

/// The room a share of 100 % would take.
QRectF track(const QRectF& plot, const ChartData& data, std::size_t category, std::size_t side)
{
    auto area = bar_rows::bar(plot, category, data.categories.size());
    const auto start = positionOf(plot, side, 0);
    const auto end = positionOf(plot, side, 100);
    area.setLeft(std::min(start, end));
    area.setRight(std::max(start, end));
    return area;
}

/// What a full side stands for: 100 per cent, or the greatest of all counts.
double fullSide(const ChartData& data, ChartUnit unit)
{
    if (unit == ChartUnit::Percent)
        return 100;
    return greatestValue(data);
}

std::size_t sidesOf(const ChartData& data) { return std::min<std::size_t>(2, data.series.size()); }

/// "38%", and under it how many that is of.
QString shareText(const ChartData& data, std::size_t category, std::size_t side, ChartUnit unit,
                  const ChartLook& look)
{
    return valueLabel(data.series[side].values[category], unit, look.language);
}

QString sideCountText(const ChartData& data, std::size_t category, std::size_t side,
                      const ChartLook& look)
{
    return countLabel(data.series[side].n[category], look.language);
}

/// Whether the n says more than the value does, which may be the same number.
bool saysCount(const ChartData& data, std::size_t category, std::size_t side, ChartUnit unit)
{
    const auto& series = data.series[side];
    return unit != ChartUnit::Count || !hasValue(series, category)
        || series.values[category] != series.n[category];
}

bool saysAnyCount(const ChartData& data, ChartUnit unit)
{
    for (std::size_t side = 0; side < sidesOf(data); ++side) {
        for (std::size_t category = 0; category < data.categories.size(); ++category) {
            if (saysCount(data, category, side, unit))
                return true;
        }
    }
    return false;
}

double shareWidth(const ChartData& data, ChartUnit unit, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    const QFontMetricsF strong(look.strongLabelFont());
    double widest = strong.horizontalAdvance(valueLabel(fullSide(data, unit), unit, look.language));
    for (std::size_t side = 0; side < sidesOf(data); ++side) {
        for (std::size_t category = 0; category < data.categories.size(); ++category)
            widest = std::max(
                {widest, strong.horizontalAdvance(shareText(data, category, side, unit, look)),
                 saysCount(data, category, side, unit)
                     ? metrics.horizontalAdvance(sideCountText(data, category, side, look))
                     : 0});
    }
    return std::ceil(widest) + 1;
}

double headingHeight(const ChartLook& look)
{
    return QFontMetricsF(look.labelFont()).height() * 1.8;
}

/// The height of the words of a row: a value, and its n under it where there is one.
double wordsHeight(const ChartData& data, ChartUnit unit, const ChartLook& look)
{
    const auto value = QFontMetricsF(look.strongLabelFont()).height();
    return saysAnyCount(data, unit) ? value + QFontMetricsF(look.fontOf(TextRole::Tiny)).height()
                                    : value;
}

double rowHeight(const ChartData& data, ChartUnit unit, const ChartLook& look)
{
    return wordsHeight(data, unit, look) + QFontMetricsF(look.labelFont()).height() * 0.7;
}

/// A thin line over the bar from one end of the interval to the other.
/// @param full  what a full side stands for
void drawInterval(QPainter& painter, const QRectF& plot, const ChartData& data,
                  std::size_t category, std::size_t side, double full, const ChartLook& look)
{
    const auto interval = intervalAt(data.series[side], category);
    if (std::isnan(interval.low))
        return;
    const auto low = positionOf(plot, side, 100 * interval.low / full);
    const auto high = positionOf(plot, side, 100 * interval.high / full);
    const auto area = track(plot, data, category, side);
    const auto middle = area.center().y();
    const auto tick = area.height() / 5;
    const std::array lines{QLineF(low, middle, high, middle),
                           QLineF(low, middle - tick, low, middle + tick),
                           QLineF(high, middle - tick, high, middle + tick)};
    // The halo keeps the line readable on the bar and beside it.
    for (const auto& pen : {QPen(look.theme->surface, 3.6), QPen(look.theme->ink, 1.4)}) {
        painter.setPen(pen);
        painter.drawLines(lines.data(), int(lines.size()));
    }
}

/// The value beside a bar, with its n under it where there is room for both.
void drawSide(QPainter& painter, const QRectF& area, const ChartData& data, std::size_t category,
              std::size_t side, ChartUnit unit, const ChartLook& look)
{
    const auto align = side == 0 ? Qt::AlignRight : Qt::AlignLeft;
    const bool isKnown = !std::isnan(data.series[side].values[category]);
    const auto tiny = look.fontOf(TextRole::Tiny);
    const auto value = QFontMetricsF(look.strongLabelFont()).height();
    const auto count = QFontMetricsF(tiny).height();
    const bool hasBoth = saysCount(data, category, side, unit) && area.height() >= value + count;
    const auto top = area.center().y() - (hasBoth ? value + count : value) / 2;

    painter.setFont(isKnown ? look.strongLabelFont() : look.labelFont());
    painter.setPen(isKnown ? look.theme->ink : look.theme->ink3);
    painter.drawText(QRectF(area.left(), top, area.width(), value),
                     int(align | Qt::AlignVCenter | Qt::TextDontClip),
                     shareText(data, category, side, unit, look));
    if (!hasBoth)
        return;
    painter.setFont(tiny);
    painter.setPen(look.theme->ink3);
    painter.drawText(QRectF(area.left(), top + value, area.width(), count),
                     int(align | Qt::AlignVCenter | Qt::TextDontClip),
                     sideCountText(data, category, side, look));
}

void drawHeading(QPainter& painter, const QRectF& plot, const ChartData& data, std::size_t side,
                 const ChartLook& look)
{
    const auto start = positionOf(plot, side, 0);
    const auto end = positionOf(plot, side, 100);
    const QRectF heading(QPointF(std::min(start, end), 0),
                         QPointF(std::max(start, end), plot.top() - 4));
    painter.setFont(look.strongLabelFont());
    painter.setPen(sideText(side, *look.theme));
    drawFitted(painter, heading, side == 0 ? Qt::AlignRight : Qt::AlignLeft,
               data.series[side].label);
}

}  // namespace

void Butterfly::build(QChart& chart, const ChartData& data, const ChartLook& look) const
{
    // Four sets: the gap beside the middle on both sides, which is not painted, then the bars.
    auto* bars = new QHorizontalStackedBarSeries;
    const auto full = fullSide(wholeOf(data), unit());
    for (std::size_t side = 0; side < sidesOf(data); ++side) {
        const double sign = side == 0 ? -1 : 1;
        auto* gap = new QBarSet(QString());
        gap->setBrush(Qt::NoBrush);
        gap->setPen(Qt::NoPen);
        auto* set = new QBarSet(data.series[side].label);
        set->setBrush(sideFill(side, *look.theme));
        set->setPen(Qt::NoPen);
        for (std::size_t category = data.categories.size(); category > 0; --category) {
            const auto value = data.series[side].values[category - 1];
            *gap << sign * middleGap;
            *set << (std::isnan(value) ? 0 : sign * 100 * value / full);
        }
        bars->append(gap);
        bars->append(set);
    }
    bar_rows::addBars(chart, bars, data.categories.size(), -100 - middleGap, 100 + middleGap);
}

double Butterfly::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    return rowHeight(data, unit(), look) * double(data.categories.size()) + headingHeight(look);
}

QRectF Butterfly::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto& whole = wholeOf(data);
    const auto shares = shareWidth(whole, unit(), look) + sideGap;
    const auto left = bar_rows::labelWidth(whole, look, size.width() * 0.28) + sideGap + shares;
    const auto top = headingHeight(look);
    const auto tallest = rowHeight(whole, unit(), look) * 1.5 * double(data.categories.size());
    const auto height = std::min(size.height() - top, tallest);
    return {left, top, std::max(1.0, size.width() - left - shares), std::max(1.0, height)};
}

std::vector<ChartMark> Butterfly::marks(const ChartFrame& frame, const ChartData& data,
                                        const ChartLook&) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        for (std::size_t side = 0; side < sidesOf(data); ++side)
            appendMark(marks, track(frame.plot, data, category, side), data, category, side);
    }
    return marks;
}

void Butterfly::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                           const ChartLook& look) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme->line2);
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        for (std::size_t side = 0; side < sidesOf(data); ++side)
            painter.drawRect(track(frame.plot, data, category, side));
    }
}

void Butterfly::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                         const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto width = shareWidth(wholeOf(data), unit(), look);
    const auto full = fullSide(wholeOf(data), unit());
    bar_rows::drawLabels(painter, plot, 0, plot.left() - width - 2 * sideGap, data, look);
    const auto each = bar_rows::labelStep(plot, data, look);
    for (std::size_t side = 0; side < sidesOf(data); ++side) {
        drawHeading(painter, plot, data, side, look);
        for (std::size_t category = 0; category < data.categories.size(); ++category) {
            drawInterval(painter, plot, data, category, side, full, look);
            auto area = bar_rows::row(plot, category, data.categories.size());
            area.setLeft(side == 0 ? plot.left() - sideGap - width : plot.right() + sideGap);
            area.setWidth(width);
            if (category % each == 0)
                drawSide(painter, area, data, category, side, unit(), look);
        }
    }
}

QString Butterfly::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                           const ChartLook&) const
{
    return bar_rows::labelAt(place, frame.plot, data);
}

std::optional<double> Butterfly::rowRoom(QSizeF size, const ChartData& data,
                                         const ChartLook& look) const
{
    const auto row = plotArea(size, data, look).height() / double(data.categories.size());
    return row / wordsHeight(wholeOf(data), unit(), look);
}

}  // namespace esperluette::ui
