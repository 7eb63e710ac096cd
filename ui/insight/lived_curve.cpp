// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/lived_curve.h"

#include "ui/insight/chart_legend.h"
#include "ui/insight/column_labels.h"
#include "ui/insight/free_labels.h"
#include "ui/insight/label_text.h"
#include "ui/insight/upright.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

/// Neighbouring categories of one stage.
struct Span {
    std::size_t first;
    std::size_t last;
    QString heading;
};

std::vector<Span> spansOf(const ChartData& data)
{
    std::vector<Span> spans;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        const auto& group = data.categories[category].group;
        if (!spans.empty() && spans.back().heading == group)
            spans.back().last = category;
        else
            spans.push_back({category, category, group});
    }
    return spans;
}

bool hasStages(const ChartData& data)
{
    return std::ranges::any_of(
        data.categories, [](const ChartCategory& category) { return !category.group.isEmpty(); });
}

double stagesHeight(const ChartData& data, const ChartLook& look)
{
    const auto line = QFontMetricsF(look.strongLabelFont()).height();
    return hasStages(data) ? line * 2 + 8 : line / 2 + 2;
}

QRectF spanArea(const QRectF& plot, const ChartData& data, const Span& span)
{
    return upright::column(plot, data, span.first).united(upright::column(plot, data, span.last));
}

ColumnLabels kindLabels(const ChartFrame& frame, const ChartData& data, const ChartLook& look)
{
    return {categoryLabels(data), ColumnLabels::Kind::Names,
            upright::column(frame.plot, data, 0).width(), frame.size.height() * 0.36, look};
}

ChartLegend curveLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    if (data.series.size() > 1)
        legend.addLines(data, seriesStyle);
    return legend;
}

void drawStages(QPainter& painter, const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    if (!hasStages(data))
        return;
    const QFontMetricsF metrics(look.strongLabelFont());
    painter.setFont(look.strongLabelFont());
    painter.setPen(look.theme->ink2);
    for (const auto& span : spansOf(data)) {
        auto area = spanArea(plot, data, span).adjusted(3, 0, -3, 0);
        area.setTop(0);
        area.setHeight(metrics.height() * 2);
        if (area.width()
            >= std::min(metrics.averageCharWidth() * 6, metrics.horizontalAdvance(span.heading)))
            drawFitted(painter, area, Qt::AlignHCenter | Qt::AlignBottom, span.heading);
    }
}

void drawCurve(QPainter& painter, const QRectF& plot, const ChartData& data, const ValueAxis& axis,
               std::size_t index, const ChartLook& look)
{
    const auto style = seriesStyle(index, *look.theme);
    const auto& series = data.series[index];
    for (std::size_t category = 0; category < series.intervals.size(); ++category)
        upright::drawWhisker(painter, upright::column(plot, data, category).center().x(), plot,
                             axis, series.intervals[category], look);
    painter.setPen(style.pen(2.2));
    painter.setBrush(Qt::NoBrush);
    for (const auto run : upright::runs(series)) {
        QPolygonF line;
        for (auto category = run.first; category <= run.last; ++category)
            line << upright::pointAt(plot, data, axis, category, series.values[category]);
        painter.drawPolyline(line);
    }
    upright::drawPoints(painter, plot, data, axis, index, style, look);
}

/// Where too few have told: a dotted stroke in the middle of the scale.
void drawTooFewTold(QPainter& painter, const QRectF& plot, const ChartData& data,
                    const ChartLook& look)
{
    for (const auto& series : data.series) {
        for (std::size_t category = 0; category < data.categories.size(); ++category) {
            if (hasValue(series, category) || series.n[category] == 0)
                continue;
            const auto column = upright::column(plot, data, category);
            const auto half = std::min(column.width() * 0.3, 10.0);
            painter.setPen(QPen(look.theme->miss, 1.4, Qt::DotLine));
            painter.drawLine(QPointF(column.center().x() - half, plot.center().y()),
                             QPointF(column.center().x() + half, plot.center().y()));
        }
    }
}

