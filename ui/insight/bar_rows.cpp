// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/bar_rows.h"

#include "ui/insight/label_text.h"

#include <QBarCategoryAxis>
#include <QFontMetricsF>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace esperluette::ui::bar_rows {

namespace {

/// Relative luminance (WCAG 2.2).
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

QRectF row(const QRectF& plot, std::size_t category, std::size_t count)
{
    const auto height = plot.height() / double(std::max<std::size_t>(1, count));
    return {plot.left(), plot.top() + height * double(category), plot.width(), height};
}

QRectF bar(const QRectF& plot, std::size_t category, std::size_t count)
{
    const auto whole = row(plot, category, count);
    const auto margin = whole.height() * (1 - barWidth) / 2;
    return whole.adjusted(0, margin, 0, -margin);
}

void addBars(QChart& chart, QHorizontalStackedBarSeries* bars, std::size_t categories, double low,
             double high)
{
    bars->setBarWidth(barWidth);
    bars->setLabelsVisible(false);
    chart.addSeries(bars);

    auto* values = new QValueAxis;
    values->setRange(low, high);
    values->setVisible(false);
    chart.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(values);

    auto* rows = new QBarCategoryAxis;
    for (std::size_t category = 0; category < categories; ++category)
        rows->append(QString::number(category));
    rows->setVisible(false);
    chart.addAxis(rows, Qt::AlignLeft);
    bars->attachAxis(rows);
}

double rowHeight(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 2.15; }

double labelWidth(const ChartData& data, const ChartLook& look, double limit)
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    for (const auto& category : data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category.label));
    return std::min(std::ceil(widest) + 1, limit);
}

std::size_t labelStep(const QRectF& plot, const ChartData& data, const ChartLook& look)
{
    const auto height = row(plot, 0, data.categories.size()).height();
    return std::size_t(std::max(
        1.0, std::ceil(QFontMetricsF(look.labelFont()).height() * 0.98 / std::max(0.1, height))));
}

void drawLabels(QPainter& painter, const QRectF& plot, double left, double right,
                const ChartData& data, const ChartLook& look)
{
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink);
    const auto each = labelStep(plot, data, look);
    for (std::size_t category = 0; category < data.categories.size(); category += each) {
        auto area = row(plot, category, data.categories.size());
        area.setLeft(left);
        area.setRight(right);
        drawFitted(painter, area, Qt::AlignRight, data.categories[category].label);
    }
}

QString labelAt(QPointF place, const QRectF& plot, const ChartData& data)
{
    const auto height = row(plot, 0, data.categories.size()).height();
    const auto position = std::floor((place.y() - plot.top()) / height);
    if (place.x() >= plot.left() || position < 0 || position >= double(data.categories.size()))
        return {};
    return data.categories[std::size_t(position)].label;
}

QColor textOn(const QColor& fill)
{
    constexpr double enough = 4.5;  // WCAG 2.2, text of any size
    const QColor dark(0x1B1B1B);
    const auto better = contrast(Qt::white, fill) >= contrast(dark, fill) ? Qt::white : dark;
    return contrast(better, fill) >= enough ? better : QColor(Qt::black);
}

}  // namespace esperluette::ui::bar_rows
