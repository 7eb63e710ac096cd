// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/survival.h"

#include "core/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

/// The lifetimes that can be: not negative, the shortest first.
std::vector<Lifetime> ordered(std::span<const Lifetime> lifetimes)
{
    std::vector<Lifetime> result;
    result.reserve(lifetimes.size());
    std::ranges::copy_if(lifetimes, std::back_inserter(result),
                         [](const Lifetime& lifetime) { return lifetime.days >= 0; });
    std::ranges::sort(result, {}, &Lifetime::days);
    return result;
}

Interval logLogInterval(double survival, double standardError)
{
    const auto shift = normalQuantile * standardError / (survival * std::log(survival));
    const auto low = std::pow(survival, std::exp(-shift));
    const auto high = std::pow(survival, std::exp(shift));
    return {low, high};
}

/// Goes through lifetimes from the shortest on: how many are left, and how many end, day by day.
class Group {
public:
    explicit Group(std::span<const Lifetime> lifetimes) : m_lifetimes(ordered(lifetimes)) { }

    int n() const { return int(m_lifetimes.size()); }
    /// Lifetimes that were not gone through yet.
    int left() const { return int(m_lifetimes.size() - m_next); }
    bool isThrough() const { return m_next == m_lifetimes.size(); }
    /// The length of the shortest lifetime left.
    int day() const { return m_lifetimes[m_next].days; }
    /// Goes through all lifetimes of this length, and returns how many of them ended.
    int take(int day)
    {
        int ended = 0;
        for (; !isThrough() && m_lifetimes[m_next].days == day; ++m_next)
            ended += m_lifetimes[m_next].hasEnded ? 1 : 0;
        return ended;
    }

private:
    std::vector<Lifetime> m_lifetimes;
    std::size_t m_next = 0;
};

/// The next day of either group; one of them is not through.
int nextDay(const Group& left, const Group& right)
{
    if (left.isThrough())
        return right.day();
    return right.isThrough() ? left.day() : std::min(left.day(), right.day());
}

}  // namespace

SurvivalCurve::SurvivalCurve(std::span<const Lifetime> lifetimes)
{
    Group group(lifetimes);
    m_lengths.reserve(std::size_t(group.n()));
    double survival = 1;
    double greenwood = 0;
    while (!group.isThrough()) {
        const auto day = group.day();
        const auto atRisk = group.left();
        const auto ended = group.take(day);
        m_lengths.insert(m_lengths.end(), std::size_t(atRisk - group.left()), day);
        if (ended == 0)
            continue;
        const auto lasting = atRisk - ended;
        survival *= double(lasting) / atRisk;
        SurvivalStep step{day, atRisk, ended, survival, {}, {}};
        if (lasting > 0) {
            greenwood += double(ended) / (double(atRisk) * lasting);
            step.standardError = survival * std::sqrt(greenwood);
            step.interval = logLogInterval(survival, *step.standardError);
        }
        m_steps.push_back(step);
    }
}

int SurvivalCurve::atRisk(int day) const
{
    return int(m_lengths.end() - std::ranges::lower_bound(m_lengths, day));
}

bool SurvivalCurve::isSeen(int day) const
{
    if (m_lengths.empty())
        return false;
    return day <= m_lengths.back() || (!m_steps.empty() && m_steps.back().survival == 0);
}

const SurvivalStep* SurvivalCurve::stepAt(int day) const
{
    if (!isSeen(day))
        return nullptr;
    const auto next = std::ranges::upper_bound(m_steps, day, {}, &SurvivalStep::day);
    return next == m_steps.begin() ? nullptr : &*std::prev(next);
}

std::optional<double> SurvivalCurve::survivalAt(int day) const
{
    if (!isSeen(day))
        return std::nullopt;
    const auto* const step = stepAt(day);
    return step ? step->survival : 1;
}

std::optional<LogRank> compareSurvival(std::span<const Lifetime> left,
                                       std::span<const Lifetime> right)
{
    Group leftGroup(left);
    Group rightGroup(right);
    LogRank result{.left = {.n = leftGroup.n()}, .right = {.n = rightGroup.n()}};
    double variance = 0;
    while (!leftGroup.isThrough() || !rightGroup.isThrough()) {
        const auto day = nextDay(leftGroup, rightGroup);
        const double total = double(leftGroup.left()) + rightGroup.left();
        const double share = leftGroup.left() / total;
        const auto leftEnded = leftGroup.take(day);
        const auto rightEnded = rightGroup.take(day);
        const double ended = double(leftEnded) + rightEnded;
        result.left.observed += leftEnded;
        result.right.observed += rightEnded;
        result.left.expected += ended * share;
        result.right.expected += ended * (1 - share);
        if (total > 1)
            variance += ended * share * (1 - share) * (total - ended) / (total - 1);
    }
    if (variance <= 0)
        return std::nullopt;
    const auto difference = result.left.observed - result.left.expected;
    result.chiSquared = difference * difference / variance;
    result.p = chiSquaredP(result.chiSquared);
    return result;
}

}  // namespace esperluette
