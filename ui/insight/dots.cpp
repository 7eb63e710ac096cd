// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/dots.h"

#include "ui/insight/chart_legend.h"
#include "ui/insight/grouped_rows.h"
#include "ui/insight/label_text.h"
#include "ui/insight/upright.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double dotsGap = 10;

bool isSingle(const ChartData& data) { return data.series.size() == 1; }

QString dotValue(const ChartData& data, std::size_t category, ChartUnit unit, const ChartLook& look)
{
    const auto& series = data.series.front();
    if (!hasValue(series, category) && series.n[category] == 0)
        return QStringLiteral("–");
    return valueLabel(series.values[category], unit, look.language);
}

QString dotCount(const ChartData& data, std::size_t category, const ChartLook& look)
{
    return countLabel(isSingle(data) ? data.series.front().n[category]
                                     : data.categories[category].n,
                      look.language);
}

/// The widths of what stands to the right: the value of a single series, and the n.
struct DotColumns {
    double value = 0;
    double count = 0;
    double total() const { return value + count + (value > 0 ? dotsGap : 0); }
};

DotColumns dotColumns(const ChartData& data, ChartUnit unit, const ChartLook& look)
{
    const QFontMetricsF strong(look.strongLabelFont());
    const QFontMetricsF metrics(look.labelFont());
    DotColumns widths;
    const auto shown = std::min(GroupedRows::most, data.categories.size());
    for (std::size_t category = 0; category < shown; ++category) {
        if (isSingle(data))
            widths.value = std::max(
                widths.value,
                std::ceil(strong.horizontalAdvance(dotValue(data, category, unit, look))) + 1);
        widths.count = std::max(
            widths.count, std::ceil(metrics.horizontalAdvance(dotCount(data, category, look))) + 1);
    }
    return widths;
}

/// The part of a row that belongs to a series.
QRectF lane(const QRectF& row, std::size_t series, std::size_t count)
{
    const auto height = row.height() / double(std::max<std::size_t>(1, count));
    return {row.left(), row.top() + height * double(series), row.width(), height};
}

ChartLegend dotsLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    if (data.series.size() > 1)
        legend.addLines(data, neutralStyle);
    return legend;
}

void drawDot(QPainter& painter, const QRectF& lane, const ValueAxis& axis,
             const ChartSeries& series, std::size_t category, const SeriesStyle& style,
             const ChartLook& look)
{
    const auto middle = lane.center().y();
    if (!hasValue(series, category)) {
        if (series.n[category] > 0) {
            painter.setPen(QPen(look.theme->miss, 1, Qt::DotLine));
            painter.drawLine(QPointF(lane.left(), middle), QPointF(lane.right(), middle));
        }
        return;
    }
    const auto interval = intervalAt(series, category);
    if (!std::isnan(interval.low)) {
        painter.setPen(QPen(style.colour, 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(axis.x(interval.low, lane), middle),
                         QPointF(axis.x(interval.high, lane), middle));
    }
    const auto size = std::min(upright::pointSize(look) * 1.15, lane.height());
    drawMarker(painter, {axis.x(series.values[category], lane), middle}, size, style, *look.theme);
}

}  // namespace

double Dots::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    const QFontMetricsF metrics(look.labelFont());
    const auto lanes = double(std::max<std::size_t>(1, data.series.size()));
    return rows.lineHeight() * double(rows.lines()) * (0.6 + 0.4 * lanes) + metrics.height() * 1.4
        + dotsLegend(data, metrics.averageCharWidth() * 30, ChartLegend::unlimited, look).height();
}

QRectF Dots::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto& whole = wholeOf(data);
    const auto axis = axisOfUnit(unit(), whole);
    const auto left = std::max(GroupedRows(whole, look).labelWidth(size.width() * 0.32) + dotsGap,
                               axisWidth(axis, look) / 2);
    const auto right = std::max(dotColumns(whole, unit(), look).total() + dotsGap * 1.5,
                                axisWidth(axis, look) / 2);
    const auto width = std::max(1.0, size.width() - left - right);
    const auto bottom = QFontMetricsF(look.labelFont()).height() + 6
        + dotsLegend(data, width, size.height(), look).height();
    const GroupedRows rows(data, look);
    const auto tallest = rows.lineHeight() * 1.7 * double(rows.lines())
        * double(std::max<std::size_t>(1, data.series.size()));
    return {left, 2, width, std::clamp(size.height() - bottom - 2, 1.0, tallest)};
}

std::vector<ChartMark> Dots::marks(const ChartFrame& frame, const ChartData& data,
                                   const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < rows.shown(); ++category) {
        const auto row = rows.row(frame.plot, category);
        for (std::size_t series = 0; series < data.series.size(); ++series)
            appendMark(marks, lane(row, series, data.series.size()), data, category, series);
    }
    return marks;
}

void Dots::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                      const ChartLook& look) const
{
    drawLevelGrid(painter, frame.plot, axisOfUnit(unit(), wholeOf(data)), look);
}

void Dots::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                    const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const GroupedRows rows(data, look);
    const auto axis = axisOfUnit(unit(), wholeOf(data));
    for (std::size_t category = 0; category < rows.shown(); ++category) {
        const auto row = rows.row(plot, category);
        for (std::size_t series = 0; series < data.series.size(); ++series)
            drawDot(painter, lane(row, series, data.series.size()), axis, data.series[series],
                    category, neutralStyle(series, *look.theme), look);
    }
    rows.draw(painter, plot, plot.left() - dotsGap);
    const auto widths = dotColumns(wholeOf(data), unit(), look);
    for (const auto category : rows.labelled(plot)) {
        auto area = rows.row(plot, category);
        area.setLeft(plot.right() + dotsGap * 1.5);
        area.setWidth(widths.value);
        const int flags = int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextDontClip;
        if (isSingle(data)) {
            const bool isKnown = hasValue(data.series.front(), category);
            painter.setFont(isKnown ? look.strongLabelFont() : look.labelFont());
            painter.setPen(isKnown ? look.theme->ink : look.theme->ink3);
            painter.drawText(area, flags, dotValue(data, category, unit(), look));
        }
        area.setRight(plot.right() + dotsGap * 1.5 + widths.total());
        painter.setFont(look.labelFont());
        painter.setPen(look.theme->ink3);
        painter.drawText(area, flags, dotCount(data, category, look));
    }
    drawLevelAxis(painter, plot, axis, look);
    dotsLegend(data, plot.width(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom() + QFontMetricsF(look.labelFont()).height() + 4);
}

QString Dots::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                      const ChartLook& look) const
{
    const auto category = GroupedRows(data, look).categoryAt(frame.plot, place.y());
    return category && place.x() < frame.plot.left() ? data.categories[*category].label : QString();
}

std::optional<double> Dots::rowRoom(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    constexpr double leastLane = 0.5;  // in lines of text
    const GroupedRows rows(data, look);
    const auto height = plotArea(size, data, look).height() / double(rows.lines());
    const auto lines = std::max(1.15, leastLane * double(data.series.size()));
    return height / (QFontMetricsF(look.labelFont()).height() * lines);
}

}  // namespace esperluette::ui
