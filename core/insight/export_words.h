// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// "n = 619 · left out: 12"; empty for a chart about nothing.
QString chartCountsText(const ChartData& data, Language language);

/// "26 November 2026 · made with Esperluette", below everything that leaves the program.
QString madeText(QDate day, Language language);

}  // namespace esperluette
