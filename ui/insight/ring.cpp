// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/ring.h"

#include "core/insight/wording.h"
#include "ui/insight/label_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace esperluette::ui {

namespace {

constexpr std::size_t mostFigures = 12;
constexpr double ringGap = 14;

/// The figures of a ring: the first half to the right from the top, the others back up on the left.
class RingPlaces {
public:
    RingPlaces(const ChartFrame& frame, const ChartData& data, const ChartLook& look) :
        m_size(frame.size), m_count(std::min(mostFigures, data.categories.size())),
        m_node(QFontMetricsF(look.labelFont()).height() * 0.72),
        m_radius(std::min(frame.plot.width(), frame.plot.height()) / 2 - m_node),
        m_centre(frame.plot.center())
    {
    }

    std::size_t count() const { return m_count; }
    double nodeRadius() const { return m_node; }
    double radius() const { return m_radius; }
    QPointF centre() const { return m_centre; }
    bool isRight(std::size_t figure) const { return figure < rows(); }

    QPointF node(std::size_t figure) const
    {
        const auto angle = 2 * std::numbers::pi * (double(figure) + 0.5)
            / double(std::max<std::size_t>(1, m_count));
        return m_centre + QPointF(std::sin(angle), -std::cos(angle)) * m_radius;
    }
    /// Where the words of a figure go.
    QRectF words(std::size_t figure) const
    {
        const auto row = isRight(figure) ? figure : m_count - 1 - figure;
        const auto height = m_size.height() / double(rows());
        const auto beside = m_radius + m_node + ringGap;
        const auto left = isRight(figure) ? m_centre.x() + beside : 0;
        const auto right = isRight(figure) ? m_size.width() : m_centre.x() - beside;
        return {left, height * double(row), std::max(1.0, right - left), height};
    }

private:
    std::size_t rows() const { return std::max<std::size_t>(1, (m_count + 1) / 2); }

    QSizeF m_size;
    std::size_t m_count;
    double m_node;
    double m_radius;
    QPointF m_centre;
};

bool isEntered(const ChartData& data, std::size_t category)
{
    return hasValue(data.series.front(), category);
}

QString figureText(const ChartData& data, std::size_t category, ChartUnit unit,
                   const ChartLook& look)
{
    return isEntered(data, category)
        ? valueLabel(data.series.front().values[category], unit, look.language)
        : QCoreApplication::translate("ChartView", "not entered");
}

/// Where it comes from, its interval and its n: "HR report, 3 March 2026 · 12 to 20 · n 44".
QString originText(const ChartData& data, std::size_t category, ChartUnit unit,
                   const ChartLook& look)
{
    QStringList parts;
    if (!data.categories[category].note.isEmpty())
        parts << data.categories[category].note;
    const auto interval = intervalAt(data.series.front(), category);
    if (isEntered(data, category) && !std::isnan(interval.low))
        //: An interval: from, to
        parts << QCoreApplication::translate("ChartView", "%1 to %2")
                     .arg(valueLabel(interval.low, unit, look.language),
                          valueLabel(interval.high, unit, look.language));
    if (data.series.front().n[category] > 0)
        parts << countLabel(data.series.front().n[category], look.language)
                     .replace(u' ', QChar(QChar::Nbsp));
    return parts.join(QStringLiteral(" · "));
}

/// The lines of one figure, as many as have room: its name, its value, where it comes from.
void drawFigure(QPainter& painter, const QRectF& area, Qt::Alignment side, const ChartData& data,
                std::size_t category, ChartUnit unit, const ChartLook& look)
{
    const auto valueFont =
        roleFont(isEntered(data, category) ? TextRole::Title : TextRole::Body, look.font);
    const auto tiny = roleFont(TextRole::Tiny, look.font);
    const auto name = QFontMetricsF(look.strongLabelFont()).height();
    const auto value = QFontMetricsF(valueFont).height();
    const auto origin = originText(data, category, unit, look);
    const auto line = QFontMetricsF(tiny).height();
    const auto left = area.height() - name - value;
    const auto lines = origin.isEmpty() ? 0 : std::clamp(std::floor(left / line), 0.0, 3.0);
    const auto wrapped =
        double(wrappedLines(origin, QFontMetricsF(tiny), area.width(), qsizetype(lines)).size());
    const bool onOneLine = left < 0;
    const auto height = onOneLine ? name : name + value + (lines > 0 ? wrapped * line : 0);
    auto top = area.center().y() - height / 2;

    painter.setFont(look.strongLabelFont());
    painter.setPen(look.theme->ink);
    const auto& label = data.categories[category].label;
    const auto said = figureText(data, category, unit, look);
    drawFitted(painter, {area.left(), top, area.width(), name}, side,
               onOneLine ? QCoreApplication::translate("ChartView", "%1: %2").arg(label, said)
                         : label);
    if (onOneLine)
        return;
    top += name;
    painter.setFont(valueFont);
    painter.setPen(isEntered(data, category) ? look.theme->ink : look.theme->ink3);
    drawFitted(painter, {area.left(), top, area.width(), value}, side, said);
    if (lines == 0)
        return;
    painter.setFont(tiny);
    painter.setPen(look.theme->ink3);
    drawFitted(painter, {area.left(), top + value, area.width(), wrapped * line}, side, origin);
}

void drawNode(QPainter& painter, QPointF centre, double radius, int number, bool entered,
              const ChartLook& look)
{
    painter.setPen(entered ? QPen(look.theme->surface, 2)
                           : QPen(look.theme->miss, 1.4, Qt::DashLine));
    painter.setBrush(entered ? look.theme->client : look.theme->surface);
    painter.drawEllipse(centre, radius, radius);
    painter.setFont(look.strongLabelFont());
    painter.setPen(entered ? (look.theme->isDark ? look.theme->onBrand : look.theme->surface)
                           : look.theme->ink3);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     int(Qt::AlignCenter) | Qt::TextDontClip,
                     localeOf(look.language).toString(number));
}

}  // namespace

