// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/pareto.h"

#include "core/insight/running_share.h"
#include "ui/insight/bar_rows.h"
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

double valueOrNone(const ChartData& data, std::size_t category)
{
    return hasValue(data.series.front(), category)
        ? std::max(0.0, data.series.front().values[category])
        : 0;
}

double sumOf(const ChartData& data)
{
    double sum = 0;
    for (std::size_t category = 0; category < data.categories.size(); ++category)
        sum += valueOrNone(data, category);
    return sum;
}

/// From nothing to all of them: 100 % on the right is all of them on the left.
ValueAxis paretoAxis(const ChartData& data, ChartUnit unit)
{
    const auto sum = std::max(1.0, sumOf(data));
    auto axis = fittedAxis(unit, {.categories = {{}}, .series = {{.values = {sum}}}});
    axis.high = sum;
    return axis;
}

ValueAxis shareAxis(const ChartData& data) { return axisOfUnit(ChartUnit::Percent, data); }

QRectF paretoColumn(const QRectF& plot, const ChartData& data, std::size_t category)
{
    const auto whole = upright::column(plot, data, category);
    const auto margin = std::max(whole.width() * 0.14, (whole.width() - 110) / 2);
    return whole.adjusted(margin, 0, -margin, 0);
}

ColumnLabels paretoNames(const ChartFrame& frame, const ChartData& data, const ChartLook& look)
{
    return {categoryLabels(data), ColumnLabels::Kind::Names,
            upright::column(frame.plot, data, 0).width(), frame.size.height() * 0.34, look};
}

ChartLegend paretoLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    legend.add(data.series.front().label,
               [fill = look.theme->client](QPainter& painter, const QRectF& box) {
                   painter.setPen(Qt::NoPen);
                   painter.setBrush(fill);
                   painter.drawRoundedRect(box, 2, 2);
               });
    legend.add(QCoreApplication::translate("ChartView", "share of all so far"),
               [look](QPainter& painter, const QRectF& area) {
                   const auto style = neutralStyle(1, *look.theme);
                   painter.setPen(style.pen(2));
                   painter.drawLine(QPointF(area.left(), area.center().y()),
                                    QPointF(area.right(), area.center().y()));
                   drawMarker(painter, area.center(), area.height() * 0.75, style, *look.theme);
               });
    return legend;
}

void drawParetoColumn(QPainter& painter, const QRectF& place, const ValueAxis& axis, double value,
                      const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    QRectF bar = place;
    bar.setTop(axis.y(value, place));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme->client);
    painter.drawRect(bar);
    const auto text = valueLabel(value, axis.unit, look.language);
    if (metrics.horizontalAdvance(text) > place.width() + 4)
        return;
    const bool within = bar.height() >= metrics.height() * 1.4;
    const auto bottom = within ? bar.bottom() - 2 : bar.top() - 1;
    painter.setFont(look.labelFont());
    painter.setPen(within ? bar_rows::textOn(look.theme->client) : look.theme->ink2);
    painter.drawText(QRectF(bar.left(), bottom - metrics.height(), bar.width(), metrics.height()),
                     int(Qt::AlignCenter) | Qt::TextDontClip, text);
}

void drawRunningShare(QPainter& painter, const QRectF& plot, const ChartData& data,
                      const ChartLook& look)
{
    const auto style = neutralStyle(1, *look.theme);
    const auto axis = shareAxis(data);
    QPolygonF line;
    for (std::size_t category = 0; category < data.categories.size(); ++category)
        line << upright::pointAt(plot, data, axis, category,
                                 runningShare(data.series.front(), category).value_or(0));
    painter.setPen(style.pen(2));
    painter.drawPolyline(line);
    for (const auto& point : line)
        drawMarker(painter, point, upright::pointSize(look), style, *look.theme);
}

void drawShares(QPainter& painter, const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    const auto axis = shareAxis(data);
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    const double each = plot.height() / 4 >= metrics.height() ? 25
        : plot.height() / 2 >= metrics.height()               ? 50
                                                              : 100;
    for (double percent = 0; percent <= 100; percent += each)
        painter.drawText(QRectF(plot.right() + axisGap,
                                axis.y(percent, plot) - metrics.height() / 2, axisWidth(axis, look),
                                metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                         axis.text(percent, look.language));
}

}  // namespace

double Pareto::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const ChartFrame narrow{{0, 3000}, {0, 0, metrics.averageCharWidth() * 40, 1}};
    return metrics.height() * 9 + paretoNames(narrow, data, look).height()
        + paretoLegend(data, narrow.plot.width(), ChartLegend::unlimited, look).height();
}

QRectF Pareto::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto left = axisWidth(paretoAxis(data, unit()), look) + axisGap;
    const auto right = axisWidth(shareAxis(data), look) + axisGap;
    const auto top = QFontMetricsF(look.labelFont()).height() / 2 + 2;
    const QRectF wide(left, top, std::max(1.0, size.width() - left - right), 1);
    const auto bottom = paretoNames({size, wide}, data, look).height() + 8
        + paretoLegend(data, wide.width(), size.height(), look).height();
    return {left, top, wide.width(), std::max(1.0, size.height() - top - bottom)};
}

std::vector<ChartMark> Pareto::marks(const ChartFrame& frame, const ChartData& data,
                                     const ChartLook&) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category)
        appendMark(marks, paretoColumn(frame.plot, data, category), data, category, 0);
    return marks;
}

void Pareto::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                        const ChartLook& look) const
{
    drawGrid(painter, frame.plot, shareAxis(data), look);
}

void Pareto::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                      const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto axis = paretoAxis(data, unit());
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        if (hasValue(data.series.front(), category))
            drawParetoColumn(painter, paretoColumn(plot, data, category), axis,
                             valueOrNone(data, category), look);
    }
    drawRunningShare(painter, plot, data, look);
    drawAxis(painter, plot, axis, look);
    drawShares(painter, plot, data, look);
    const auto names = paretoNames(frame, data, look);
    names.drawBelow(painter, plot.left(), plot.bottom() + 6);
    paretoLegend(data, plot.width(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom() + 6 + names.height());
}

QString Pareto::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                        const ChartLook&) const
{
    const auto category = upright::categoryAt(frame.plot, data, place.x());
    return category && place.y() > frame.plot.bottom() ? data.categories[*category].label
                                                       : QString();
}

}  // namespace esperluette::ui
