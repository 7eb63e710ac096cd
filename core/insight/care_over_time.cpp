// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/halves.h"
#include "core/insight/level_table.h"
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
        m_scope(scope), m_buckets(scope.period),
        m_table(source, scope, RowOfBucket(m_buckets), m_buckets.count())
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)});
        const auto locale = localeOf(m_scope.language);
        std::vector<Proportion> shares;
        for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
            const auto counts = m_table.countsOf(cells, bucket);
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
        return m_table.behind(category, isShown);
    }

private:
    Scope m_scope;
    TimeBuckets m_buckets;
    LevelTable<RowOfBucket> m_table;
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
