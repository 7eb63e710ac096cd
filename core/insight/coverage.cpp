// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/journey_rows.h"
#include "core/insight/level_table.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

namespace esperluette {

namespace {

QString coverageSentence(const std::vector<Proportion>& shares, const ChartData& chart,
                         const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs moments whose day has come.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale);
    return QCoreApplication::translate("Chart", "Held, of the moments that were due: %1.")
               .arg(proportionText(sumOf(shares), locale))
        + lowestText(chart.categories, shares, scope);
}

class CoverageCount final : public ChartCount {
public:
    CoverageCount(const ChartSource& source, const Scope& scope) :
        m_scope(scope), m_rows(stageRows(source.records)),
        m_table(source, scope, {source.records, m_rows.rowOfKind}, m_rows.stages.size(),
                CountedMoments::Planned)
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        const auto counts = m_table.counts(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = QStringLiteral("held"), .label = QCoreApplication::translate("Chart", "Held")});
        std::vector<Proportion> shares;
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const auto& stage = *m_rows.stages[row];
            shares.push_back(heldIn(counts[row]));
            chart.categories.push_back(
                {stage.key.text(), stage.name.in(m_scope.language), shares.back().n});
            appendShare(chart.series.front(), shares.back(), m_scope.minimum);
            chart.n += shares.back().n;
        }
        chart.sentence = coverageSentence(shares, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        return m_table.behind(category, isDue);
    }

private:
    Scope m_scope;
    StageRows m_rows;
    LevelTable<RowOfKind> m_table;
};

std::unique_ptr<ChartCount> beginCoverage(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CoverageCount>(source, scope);
}

}  // namespace

/// Stage by stage, the share of the moments that were due that were held: neither cancelled ones
/// nor those whose window is still open are due, and what was never planned was not either.
extern const ChartDefinition coverage{
    .key = "coverage",
    .title = QT_TRANSLATE_NOOP("Chart", "Coverage by stage"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginCoverage,
};

}  // namespace esperluette
