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

double nodeRadiusOf(const ChartLook& look)
{
    return QFontMetricsF(look.labelFont()).height() * 0.72;
}

/// The figures of a ring: the first half to the right from the top, the others back up on the left.
class RingPlaces {
public:
    RingPlaces(const ChartFrame& frame, const ChartData& data, const ChartLook& look) :
        m_size(frame.size), m_count(std::min(mostFigures, data.categories.size())),
        m_node(nodeRadiusOf(look)),
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
    return isEntered(data, category) ? note.section(QStringLiteral(" · "), 0, 0) : QString();
}

/// Lines are only broken after a dot.
QString joinedParts(const QStringList& parts)
{
    return parts.join(QChar(QChar::Nbsp) + QStringLiteral("· "));
}

/// Where a figure comes from and its n: "HR report, 3 March 2026 · n 44".
QStringList originOf(const ChartData& data, std::size_t category, const ChartLook& look)
{
    QStringList parts;
    const auto& note = data.categories[category].note;
    parts << (isEntered(data, category) ? note.section(QStringLiteral(" · "), 1) : note);
    if (const auto n = data.series.front().n[category]; n > 0)
        parts << countLabel(n, look.language).replace(u' ', QChar(QChar::Nbsp));
    parts.removeAll(QString());
    return parts;
}

QString intervalText(const ChartData& data, std::size_t category, ChartUnit unit,
                     const ChartLook& look)
{
    const auto interval = intervalAt(data.series.front(), category);
    if (!isEntered(data, category) || std::isnan(interval.low))
        return {};
    //: An interval: from, to
    return QCoreApplication::translate("ChartView", "%1 to %2")
        .arg(valueLabel(interval.low, unit, look.language),
             valueLabel(interval.high, unit, look.language));
}

/// The words of one figure: its name, its value with the unit, where it comes from. What it comes
/// from, its date and its n are whole; the unit, then the interval are left out where there is no
/// room for them.
class FigureWords {
public:
    FigureWords(const ChartData& data, std::size_t category, ChartUnit unit, const QRectF& area,
                const ChartLook& look) :
        m_look(look),
        m_area(area), m_name(data.categories[category].label),
        m_value(figureText(data, category, unit, look)), m_unit(unitOf(data, category)),
        m_isEntered(isEntered(data, category)),
        m_valueFont(look.fontOf(m_isEntered ? TextRole::Title : TextRole::Body)),
        m_smallFont(look.fontOf(TextRole::Tiny))
    {
        arrange(originOf(data, category, look), intervalText(data, category, unit, look));
    }

    /// Whether everything but the unit and the interval is said in full.
    bool isWhole() const { return m_isWhole; }

    /// Draws the lines in the middle of the area.
    void draw(QPainter& painter, Qt::Alignment side) const
    {
        auto top = m_area.center().y() - height() / 2;
        for (const auto& line : m_lines) {
            const auto lineHeight = QFontMetricsF(line.font).height();
            drawLine(painter, line, {m_area.left(), top, m_area.width(), lineHeight}, side);
            top += lineHeight;
        }
    }

private:
    static constexpr double unitGap = 6;
    static constexpr qsizetype anyLines = 99;

    struct Line {
        QString text;
        QFont font;
        QColor colour;
        QString unit = {};  ///< beside the text
    };

    double height() const
    {
        double height = 0;
        for (const auto& line : m_lines)
            height += QFontMetricsF(line.font).height();
        return height;
    }
    bool fits() const { return height() <= m_area.height(); }

    void add(const QString& text, const QFont& font, const QColor& colour, qsizetype most)
    {
        if (text.isEmpty())
            return;
        for (const auto& line : wrappedLines(text, QFontMetricsF(font), m_area.width(), most))
            m_lines.push_back({line, font, colour});
    }
    void addName(const QString& name) { add(name, m_look.strongLabelFont(), m_look.theme->ink, 2); }
    void addSmall(const QString& text, qsizetype most = anyLines)
    {
        add(text, m_smallFont, m_look.theme->ink3, most);
    }
    bool hasUnitBeside() const
    {
        return QFontMetricsF(m_valueFont).horizontalAdvance(m_value) + unitGap
            + QFontMetricsF(m_look.labelFont()).horizontalAdvance(m_unit)
            <= m_area.width();
    }
    void addNameAndValue()
    {
        addName(m_name);
        add(m_value, m_valueFont, m_isEntered ? m_look.theme->ink : m_look.theme->ink3, 1);
        if (hasUnitBeside())
            m_lines.back().unit = m_unit;
    }

