// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/grouped_rows.h"

#include "ui/insight/label_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

GroupedRows::GroupedRows(const ChartData& data, const ChartLook& look) :
    m_data(data), m_look(look), m_shown(std::min(most, data.categories.size()))
{
    QString group;
    for (std::size_t category = 0; category < m_shown; ++category) {
        const auto& next = data.categories[category].group;
        if (next != group && !next.isEmpty())
            m_lines.push_back({{}, next});
        group = next;
        m_lineOf.push_back(m_lines.size());
        m_lines.push_back({category, {}});
    }
    if (data.categories.size() > m_shown)
        m_lines.push_back({{}, moreText(data.categories.size() - m_shown, look.language)});
}

QRectF GroupedRows::line(const QRectF& plot, std::size_t position) const
{
    const auto height = plot.height() / double(std::max<std::size_t>(1, m_lines.size()));
    return {plot.left(), plot.top() + height * double(position), plot.width(), height};
}

QRectF GroupedRows::row(const QRectF& plot, std::size_t category) const
{
    return line(plot, m_lineOf[category]);
}

std::optional<std::size_t> GroupedRows::categoryAt(const QRectF& plot, double y) const
{
    const auto position = std::floor((y - plot.top()) / line(plot, 0).height());
    if (position < 0 || position >= double(m_lines.size()))
        return {};
    return m_lines[std::size_t(position)].category;
}

std::vector<std::size_t> GroupedRows::written(const QRectF& plot) const
{
    std::vector<std::size_t> written;
    const auto height = QFontMetricsF(m_look.labelFont()).height();
    double free = plot.top() - height;
    for (std::size_t position = 0; position < m_lines.size(); ++position) {
        const auto middle = line(plot, position).center().y();
        if (middle - height / 2 < free - 0.5)
            continue;
        written.push_back(position);
        free = middle + height / 2;
    }
    return written;
}

std::vector<std::size_t> GroupedRows::labelled(const QRectF& plot) const
{
    std::vector<std::size_t> labelled;
    for (const auto position : written(plot)) {
        if (const auto category = m_lines[position].category)
            labelled.push_back(*category);
    }
    return labelled;
}

void GroupedRows::draw(QPainter& painter, const QRectF& plot, double right) const
{
    const QFontMetricsF metrics(m_look.labelFont());
    for (const auto position : written(plot)) {
        const auto& [category, heading] = m_lines[position];
        auto area = line(plot, position);
        const auto height = std::max(area.height(), metrics.height());
        area = QRectF(0, area.center().y() - height / 2, category ? right : plot.right(), height);
        const bool isGroup = !category && position + 1 < m_lines.size();
        painter.setFont(isGroup ? m_look.strongLabelFont() : m_look.labelFont());
        painter.setPen(category ? m_look.theme->ink : m_look.theme->ink2);
        if (category)
            drawFitted(painter, area, Qt::AlignRight, m_data.categories[*category].label);
        else
            drawFitted(painter, area, Qt::AlignLeft, heading);
    }
}

double GroupedRows::lineHeight() const { return QFontMetricsF(m_look.labelFont()).height() * 1.75; }

double GroupedRows::labelWidth(double limit) const
{
    const QFontMetricsF metrics(m_look.labelFont());
    double widest = 0;
    for (std::size_t category = 0; category < m_shown; ++category)
        widest = std::max(widest, metrics.horizontalAdvance(m_data.categories[category].label));
    return std::min(std::ceil(widest) + 1, limit);
}

}  // namespace esperluette::ui
