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
    return wilsonInterval(proportion.share(), proportion.n);
}

Interval wilsonInterval(double share, int count)
{
    if (count <= 0)
        return {};
    const double n = count;
    const double z2 = normalQuantile * normalQuantile;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half =
        normalQuantile * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {share <= 0 ? 0 : std::max(0.0, middle - half),
            share >= 1 ? 1 : std::min(1.0, middle + half)};
}

}  // namespace esperluette
