// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/line_with_band.h"

#include "ui/insight/chart_legend.h"
#include "ui/insight/column_labels.h"
#include "ui/insight/upright.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

void attach(QChart& chart, QAbstractSeries* series, const QList<QValueAxis*>& axes)
{
    chart.addSeries(series);
    for (auto* axis : axes)
        series->attachAxis(axis);
}

/// Filled between two lines, which belong to it.
QAreaSeries* band(const ChartSeries& series, upright::Run run, const QColor& fill)
{
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    for (auto index = run.first; index <= run.last; ++index) {
        const auto& [low, high] = series.intervals[index];
        upper->append(double(index), std::isnan(high) ? series.values[index] : high);
        lower->append(double(index), std::isnan(low) ? series.values[index] : low);
    }
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    return area;
}

ColumnLabels timeLabels(const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    return {categoryLabels(data), ColumnLabels::Kind::Times, upright::column(plot, data, 0).width(),
            0, look};
}

ChartLegend linesLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    if (data.series.size() > 1)
        legend.addLines(data, seriesStyle);
    return legend;
}

/// Whether a value has no neighbour in its series.
bool isLonely(const ChartSeries& series, std::size_t category)
{
    const auto has = [&series](std::size_t each) { return hasValue(series, each); };
    return has(category) && !has(category + 1) && (category == 0 || !has(category - 1));
}

/// A band of one point has no width: its interval is drawn as a line; those of several series side
/// by side, each in its colour and within the width of its point.
void drawLonelyIntervals(QPainter& painter, const QRectF& plot, const ValueAxis& axis,
                         const ChartData& data, const ChartLook& look)
{
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        std::vector<std::size_t> lonely;
        for (std::size_t index = 0; index < data.series.size(); ++index) {
            if (isLonely(data.series[index], category))
                lonely.push_back(index);
        }
        const auto step = upright::pointSize(look) * 0.5;
        auto x = upright::column(plot, data, category).center().x()
            - step * (double(lonely.size()) - 1) / 2;
        for (const auto index : lonely) {
            const auto ink =
                lonely.size() == 1 ? look.theme->ink2 : seriesStyle(index, *look.theme).colour;
            upright::drawWhisker(painter, x, plot, axis, intervalAt(data.series[index], category),
                                 look, ink);
            x += step;
        }
    }
}

QValueAxis* hiddenAxis(QChart& chart, double low, double high, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

}  // namespace

void LineWithBand::build(QChart& chart, const ChartData& data, const ChartLook& look) const
{
    const auto axis = axisOfUnit(unit(), data);
    const QList<QValueAxis*> axes{
        hiddenAxis(chart, axis.low, axis.high, Qt::AlignLeft),
        hiddenAxis(chart, -0.5, double(data.categories.size()) - 0.5, Qt::AlignBottom)};
    const bool isSingle = data.series.size() == 1;
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        const auto& series = data.series[index];
        const auto fill = isSingle ? look.theme->careSoft
                                   : upright::bandColour(seriesStyle(index, *look.theme), look);
        for (const auto run : upright::runs(series)) {
            if (!series.intervals.empty() && run.first != run.last)
                attach(chart, band(series, run, fill), axes);
        }
    }
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        const auto& series = data.series[index];
        for (const auto run : upright::runs(series)) {
            auto* line = new QLineSeries;
            for (auto category = run.first; category <= run.last; ++category)
                line->append(double(category), series.values[category]);
            line->setPen(seriesStyle(index, *look.theme).pen(2.4));
            attach(chart, line, axes);
        }
    }
}

double LineWithBand::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    return metrics.height() * 13
        + linesLegend(data, metrics.averageCharWidth() * 40, ChartLegend::unlimited, look).height();
}

QRectF LineWithBand::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const auto left = axisWidth(axisOfUnit(unit(), data), look) + axisGap;
    const auto top = metrics.height() / 2 + 2;
    const auto width = std::max(1.0, size.width() - left - axisGap - 4);
    const auto bottom =
        metrics.height() + 8 + linesLegend(data, width, size.height(), look).height();
    return {left, top, width, std::max(1.0, size.height() - top - bottom)};
}

std::vector<ChartMark> LineWithBand::marks(const ChartFrame& frame, const ChartData& data,
                                           const ChartLook&) const
{
    return upright::pointMarks(frame.plot, data, axisOfUnit(unit(), data));
}

void LineWithBand::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                              const ChartLook& look) const
{
    drawGrid(painter, frame.plot, axisOfUnit(unit(), data), look);
}

void LineWithBand::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                            const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto axis = axisOfUnit(unit(), data);
    drawAxis(painter, plot, axis, look);
    const auto labels = timeLabels(plot, data, look);
    labels.drawBelow(painter, plot.left(), plot.bottom() + 6);
    drawLonelyIntervals(painter, plot, axis, data, look);
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        upright::drawPoints(painter, plot, data, axis, index, seriesStyle(index, *look.theme),
                            look);
    }
    linesLegend(data, plot.width(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom() + 6 + labels.height());
}

QString LineWithBand::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                              const ChartLook&) const
{
    const auto category = upright::categoryAt(frame.plot, data, place.x());
    return category && place.y() > frame.plot.bottom() ? data.categories[*category].label
                                                       : QString();
}

}  // namespace esperluette::ui
