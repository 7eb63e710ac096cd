// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quartiles.h"

#include "core/statistics/observations.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace esperluette {

namespace {

/// @param sorted  not empty
double quantile(const std::vector<double>& sorted, double share)
{
    const auto position = share * double(sorted.size() - 1);
    const auto before = std::size_t(position);
    const auto after = std::min(before + 1, sorted.size() - 1);
    return std::lerp(sorted[before], sorted[after], position - double(before));
}

}  // namespace

std::optional<Quartiles> quartiles(std::span<const double> values)
{
    auto sorted = known(values);
    if (sorted.empty())
        return std::nullopt;
    std::ranges::sort(sorted);
    return Quartiles{quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75),
                     int(sorted.size())};
}

}  // namespace esperluette
