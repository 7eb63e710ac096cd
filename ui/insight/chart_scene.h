// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <QGraphicsScene>

#include <optional>

namespace esperluette::ui {

/// A chart as a picture that can be painted anywhere, shown or not, with the places of what can be
/// selected in it.
///
/// With bar_rows and the shapes, the only code that knows Qt Charts.
class ChartScene final : public QGraphicsScene {
    Q_OBJECT
public:
    explicit ChartScene(const ChartDefinition& chart, QObject* parent = nullptr);
    ~ChartScene() override;

    void setData(ChartData data);
    void setLook(const ChartLook& look);
    void setSize(QSizeF size);
    /// Draws only some of the categories of a chart where that can be; std::nullopt draws all.
    void setRows(std::optional<RowRange> rows);

    const ChartDefinition& definition() const { return m_definition; }
    const ChartData& data() const { return m_data; }
    const std::vector<ChartMark>& marks() const { return m_marks; }
    double preferredHeight() const;
    /// Whether some of the categories can be drawn alone, as rows can.
    bool hasRows() const;
    /// Whether the words of some rows have room in a picture of `size`, drawn alone.
    bool haveRoom(RowRange rows, QSizeF size) const;
    /// The label at a place in full, where the picture may have shortened it; else empty.
    QString labelAt(QPointF place) const;
    /// Whether there is anything to draw: otherwise the sentence says what is missing.
    bool hasPicture() const { return m_data.hasValues(); }

    /// Draws a frame around a mark, by its position in marks(); std::nullopt around none.
    void setHighlight(std::optional<std::size_t> mark) { m_highlight = mark; }
    std::optional<std::size_t> highlight() const { return m_highlight; }

protected:
    void drawBackground(QPainter* painter, const QRectF& area) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;

private:
    /// What is drawn: the data, or some of their rows.
    const ChartData& drawn() const { return m_part ? *m_part : m_data; }
    void rebuild();
    void arrange();

    const ChartDefinition& m_definition;
    std::unique_ptr<ChartShapeView> m_shape;
    QChart* m_chart;
    ChartData m_data;
    std::optional<ChartData> m_part;
    std::optional<RowRange> m_rows;  ///< of the data that m_part holds
    ChartLook m_look;
    ChartFrame m_frame;
    std::vector<ChartMark> m_marks;
    std::optional<std::size_t> m_highlight;
};

}  // namespace esperluette::ui
