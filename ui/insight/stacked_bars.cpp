// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/stacked_bars.h"

#include "core/care/care.h"
#include "core/insight/wording.h"
#include "ui/insight/bar_rows.h"
#include "ui/insight/chart_legend.h"
#include "ui/insight/label_text.h"
#include "ui/shared/care_glyph.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace esperluette::ui {

namespace {

constexpr double barsGap = 10;

/// How the part of a bar that belongs to one series looks: what stands for a level of care has its
/// glyph, what stands for the state of a commitment a form, and both a colour and a pattern.
struct PartStyle {
    std::optional<CareLevel> level;
    SeriesStyle style;
    QColor glyph;  ///< on the ground of the card

    bool isHatched() const { return style.pattern != Qt::SolidPattern; }
};

PartStyle levelStyle(CareLevel level, const Theme& theme)
{
    // Missed is hatched, so that nothing held looks like nothing held without colours too.
    const auto colours = levelColours(level, theme);
    const auto pattern = level == CareLevel::Missed ? Qt::BDiagPattern : Qt::SolidPattern;
    return {level, {colours.fill, Qt::SolidLine, MarkerForm::Disc, pattern}, colours.text};
}

PartStyle partStyle(const ChartData& data, std::size_t index, const Theme& theme)
{
    const auto& key = data.series[index].key;
    for (const auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                             CareLevel::Missed, CareLevel::Untold}) {
        if (levelKey(level) == key)
            return levelStyle(level, theme);
    }
    const auto state = [&](QColor colour, MarkerForm form, Qt::BrushStyle pattern) -> PartStyle {
        return {{}, {colour, Qt::SolidLine, form, pattern}, colour};
    };
    if (key == u"kept")
        return state(theme.care, MarkerForm::Disc, Qt::SolidPattern);
    if (key == u"open")
        return state(theme.client, MarkerForm::Ring, Qt::FDiagPattern);
    if (key == u"broken")
        return state(theme.pass, MarkerForm::Cross, Qt::DiagCrossPattern);
    if (key == u"released")
        return state(theme.miss, MarkerForm::Diamond, Qt::BDiagPattern);
    const auto other = neutralStyle(index, theme);
    return {{}, other, other.colour};
}

/// Draws the glyph or the form of a part.
void drawPartGlyph(QPainter& painter, const QRectF& area, const PartStyle& part,
                   const QColor& colour, const Theme& theme)
{
    if (part.level) {
        paintCareGlyph(painter, area, *part.level, colour);
        return;
    }
    auto style = part.style;
    style.colour = colour;
    drawMarker(painter, area.center(), area.height(), style, theme);
}

double barsCountWidth(const ChartData& data, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    for (const auto& category : data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(countLabel(category.n, look.language)));
    return std::ceil(widest) + 1;
}

double glyphSide(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 0.66; }

ChartLegend partsLegend(const ChartData& data, double width, double height, const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    for (std::size_t index = 0; index < data.series.size(); ++index)
        legend.add(
            data.series[index].label,
            [look, part = partStyle(data, index, *look.theme)](QPainter& painter,
                                                               const QRectF& area) {
                const auto side = area.height();
                painter.setPen(part.isHatched() ? QPen(part.style.colour, 1) : QPen(Qt::NoPen));
                painter.setBrush(part.style.brush());
                painter.drawRoundedRect(area.adjusted(0, 0, -side - 5, 0), 2, 2);
                drawPartGlyph(
                    painter,
                    QRectF(area.right() - side, area.top(), side, side).adjusted(1, 1, -1, -1),
                    part, part.glyph, *look.theme);
            });
    return legend;
}

/// The parts of one row, in per cent of it.
class RowOfParts {
public:
    RowOfParts(const ChartData& data, std::size_t category, ChartUnit unit) :
        m_data(data), m_category(category), m_unit(unit)
    {
    }

