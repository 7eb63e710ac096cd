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
    setRows({});
}

void ChartScene::setRows(std::optional<RowRange> rows)
{
    m_rows = rows;
    m_part = rows ? std::optional(rowsOf(m_data, *rows)) : std::nullopt;
    m_shape->setWhole(&m_data);
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
    return hasPicture() ? m_shape->preferredHeight(drawn(), m_look) : 0;
}

bool ChartScene::hasRows() const
{
    return hasPicture() && m_shape->rowRoom(sceneRect().size(), m_data, m_look).has_value();
}

bool ChartScene::haveRoom(RowRange rows, QSizeF size) const
{
    return m_shape->rowRoom(size, rowsOf(m_data, rows), m_look).value_or(0) >= 1;
}

QString ChartScene::labelAt(QPointF place) const
{
    return hasPicture() ? m_shape->labelAt(place, m_frame, drawn(), m_look) : QString();
}

void ChartScene::rebuild()
{
    m_chart->removeAllSeries();
    for (auto* axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (hasPicture())
        m_shape->build(*m_chart, drawn(), m_look);
    arrange();
}

void ChartScene::arrange()
{
    m_marks.clear();
    const auto size = sceneRect().size();
    if (size.isEmpty() || !hasPicture())
        return;
    m_frame = {size, m_shape->plotArea(size, drawn(), m_look)};
    m_chart->resize(size);
    m_chart->setPlotArea(m_frame.plot);
    m_marks = m_shape->marks(m_frame, drawn(), m_look);
    for (auto& mark : m_marks)
        mark.category += m_rows ? m_rows->first : 0;
}

void ChartScene::drawBackground(QPainter* painter, const QRectF&)
{
    if (!hasPicture())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    m_shape->drawBehind(*painter, m_frame, drawn(), m_look);
}

void ChartScene::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasPicture())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    m_shape->drawOver(*painter, m_frame, drawn(), m_look);
    if (!m_highlight)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.theme->ink, 2));
    painter->drawRoundedRect(m_marks[*m_highlight].area.adjusted(-1, -1, 1, 1), 3, 3);
}

}  // namespace esperluette::ui
