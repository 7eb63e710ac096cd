// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/equity_text.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// A cell per population, kind and level, then one per level for all people with a population.
class EquityCount final : public ChartCount {
public:
    EquityCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_kinds(kindRows(source.records)),
        m_populations(populationRows(source, m_moments)),
        m_open(kindsOpenTo(source.records, m_kinds, m_populations))
    {
    }

    std::size_t cells() const override
    {
        return (m_populations.values.size() * m_kinds.kinds.size() + 1) * levels;
    }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto kinds = m_records.momentKinds();
        const auto all = cells.last(levels);
        forEachWithPopulation(range, [&](std::size_t position, auto rows, CareLevel level) {
            const auto kind = m_kinds.rowOfKind[kinds[position]];
            ++all[std::size_t(level)];
            for (const auto row : rows)
                ++cells[(row * m_kinds.kinds.size() + kind) * levels + std::size_t(level)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto counts = countsOf(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)});
        for (std::size_t row = 0; row < counts.ofPopulations.size(); ++row) {
            const auto& value = *m_populations.values[row];
            const auto share = withCareIn(counts.ofPopulations[row]);
            chart.categories.push_back({value.id.text(), m_populations.labels[row], share.n,
                                        untoldIn(counts.ofPopulations[row]), cutName(value.cut)});
            appendShare(chart.series.front(), share, m_scope.minimum);
        }
        LevelCounts all{};
        std::ranges::copy(cells.last(levels), all.begin());
        chart.n = shownIn(all);
        chart.leftOut = untoldIn(all);
        chart.sentence = sentence(counts, chart);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        forEachWithPopulation({0, m_records.momentDays().size()},
                              [&](std::size_t position, auto rows, CareLevel level) {
                                  if (isShown(level)
                                      && std::ranges::find(rows, category) != rows.end())
                                      behind.push_back(std::uint32_t(position));
                              });
        return behind;
    }

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    /// Calls `visit(position, rows, level)` for each moment of somebody of the scope who has a
    /// population.
    template <typename Visit>
    void forEachWithPopulation(MomentRange range, Visit&& visit) const
    {
        const auto subjects = m_records.momentSubjects();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto subject = subjects[position];
            if (!subject.isPerson())
                return;
            if (const auto rows = m_populations.rowsOf(subject.position()); !rows.empty())
                visit(position, rows, m_care(position).level);
        });
    }

    EquityCounts countsOf(std::span<const int> cells) const
    {
        const auto populations = m_populations.values.size();
        EquityCounts counts{
            std::vector<LevelCounts>(populations),
            std::vector(m_kinds.kinds.size(), std::vector<LevelCounts>(populations))};
        for (std::size_t row = 0; row < populations; ++row) {
            for (std::size_t kind = 0; kind < m_kinds.kinds.size(); ++kind) {
                const auto of = cells.subspan((row * m_kinds.kinds.size() + kind) * levels, levels);
                std::ranges::copy(of, counts.ofKinds[kind][row].begin());
                for (std::size_t level = 0; level < levels; ++level)
                    counts.ofPopulations[row][level] += of[level];
            }
        }
        return counts;
    }

    QString sentence(const EquityCounts& counts, const ChartData& chart) const
    {
        const auto locale = localeOf(m_scope.language);
        if (chart.n == 0 && chart.leftOut == 0)
            return QCoreApplication::translate(
                "Chart",
                "Nothing to show yet: this chart needs people with a site, a contract or another "
                "population, and moments that are told.");
        if (chart.n < m_scope.minimum)
            return tooFewText(chart.n, m_scope.minimum, locale)
                + leftOutText(chart.leftOut, locale);
        return populationDifferencesText(counts, m_populations, m_scope)
            + neverLivedText(counts, m_populations, m_kinds, m_open, m_scope)
            + leftOutText(chart.leftOut, locale);
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    KindRows m_kinds;
    PopulationRows m_populations;
    std::vector<std::vector<bool>> m_open;  ///< per kind, per population: see kindsOpenTo()
};

std::unique_ptr<ChartCount> beginEquity(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<EquityCount>(source, scope);
}

}  // namespace

/// Whether the people of all sites, contracts, ways of working and shifts get the same care.
extern const ChartDefinition equity{
    .key = "equity",
    .title = QT_TRANSLATE_NOOP("Chart", "Equity between populations"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginEquity,
};

}  // namespace esperluette
