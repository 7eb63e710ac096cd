// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/value_axis.h"

#include "ui/insight/label_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

/// The least and the greatest value, with the intervals; 0 to 0 when there is none.
std::pair<double, double> extentOf(const ChartSeries& series, bool withIntervals)
{
    double low = 0;
    double high = 0;
    bool any = false;
    const auto take = [&](double value) {
        if (std::isnan(value))
            return;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    };
    for (std::size_t category = 0; category < series.values.size(); ++category) {
        take(series.values[category]);
        if (withIntervals) {
            take(intervalAt(series, category).low);
            take(intervalAt(series, category).high);
        }
    }
    return {low, high};
}

/// 1, 2 or 5 times a power of ten: the least such that four of them span `length`.
double roundStep(double length)
{
    const auto rough = std::max(length, 1e-9) / 4;
    const auto power = std::pow(10, std::floor(std::log10(rough)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

/// How many numbers share one label, so that labels never touch.
std::size_t tickStep(double room, double needed)
{
    return std::size_t(std::max(1.0, std::ceil(needed / std::max(0.1, room))));
}

}  // namespace

double ValueAxis::share(double value) const
{
    return std::clamp((value - low) / std::max(1e-9, high - low), 0.0, 1.0);
}

double ValueAxis::y(double value, const QRectF& plot) const
{
    return plot.bottom() - plot.height() * share(value);
}

double ValueAxis::x(double value, const QRectF& plot) const
{
    return plot.left() + plot.width() * share(value);
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> ticks;
    const auto first = std::ceil(low / step - 1e-6);
    for (auto index = first; index * step <= high + step * 1e-6; index += 1)
        ticks.push_back(index * step);
    return ticks;
}

QString ValueAxis::text(double tick, Language language) const
{
    const bool isWhole = unit == ChartUnit::Rating || unit == ChartUnit::Level;
    return valueLabel(tick, isWhole ? ChartUnit::Mixed : unit, language);
}

ValueAxis axisOfUnit(ChartUnit unit, const ChartData& data)
{
    if (unit == ChartUnit::Percent)
        return {0, 100, 25, unit};
    if (unit == ChartUnit::Rating)
        return {1, 5, 1, unit};
    return fittedAxis(unit, data);
}

ValueAxis fittedAxis(ChartUnit unit, const ChartData& data)
{
    double most = 0;
    double least = 0;
    for (const auto& series : data.series) {
        const auto [low, high] = extentOf(series, true);
        most = std::max(most, high);
        least = std::min(least, low);
    }
    if (most == least)
        most = least + 1;
    auto step = roundStep(most - least);
    if (unit == ChartUnit::Count)
        step = std::max(1.0, step);
    auto top = std::ceil(most / step - 1e-6) * step;
    if (unit == ChartUnit::Percent)
        top = std::min(top, 100.0);
    return {std::floor(least / step + 1e-6) * step, top, step, unit};
}

ValueAxis axisAround(const ChartSeries& series)
{
    const auto [low, high] = extentOf(series, false);
    if (low >= 1 && high <= 3)
        return {0.5, 3.5, 1, ChartUnit::Mixed};
    if (low >= 1 && high <= 5)
        return {1, 5, 1, ChartUnit::Mixed};
    if (low >= 0 && high <= 100 && high > 20)
        return {0, 100, 25, ChartUnit::Mixed};
    const auto step = roundStep(high - low);
    return {std::floor(low / step) * step, std::floor(high / step) * step + step, step,
            ChartUnit::Mixed};
}

double axisWidth(const ValueAxis& axis, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    for (const auto tick : axis.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(axis.text(tick, look.language)));
    return std::ceil(widest) + 1;
}

void drawGrid(QPainter& painter, const QRectF& plot, const ValueAxis& axis, const ChartLook& look)
{
    for (const auto tick : axis.ticks()) {
        painter.setPen(QPen(tick == axis.low ? look.theme->line : look.theme->line2, 1));
        const auto y = axis.y(tick, plot);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void drawAxis(QPainter& painter, const QRectF& plot, const ValueAxis& axis, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    const auto ticks = axis.ticks();
    const auto each =
        tickStep(plot.height() * axis.step / (axis.high - axis.low), metrics.height());
    for (std::size_t index = 0; index < ticks.size(); index += each)
        painter.drawText(QRectF(0, axis.y(ticks[index], plot) - metrics.height() / 2,
                                plot.left() - axisGap, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         axis.text(ticks[index], look.language));
}

void drawLevelGrid(QPainter& painter, const QRectF& plot, const ValueAxis& axis,
                   const ChartLook& look)
{
    for (const auto tick : axis.ticks()) {
        painter.setPen(QPen(tick == axis.low ? look.theme->line : look.theme->line2, 1));
        const auto x = axis.x(tick, plot);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void drawLevelAxis(QPainter& painter, const QRectF& plot, const ValueAxis& axis,
                   const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    const auto ticks = axis.ticks();
    const auto width = axisWidth(axis, look);
    const auto each = tickStep(plot.width() * axis.step / (axis.high - axis.low), width + axisGap);
    for (std::size_t index = 0; index < ticks.size(); index += each)
        painter.drawText(QRectF(axis.x(ticks[index], plot) - width / 2, plot.bottom() + 4, width,
                                metrics.height()),
                         Qt::AlignCenter | Qt::TextDontClip,
                         axis.text(ticks[index], look.language));
}

}  // namespace esperluette::ui
