// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scatter.h"

#include "ui/insight/free_labels.h"
#include "ui/insight/label_text.h"
#include "ui/insight/series_style.h"
#include "ui/insight/value_axis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr std::size_t mostApart = 300;  ///< points that are moved off one another

/// A point of the chart.
struct Bubble {
    std::size_t category;
    QPointF centre;
    double radius;
};

const ChartSeries& acrossOf(const ChartData& data) { return data.series.front(); }
const ChartSeries& upwardsOf(const ChartData& data) { return data.series.back(); }

/// The axis with room at its ends, so that points on them do not cover its numbers.
ValueAxis padded(ValueAxis axis)
{
    const auto room = (axis.high - axis.low) * 0.08;
    axis.low -= room;
    axis.high += room;
    return axis;
}

ValueAxis upwardsAxis(const ChartData& data, ChartUnit unit)
{
    if (unit == ChartUnit::Percent || unit == ChartUnit::Rating)
        return padded(axisOfUnit(unit, data));
    auto axis = axisAround(upwardsOf(data));
    axis.unit = unit;
    return padded(axis);
}

/// Whether x says how much something matters, from 1 to 3: then the chart has four quarters and
/// few points, which are named.
bool hasQuarters(const ValueAxis& across) { return across.low == 0.5 && across.high == 3.5; }

ValueAxis acrossAxis(const ChartData& data)
{
    const auto axis = axisAround(acrossOf(data));
    return hasQuarters(axis) ? axis : padded(axis);
}

double radiusOf(int n, int most, const QRectF& plot, const ChartLook& look)
{
    const auto largest =
        std::min(QFontMetricsF(look.labelFont()).height() * 0.62, plot.height() * 0.05);
    const auto share = std::sqrt(double(std::max(0, n)) / std::max(1, most));
    return largest * (0.35 + 0.65 * share);
}

/// Moves a point sideways until it lies on no earlier one, as far as there is room.
void moveApart(Bubble& bubble, const std::vector<Bubble>& earlier, const QRectF& bounds)
{
    const auto home = bubble.centre.x();
    const auto isFree = [&](double apart) {
        return std::ranges::none_of(earlier, [&](const Bubble& other) {
            const auto offset = other.centre - bubble.centre;
            return std::hypot(offset.x(), offset.y()) < apart * (other.radius + bubble.radius);
        });
    };
    for (const auto apart : {1.0, 0.5}) {
        for (int step = 0; step < 12; ++step) {
            const auto side = step % 2 == 0 ? 1 : -1;
            const int away = side * ((step + 1) / 2);
            bubble.centre.setX(home + away * bubble.radius * 1.05);
            if (bounds.contains(bubble.centre) && isFree(apart))
                return;
        }
    }
    bubble.centre.setX(std::max(bounds.left(), home - double(earlier.size() % 40) * 2));
}

std::vector<Bubble> bubblesOf(const QRectF& plot, const ChartData& data, ChartUnit unit,
                              const ChartLook& look)
{
    const auto across = acrossAxis(data);
    const auto upwards = upwardsAxis(data, unit);
    const auto& n = upwardsOf(data).n;
    const auto most = n.empty() ? 1 : *std::ranges::max_element(n);
    std::vector<Bubble> bubbles;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        if (!hasValue(acrossOf(data), category) || !hasValue(upwardsOf(data), category))
            continue;
        Bubble bubble{category,
                      {across.x(acrossOf(data).values[category], plot),
                       upwards.y(upwardsOf(data).values[category], plot)},
                      radiusOf(n[category], most, plot, look)};
        if (bubbles.size() < mostApart)
            moveApart(bubble, bubbles, plot.adjusted(-1, -1, 1, 1));
        bubbles.push_back(bubble);
    }
    return bubbles;
}

void drawBubbles(QPainter& painter, std::vector<Bubble> bubbles, const ChartLook& look)
{
    std::ranges::stable_sort(bubbles, std::greater(), &Bubble::radius);
    auto fill = look.theme->client;
    fill.setAlphaF(0.55F);
    for (const auto& bubble : bubbles) {
        painter.setPen(QPen(look.theme->client, 1.4));
        painter.setBrush(fill);
        painter.drawEllipse(bubble.centre, bubble.radius, bubble.radius);
    }
}

/// The part of a segment from one side of the plot to the other that lies in it; none when it
/// passes above or below. SVG files are not clipped by the painter.
std::optional<QLineF> withinHeight(const QRectF& plot, const QLineF& segment)
{
    if (qFuzzyIsNull(segment.dy()))
        return segment.y1() < plot.top() || segment.y1() > plot.bottom() ? std::nullopt
                                                                         : std::optional(segment);
    const auto atTop = (plot.top() - segment.y1()) / segment.dy();
    const auto atBottom = (plot.bottom() - segment.y1()) / segment.dy();
    const auto from = std::max(0.0, std::min(atTop, atBottom));
    const auto to = std::min(1.0, std::max(atTop, atBottom));
    return from < to ? std::optional(QLineF(segment.pointAt(from), segment.pointAt(to)))
                     : std::nullopt;
}

