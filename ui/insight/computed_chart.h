// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette::ui {

/// A chart with its data.
struct ComputedChart {
    const ChartDefinition* chart;
    ChartData data;
};

}  // namespace esperluette::ui
