// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

namespace esperluette::ui {

/// A row per category, a point per series within its interval.
class Dots final : public ChartShapeView {
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