/// Keeps words away from the points, the intervals and the line of a series.
void avoidCurve(FreeLabels& labels, const QRectF& plot, const ChartData& data,
                const ValueAxis& axis, const ChartSeries& series, double radius)
{
    const auto at = [&](std::size_t category) {
        return upright::pointAt(plot, data, axis, category, series.values[category]);
    };
    for (const auto run : upright::runs(series)) {
        for (auto category = run.first; category <= run.last; ++category) {
            const auto point = at(category);
            labels.avoid({point.x() - radius, point.y() - radius, 2 * radius, 2 * radius});
            if (const auto [low, high] = intervalAt(series, category); !std::isnan(low))
                labels.avoid(QRectF(QPointF(point.x() - 3, axis.y(high, plot)),
                                    QPointF(point.x() + 3, axis.y(low, plot))));
            constexpr int steps = 10;
            for (int step = 1; category < run.last && step < steps; ++step) {
                const auto between = point + (at(category + 1) - point) * step / steps;
                labels.avoid({between.x() - 1, between.y() - 1, 2, 2});
            }
        }
    }
}

/// The words of the categories that are notable, beside their points.
void drawNotes(QPainter& painter, const QRectF& plot, const ChartData& data, const ValueAxis& axis,
               const ChartLook& look)
{
    const auto radius = upright::pointSize(look) / 2 + 1;
    FreeLabels labels(plot);
    for (const auto& series : data.series)
        avoidCurve(labels, plot, data, axis, series, radius);
    painter.setFont(look.strongLabelFont());
    painter.setPen(look.theme->ink);
    const auto& series = data.series.front();
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        const auto& note = data.categories[category].note;
        if (!hasValue(series, category) || note.isEmpty())
            continue;
        const auto point = upright::pointAt(plot, data, axis, category, series.values[category]);
        auto reach = radius;
        if (const auto [low, high] = intervalAt(series, category); !std::isnan(low))
            reach =
                std::max({radius, point.y() - axis.y(high, plot), axis.y(low, plot) - point.y()});
        if (!labels.drawUpright(painter, point, reach, note))
            labels.draw(painter, point, radius + 2, note);
    }
}

}  // namespace

double LivedCurve::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const ChartFrame narrow{{0, 3000}, {0, 0, metrics.averageCharWidth() * 48, 1}};
    const auto labels = kindLabels(narrow, data, look).height();
    const auto all = metrics.height() * 9 + stagesHeight(data, look) + labels
        + curveLegend(data, narrow.plot.width(), ChartLegend::unlimited, look).height();
    return look.namesInFull ? all : std::max(all, labels / 0.36);
}

QRectF LivedCurve::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto left = axisWidth(axisOfUnit(unit(), data), look) + axisGap;
    const auto top = stagesHeight(data, look);
    const QRectF wide(left, top, std::max(1.0, size.width() - left - axisGap), 1);
    const auto bottom = kindLabels({size, wide}, data, look).height() + 8
        + curveLegend(data, wide.width(), size.height(), look).height();
    return {left, top, wide.width(), std::max(1.0, size.height() - top - bottom)};
}

std::vector<ChartMark> LivedCurve::marks(const ChartFrame& frame, const ChartData& data,
                                         const ChartLook&) const
{
    return upright::pointMarks(frame.plot, data, axisOfUnit(unit(), data));
}

void LivedCurve::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                            const ChartLook& look) const
{
    const auto& plot = frame.plot;
    bool shaded = false;
    for (const auto& span : spansOf(data)) {
        shaded = !shaded;
        if (shaded && hasStages(data))
            painter.fillRect(spanArea(plot, data, span), look.theme->sunken);
    }
    drawGrid(painter, plot, axisOfUnit(unit(), data), look);
}

void LivedCurve::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                          const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto axis = axisOfUnit(unit(), data);
    drawTooFewTold(painter, plot, data, look);
    for (std::size_t series = 0; series < data.series.size(); ++series)
        drawCurve(painter, plot, data, axis, series, look);
    drawNotes(painter, plot, data, axis, look);
    drawStages(painter, plot, data, look);
    drawAxis(painter, plot, axis, look);
    const auto labels = kindLabels(frame, data, look);
    labels.drawBelow(painter, plot.left(), plot.bottom() + 6);
    curveLegend(data, plot.width(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom() + 6 + labels.height());
}

QString LivedCurve::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                            const ChartLook&) const
{
    const auto category = upright::categoryAt(frame.plot, data, place.x());
    if (!category)
        return {};
    if (place.y() > frame.plot.bottom())
        return data.categories[*category].label;
    return place.y() < frame.plot.top() ? data.categories[*category].group : QString();
}

}  // namespace esperluette::ui
