// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette::ui {

/// What one value of a chart says, in one line: "Feedback, with care: 22 of 96 moments (23%)",
/// "Prepared, praise: 22% (95% interval: 12% to 38%, n = 40)".
QString markText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                 std::size_t series, Language language);

/// All values of a chart, for those who do not see it: one line per category.
QString spokenText(const ChartDefinition& chart, const ChartData& data, Language language);

}  // namespace esperluette::ui
