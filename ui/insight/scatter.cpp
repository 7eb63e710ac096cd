// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scatter.h"

#include "ui/insight/free_labels.h"
#include "ui/insight/label_text.h"
#include "ui/insight/point_names.h"
#include "ui/insight/series_style.h"
#include "ui/insight/value_axis.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr std::size_t mostApart = 300;  ///< points that are moved off one another
constexpr double muchAtStake = 2.5;  ///< between the two upper values of importance
constexpr double littleCare = 50;  ///< in per cent: below

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

/// What all parts of a chart have in common.
struct ScatterAxes {
    ScatterAxes(const ChartData& whole, ChartUnit unit) :
        across(acrossAxis(whole)), upwards(upwardsAxis(whole, unit))
    {
        for (const auto n : upwardsOf(whole).n)
            most = std::max(most, n);
    }
    bool haveQuarters() const { return hasQuarters(across); }

    ValueAxis across;
    ValueAxis upwards;
    int most = 1;  ///< n of a point
};

/// @param numbered  whether a number may stand in the point
double radiusOf(int n, int most, bool numbered, const QRectF& plot, const ChartLook& look)
{
    const auto line = QFontMetricsF(look.labelFont()).height();
    const auto share = std::sqrt(double(std::max(0, n)) / std::max(1, most));
    return numbered ? line * (0.52 + 0.28 * share)
                    : std::min(line * 0.62, plot.height() * 0.05) * (0.35 + 0.65 * share);
}

/// Where the middle of a point of a value of importance may be: it stays with it.
QRectF columnOf(const ValueAxis& across, double value, double radius, const QRectF& plot)
{
    const auto middle = across.x(value, plot);
    const auto half = std::max(1.0, plot.width() / (across.high - across.low) / 2 - radius - 1);
    return {middle - half, plot.top() - 1, 2 * half, plot.height() + 2};
}

