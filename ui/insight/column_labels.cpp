// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/column_labels.h"

#include "ui/insight/label_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double labelGap = 10;
constexpr qsizetype mostLines = 3;
constexpr double unlimited = 1e6;
constexpr int mostCharacters = 24;  ///< of an upright label, on average

}  // namespace

ColumnLabels::ColumnLabels(const QStringList& labels, Kind kind, double columnWidth, double highest,
                           const ChartLook& look) :
    m_labels(labels),
    m_columnWidth(std::max(0.01, columnWidth)), m_font(look.labelFont()), m_ink(look.theme->ink2)
{
    const QFontMetricsF metrics(m_font);
    if (look.namesInFull)
        m_limit = highest = unlimited;
    else
        m_limit = metrics.averageCharWidth() * mostCharacters;
    for (auto& label : m_labels) {
        auto width = metrics.horizontalAdvance(label);
        if (width > m_limit && kind == Kind::Times) {
            label = metrics.elidedText(label, Qt::ElideMiddle, m_limit);
            width = m_limit;
        }
        m_widest = std::max(m_widest, width);
    }
    m_height = m_labels.isEmpty() ? 0 : metrics.height();
    chooseForm(kind, highest);
}

void ColumnLabels::chooseForm(Kind kind, double highest)
{
    if (m_widest + labelGap <= m_columnWidth)
        return;
    if (kind == Kind::Times) {
        m_each = std::size_t(std::ceil((m_widest + labelGap) / m_columnWidth));
        return;
    }
    if (wrap(highest))
        return;
    const QFontMetricsF metrics(m_font);
    m_form = Form::Upright;
    m_each = std::size_t(std::ceil(metrics.height() * 0.98 / m_columnWidth));
    m_height = std::min({std::ceil(m_widest) + 1, m_limit, highest});
    for (auto& label : m_labels)
        label = metrics.elidedText(label, Qt::ElideMiddle, m_height);
}

bool ColumnLabels::wrap(double highest)
{
    const QFontMetricsF metrics(m_font);
    const auto width = m_columnWidth - labelGap;
    qsizetype most = 1;
    for (const auto& label : m_labels) {
        const auto lines = wrappedLines(label, metrics, width, mostLines + 1);
        for (const auto& word : label.split(u' ')) {
            if (metrics.horizontalAdvance(word) > width)
                return false;
        }
        most = std::max(most, lines.size());
        if (most > mostLines || double(most) * metrics.height() > highest)
            return false;
        m_lines.push_back(lines);
    }
    m_form = Form::Wrapped;
    m_height = double(most) * metrics.height();
    return true;
}

void ColumnLabels::drawBelow(QPainter& painter, double left, double top) const
{
    if (m_form == Form::Upright)
        drawUpright(painter, left, top, false);
    else
        drawLines(painter, left, top, Qt::AlignTop);
}

void ColumnLabels::drawAbove(QPainter& painter, double left, double bottom) const
{
    if (m_form == Form::Upright)
        drawUpright(painter, left, bottom - m_height, true);
    else
        drawLines(painter, left, bottom - m_height, Qt::AlignBottom);
}

void ColumnLabels::drawLines(QPainter& painter, double left, double top, Qt::Alignment side) const
{
    painter.setFont(m_font);
    painter.setPen(m_ink);
    const auto end = left + m_columnWidth * double(m_labels.size());
    const QFontMetricsF metrics(m_font);
    // Counted from the end: the last month is the one people look for.
    auto free = end + m_widest;
    for (auto index = m_labels.size() - 1; index >= 0; index -= qsizetype(m_each)) {
        const auto words =
            m_form == Form::Wrapped ? m_lines[std::size_t(index)].join(u'\n') : m_labels[index];
        const auto width =
            m_form == Form::Wrapped ? m_columnWidth - labelGap : metrics.horizontalAdvance(words);
        const auto middle = left + m_columnWidth * (double(index) + 0.5);
        const auto centre =
            std::clamp(middle, left + width / 2 - labelGap,
                       std::max(left + width / 2 - labelGap, end - width / 2 + labelGap));
        if (centre + width / 2 > free)
            continue;
        free = centre - width / 2 - labelGap / 2;
        painter.drawText(QRectF(centre - width / 2, top, width, m_height),
                         int(side | Qt::AlignHCenter) | Qt::TextDontClip, words);
    }
}

void ColumnLabels::drawUpright(QPainter& painter, double left, double top, bool above) const
{
    const QFontMetricsF metrics(m_font);
    for (qsizetype index = 0; index < m_labels.size(); index += qsizetype(m_each)) {
        painter.save();
        painter.setFont(m_font);
        painter.setPen(m_ink);
        // Read from below; beside the column at the end that is next to it.
        painter.translate(left + m_columnWidth * (double(index) + 0.5), top + m_height);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -metrics.height() / 2, m_height, metrics.height()),
                         int(above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                             | Qt::TextDontClip,
                         m_labels[index]);
        painter.restore();
    }
}

QStringList categoryLabels(const ChartData& data)
{
    QStringList labels;
    for (const auto& category : data.categories)
        labels << category.label;
    return labels;
}

}  // namespace esperluette::ui
