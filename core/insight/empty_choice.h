// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <functional>

namespace esperluette {

/// What a chart of a scope may look at: nothing when its period begins after today, so that no
/// figure of today stands for days that are yet to come.
ChartSource knownSource(const ChartSource& source, const Scope& scope);

/// The same scope of everybody, of every kind and of the last hundred years: nobody noted a moment
/// before, and the first one need not be looked for.
Scope widestScope(const Scope& scope);

/// Says of an empty chart that its period has not begun, and what to do when a wider choice would
/// show something: "Nothing of it is in what was chosen: …". Leaves a chart alone that shows or
/// counts anything.
///
/// @param isEmptyFor  whether the chart is empty for another scope; asked at most once
void explainEmptyChart(ChartData& chart, const Scope& scope,
                       const std::function<bool(const Scope&)>& isEmptyFor);

}  // namespace esperluette
