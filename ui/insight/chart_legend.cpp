// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_legend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr double signGap = 6;  ///< between a sign and its word
constexpr double entryGap = 18;

double legendLine(const ChartLook& look) { return QFontMetricsF(look.labelFont()).height() * 1.3; }

}  // namespace

double ChartLegend::signWidth() const { return QFontMetricsF(m_look.labelFont()).height() * 1.5; }

void ChartLegend::add(const QString& label, Sign sign)
{
    const QFontMetricsF metrics(m_look.labelFont());
    const auto widest = std::max(metrics.height(), m_width - signWidth() - signGap);
    const auto words = std::min(metrics.horizontalAdvance(label) + 1, widest);
    const auto width = signWidth() + signGap + words;
    double left = 0;
    int line = 0;
    if (!m_entries.empty()) {
        const auto& last = m_entries.back();
        left = last.left + last.width + entryGap;
        line = last.line;
        if (left + width > m_width) {
            left = 0;
            ++line;
        }
    }
    if (heightOf(line + 1) > m_highest)
        return;
    m_entries.push_back(
        {metrics.elidedText(label, Qt::ElideMiddle, words), std::move(sign), left, line, width});
}

void ChartLegend::addLines(const ChartData& data, SeriesStyle (*style)(std::size_t, const Theme&))
{
    for (std::size_t series = 0; series < data.series.size(); ++series)
        add(data.series[series].label,
            [look = m_look, mark = style(series, *m_look.theme)](QPainter& painter,
                                                                 const QRectF& area) {
                painter.setPen(mark.pen(2));
                painter.drawLine(QPointF(area.left(), area.center().y()),
                                 QPointF(area.right(), area.center().y()));
                drawMarker(painter, area.center(), area.height() * 0.75, mark, *look.theme);
            });
}

void ChartLegend::addBoxes(const ChartData& data, SeriesStyle (*style)(std::size_t, const Theme&))
{
    for (std::size_t series = 0; series < data.series.size(); ++series)
        add(data.series[series].label,
            [mark = style(series, *m_look.theme)](QPainter& painter, const QRectF& area) {
                painter.setPen(QPen(mark.colour, 1));
                painter.setBrush(mark.brush());
                painter.drawRoundedRect(area, 2, 2);
            });
}

double ChartLegend::height() const
{
    return m_entries.empty() ? 0 : heightOf(m_entries.back().line + 1);
}

double ChartLegend::heightOf(int lines) const { return legendLine(m_look) * (lines + 0.4); }

void ChartLegend::draw(QPainter& painter, double left, double top) const
{
    const QFontMetricsF metrics(m_look.labelFont());
    const auto sign = metrics.height() * 0.62;
    painter.save();
    painter.setFont(m_look.labelFont());
    for (const auto& entry : m_entries) {
        const auto middle = top + legendLine(m_look) * (entry.line + 0.9);
        entry.sign(painter, {left + entry.left, middle - sign / 2, signWidth(), sign});
        painter.setPen(m_look.theme->ink2);
        const auto words = left + entry.left + signWidth() + signGap;
        painter.drawText(QRectF(words, middle - metrics.height() / 2,
                                left + entry.left + entry.width - words, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.label);
    }
    painter.restore();
}

}  // namespace esperluette::ui
