// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/lived_chart.h"

#include "ui/person/label_placing.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace esperluette::ui {

namespace {

constexpr double pointRadius = 4.5;
constexpr double clearance = 9;
constexpr int widestLabel = 20;  ///< characters
constexpr double sampleStep = 5;
constexpr int opaque = 215;  // of 255: the curve shows faintly behind a label

QList<QPointF> pointsAlong(const QPainterPath& path)
{
    QList<QPointF> points;
    const auto length = path.length();
    for (double at = 0; at <= length; at += sampleStep)
        points << path.pointAtPercent(path.percentAtLength(at));
    return points;
}

}  // namespace

LivedChart::LivedChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LivedChart::showPoints(std::vector<ShownLivedPoint> points)
{
    m_points = std::move(points);
    update();
}

QSize LivedChart::sizeHint() const
{
    const auto line = QFontMetrics(roleFont(TextRole::Small)).height();
    return {360, 20 * line};
}

QSize LivedChart::minimumSizeHint() const { return {220, sizeHint().height()}; }

QRectF LivedChart::plotArea() const
{
    const QFontMetrics metrics(roleFont(TextRole::Small));
    const auto left = std::max(metrics.horizontalAdvance(tr("pleasant")),
                               metrics.horizontalAdvance(tr("unpleasant")));
    const auto room = 2.0 * metrics.height() + clearance;
    return QRectF(rect()).adjusted(left + 12, room, -8, -room - metrics.height());
}

QPointF LivedChart::place(std::size_t point, double value) const
{
    const auto area = plotArea();
    const auto share = m_points.size() < 2 ? 0.5 : (double(point) + 0.5) / double(m_points.size());
    return {area.left() + share * area.width(), area.top() + (1 - value) / 2 * area.height()};
}

void LivedChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    paintScale(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.ink3, 1.6, Qt::DashLine, Qt::RoundCap));
    painter.drawPath(curve(&ShownLivedPoint::expected));
    painter.setPen(QPen(colours.brand, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(curve(&ShownLivedPoint::felt));
    paintPoints(painter);
    paintLabels(painter);
}

void LivedChart::paintScale(QPainter& painter) const
{
    const auto& colours = theme(*this);
    const auto area = plotArea();
    const std::pair<double, QString> levels[] = {
        {1, tr("pleasant")}, {0, tr("mixed")}, {-1, tr("unpleasant")}};
    painter.setFont(roleFont(TextRole::Small));
    for (const auto& [value, name] : levels) {
        const auto y = area.top() + (1 - value) / 2 * area.height();
        painter.setPen(colours.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.ink2);
        const auto line = painter.fontMetrics().height();
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - 8, line),
                         Qt::AlignRight | Qt::AlignVCenter, name);
    }
    paintMonths(painter);
}

/// Each month once, under its first point, where there is room for it.
void LivedChart::paintMonths(QPainter& painter) const
{
    const auto line = painter.fontMetrics().height();
    QString before;
    double free = 0;
    for (std::size_t point = 0; point < m_points.size(); ++point) {
        const auto month = shownMonth(m_points[point].day);
        const double width = painter.fontMetrics().horizontalAdvance(month);
        const auto left =
            std::clamp(place(point, 0).x() - width / 2, 0.0, std::max(0.0, this->width() - width));
        if (month == before || left < free)
            continue;
        painter.drawText(QRectF(left, height() - line - 1, width, line), Qt::AlignCenter, month);
        before = month;
        free = left + width + clearance;
    }
}

QPainterPath LivedChart::curve(std::optional<double> ShownLivedPoint::*value) const
{
    QPainterPath path;
    std::optional<QPointF> before;
    for (std::size_t point = 0; point < m_points.size(); ++point) {
        const auto& known = m_points[point].*value;
        if (!known)
            continue;
        const auto here = place(point, *known);
        if (!before) {
            path.moveTo(here);
        } else {
            const auto bend = (here.x() - before->x()) / 2;
            path.cubicTo(*before + QPointF(bend, 0), here - QPointF(bend, 0), here);
        }
        before = here;
    }
    return path;
}

void LivedChart::paintPoints(QPainter& painter) const
{
    const auto& colours = theme(*this);
    for (std::size_t point = 0; point < m_points.size(); ++point) {
        if (const auto& expected = m_points[point].expected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.ink3);
            painter.drawEllipse(place(point, *expected), 2.5, 2.5);
        }
        if (const auto& felt = m_points[point].felt) {
            painter.setPen(QPen(colours.brand, 2));
            painter.setBrush(colours.surface);
            painter.drawEllipse(place(point, *felt), pointRadius, pointRadius);
        }
    }
}

void LivedChart::paintLabels(QPainter& painter) const
{
    auto strong = roleFont(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(roleFont(TextRole::Tiny));
    const auto widest = smallMetrics.averageCharWidth() * widestLabel;
    std::vector<LabelWish> wishes;
    std::vector<std::pair<QString, QString>> texts;
    for (std::size_t point = 0; point < m_points.size(); ++point) {
        const auto& shown = m_points[point];
        if (!shown.felt)
            continue;
        const auto word = strongMetrics.elidedText(shown.word, Qt::ElideRight, widest);
        const auto name = smallMetrics.elidedText(shown.moment, Qt::ElideRight, widest);
        const auto wordWidth = strongMetrics.horizontalAdvance(word) + 6;
        const auto width = std::max(wordWidth, smallMetrics.horizontalAdvance(name) + 6);
        wishes.push_back({place(point, *shown.felt),
                          QSizeF(width, strongMetrics.height() + smallMetrics.height()),
                          QSizeF(wordWidth, strongMetrics.height())});
        texts.emplace_back(word, name);
    }
    auto area = QRectF(rect());
    area.setLeft(plotArea().left());
    area.setBottom(area.bottom() - QFontMetrics(roleFont(TextRole::Small)).height() - 2);
    const auto places = placeLabels(wishes, area, clearance,
                                    pointsAlong(curve(&ShownLivedPoint::felt))
                                        + pointsAlong(curve(&ShownLivedPoint::expected)));
    const auto& colours = theme(*this);
    for (std::size_t label = 0; label < places.size(); ++label) {
        if (!places[label])
            continue;
        auto line = *places[label];
        auto ground = colours.surface;
        ground.setAlpha(opaque);
        painter.fillRect(line, ground);
        const auto whole = line.height() > strongMetrics.height();
        line.setHeight(strongMetrics.height());
        painter.setFont(strong);
        painter.setPen(colours.ink);
        painter.drawText(line, Qt::AlignCenter, texts[label].first);
        if (!whole)
            continue;
        line.moveTop(line.bottom());
        line.setHeight(smallMetrics.height());
        painter.setFont(roleFont(TextRole::Tiny));
        painter.setPen(colours.ink2);
        painter.drawText(line, Qt::AlignCenter, texts[label].second);
    }
}

}  // namespace esperluette::ui
