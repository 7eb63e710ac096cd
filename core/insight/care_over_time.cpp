// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/halves.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

QString sentence(const std::vector<Proportion>& shares, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs moments told in more than one month.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);

    Proportion all{0, chart.n};
    for (const auto& share : shares)
        all.part += share.part;
    return QCoreApplication::translate("Chart", "With care over the whole period: %1.")
               .arg(proportionText(all, locale))
        + changeOfHalvesText(shares, scope) + leftOutText(chart.leftOut, locale);
}

/// A cell per bucket and level.
class TimeCount final : public ChartCount {
public:
    TimeCount(const ChartSource& source, const Scope& scope) :
        m_care(source.care), m_scope(scope), m_moments(source.records, scope),
        m_buckets(scope.period)
    {
    }

    std::size_t cells() const override { return m_buckets.count() * levels; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            ++cells[m_buckets.of(day) * levels + std::size_t(m_care(position).level)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)});
        const auto locale = localeOf(m_scope.language);
        std::vector<Proportion> shares;
        for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
            LevelCounts counts{};
            std::ranges::copy(cells.subspan(bucket * levels, levels), counts.begin());
            shares.push_back(withCareIn(counts));
            chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, locale),
                                        shares.back().n, untoldIn(counts)});
            appendShare(chart.series.front(), shares.back(), m_scope.minimum);
            chart.n += shares.back().n;
            chart.leftOut += untoldIn(counts);
        }
        chart.sentence = sentence(shares, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        m_moments.forEach([&](std::size_t position, std::int32_t day) {
            if (m_buckets.of(day) == category && isShown(m_care(position).level))
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    TimeBuckets m_buckets;
};

std::unique_ptr<ChartCount> beginTime(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<TimeCount>(source, scope);
}

}  // namespace

/// Month by month, or quarter by quarter, the share of moments handled with care.
extern const ChartDefinition careOverTime{
    .key = "care_over_time",
    .title = QT_TRANSLATE_NOOP("Chart", "Care over time"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .begin = beginTime,
};

}  // namespace esperluette
