// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/line_with_band.h"

#include "core/insight/wording.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double columnGap = 10;
constexpr int gridStep = 25;  ///< in per cent

/// Neighbouring categories that all have a value.
struct Run {
    std::size_t first;
    std::size_t last;
};

std::vector<Run> runs(const ChartSeries& series)
{
    std::vector<Run> found;
    for (std::size_t index = 0; index < series.values.size(); ++index) {
        if (std::isnan(series.values[index]))
            continue;
        if (!found.empty() && found.back().last + 1 == index)
            found.back().last = index;
        else
            found.push_back({index, index});
    }
    return found;
}

double columnWidth(const QRectF& plot, const ChartData& data)
{
    return plot.width() / double(std::max<std::size_t>(1, data.categories.size()));
}

QRectF column(const QRectF& plot, const ChartData& data, std::size_t category)
{
    const auto width = columnWidth(plot, data);
    return {plot.left() + width * double(category), plot.top(), width, plot.height()};
}

QPointF pointAt(const QRectF& plot, const ChartData& data, std::size_t category, double percent)
{
    return {column(plot, data, category).center().x(),
            plot.bottom() - plot.height() * percent / 100};
}

void attach(QChart& chart, QAbstractSeries* series, const QList<QValueAxis*>& axes)
{
    chart.addSeries(series);
    for (auto* axis : axes)
        series->attachAxis(axis);
}

/// Filled between two lines, which belong to it.
QAreaSeries* band(const ChartSeries& series, Run run, const Theme& theme)
{
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    for (auto index = run.first; index <= run.last; ++index) {
        upper->append(double(index), series.intervals[index].high);
        lower->append(double(index), series.intervals[index].low);
    }
    auto* area = new QAreaSeries(upper, lower);
    upper->setParent(area);
    lower->setParent(area);
    area->setBrush(theme.careSoft);
    area->setPen(Qt::NoPen);
    return area;
}

QString axisText(int percent, const ChartLook& look)
{
    return percentText(percent / 100.0, localeOf(look.language));
}

/// How many categories share one label, so that labels never touch.
std::size_t labelStep(const QRectF& plot, const ChartData& data, const QFontMetricsF& metrics)
{
    double widest = 1;
    for (const auto& category : data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category.label) + 12);
    return std::size_t(std::ceil(widest / std::max(0.1, columnWidth(plot, data))));
}

void drawCategories(QPainter& painter, const QRectF& plot, const ChartData& data,
                    const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    const auto step = std::max<std::size_t>(1, labelStep(plot, data, metrics));
    painter.setPen(look.theme->ink2);
    // Counted from the end: the last month is the one people look for.
    for (std::size_t back = 0; back < data.categories.size(); back += step) {
        const auto category = data.categories.size() - 1 - back;
        const auto width = metrics.horizontalAdvance(data.categories[category].label);
        const auto centre = std::clamp(column(plot, data, category).center().x(),
                                       plot.left() + width / 2 - columnGap,
                                       std::max(plot.left(), plot.right() - width / 2 + columnGap));
        painter.drawText(QRectF(centre - width / 2, plot.bottom() + 6, width, metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip, data.categories[category].label);
    }
}

}  // namespace

void LineWithBand::build(QChart& chart, const ChartData& data, const ChartLook& look) const
{
    auto* shares = new QValueAxis;
    shares->setRange(0, 100);
    shares->setVisible(false);
    chart.addAxis(shares, Qt::AlignLeft);
    auto* time = new QValueAxis;
    time->setRange(-0.5, double(data.categories.size()) - 0.5);
    time->setVisible(false);
    chart.addAxis(time, Qt::AlignBottom);

    const QList<QValueAxis*> axes{shares, time};
    const auto& series = data.series.front();
    for (const auto run : runs(series))
        attach(chart, band(series, run, *look.theme), axes);
    for (const auto run : runs(series)) {
        auto* line = new QLineSeries;
        for (auto index = run.first; index <= run.last; ++index)
            line->append(double(index), series.values[index]);
        line->setPen(QPen(look.theme->care, 2.4));
        attach(chart, line, axes);
    }
    auto* points = new QScatterSeries;
    for (std::size_t index = 0; index < series.values.size(); ++index) {
        if (!std::isnan(series.values[index]))
            points->append(double(index), series.values[index]);
    }
    points->setMarkerSize(QFontMetricsF(look.labelFont()).height() * 0.52);
    points->setBrush(look.theme->care);
    points->setPen(QPen(look.theme->surface, 1.5));
    attach(chart, points, axes);
}

double LineWithBand::preferredHeight(const ChartData&, const ChartLook& look) const
{
    return QFontMetricsF(look.labelFont()).height() * 13;
}

QRectF LineWithBand::plotArea(QSizeF size, const ChartData&, const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    const auto left = metrics.horizontalAdvance(axisText(100, look)) + columnGap;
    const auto top = metrics.height() / 2 + 2;
    return {left, top, std::max(1.0, size.width() - left - columnGap),
            std::max(1.0, size.height() - top - metrics.height() - 8)};
}

std::vector<ChartMark> LineWithBand::marks(const QRectF& plot, const ChartData& data,
                                           const ChartLook&) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        if (data.series.front().n[category] > 0)
            marks.push_back({column(plot, data, category), category, 0});
    }
    return marks;
}

void LineWithBand::drawBehind(QPainter& painter, const QRectF& plot, const ChartData&,
                              const ChartLook& look) const
{
    for (int percent = 0; percent <= 100; percent += gridStep) {
        const auto y = plot.bottom() - plot.height() * percent / 100;
        painter.setPen(QPen(percent == 0 ? look.theme->line : look.theme->line2, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void LineWithBand::drawOver(QPainter& painter, const QRectF& plot, const ChartData& data,
                            const ChartLook& look) const
{
    const QFontMetricsF metrics(look.labelFont());
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    for (int percent = 0; percent <= 100; percent += gridStep) {
        const auto y = plot.bottom() - plot.height() * percent / 100;
        painter.drawText(
            QRectF(0, y - metrics.height() / 2, plot.left() - columnGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, axisText(percent, look));
    }
    drawCategories(painter, plot, data, look);

    // A band of one point has no width: its interval is drawn as a line.
    const auto& series = data.series.front();
    for (const auto run : runs(series)) {
        if (run.first != run.last)
            continue;
        const auto& interval = series.intervals[run.first];
        painter.setPen(QPen(look.theme->care, 1.4));
        painter.drawLine(pointAt(plot, data, run.first, interval.low),
                         pointAt(plot, data, run.first, interval.high));
    }
}

}  // namespace esperluette::ui
