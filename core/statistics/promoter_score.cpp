// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/promoter_score.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace esperluette {

std::optional<PromoterScore> promoterScore(const Recommendations& answers)
{
    if (answers.n() <= 0)
        return std::nullopt;
    const auto points = 100.0 * (double(answers.promoters) - answers.detractors) / answers.n();

    const auto n = double(answers.n()) + 3;
    const auto promoters = (answers.promoters + 0.75) / n;
    const auto detractors = (answers.detractors + 0.75) / n;
    const auto middle = promoters - detractors;
    const auto variance = (promoters + detractors - middle * middle) / n;
    const auto half = normalQuantile * std::sqrt(variance);
    return PromoterScore{points,
                         {std::clamp(100 * (middle - half), -100.0, points),
                          std::clamp(100 * (middle + half), points, 100.0)},
                         answers.n()};
}

}  // namespace esperluette
