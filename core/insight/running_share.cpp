// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/running_share.h"

#include <algorithm>
#include <cmath>

namespace esperluette {

std::optional<double> runningShare(const ChartSeries& series, std::size_t category)
{
    double before = 0;
    double sum = 0;
    for (std::size_t place = 0; place < series.values.size(); ++place) {
        const auto value = series.values[place];
        if (std::isnan(value))
            continue;
        sum += std::max(0.0, value);
        before += place <= category ? std::max(0.0, value) : 0;
    }
    return sum > 0 ? std::optional(100 * before / sum) : std::nullopt;
}

}  // namespace esperluette