double Ring::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const auto rows = double((std::min(mostFigures, data.categories.size()) + 1) / 2);
    return rows
        * (QFontMetricsF(look.strongLabelFont()).height()
           + QFontMetricsF(roleFont(TextRole::Title, look.font)).height()
           + QFontMetricsF(roleFont(TextRole::Tiny, look.font)).height() * 2.6);
}

QRectF Ring::plotArea(QSizeF size, const ChartData&, const ChartLook&) const
{
    const auto side = std::max(1.0, std::min(size.height() * 0.86, size.width() * 0.28));
    QRectF plot(0, 0, side, side);
    plot.moveCenter({size.width() / 2, size.height() / 2});
    return plot;
}

std::vector<ChartMark> Ring::marks(const ChartFrame& frame, const ChartData& data,
                                   const ChartLook& look) const
{
    const RingPlaces places(frame, data, look);
    std::vector<ChartMark> marks;
    for (std::size_t figure = 0; figure < places.count(); ++figure)
        marks.push_back({places.words(figure).adjusted(1, 2, -1, -2), figure, 0});
    return marks;
}

void Ring::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                      const ChartLook& look) const
{
    const RingPlaces places(frame, data, look);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme->line, 2));
    painter.drawEllipse(places.centre(), places.radius(), places.radius());
    painter.setPen(QPen(look.theme->line, 1));
    for (std::size_t figure = 0; figure < places.count(); ++figure) {
        const auto words = places.words(figure);
        const auto side = places.isRight(figure) ? words.left() - 5 : words.right() + 5;
        painter.drawLine(places.node(figure), QPointF(side, words.center().y()));
    }
}

void Ring::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                    const ChartLook& look) const
{
    const RingPlaces places(frame, data, look);
    for (std::size_t figure = 0; figure < places.count(); ++figure) {
        drawNode(painter, places.node(figure), places.nodeRadius(), int(figure) + 1,
                 isEntered(data, figure), look);
        drawFigure(painter, places.words(figure),
                   places.isRight(figure) ? Qt::AlignLeft : Qt::AlignRight, data, figure, unit(),
                   look);
    }
    if (data.categories.size() <= places.count())
        return;
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink3);
    const auto inner = places.radius() * 1.2;
    drawFitted(
        painter,
        QRectF(places.centre().x() - inner / 2, places.centre().y() - inner / 2, inner, inner),
        Qt::AlignHCenter, moreText(data.categories.size() - places.count(), look.language));
}

}  // namespace esperluette::ui
