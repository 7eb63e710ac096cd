// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_shape.h"

#include "ui/insight/butterfly.h"
#include "ui/insight/line_with_band.h"
#include "ui/insight/stacked_bars.h"

namespace esperluette::ui {

QFont ChartLook::strongLabelFont() const
{
    auto strong = labelFont();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

std::unique_ptr<ChartShapeView> chartShapeView(ChartShape shape)
{
    switch (shape) {
    case ChartShape::StackedBars: return std::make_unique<StackedBars>();
    case ChartShape::Butterfly: return std::make_unique<Butterfly>();
    default: break;
    }
    return std::make_unique<LineWithBand>();
}

}  // namespace esperluette::ui
