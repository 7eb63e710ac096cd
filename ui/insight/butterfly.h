// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

namespace esperluette::ui {

/// Two series as bars to the left and to the right of a middle, with their intervals.
class Butterfly final : public ChartShapeView {
public:
    using ChartShapeView::ChartShapeView;

    void build(QChart& chart, const ChartData& data, const ChartLook& look) const override;
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
