// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/proportion.h"

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

/// The 97.5 % quantile of the normal distribution.
constexpr double normalQuantile = 1.959963984540054;

}  // namespace

Interval wilsonInterval(Proportion proportion)
{
    if (proportion.n <= 0)
        return {};
    const double n = proportion.n;
    const double share = proportion.share();
    const double z2 = normalQuantile * normalQuantile;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half =
        normalQuantile * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {proportion.part == 0 ? 0 : std::max(0.0, middle - half),
            proportion.part == proportion.n ? 1 : std::min(1.0, middle + half)};
}

}  // namespace esperluette
