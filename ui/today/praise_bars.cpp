// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/praise_bars.h"

#include "core/insight/wording.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barThickness = 16;
constexpr int gap = 8;
constexpr int lineGap = 18;

QFont headFont()
{
    auto font = roleFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The most moments that are known of one aspect: how many the series is about.
int mostOf(const ChartSeries& series)
{
    return series.n.empty() ? 0 : *std::ranges::max_element(series.n);
}

}  // namespace

PraiseBars::PraiseBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PraiseBars::showData(ChartData data)
{
    m_data = std::move(data);
    QStringList lines;
    for (std::size_t category = 0; category < m_data.categories.size(); ++category) {
        QStringList sides;
        for (std::size_t series = 0; series < m_data.series.size(); ++series)
            sides << tr("%1 %2 (n\u00a0=\u00a0%3)")
                         .arg(m_data.series[series].label, shareText(series, category),
                              locale().toString(m_data.series[series].n[category]));
        lines << tr("%1: %2").arg(m_data.categories[category].label, sides.join(u", "_s));
    }
    setAccessibleName(tr("Praise and reframing, side by side"));
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(lines.join(u'\n'));
    updateGeometry();
    update();
}

QString PraiseBars::headText(std::size_t series) const
{
    return tr("%1 · %2").arg(m_data.series[series].label,
                             locale().toString(mostOf(m_data.series[series])));
}

QString PraiseBars::shareText(std::size_t series, std::size_t category) const
{
    const auto value = m_data.series[series].values[category];
    return std::isnan(value) ? tr("too few") : percentText(value / 100, locale());
}

int PraiseBars::lineHeight() const
{
    return std::max(barThickness, QFontMetrics(roleFont(TextRole::Small)).height()) + lineGap;
}

int PraiseBars::labelWidth() const
{
    const QFontMetrics metrics(headFont());
    int widest = 0;
    for (const auto& category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category.label));
    return widest;
}

int PraiseBars::shareWidth() const
{
    const QFontMetrics metrics(roleFont(TextRole::Small));
    return std::max(metrics.horizontalAdvance(tr("too few")),
                    metrics.horizontalAdvance(percentText(1, locale())))
        + gap;
}

QSize PraiseBars::sizeHint() const
{
    const auto head = QFontMetrics(headFont()).height() + gap;
    const auto lines = int(m_data.categories.size()) * lineHeight() - (lineGap - gap);
    return {labelWidth() + 2 * shareWidth() + 180, head + std::max(lines, 0)};
}

QSize PraiseBars::minimumSizeHint() const { return sizeHint() - QSize(100, 0); }

void PraiseBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void PraiseBars::paintEvent(QPaintEvent*)
{
    if (m_data.series.size() != 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middle = (labelWidth() + gap + width()) / 2;
    paintHead(painter, middle);
    for (std::size_t category = 0; category < m_data.categories.size(); ++category)
        paintLine(painter, category, middle);
}

void PraiseBars::paintHead(QPainter& painter, int middle) const
{
    const auto& colours = theme(*this);
    const auto height = QFontMetrics(headFont()).height();
    painter.setFont(headFont());
    painter.setPen(colours.careText);
    painter.drawText(QRect(0, 0, middle - gap / 2, height), Qt::AlignRight, headText(0));
    painter.setPen(colours.client);
    painter.drawText(QRect(middle + gap / 2, 0, width() - middle, height), Qt::AlignLeft,
                     headText(1));
}

void PraiseBars::paintLine(QPainter& painter, std::size_t category, int middle) const
{
    const auto& colours = theme(*this);
    const auto head = QFontMetrics(headFont()).height() + gap;
    const QRect line(0, head + int(category) * lineHeight(), width(), lineHeight() - lineGap);
    painter.setFont(headFont());
    painter.setPen(colours.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_data.categories[category].label);

    constexpr auto halfGap = gap / 2.0;
    const auto room = width() - middle - halfGap - shareWidth();
    painter.setFont(roleFont(TextRole::Small));
    for (std::size_t side = 0; side < 2; ++side) {
        const auto value = m_data.series[side].values[category];
        const auto length = std::isnan(value) ? 0.0 : room * value / 100;
        const auto top = line.center().y() - barThickness / 2.0 + 0.5;
        const bool left = side == 0;
        const auto edge = left ? middle - halfGap : middle + halfGap;
        const QRectF bar(left ? edge - length : edge, top, length, barThickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(left ? colours.care : colours.client);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setPen(colours.ink2);
        const QRectF share = left
            ? QRectF(0, line.top(), bar.left() - gap + 2, line.height())
            : QRectF(bar.right() + gap - 2, line.top(), width() - bar.right(), line.height());
        painter.drawText(share, int((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                         shareText(side, category));
    }
}

}  // namespace esperluette::ui
