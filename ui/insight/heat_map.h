// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

namespace esperluette::ui {

/// A row per category and a column per series: squares with the glyph of a level of care, or with
/// a share that also tints them.
/// What a cell is filled with for a share of the greatest value, 0 to 100.
QColor heatTint(double percent, const Theme& theme);

class HeatMap final : public ChartShapeView {
public:
    using ChartShapeView::ChartShapeView;

    double preferredHeight(const ChartData& data, const ChartLook& look) const override;
    QRectF plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const override;
    std::vector<ChartMark> marks(const ChartFrame& frame, const ChartData& data,
                                 const ChartLook& look) const override;
    void drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                    const ChartLook& look) const override;
    void drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                  const ChartLook& look) const override;
    QString labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                    const ChartLook& look) const override;
    std::optional<double> rowRoom(QSizeF size, const ChartData& data,
                                  const ChartLook& look) const override;
};

}  // namespace esperluette::ui