    /// The first arrangement that has room, from everything to what cannot be done without.
    void arrange(const QStringList& origin, const QString& interval)
    {
        auto withInterval = origin;
        if (!interval.isEmpty())
            withInterval << interval;
        for (const auto& [parts, hasUnit] :
             {std::pair(withInterval, true), {withInterval, false}, {origin, false}}) {
            m_lines.clear();
            addNameAndValue();
            addSmall(joinedParts(parts));
            if (hasUnit && !hasUnitBeside())
                addSmall(m_unit);
            if (fits())
                return;
        }
        const auto nameWithValue =
            QCoreApplication::translate("ChartView", "%1: %2").arg(m_name, m_value);
        m_lines.clear();
        addName(nameWithValue);
        addSmall(joinedParts(origin));
        m_isWhole = fits();
        if (m_isWhole)
            return;
        m_lines.clear();
        add(nameWithValue, m_look.strongLabelFont(), m_look.theme->ink, 1);
        const auto left = (m_area.height() - height()) / QFontMetricsF(m_smallFont).height();
        if (left >= 1)
            addSmall(joinedParts(origin), qsizetype(left));
    }

    void drawLine(QPainter& painter, const Line& line, QRectF area, Qt::Alignment side) const
    {
        const int flags = int(side | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine;
        if (!line.unit.isEmpty()) {
            const QFontMetricsF metrics(line.font);
            const QFontMetricsF small(m_look.labelFont());
            const auto width = small.horizontalAdvance(line.unit);
            const auto left = side == Qt::AlignLeft
                ? area.left() + metrics.horizontalAdvance(line.text) + unitGap
                : area.right() - width;
            // Both stand on the same base line.
            const auto bottom = area.bottom() - metrics.descent() + small.descent();
            painter.setFont(m_look.labelFont());
            painter.setPen(m_look.theme->ink2);
            painter.drawText(QRectF(left, bottom - small.height(), width, small.height()),
                             int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, line.unit);
            if (side == Qt::AlignRight)
                area.setRight(left - unitGap);
        }
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(area, flags, line.text);
    }

    const ChartLook& m_look;
    QRectF m_area;
    QString m_name;
    QString m_value;
    QString m_unit;
    bool m_isEntered;
    QFont m_valueFont;
    QFont m_smallFont;
    std::vector<Line> m_lines;
    bool m_isWhole = true;
};

/// The number of a figure on the whole circle, from 1.
int numberOf(const ChartCategory& figure, const ChartData& whole)
{
    const auto found = std::ranges::find(whole.categories, figure.key, &ChartCategory::key);
    return int(found - whole.categories.begin()) + 1;
}

/// Whether the words of all figures are whole beside a circle.
bool areWhole(const ChartFrame& frame, const ChartData& data, ChartUnit unit, const ChartLook& look)
{
    const RingPlaces places(frame, data, look);
    for (std::size_t figure = 0; figure < places.count(); ++figure) {
        if (!FigureWords(data, figure, unit, places.words(figure), look).isWhole())
            return false;
    }
    return true;
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
    constexpr double gap = 0.8;  // between two figures, in small lines
    const QFontMetricsF small(look.fontOf(TextRole::Tiny));
    const auto narrow = small.averageCharWidth() * 26;
    const auto figures = std::min(mostFigures, data.categories.size());
    qsizetype most = 2;
    for (std::size_t figure = 0; figure < figures; ++figure)
        most = std::max(
            most, wrappedLines(joinedParts(originOf(data, figure, look)), small, narrow, 9).size());
    const auto figuresOfASide = (figures + 1) / 2;
    return double(figuresOfASide)
        * (QFontMetricsF(look.strongLabelFont()).height()
           + QFontMetricsF(look.fontOf(TextRole::Title)).height()
           + small.height() * (double(most) + gap));
}

QRectF Ring::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto count = double(std::min(mostFigures, data.categories.size()));
    const auto least = 2 * nodeRadiusOf(look) * (1 + count * 1.15 / std::numbers::pi);
    QRectF plot;
    for (const auto share : {0.28, 0.22, 0.16, 0.12}) {
        const auto side = std::max(least, std::min(size.height() * 0.86, size.width() * share));
        plot = {0, 0, side, side};
        plot.moveCenter({size.width() / 2, size.height() / 2});
        if (areWhole({size, plot}, data, unit(), look))
            break;
    }
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
        drawNode(painter, places.node(figure), places.nodeRadius(),
                 numberOf(data.categories[figure], wholeOf(data)), isEntered(data, figure), look);
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

std::optional<double> Ring::rowRoom(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    return areWhole({size, plotArea(size, data, look)}, data, unit(), look) ? 1 : 0;
}

}  // namespace esperluette::ui
