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

/// The unit of a figure, which is what its note begins with: "days per person · HR report".
QString unitOf(const ChartData& data, std::size_t category)
{
    const auto& note = data.categories[category].note;
    const auto end = note.indexOf(QStringLiteral(" · "));
    return isEntered(data, category) && end > 0 ? note.left(end) : QString();
}

/// Where it comes from, its interval and its n: "HR report, 3 March 2026 · 12 to 20 · n 44".
QString originText(const ChartData& data, std::size_t category, bool withUnit, ChartUnit unit,
                   const ChartLook& look)
{
    QStringList parts;
    const auto own = unitOf(data, category);
    const auto note = withUnit || own.isEmpty()
        ? data.categories[category].note
        : data.categories[category].note.mid(own.size() + 3);
    if (!note.isEmpty())
        parts << note;
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

/// The words of one figure: its name, its value with the unit, where it comes from.
class FigureWords {
public:
    FigureWords(const ChartData& data, std::size_t category, ChartUnit unit, const QRectF& area,
                const ChartLook& look) :
        m_look(look),
        m_name(data.categories[category].label), m_value(figureText(data, category, unit, look)),
        m_isEntered(isEntered(data, category)),
        m_valueFont(look.fontOf(m_isEntered ? TextRole::Title : TextRole::Body)),
        m_originFont(look.fontOf(TextRole::Tiny)), m_area(area)
    {
        const auto own = unitOf(data, category);
        const auto together = QFontMetricsF(m_valueFont).horizontalAdvance(m_value) + unitGap
            + QFontMetricsF(look.labelFont()).horizontalAdvance(own);
        if (together <= area.width())
            m_unit = own;
        m_origin = originText(data, category, m_unit.isEmpty(), unit, look);
    }

    /// Draws as many lines as have room, in the middle of the area.
    void draw(QPainter& painter, Qt::Alignment side) const
    {
        const auto name = QFontMetricsF(m_look.strongLabelFont()).height();
        const auto value = QFontMetricsF(m_valueFont).height();
        const QFontMetricsF tiny(m_originFont);
        const auto left = m_area.height() - name - value;
        const auto room = std::clamp(std::floor(left / tiny.height()), 0.0, 3.0);
        const auto lines = m_origin.isEmpty() || room == 0
            ? 0
            : double(wrappedLines(m_origin, tiny, m_area.width(), qsizetype(room)).size());
        const bool onOneLine = left < 0;
        const auto height = onOneLine ? name : name + value + lines * tiny.height();
        auto line = m_area;
        line.setTop(m_area.center().y() - height / 2);
        line.setHeight(name);
        drawName(painter, line, side, onOneLine);
        if (onOneLine)
            return;
        line.setRect(line.left(), line.bottom(), line.width(), value);
        drawValue(painter, line, side);
        if (lines == 0)
            return;
        painter.setFont(m_originFont);
        painter.setPen(m_look.theme->ink3);
        line.setRect(line.left(), line.bottom(), line.width(), lines * tiny.height());
        drawFitted(painter, line, side, m_origin);
    }

private:
    static constexpr double unitGap = 6;

    void drawName(QPainter& painter, const QRectF& line, Qt::Alignment side, bool withValue) const
    {
        painter.setFont(m_look.strongLabelFont());
        painter.setPen(m_look.theme->ink);
        drawFitted(painter, line, side,
                   withValue
                       ? QCoreApplication::translate("ChartView", "%1: %2").arg(m_name, m_value)
                       : m_name);
    }
    void drawValue(QPainter& painter, QRectF line, Qt::Alignment side) const
    {
        if (!m_unit.isEmpty()) {
            const QFontMetricsF small(m_look.labelFont());
            const auto width = small.horizontalAdvance(m_unit);
            const auto value = QFontMetricsF(m_valueFont).horizontalAdvance(m_value);
            const auto left =
                side == Qt::AlignLeft ? line.left() + value + unitGap : line.right() - width;
            // Both stand on the same base line.
            const auto bottom =
                line.bottom() - QFontMetricsF(m_valueFont).descent() + small.descent();
            painter.setFont(m_look.labelFont());
            painter.setPen(m_look.theme->ink2);
            painter.drawText(QRectF(left, bottom - small.height(), width, small.height()),
                             int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, m_unit);
            if (side == Qt::AlignRight)
                line.setRight(left - unitGap);
        }
        painter.setFont(m_valueFont);
        painter.setPen(m_isEntered ? m_look.theme->ink : m_look.theme->ink3);
        drawFitted(painter, line, side, m_value);
    }

    const ChartLook& m_look;
    QString m_name;
    QString m_value;
    bool m_isEntered;
    QFont m_valueFont;
    QFont m_originFont;
    QRectF m_area;
    QString m_unit;  ///< beside the value, where it has room
    QString m_origin;
};

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
    const auto inTwoColumns = (std::min(mostFigures, data.categories.size()) + 1) / 2;
    const auto rows = double(inTwoColumns);
    return rows
        * (QFontMetricsF(look.strongLabelFont()).height()
           + QFontMetricsF(look.fontOf(TextRole::Title)).height()
           + QFontMetricsF(look.fontOf(TextRole::Tiny)).height() * 2.6);
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
        FigureWords(data, figure, unit(), places.words(figure), look)
            .draw(painter, places.isRight(figure) ? Qt::AlignLeft : Qt::AlignRight);
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