/// Where much is at stake and little care is taken.
QRectF quarterOf(const ScatterAxes& axes, const QRectF& plot)
{
    return {QPointF(axes.across.x(muchAtStake, plot), axes.upwards.y(littleCare, plot)),
            plot.bottomRight()};
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
    for (const auto apart : {1.0, 0.75, 0.5}) {
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

std::vector<Bubble> bubblesOf(const QRectF& plot, const ChartData& data, const ScatterAxes& axes,
                              const ChartLook& look)
{
    const bool named = axes.haveQuarters();
    std::vector<Bubble> bubbles;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        if (!hasValue(acrossOf(data), category) || !hasValue(upwardsOf(data), category))
            continue;
        const auto x = acrossOf(data).values[category];
        Bubble bubble{
            category,
            {axes.across.x(x, plot), axes.upwards.y(upwardsOf(data).values[category], plot)},
            radiusOf(upwardsOf(data).n[category], axes.most, named, plot, look)};
        if (bubbles.size() < mostApart)
            moveApart(bubble, bubbles,
                      named ? columnOf(axes.across, x, bubble.radius, plot)
                            : plot.adjusted(-1, -1, 1, 1));
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

/// The words at the line: near its right end, as far away as it rises or falls along them.
void drawTrendWords(QPainter& painter, const QRectF& plot, const ChartData& data,
                    const std::vector<Bubble>& bubbles, const ScatterAxes& axes,
                    const ChartLook& look)
{
    FreeLabels labels(plot);
    for (const auto& [category, centre, radius] : bubbles)
        labels.avoid({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    const auto point = pointOf(plot, *data.line, axes.across, axes.upwards, 0.86);
    const auto middle = pointOf(plot, *data.line, axes.across, axes.upwards, 0.5);
    const auto steepness = std::abs((point.y() - middle.y()) / (point.x() - middle.x()));
    const auto width = QFontMetricsF(painter.font()).horizontalAdvance(data.line->label);
    const auto away = 3 + steepness * width / 2;
    if (!labels.drawUpright(painter, point, away, data.line->label))
        labels.draw(painter, point, away, data.line->label);
}

/// What is written in the plot of a chart with quarters, and the key of its numbers below it.
class QuarterWords {
public:
    QuarterWords(const QRectF& plot, const ChartData& data, const ScatterAxes& axes,
                 const ChartLook& look) :
        m_look(look),
        m_bubbles(bubblesOf(plot, data, axes, look)), m_quarter(quarterOf(axes, plot)),
        m_title(titleArea()), m_names(pointsOf(data), freeIn(plot), look)
    {
    }

    /// @param highest  what it may take of the height of the chart
    ChartLegend key(double width, double highest) const { return m_names.key(width, highest); }
    void draw(QPainter& painter) const
    {
        painter.setFont(m_look.strongLabelFont());
        painter.setPen(m_look.theme->passText);
        if (!m_title.isEmpty())
            drawFitted(painter, m_title, Qt::AlignLeft, title());
        m_names.draw(painter);
    }

private:
    static QString title()
    {
        //: The quarter of a chart where kinds of moment are important and handled with little care
        return QCoreApplication::translate("ChartView", "Much at stake, little care");
    }
    std::vector<NamedPoint> pointsOf(const ChartData& data) const
    {
        std::vector<NamedPoint> points;
        for (const auto& [category, centre, radius] : m_bubbles)
            points.push_back({centre, radius, data.categories[category].label});
        return points;
    }
    /// Within the quarter where no point is, from the bottom up; empty without such a place.
    QRectF titleArea() const
    {
        constexpr double edge = 6;
        const QFontMetricsF metrics(m_look.strongLabelFont());
        const auto within = m_quarter.adjusted(edge, edge / 2, -edge, -edge / 2);
        const auto lines = wrappedLines(title(), metrics, within.width(), 3);
        const auto height = metrics.height() * double(lines.size());
        const QRectF lowest(within.left(), within.bottom() - height, within.width(), height);
        for (auto area = lowest; area.top() >= within.top(); area.translate(0, -edge)) {
            if (std::ranges::none_of(m_bubbles, [&](const Bubble& bubble) {
                    return area.adjusted(0, -bubble.radius, 0, bubble.radius)
                        .contains(bubble.centre);
                }))
                return area;
        }
        return {};  // points are more important
    }
    FreeLabels freeIn(const QRectF& plot) const
    {
        FreeLabels free(plot);
        free.avoid(m_title);
        free.avoid({m_quarter.left() - 1, plot.top(), 2, plot.height()});
        free.avoid({plot.left(), m_quarter.top() - 1, plot.width(), 2});
        return free;
    }

    const ChartLook& m_look;
    std::vector<Bubble> m_bubbles;
    QRectF m_quarter;
    QRectF m_title;
    PointNames m_names;
};

/// What a key may take of the height of a chart.
constexpr double keyShare = 0.5;

/// The plot over a key that is so high.
QRectF plotOver(double key, QSizeF size, const ValueAxis& upwards, const ChartLook& look)
{
    const auto line = QFontMetricsF(look.labelFont()).height();
    const auto left = axisWidth(upwards, look) + axisGap;
    const auto top = line + 4;
    return {left, top, std::max(1.0, size.width() - left - axisGap),
            std::max(1.0, size.height() - top - 2 * line - 8 - key)};
}

}  // namespace

double Scatter::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    constexpr double perName = 0.75;  // in lines: many may have to stand in the key
    const auto names = hasQuarters(acrossAxis(wholeOf(data))) ? double(data.categories.size()) : 0;
    return QFontMetricsF(look.labelFont()).height() * (16 + perName * names);
}

QRectF Scatter::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const ScatterAxes axes(wholeOf(data), unit());
    auto plot = plotOver(0, size, axes.upwards, look);
    if (!axes.haveQuarters())
        return plot;
    // A lower plot has room for fewer names, which need a higher key.
    constexpr int most = 8;
    double key = 0;
    for (int round = 0; round < most; ++round) {
        const auto needed = QuarterWords(plot, data, axes, look)
                                .key(plot.width(), size.height() * keyShare)
                                .height();
        if (needed <= key)
            break;
        key = needed;
        plot = plotOver(key, size, axes.upwards, look);
    }
    return plot;
}

std::vector<ChartMark> Scatter::marks(const ChartFrame& frame, const ChartData& data,
                                      const ChartLook& look) const
{
    const ScatterAxes axes(wholeOf(data), unit());
    std::vector<ChartMark> marks;
    for (const auto& [category, centre, radius] : bubblesOf(frame.plot, data, axes, look)) {
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
    const ScatterAxes axes(wholeOf(data), unit());
    if (axes.haveQuarters())
        painter.fillRect(quarterOf(axes, plot), look.theme->passSoft);
    drawGrid(painter, plot, axes.upwards, look);
    painter.setPen(QPen(look.theme->line, 1));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    if (!axes.haveQuarters())
        return;
    const auto quarter = quarterOf(axes, plot);
    painter.setPen(QPen(look.theme->ink3, 1, Qt::DotLine));
    painter.drawLine(QPointF(quarter.left(), plot.top()), quarter.bottomLeft());
    painter.drawLine(QPointF(plot.left(), quarter.top()), quarter.topRight());
}

void Scatter::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                       const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const auto line = QFontMetricsF(look.labelFont()).height();
    const ScatterAxes axes(wholeOf(data), unit());
    if (data.line)
        drawTrend(painter, plot, *data.line, axes.across, axes.upwards, look);
    const auto bubbles = bubblesOf(plot, data, axes, look);
    drawBubbles(painter, bubbles, look);
    if (data.line && !data.line->label.isEmpty())
        drawTrendWords(painter, plot, data, bubbles, axes, look);
    if (axes.haveQuarters()) {
        const QuarterWords words(plot, data, axes, look);
        words.draw(painter);
        words.key(plot.width(), frame.size.height() * keyShare)
            .draw(painter, plot.left(), plot.bottom() + 2 * line + 6);
    }
    drawAxis(painter, plot, axes.upwards, look);
    drawLevelAxis(painter, plot, axes.across, look);
    painter.setPen(look.theme->ink2);
    drawFitted(painter, {0, 0, frame.size.width(), line}, Qt::AlignLeft, upwardsOf(data).label);
    drawFitted(painter, {plot.left(), plot.bottom() + line + 6, plot.width(), line}, Qt::AlignRight,
               acrossOf(data).label);
}

std::optional<double> Scatter::rowRoom(QSizeF size, const ChartData& data,
                                       const ChartLook& look) const
{
    const ScatterAxes axes(wholeOf(data), unit());
    if (!axes.haveQuarters())
        return {};
    const auto plot = plotArea(size, data, look);
    const auto key = QuarterWords(plot, data, axes, look).key(plot.width(), ChartLegend::unlimited);
    return key.height() <= size.height() * keyShare ? 1 : 0;
}

}  // namespace esperluette::ui
