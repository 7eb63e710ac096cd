// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/heat_map.h"

#include "ui/insight/bar_rows.h"
#include "ui/insight/chart_legend.h"
#include "ui/insight/column_labels.h"
#include "ui/insight/grouped_rows.h"
#include "ui/insight/label_text.h"
#include "ui/shared/care_glyph.h"

#include <QCoreApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace esperluette::ui {

namespace {

constexpr double heatGap = 8;  ///< between labels and cells
constexpr double rowsApart = 1.15;  ///< the least height of a row, in lines of text
constexpr double columnsShare = 0.34;  ///< of the height, that the names of columns may take
constexpr double heatMargin = 12;  ///< to the right, where the last label may reach

double countsWidth(const ChartData& data, const ChartLook& look)
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    const auto shown = std::min(GroupedRows::most, data.categories.size());
    for (std::size_t category = 0; category < shown; ++category)
        widest = std::max(
            widest,
            metrics.horizontalAdvance(countLabel(data.categories[category].n, look.language)));
    return std::ceil(widest) + 1;
}

double cellWidth(const QRectF& plot, const ChartData& data)
{
    return plot.width() / double(std::max<std::size_t>(1, data.series.size()));
}

QRectF cellAt(const QRectF& plot, const GroupedRows& rows, const ChartData& data,
              std::size_t category, std::size_t series)
{
    auto cell = rows.row(plot, category);
    const auto width = cellWidth(plot, data);
    cell.setLeft(plot.left() + width * double(series));
    cell.setWidth(width);
    const auto gap = std::min({1.0, cell.width() / 8, cell.height() / 8});
    return cell.adjusted(gap, gap, -gap, -gap);
}

ColumnLabels heatLabels(const ChartData& data, double columnWidth, double height,
                        const ChartLook& look)
{
    QStringList labels;
    for (const auto& series : data.series)
        labels << series.label;
    return {labels, ColumnLabels::Kind::Names, columnWidth, height * columnsShare, look};
}

CareLevel levelIn(double value)
{
    return CareLevel(std::clamp(int(value), 0, int(CareLevel::WithCare)));
}

double glyphSideIn(const QRectF& cell, const ChartLook& look)
{
    return std::min(
        {QFontMetricsF(look.labelFont()).height() * 0.72, cell.width() * 0.8, cell.height() * 0.8});
}

void drawLevelCell(QPainter& painter, const QRectF& cell, CareLevel level, const ChartLook& look)
{
    const auto colours = levelColours(level, *look.theme);
    painter.fillRect(cell, colours.soft);
    const auto side = glyphSideIn(cell, look);
    paintCareGlyph(painter,
                   {cell.center().x() - side / 2, cell.center().y() - side / 2, side, side}, level,
                   colours.text);
}

/// Draws the levels of a map. In pixels, each glyph is painted once and then copied.
class LevelCells {
public:
    /// @param side  of the glyphs
    LevelCells(QPainter& painter, double side, const ChartLook& look) :
        m_painter(painter), m_side(side), m_look(look),
        m_isPixels(painter.paintEngine()->type() == QPaintEngine::Raster)
    {
    }