    /// Whether there is enough to speak of shares.
    bool isEnough() const { return m_data.categories[m_category].n >= std::max(1, m_data.minimum); }
    double value(std::size_t series) const
    {
        return hasValue(m_data.series[series], m_category)
            ? std::max(0.0, m_data.series[series].values[m_category])
            : 0;
    }
    double percent(std::size_t series) const
    {
        if (!isEnough())
            return 0;
        return m_unit == ChartUnit::Percent ? value(series)
                                            : 100 * value(series) / m_data.categories[m_category].n;
    }
    /// The part of the bar of a series; where there is not enough, its glyphs.
    QRectF area(const QRectF& plot, std::size_t series, const ChartLook& look) const
    {
        auto bar = bar_rows::bar(plot, m_category, m_data.categories.size());
        const auto sum = [&](auto share) {
            double before = 0;
            for (std::size_t earlier = 0; earlier < series; ++earlier)
                before += share(earlier);
            return before;
        };
        if (!isEnough()) {
            const auto step = glyphStep(bar.width(), look);
            const auto before = sum([&](std::size_t earlier) { return value(earlier); });
            return {bar.left() + before * step, bar.top(), value(series) * step, bar.height()};
        }
        const auto before = sum([&](std::size_t earlier) { return percent(earlier); });
        bar.setLeft(bar.left() + plot.width() * before / 100);
        bar.setWidth(plot.width() * percent(series) / 100);
        return bar;
    }
    /// From one glyph to the next.
    double glyphStep(double width, const ChartLook& look) const
    {
        double all = 1;
        for (std::size_t series = 0; series < m_data.series.size(); ++series)
            all += value(series);
        return std::min(glyphSide(look) * 1.5, width / all);
    }

private:
    const ChartData& m_data;
    std::size_t m_category;
    ChartUnit m_unit;
};

/// The glyph of a part and the share, as far as there is room for them.
void drawPartShare(QPainter& painter, const QRectF& area, const PartStyle& part,
                   const QString& text, const ChartLook& look)
{
    const QFontMetricsF metrics(painter.font());
    const auto textWidth = metrics.horizontalAdvance(text);
    const auto glyph = glyphSide(look) * 0.8;
    const auto gap = glyph * 0.45;
    if (area.width() < textWidth + 8)
        return;
    const bool hasGlyph = area.width() >= textWidth + glyph + gap + 12;
    const auto width = textWidth + (hasGlyph ? glyph + gap : 0);
    QRectF words(area.center().x() - width / 2, area.top(), width, area.height());
    if (part.isHatched()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.theme->surface);
        painter.drawRoundedRect(QRectF(words.left() - 4, area.center().y() - metrics.height() / 2,
                                       width + 8, metrics.height()),
                                3, 3);
    }
    const auto ink = part.isHatched() ? look.theme->ink : bar_rows::textOn(part.style.colour);
    if (hasGlyph) {
        drawPartGlyph(painter, {words.left(), words.center().y() - glyph / 2, glyph, glyph}, part,
                      ink, *look.theme);
        words.setLeft(words.left() + glyph + gap);
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, text);
}

void drawTooFew(QPainter& painter, const QRectF& plot, const ChartData& data, const RowOfParts& row,
                std::size_t category, const ChartLook& look)
{
    const auto side = glyphSide(look);
    double end = plot.left();
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const auto part = partStyle(data, series, *look.theme);
        const auto area = row.area(plot, series, look);
        const auto step = row.glyphStep(plot.width(), look);
        for (int moment = 0; moment < int(row.value(series)); ++moment) {
            const QRectF glyph(area.left() + moment * step, area.center().y() - side / 2, side,
                               side);
            drawPartGlyph(painter, glyph, part, part.glyph, *look.theme);
            end = glyph.right() + side;
        }
    }
    auto words = bar_rows::row(plot, category, data.categories.size());
    words.setLeft(std::min(end, words.right()));
    const auto text = data.categories[category].n == 0
        ? QCoreApplication::translate("ChartView", "none yet")
        : QCoreApplication::translate("ChartView", "too few for shares");
    if (QFontMetricsF(painter.font()).horizontalAdvance(text) > words.width())
        return;
    painter.setPen(look.theme->ink3);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, text);
}