void drawTrend(QPainter& painter, const QRectF& plot, const ChartLine& line,
               const ValueAxis& across, const ValueAxis& upwards, const ChartLook& look)
{
    const auto yOf = [&](double x) {
        const auto share = (line.intercept + line.slope * x - upwards.low)
            / std::max(1e-9, upwards.high - upwards.low);
        return plot.bottom() - plot.height() * share;
    };
    const auto shown =
        withinHeight(plot, {plot.left(), yOf(across.low), plot.right(), yOf(across.high)});
    if (!shown)
        return;
    painter.setPen(QPen(look.theme->ink2, 1.6, Qt::DashLine));
    painter.drawLine(*shown);
}

/// A point of the line.
/// @param share  of the way from its left end to its right one
QPointF pointOf(const QRectF& plot, const ChartLine& line, const ValueAxis& across,
                const ValueAxis& upwards, double share)
{
    const auto x = across.low + (across.high - across.low) * share;
    return {across.x(x, plot), upwards.y(line.intercept + line.slope * x, plot)};
}

void drawWords(QPainter& painter, const ChartFrame& frame, const ChartData& data,
               const std::vector<Bubble>& bubbles, ChartUnit unit, const ChartLook& look)
{
    const auto across = acrossAxis(data);
    const auto upwards = upwardsAxis(data, unit);
    FreeLabels labels(frame.plot, look);
    for (const auto& [category, centre, radius] : bubbles)
        labels.avoid({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    if (data.line && !data.line->label.isEmpty()) {
        // Near the right end, as far away as the line rises or falls along the words.
        const auto point = pointOf(frame.plot, *data.line, across, upwards, 0.86);
        const auto middle = pointOf(frame.plot, *data.line, across, upwards, 0.5);
        const auto steepness = std::abs((point.y() - middle.y()) / (point.x() - middle.x()));
        const auto width = QFontMetricsF(painter.font()).horizontalAdvance(data.line->label);
        const auto away = 3 + steepness * width / 2;
        if (!labels.drawUpright(painter, point, away, data.line->label))
            labels.draw(painter, point, away, data.line->label);
    }
    if (!hasQuarters(across))
        return;
    painter.setPen(look.theme->ink);
    for (const auto& [category, centre, radius] : bubbles)
        labels.draw(painter, centre, radius, data.categories[category].label);
}

}  // namespace

double Scatter::preferredHeight(const ChartData&, const ChartLook& look) const
{
    return QFontMetricsF(look.labelFont()).height() * 16;
}

QRectF Scatter::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto line = QFontMetricsF(look.labelFont()).height();
    const auto left = axisWidth(upwardsAxis(data, unit()), look) + axisGap;
    const auto top = line + 4;
    return {left, top, std::max(1.0, size.width() - left - axisGap),
            std::max(1.0, size.height() - top - 2 * line - 8)};
}

std::vector<ChartMark> Scatter::marks(const ChartFrame& frame, const ChartData& data,
                                      const ChartLook& look) const
{
    std::vector<ChartMark> marks;
    for (const auto& [category, centre, radius] : bubblesOf(frame.plot, data, unit(), look)) {
        const auto half = std::max(radius, 6.0);
        appendMark(marks, {centre.x() - half, centre.y() - half, 2 * half, 2 * half}, data,
                   category, data.series.size() - 1);
    }
    return marks;
}

void Scatter::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                         const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto across = acrossAxis(data);
    drawGrid(painter, plot, upwardsAxis(data, unit()), look);
    painter.setPen(QPen(look.theme->line, 1));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    if (hasQuarters(across)) {
        painter.setPen(QPen(look.theme->ink3, 1, Qt::DotLine));
        painter.drawLine(QPointF(across.x(2, plot), plot.top()),
                         QPointF(across.x(2, plot), plot.bottom()));
        painter.drawLine(QPointF(plot.left(), plot.center().y()),
                         QPointF(plot.right(), plot.center().y()));
    }
}

void Scatter::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                       const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto line = QFontMetricsF(look.labelFont()).height();
    const auto across = acrossAxis(data);
    const auto upwards = upwardsAxis(data, unit());
    if (data.line)
        drawTrend(painter, plot, *data.line, across, upwards, look);
    const auto bubbles = bubblesOf(plot, data, unit(), look);
    drawBubbles(painter, bubbles, look);
    drawWords(painter, frame, data, bubbles, unit(), look);
    drawAxis(painter, plot, upwards, look);
    drawLevelAxis(painter, plot, across, look);
    painter.setPen(look.theme->ink2);
    drawFitted(painter, {0, 0, frame.size.width(), line}, Qt::AlignLeft, upwardsOf(data).label);
    drawFitted(painter, {plot.left(), plot.bottom() + line + 6, plot.width(), line}, Qt::AlignRight,
               acrossOf(data).label);
}

}  // namespace esperluette::ui