    void draw(const QRectF& cell, CareLevel level)
    {
        if (!m_isPixels) {
            drawLevelCell(m_painter, cell, level, m_look);
            return;
        }
        m_painter.fillRect(cell, levelColours(level, *m_look.theme).soft);
        const double size = std::ceil(m_side) + 2;
        m_painter.drawImage(QPointF(std::round(cell.center().x() - size / 2),
                                    std::round(cell.center().y() - size / 2)),
                            stamp(level, size));
    }

private:
    const QImage& stamp(CareLevel level, double size)
    {
        auto& stamp = m_stamps[std::size_t(level)];
        if (!stamp.isNull())
            return stamp;
        const auto ratio = m_painter.device()->devicePixelRatioF();
        stamp = QImage((QSizeF(size, size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        const auto edge = (size - m_side) / 2;
        paintCareGlyph(painter, {edge, edge, m_side, m_side}, level,
                       levelColours(level, *m_look.theme).text);
        return stamp;
    }

    QPainter& m_painter;
    double m_side;
    const ChartLook& m_look;
    bool m_isPixels;
    std::array<QImage, std::size_t(CareLevel::WithCare) + 1> m_stamps;
};

/// How the numbers of a map are written: alike in all of its cells.
struct NumberForm {
    QFont font;
    bool hasSign = true;  ///< the sign of per cent
    bool fits = true;  ///< otherwise a bar takes the place of each number
};

QString cellText(double value, ChartUnit unit, const NumberForm& form, const ChartLook& look)
{
    const bool isPlain = unit == ChartUnit::Percent && !form.hasSign;
    return valueLabel(value, isPlain ? ChartUnit::Count : unit, look.language);
}

NumberForm numberForm(const ChartData& data, QSizeF cell, ChartUnit unit, const ChartLook& look)
{
    const std::array forms{NumberForm{look.labelFont()}, NumberForm{look.labelFont(), false},
                           NumberForm{look.fontOf(TextRole::Tiny), false}};
    const auto rows = std::min(GroupedRows::most, data.categories.size());
    for (const auto& form : forms) {
        const QFontMetricsF metrics(form.font);
        const auto isWithin = [&](double value) {
            return std::isnan(value)
                || metrics.horizontalAdvance(cellText(value, unit, form, look)) <= cell.width();
        };
        const bool fits = std::ranges::all_of(data.series, [&](const ChartSeries& series) {
            return std::all_of(series.values.begin(), series.values.begin() + qsizetype(rows),
                               isWithin);
        });
        if (fits && metrics.height() <= cell.height() + 3)
            return form;
    }
    return {forms.back().font, false, false};
}

/// A value that is not a level: a tint, and its number, or a bar that is as high where there is no
/// room for the numbers.
void drawNumberCell(QPainter& painter, const QRectF& cell, double value, double share,
                    ChartUnit unit, const NumberForm& form, const ChartLook& look)
{
    const auto fill = heatTint(share * 100, *look.theme);
    painter.fillRect(cell, form.fits ? fill : look.theme->line2);
    if (!form.fits) {
        auto bar = cell;
        bar.setTop(cell.bottom() - cell.height() * share);
        painter.fillRect(bar, look.theme->client);
        return;
    }
    painter.setFont(form.font);
    painter.setPen(bar_rows::textOn(fill));
    painter.drawText(cell, int(Qt::AlignCenter) | Qt::TextDontClip,
                     cellText(value, unit, form, look));
}

/// Something is there, but too little to say what: a dashed square. Nothing is there: a dot.
void drawUnsaidCell(QPainter& painter, const QRectF& cell, bool anything, const ChartLook& look)
{
    const auto side = std::min(
        {QFontMetricsF(look.labelFont()).height() * 0.6, cell.width() * 0.6, cell.height() * 0.6});
    if (anything) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.theme->miss, 1, Qt::DotLine));
        painter.drawRect(
            QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side));
        return;
    }
    const auto dot = std::max(2.0, std::round(side * 0.24));
    painter.fillRect(QRectF(cell.center().x() - dot / 2, cell.center().y() - dot / 2, dot, dot),
                     look.theme->ink3);
}

/// Whether a map has a cell without a value behind which there is anything, or nothing.
bool hasUnsaid(const ChartData& data, std::size_t rows, bool anything)
{
    for (const auto& series : data.series) {
        for (std::size_t category = 0; category < rows; ++category) {
            if (!hasValue(series, category) && (series.n[category] > 0) == anything)
                return true;
        }
    }
    return false;
}

/// What is behind a cell that is a dot: nothing.
QString nothingLabel() { return QCoreApplication::translate("ChartView", "no such moment"); }

void addLevels(ChartLegend& legend, const ChartData& data, std::size_t rows, const ChartLook& look)
{
    std::set<CareLevel> shown;
    for (const auto& series : data.series) {
        for (std::size_t category = 0; category < rows; ++category) {
            if (hasValue(series, category))
                shown.insert(levelIn(series.values[category]));
        }
    }
    for (auto level = shown.rbegin(); level != shown.rend(); ++level)
        legend.add(levelName(*level), [look, level = *level](QPainter& painter, const QRectF& box) {
            drawLevelCell(painter, box.adjusted(0, -2, 0, 2), level, look);
        });
}

ChartLegend heatLegend(const ChartData& data, ChartUnit unit, double width, double height,
                       const ChartLook& look)
{
    ChartLegend legend(width, height * ChartLegend::share, look);
    const auto rows = std::min(GroupedRows::most, data.categories.size());
    if (unit == ChartUnit::Level)
        addLevels(legend, data, rows, look);
    else if (unit == ChartUnit::Percent) {
        for (const auto percent : {0.0, 50.0, 100.0})
            legend.add(valueLabel(percent, unit, look.language),
                       [fill = heatTint(percent, *look.theme),
                        line = look.theme->line](QPainter& painter, const QRectF& box) {
                           painter.setPen(QPen(line, 1));
                           painter.setBrush(fill);
                           painter.drawRoundedRect(box, 2, 2);
                       });
    }
    for (const bool anything : {true, false}) {
        if (hasUnsaid(data, rows, anything))
            legend.add(anything ? tooFewLabel() : nothingLabel(),
                       [look, anything](QPainter& painter, const QRectF& box) {
                           drawUnsaidCell(painter, box.adjusted(0, -3, 0, 3), anything, look);
                       });
    }
    return legend;
}

/// The greatest value there can be, or that there is.
double greatest(const ChartData& data, ChartUnit unit)
{
    if (unit == ChartUnit::Percent)
        return 100;
    return unit == ChartUnit::Rating ? 5 : greatestValue(data);
}

}  // namespace

