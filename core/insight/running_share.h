// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// The share in per cent that the categories of a series up to one have of all: what a Pareto chart
/// adds up. Values that are not known count nothing; empty when there is nothing at all.
std::optional<double> runningShare(const ChartSeries& series, std::size_t category);

}  // namespace esperluette
