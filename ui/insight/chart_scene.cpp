// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_scene.h"

#include <QChart>
#include <QLegend>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

ChartScene::ChartScene(const ChartDefinition& chart, QObject* parent) :
    QGraphicsScene(parent), m_definition(chart), m_shape(chartShapeView(chart.shape, chart.unit)),
    m_chart(new QChart)
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    addItem(m_chart);
}

ChartScene::~ChartScene() = default;

void ChartScene::setData(ChartData data)
{
    m_data = withEveryValue(std::move(data));
    m_highlight.reset();
    rebuild();
}

void ChartScene::setLook(const ChartLook& look)
{
    m_look = look;
    rebuild();
}

void ChartScene::setSize(QSizeF size)
{
    setSceneRect({{}, size});
    arrange();
}

double ChartScene::preferredHeight() const
{
    return hasPicture() ? m_shape->preferredHeight(m_data, m_look) : 0;
}

QString ChartScene::labelAt(QPointF place) const
{
    return hasPicture() ? m_shape->labelAt(place, m_frame, m_data, m_look) : QString();
}

void ChartScene::rebuild()
{
    m_chart->removeAllSeries();
    for (auto* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (hasPicture())
        m_shape->build(*m_chart, m_data, m_look);
    arrange();
}

void ChartScene::arrange()
{
    m_marks.clear();
    const auto size = sceneRect().size();
    if (size.isEmpty() || !hasPicture())
        return;
    m_frame = {size, m_shape->plotArea(size, m_data, m_look)};
    m_chart->resize(size);
    m_chart->setPlotArea(m_frame.plot);
    m_marks = m_shape->marks(m_frame, m_data, m_look);
}

void ChartScene::drawBackground(QPainter* painter, const QRectF&)
{
    if (!hasPicture())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    m_shape->drawBehind(*painter, m_frame, m_data, m_look);
}

void ChartScene::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasPicture())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    m_shape->drawOver(*painter, m_frame, m_data, m_look);
    if (!m_highlight)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.theme->ink, 2));
    painter->drawRoundedRect(m_marks[*m_highlight].area.adjusted(-1, -1, 1, 1), 3, 3);
}

}  // namespace esperluette::ui
