// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette::ui {

/// What one value of a chart says, in one line, with the note of its category:
/// "Feedback, with care: 22 of 96 moments (23%)", "0 to 7 days, people: 3 of 12 people (25%)",
/// "Prepared, praise: 22% (95% interval: 12% to 38%, n = 40)",
/// "First day, felt: 3.8 of 5 (n = 12) · peak", "Turnover: 12.5 · HR report, 3 March 2026".
QString markText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                 std::size_t series, Language language);

/// All values of a chart, for those who do not see it: one line per category, under a line for
/// each group; of very many categories only the first.
QString spokenText(const ChartDefinition& chart, const ChartData& data, Language language);

}  // namespace esperluette::ui
