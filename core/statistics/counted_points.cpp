// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/counted_points.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace esperluette {

namespace {

/// Up to here points are written out, so that few of them get an exact p.
constexpr std::int64_t fewPoints = 100;

std::int64_t countOf(std::span<const CountedPoint> points)
{
    std::int64_t count = 0;
    for (const auto& point : points)
        count += point.times;
    return count;
}

std::vector<Point> writtenOut(std::span<const CountedPoint> points)
{
    std::vector<Point> written;
    for (const auto& point : points)
        written.insert(written.end(), std::size_t(point.times), point.at);
    return written;
}

/// The sums of squares and of products of the distances of both values from their means.
struct SecondMoments {
    double n = 0;
    Point mean;
    double xx = 0;
    double yy = 0;
    double xy = 0;
};

SecondMoments secondMoments(std::span<const CountedPoint> points)
{
    SecondMoments sums;
    for (const auto& [at, times] : points) {
        sums.n += times;
        sums.mean.x += times * at.x;
        sums.mean.y += times * at.y;
    }
    sums.mean = {sums.mean.x / sums.n, sums.mean.y / sums.n};
    for (const auto& [at, times] : points) {
        const auto x = at.x - sums.mean.x;
        const auto y = at.y - sums.mean.y;
        sums.xx += times * x * x;
        sums.yy += times * y * y;
        sums.xy += times * x * y;
    }
    return sums;
}

/// Replaces one value of each point by its rank; the same values share the mean of their ranks.
void rank(std::vector<CountedPoint>& points, double Point::*value)
{
    std::ranges::sort(points, {}, [value](const CountedPoint& point) { return point.at.*value; });
    double before = 0;
    for (auto group = points.begin(); group != points.end();) {
        const auto same = group->at.*value;
        const auto end = std::find_if(group, points.end(), [&](const CountedPoint& point) {
            return point.at.*value != same;
        });
        const auto times = double(countOf({group, end}));
        for (; group != end; ++group)
            group->at.*value = before + (times + 1) / 2;
        before += times;
    }
}

/// How near the points lie to a line; std::nullopt when a value is always the same.
std::optional<double> coefficientOf(const SecondMoments& sums)
{
    const auto spread = std::sqrt(sums.xx) * std::sqrt(sums.yy);
    if (spread == 0)
        return std::nullopt;
    constexpr double rounding = 1e-12;
    const auto r = sums.xy / spread;
    return std::abs(r) > 1 - rounding ? std::copysign(1.0, r) : r;
}

/// With its interval, the variance of the transformed coefficient being `variance` / (n - 3), and
/// by Student's t: as of pearson() and spearman().
Correlation correlationOf(double r, double variance, double n)
{
    if (std::abs(r) == 1)
        return {r, std::nullopt, 0, int(n)};
    const auto half = normalQuantile * std::sqrt(variance / (n - 3));
    const auto middle = std::atanh(r);
    const auto t = r * std::sqrt((n - 2) / ((1 - r) * (1 + r)));
    return {r, Interval{std::tanh(middle - half), std::tanh(middle + half)}, studentP(t, n - 2),
            int(n)};
}

}  // namespace

std::optional<Correlation> pearson(std::span<const CountedPoint> points)
{
    if (countOf(points) <= fewPoints)
        return pearson(writtenOut(points));
    const auto sums = secondMoments(points);
    const auto r = coefficientOf(sums);
    return r ? std::optional(correlationOf(*r, 1, sums.n)) : std::nullopt;
}

std::optional<Correlation> spearman(std::span<const CountedPoint> points)
{
    if (countOf(points) <= fewPoints)
        return spearman(writtenOut(points));
    std::vector<CountedPoint> ranked(points.begin(), points.end());
    rank(ranked, &Point::x);
    rank(ranked, &Point::y);
    const auto sums = secondMoments(ranked);
    const auto rho = coefficientOf(sums);
    return rho ? std::optional(correlationOf(*rho, 1 + *rho * *rho / 2, sums.n)) : std::nullopt;
}

std::optional<FittedLine> fittedLine(std::span<const CountedPoint> points)
{
    if (countOf(points) <= fewPoints)
        return fittedLine(writtenOut(points));
    const auto sums = secondMoments(points);
    if (sums.xx == 0)
        return std::nullopt;
    const auto slope = sums.xy / sums.xx;
    const auto freedom = sums.n - 2;
    const auto rest = std::max(0.0, sums.yy - slope * sums.xy);
    const auto half = studentQuantile(freedom) * std::sqrt(rest / freedom / sums.xx);
    return FittedLine{
        slope, sums.mean.y - slope * sums.mean.x, {slope - half, slope + half}, int(sums.n)};
}

}  // namespace esperluette
