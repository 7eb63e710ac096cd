// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/columns.h"

#include "ui/insight/chart_legend.h"
#include "ui/insight/column_labels.h"
#include "ui/insight/label_text.h"
#include "ui/insight/upright.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double columnShare = 0.72;  ///< of the room of a category that its columns fill

/// The place of one column, over the whole height of the plot.
QRectF slot(const QRectF& plot, const ChartData& data, std::size_t category, std::size_t series)
{
    const auto whole = upright::column(plot, data, category);
    const auto widest = 90.0 * double(data.series.size());
    const auto room = std::min(whole.width() * columnShare, widest);
    const auto width = room / double(std::max<std::size_t>(1, data.series.size()));
    return {whole.center().x() - room / 2 + width * double(series), whole.top(), width,
            whole.height()};
}

ColumnLabels columnNames(const ChartFrame& frame, const ChartData& data, const ChartLook& look)
{
    return {categoryLabels(data), ColumnLabels::Kind::Names,
            upright::column(frame.plot, data, 0).width(), frame.size.height() * 0.34, look};
}

/// The n of each category, where the values do not say it.
ColumnLabels columnCounts(const ChartFrame& frame, const ChartData& data, ChartUnit unit,
                          const ChartLook& look)
{
    QStringList counts;
    for (const auto& category : data.categories) {
        if (unit != ChartUnit::Count)
            counts << countLabel(category.n, look.language);
    }
    return {counts, ColumnLabels::Kind::Times, upright::column(frame.plot, data, 0).width(), 0,
            look};
}

ChartLegend columnsLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    if (data.series.size() > 1)
        legend.addBoxes(data, neutralStyle);
    return legend;
}

void drawValueAbove(QPainter& painter, const QRectF& slot, double top, const QString& text,
                    const QColor& ink, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    if (metrics.horizontalAdvance(text) > slot.width() + 4)
        return;
    painter.setFont(look.labelFont());
    painter.setPen(ink);
    painter.drawText(
        QRectF(slot.left(), top - metrics.height() - 1, slot.width(), metrics.height()),
        int(Qt::AlignHCenter | Qt::AlignBottom) | Qt::TextDontClip, text);
}

/// A dotted stump with the words, where they have room: there is something, and it is not zero.
void drawTooFewColumn(QPainter& painter, const QRectF& place, double base, const ChartLook& look)
{
    const auto height = QFontMetricsF(look.labelFont()).height() * 0.4;
    painter.setPen(QPen(look.theme->miss, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place.left() + 1, base - height, place.width() - 2, height));
    drawValueAbove(painter, place, base - height, tooFewLabel(), look.theme->ink3, look);
}

void drawColumn(QPainter& painter, const QRectF& place, const ValueAxis& axis,
                const ChartSeries& series, std::size_t category, const SeriesStyle& style,
                const ChartLook& look)
{
    const auto base = axis.y(std::max(0.0, axis.low), place);
    if (!hasValue(series, category)) {
        if (series.n[category] > 0)
            drawTooFewColumn(painter, place, base, look);
        return;
    }
    const auto value = series.values[category];
    const auto end = axis.y(value, place);
    const QRectF bar(QPointF(place.left() + 1, std::min(base, end)),
                     QPointF(place.right() - 1, std::max(base, end)));
    painter.setPen(QPen(style.colour, 1));
    painter.setBrush(style.brush());
    if (bar.height() > 0.5)
        painter.drawRect(bar);
    const auto interval = intervalAt(series, category);
    upright::drawWhisker(painter, bar.center().x(), place, axis, interval, look);
    const auto top = std::isnan(interval.high) ? bar.top() : axis.y(interval.high, place);
    drawValueAbove(painter, place, top - 1, valueLabel(value, axis.unit, look.language),
                   look.theme->ink2, look);
}

}  // namespace

double Columns::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const ChartFrame narrow{{0, 3000}, {0, 0, metrics.averageCharWidth() * 40, 1}};
    return metrics.height() * 9 + columnNames(narrow, data, look).height()
        + columnCounts(narrow, data, unit(), look).height()
        + columnsLegend(data, narrow.plot.width(), ChartLegend::unlimited, look).height();
}

QRectF Columns::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto left = axisWidth(fittedAxis(unit(), data), look) + axisGap;
    const auto top = QFontMetricsF(look.labelFont()).height() + 4;
    const QRectF wide(left, top, std::max(1.0, size.width() - left - axisGap), 1);
    const auto bottom = columnNames({size, wide}, data, look).height() + 8
        + columnCounts({size, wide}, data, unit(), look).height()
        + columnsLegend(data, wide.width(), size.height(), look).height();
    return {left, top, wide.width(), std::max(1.0, size.height() - top - bottom)};
}

std::vector<ChartMark> Columns::marks(const ChartFrame& frame, const ChartData& data,
                                      const ChartLook&) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        for (std::size_t series = 0; series < data.series.size(); ++series)
            appendMark(marks, slot(frame.plot, data, category, series), data, category, series);
    }
    return marks;
}

void Columns::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                         const ChartLook& look) const
{
    drawGrid(painter, frame.plot, fittedAxis(unit(), data), look);
}

void Columns::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                       const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto axis = fittedAxis(unit(), data);
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        for (std::size_t series = 0; series < data.series.size(); ++series)
            drawColumn(painter, slot(plot, data, category, series), axis, data.series[series],
                       category, neutralStyle(series, *look.theme), look);
    }
    drawAxis(painter, plot, axis, look);
    auto below = plot.bottom() + 6;
    const auto names = columnNames(frame, data, look);
    names.drawBelow(painter, plot.left(), below);
    below += names.height();
    const auto counts = columnCounts(frame, data, unit(), look);
    if (counts.isComplete())
        counts.drawBelow(painter, plot.left(), below);
    below += counts.height();
    columnsLegend(data, plot.width(), frame.size.height(), look).draw(painter, plot.left(), below);
}

QString Columns::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                         const ChartLook&) const
{
    const auto category = upright::categoryAt(frame.plot, data, place.x());
    return category && place.y() > frame.plot.bottom() ? data.categories[*category].label
                                                       : QString();
}

}  // namespace esperluette::ui
