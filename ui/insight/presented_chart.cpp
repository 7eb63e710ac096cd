// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/presented_chart.h"

#include "ui/insight/mark_text.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace esperluette::ui {

PresentedChart::PresentedChart(Language language, QWidget* parent) :
    QWidget(parent), m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PresentedChart::showChart(const ComputedChart& chart)
{
    m_scene = std::make_unique<ChartScene>(*chart.chart);
    m_scene->setData(chart.data);
    setAccessibleName(chartTitle(*chart.chart));
    setAccessibleDescription(spokenText(*chart.chart, chart.data, m_language));
    arrange();
}

void PresentedChart::setTextSize(double points)
{
    m_points = points;
    arrange();
}

void PresentedChart::arrange()
{
    if (!m_scene || size().isEmpty())
        return;
    auto font = QApplication::font();
    const auto least = std::min(font.pointSizeF(), m_points);
    constexpr double step = 0.92;
    for (auto points = m_points;; points = std::max(least, points * step)) {
        font.setPointSizeF(points);
        m_scene->setLook({&theme(*this), font, m_language});
        if (points <= least || m_scene->preferredHeight() <= height())
            break;
    }
    m_shrinking = std::max(1.0, m_scene->preferredHeight() / height());
    m_scene->setSize(QSizeF(size()) * m_shrinking);
    update();
}

void PresentedChart::paintEvent(QPaintEvent*)
{
    if (!m_scene)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, rect(), QRectF({}, QSizeF(size()) * m_shrinking));
}

void PresentedChart::resizeEvent(QResizeEvent*) { arrange(); }

void PresentedChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

}  // namespace esperluette::ui