void drawRow(QPainter& painter, const QRectF& plot, const ChartData& data, std::size_t category,
             ChartUnit unit, const ChartLook& look)
{
    const RowOfParts row(data, category, unit);
    const auto area = bar_rows::row(plot, category, data.categories.size());
    painter.setPen(look.theme->ink2);
    painter.drawText(
        QRectF(plot.right() + barsGap, area.top(), barsCountWidth(data, look), area.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
        countLabel(data.categories[category].n, look.language));
    if (!row.isEnough()) {
        drawTooFew(painter, plot, data, row, category, look);
        return;
    }
    for (std::size_t series = 0; series < data.series.size(); ++series)
        drawPartShare(painter, row.area(plot, series, look), partStyle(data, series, *look.theme),
                      percentText(row.percent(series) / 100, localeOf(look.language)), look);
}

}  // namespace

void StackedBars::build(QChart& chart, const ChartData& data, const ChartLook& look) const
{
    auto* bars = new QHorizontalStackedBarSeries;
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const auto part = partStyle(data, series, *look.theme);
        auto* set = new QBarSet(data.series[series].label);
        set->setBrush(part.style.brush());
        set->setPen(part.isHatched() ? QPen(part.style.colour, 1) : QPen(look.theme->surface, 1.5));
        for (std::size_t category = data.categories.size(); category > 0; --category)
            *set << RowOfParts(data, category - 1, unit()).percent(series);
        bars->append(set);
    }
    bar_rows::addBars(chart, bars, data.categories.size(), 0, 100);
}

double StackedBars::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const auto narrow = QFontMetricsF(look.labelFont()).averageCharWidth() * 40;
    return bar_rows::rowHeight(look) * double(data.categories.size())
        + partsLegend(data, narrow, ChartLegend::unlimited, look).height();
}

QRectF StackedBars::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto left = bar_rows::labelWidth(wholeOf(data), look, size.width() * 0.32) + barsGap;
    const auto right = barsCountWidth(wholeOf(data), look) + barsGap;
    const auto width = std::max(1.0, size.width() - left - right);
    return {left, 0, width,
            std::max(1.0,
                     size.height()
                         - partsLegend(data, size.width() - left, size.height(), look).height())};
}

std::vector<ChartMark> StackedBars::marks(const ChartFrame& frame, const ChartData& data,
                                          const ChartLook& look) const
{
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        const RowOfParts row(data, category, unit());
        for (std::size_t series = 0; series < data.series.size(); ++series)
            appendMark(marks, row.area(frame.plot, series, look), data, category, series);
    }
    return marks;
}

void StackedBars::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                           const ChartLook& look) const
{
    const auto& plot = frame.plot;
    bar_rows::drawLabels(painter, plot, 0, plot.left() - barsGap, data, look);
    painter.setFont(look.labelFont());
    const auto each = bar_rows::labelStep(plot, data, look);
    for (std::size_t category = 0; category < data.categories.size(); category += each)
        drawRow(painter, plot, data, category, unit(), look);
    partsLegend(data, frame.size.width() - plot.left(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom());
}

QString StackedBars::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                             const ChartLook&) const
{
    return bar_rows::labelAt(place, frame.plot, data);
}

std::optional<double> StackedBars::rowRoom(QSizeF size, const ChartData& data,
                                           const ChartLook& look) const
{
    constexpr double leastRow = 1.6;  // in lines of text: the bar is lower than its row
    const auto row = plotArea(size, data, look).height() / double(data.categories.size());
    return row / (QFontMetricsF(look.labelFont()).height() * leastRow);
}

}  // namespace esperluette::ui