QColor heatTint(double percent, const Theme& theme)
{
    const auto share = 0.06 + 0.94 * std::clamp(percent / 100, 0.0, 1.0);
    const auto mix = [share](int ground, int full) {
        return int(std::lround(ground + (full - ground) * share));
    };
    return {mix(theme.surface.red(), theme.client.red()),
            mix(theme.surface.green(), theme.client.green()),
            mix(theme.surface.blue(), theme.client.blue())};
}

double HeatMap::preferredHeight(const ChartData& data, const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    const QFontMetricsF metrics(look.labelFont());
    const auto labels = heatLabels(data, metrics.height() * 1.1, 1000, look).height();
    const auto body = rows.lineHeight() * double(rows.lines());
    const auto legend =
        heatLegend(data, unit(), metrics.averageCharWidth() * 30, ChartLegend::unlimited, look)
            .height();
    const auto all = labels + body + legend + heatGap;
    return look.namesInFull ? all : std::max(all, labels / columnsShare);
}

QRectF HeatMap::plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const
{
    const auto& whole = wholeOf(data);
    const auto left = GroupedRows(whole, look).labelWidth(size.width() * 0.32) + heatGap;
    const auto right = countsWidth(whole, look) + heatGap + heatMargin;
    const auto width = std::max(size.width() - left - right, 1.0);
    const QRectF columns(left, 0, width, size.height());
    const auto top = heatLabels(data, cellWidth(columns, data), size.height(), look).height() + 4;
    const auto bottom =
        heatLegend(whole, unit(), size.width() - left, size.height(), look).height();
    const GroupedRows rows(data, look);
    const auto tallest = rows.lineHeight() * 1.5 * double(rows.lines());
    return {left, top, width, std::clamp(size.height() - top - bottom, 1.0, tallest)};
}

std::vector<ChartMark> HeatMap::marks(const ChartFrame& frame, const ChartData& data,
                                      const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    std::vector<ChartMark> marks;
    for (std::size_t category = 0; category < rows.shown(); ++category) {
        for (std::size_t series = 0; series < data.series.size(); ++series)
            appendMark(marks, cellAt(frame.plot, rows, data, category, series), data, category,
                       series);
    }
    return marks;
}

void HeatMap::drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                         const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    const auto most = greatest(wholeOf(data), unit());
    const auto first = cellAt(frame.plot, rows, data, 0, 0);
    const auto form = numberForm(wholeOf(data), first.size(), unit(), look);
    LevelCells levels(painter, glyphSideIn(first, look), look);
    const auto seen = painter.hasClipping() ? painter.clipBoundingRect() : QRectF({}, frame.size);
    for (std::size_t category = 0; category < rows.shown(); ++category) {
        for (std::size_t index = 0; index < data.series.size(); ++index) {
            const auto& series = data.series[index];
            const auto cell = cellAt(frame.plot, rows, data, category, index);
            if (!seen.intersects(cell))
                continue;
            const auto value = series.values[category];
            if (std::isnan(value))
                drawUnsaidCell(painter, cell, series.n[category] > 0, look);
            else if (unit() == ChartUnit::Level)
                levels.draw(cell, levelIn(value));
            else
                drawNumberCell(painter, cell, value, std::clamp(value / most, 0.0, 1.0), unit(),
                               form, look);
        }
    }
}

void HeatMap::drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                       const ChartLook& look) const
{
    const auto& plot = frame.plot;
    const GroupedRows rows(data, look);
    heatLabels(data, cellWidth(plot, data), frame.size.height(), look)
        .drawAbove(painter, plot.left(), plot.top() - 4);
    rows.draw(painter, plot, plot.left() - heatGap);
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink3);
    const auto width = countsWidth(wholeOf(data), look);
    for (const auto category : rows.labelled(plot)) {
        const auto row = rows.row(plot, category);
        painter.drawText(QRectF(plot.right() + heatGap, row.top(), width, row.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                         countLabel(data.categories[category].n, look.language));
    }
    heatLegend(wholeOf(data), unit(), frame.size.width() - plot.left(), frame.size.height(), look)
        .draw(painter, plot.left(), plot.bottom());
}

QString HeatMap::labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                         const ChartLook& look) const
{
    const auto& plot = frame.plot;
    if (place.y() < plot.top() && place.x() >= plot.left() && place.x() < plot.right())
        return data.series[std::size_t((place.x() - plot.left()) / cellWidth(plot, data))].label;
    const auto category = GroupedRows(data, look).categoryAt(plot, place.y());
    return category && place.x() < plot.left() ? data.categories[*category].label : QString();
}

std::optional<double> HeatMap::rowRoom(QSizeF size, const ChartData& data,
                                       const ChartLook& look) const
{
    const GroupedRows rows(data, look);
    const auto height = plotArea(size, data, look).height() / double(rows.lines());
    return height / (QFontMetricsF(look.labelFont()).height() * rowsApart);
}

}  // namespace esperluette::ui
