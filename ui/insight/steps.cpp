// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/steps.h"

#include "core/insight/wording.h"
#include "ui/insight/chart_legend.h"
#include "ui/insight/column_labels.h"
#include "ui/insight/label_text.h"
#include "ui/insight/upright.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

QString atRiskText(const ChartSeries& series, std::size_t category, const ChartLook& look)
{
    return localeOf(look.language).toString(series.n[category]);
}

/// The heading over the numbers below the axis.
QString atRiskHeading()
{
    //: Below a survival chart: how many are still followed at each time
    return QCoreApplication::translate("ChartView", "still followed");
}

ColumnLabels stepLabels(const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    return {categoryLabels(data), ColumnLabels::Kind::Times, upright::column(plot, data, 0).width(),
            0, look};
}

double stepSignWidth(const ChartLook& look)
{
    return QFontMetricsF(look.labelFont()).height() * 1.6;
}

ChartLegend stepsLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    legend.addLines(data, seriesStyle);
    return legend;
}

double atRiskHeight(const ChartData& data, const ChartLook& look)
{
    return QFontMetricsF(look.labelFont()).height() * (double(data.series.size()) + 1.3);
}

/// A stair through the values of a run: each holds until the next time.
template <typename ValueOf>
QPolygonF stair(const QRectF& plot, const ChartData& data, const ValueAxis& axis, upright::Run run,
                ValueOf valueOf)
{
    QPolygonF points;
    for (auto category = run.first; category <= run.last; ++category) {
        const auto point = upright::pointAt(plot, data, axis, category, valueOf(category));
        if (!points.isEmpty())
            points << QPointF(point.x(), points.last().y());
        points << point;
    }
    return points;
}

void drawStairBand(QPainter& painter, const QRectF& plot, const ChartData& data,
                   const ValueAxis& axis, std::size_t index, const ChartLook& look)
{
    const auto& series = data.series[index];
    if (series.intervals.empty())
        return;
    const auto end = [&series](double Interval::*side) {
        return [&series, side](std::size_t category) {
            const auto value = series.intervals[category].*side;
            return std::isnan(value) ? series.values[category] : value;
        };
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(upright::bandColour(seriesStyle(index, *look.theme), look));
    for (const auto run : upright::runs(series)) {
        auto area = stair(plot, data, axis, run, end(&Interval::high));
        const auto lower = stair(plot, data, axis, run, end(&Interval::low));
        for (auto point = lower.rbegin(); point != lower.rend(); ++point)
            area << *point;
        painter.drawPolygon(area);
    }
}

void drawAtRisk(QPainter& painter, const ChartFrame& frame, const ChartData& data, double top,
                const ChartLook& look)
{
    const auto& plot = frame.plot;
    const QFontMetricsF metrics(look.labelFont());
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink3);
    drawFitted(painter, {plot.left(), top, plot.width(), metrics.height()}, Qt::AlignLeft,
               atRiskHeading());
    double widest = stepLabels(plot, data, look).spacing();
    for (const auto& series : data.series) {
        for (std::size_t category = 0; category < data.categories.size(); ++category)
            widest = std::max(
                widest, metrics.horizontalAdvance(atRiskText(series, category, look)) + axisGap);
    }
    const auto width = upright::column(plot, data, 0).width();
    const auto each = qsizetype(std::max(1.0, std::ceil(widest / width - 1e-6)));
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        top += metrics.height();
        const auto style = seriesStyle(index, *look.theme);
        drawMarker(painter, {plot.left() - stepSignWidth(look) / 2, top + metrics.height() / 2},
                   upright::pointSize(look), style, *look.theme);
        painter.setPen(look.theme->ink2);
        for (auto category = qsizetype(data.categories.size()) - 1; category >= 0; category -= each)
            painter.drawText(
                QRectF(upright::column(plot, data, std::size_t(category)).center().x() - widest / 2,
                       top, widest, metrics.height()),
                int(Qt::AlignCenter) | Qt::TextDontClip,
                atRiskText(data.series[index], std::size_t(category), look));
    }
}

}  // namespace

double Steps::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    return metrics.height() * 10 + atRiskHeight(data, look)
        + stepsLegend(data, metrics.averageCharWidth() * 40, ChartLegend::unlimited, look).height();
}

QRectF Steps::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const auto left =
        std::max(axisWidth(axisOfUnit(unit(), data), look) + axisGap, stepSignWidth(look));
    const auto top = metrics.height() / 2 + 2;
    const auto width = std::max(1.0, size.width() - left - metrics.height());
    const auto bottom = metrics.height() + 8 + atRiskHeight(data, look)
        + stepsLegend(data, width, size.height(), look).height();
    return {left, top, width, std::max(1.0, size.height() - top - bottom)};
}

std::vector<ChartMark> Steps::marks(const ChartFrame& frame, const ChartData& data,
                                    const ChartLook&) const
{
    return upright::pointMarks(frame.plot, data, axisOfUnit(unit(), data));
}

void Steps::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                       const ChartLook& look) const
{
    const auto axis = axisOfUnit(unit(), data);
    drawGrid(painter, frame.plot, axis, look);
    for (std::size_t series = 0; series < data.series.size(); ++series)
        drawStairBand(painter, frame.plot, data, axis, series, look);
}

void Steps::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                     const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto axis = axisOfUnit(unit(), data);
    for (std::size_t index = 0; index < data.series.size(); ++index) {
        const auto style = seriesStyle(index, *look.theme);
        const auto& values = data.series[index].values;
        painter.setBrush(Qt::NoBrush);
        for (const auto run : upright::runs(data.series[index])) {
            painter.setPen(style.pen(2.2));
            painter.drawPolyline(stair(plot, data, axis, run,
                                       [&](std::size_t category) { return values[category]; }));
        }
        upright::drawPoints(painter, plot, data, axis, index, style, look);
    }
    drawAxis(painter, plot, axis, look);
    const auto line = QFontMetricsF(look.labelFont()).height();
    stepLabels(plot, data, look).drawBelow(painter, plot.left(), plot.bottom() + 6);
    const auto table = plot.bottom() + 6 + line * 1.2;
    drawAtRisk(painter, frame, data, table, look);
    stepsLegend(data, plot.width(), frame.size.height(), look)
        .draw(painter, plot.left(), table + atRiskHeight(data, look) - line * 0.3);
}

QString Steps::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                       const ChartLook&) const
{
    const auto category = upright::categoryAt(frame.plot, data, place.x());
    return category && place.y() > frame.plot.bottom() ? data.categories[*category].label
                                                       : QString();
}

}  // namespace esperluette::ui
