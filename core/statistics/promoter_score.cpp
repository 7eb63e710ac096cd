// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/promoter_score.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace esperluette {

std::optional<PromoterScore> promoterScore(double points, int n, double polarised)
{
    if (n <= 0)
        return std::nullopt;
    constexpr double added = 3;
    constexpr double addedPolarised = 1.5;
    const auto all = n + added;
    const auto middle = points / 100 * n / all;
    const auto variance = ((polarised * n + addedPolarised) / all - middle * middle) / all;
    const auto half = normalQuantile * std::sqrt(variance);
    return PromoterScore{points,
                         {std::clamp(100 * (middle - half), -100.0, points),
                          std::clamp(100 * (middle + half), points, 100.0)},
                         n};
}

}  // namespace esperluette
