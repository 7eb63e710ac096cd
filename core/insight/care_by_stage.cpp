// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/journey_rows.h"
#include "core/insight/level_table.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <array>

namespace esperluette {

namespace {

constexpr std::array shownLevels = {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                                    CareLevel::Missed};

QString sentence(const std::vector<LevelCounts>& counts, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs moments that were told.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);

    std::vector<Proportion> shares;
    shares.reserve(counts.size());
    for (const auto& stage : counts)
        shares.push_back(withCareIn(stage));
    return QCoreApplication::translate("Chart", "Handled with care: %1.")
               .arg(proportionText(sumOf(shares), locale))
        + lowestText(chart.categories, shares, scope) + leftOutText(chart.leftOut, locale);
}

class StageCount final : public ChartCount {
public:
    StageCount(const ChartSource& source, const Scope& scope) :
        m_scope(scope), m_rows(stageRows(source.records)),
        m_table(source, scope, {source.records, m_rows.rowOfKind}, m_rows.stages.size())
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        const auto counts = m_table.counts(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (const auto level : shownLevels)
            chart.series.push_back({.key = levelKey(level), .label = levelName(level)});
        for (std::size_t row = 0; row < counts.size(); ++row)
            appendStage(*m_rows.stages[row], counts[row], chart);
        chart.sentence = sentence(counts, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        return m_table.behind(category,
                              [&](CareLevel level) { return level == shownLevels[series]; });
    }

private:
    void appendStage(const Stage& stage, const LevelCounts& counts, ChartData& chart) const
    {
        const auto untold = untoldIn(counts);
        chart.categories.push_back(
            {stage.key.text(), stage.name.in(m_scope.language), shownIn(counts), untold});
        for (std::size_t index = 0; index < shownLevels.size(); ++index) {
            const auto count = counts[std::size_t(shownLevels[index])];
            chart.series[index].values.push_back(count);
            chart.series[index].n.push_back(count);
        }
        chart.n += shownIn(counts);
        chart.leftOut += untold;
    }

    Scope m_scope;
    StageRows m_rows;
    LevelTable<RowOfKind> m_table;
};

std::unique_ptr<ChartCount> beginStages(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<StageCount>(source, scope);
}

}  // namespace

/// Stage by stage, how many moments were handled with care, in part, in passing, or missed.
extern const ChartDefinition careByStage{
    .key = "care_by_stage",
    .title = QT_TRANSLATE_NOOP("Chart", "Care by stage of the journey"),
    .shape = ChartShape::StackedBars,
    .unit = ChartUnit::Count,
    .begin = beginStages,
};

}  // namespace esperluette
