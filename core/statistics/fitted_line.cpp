// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/fitted_line.h"

#include "core/statistics/distributions.h"

#include <cmath>
#include <vector>

namespace esperluette {

namespace {

/// What the line leaves of the values of y, squared and summed.
double squaredRest(const Deviations& x, const Deviations& y, double slope)
{
    double rest = 0;
    for (std::size_t index = 0; index < x.values.size(); ++index) {
        const auto distance = y.values[index] - slope * x.values[index];
        rest += distance * distance;
    }
    return rest;
}

bool isFinite(const FittedLine& line)
{
    return std::isfinite(line.slope) && std::isfinite(line.intercept)
        && std::isfinite(line.slopeInterval.low) && std::isfinite(line.slopeInterval.high);
}

}  // namespace

std::optional<FittedLine> fittedLine(std::span<const Point> points)
{
    const auto numbers = known(points);
    if (numbers.size() < 3)
        return std::nullopt;
    std::vector<double> xs;
    std::vector<double> ys;
    for (const auto& point : numbers) {
        xs.push_back(point.x);
        ys.push_back(point.y);
    }
    const auto x = deviations(xs);
    const auto y = deviations(ys);
    const auto spread = x.squares();
    if (spread == 0)
        return std::nullopt;

    const auto slope = sumOfProducts(x.values, y.values) / spread;
    const auto freedom = double(numbers.size() - 2);
    const auto standardError = std::sqrt(squaredRest(x, y, slope) / freedom / spread);
    const auto half = studentQuantile(freedom) * standardError;
    const auto unit = y.scale / x.scale;
    const FittedLine line{slope * unit,
                          (y.mean - slope * x.mean) * y.scale,
                          {(slope - half) * unit, (slope + half) * unit},
                          int(numbers.size())};
    return isFinite(line) ? std::optional(line) : std::nullopt;
}

}  // namespace esperluette
