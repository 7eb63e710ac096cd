// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::array shownLevels = {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                                    CareLevel::Missed};

/// The stages in the order of the journey, and the stage of each kind of moment. Stages of several
/// templates that have the same key are one.
struct StageRows {
    std::vector<const Stage*> stages;
    std::vector<std::uint32_t> rowOfKind;  ///< per position in all<MomentKind>()
};

StageRows stageRows(const Records& records)
{
    StageRows rows;
    for (const auto& stage : records.all<Stage>()) {
        if (std::ranges::find(rows.stages, stage.key, &Stage::key) == rows.stages.end())
            rows.stages.push_back(&stage);
    }
    std::ranges::stable_sort(rows.stages, {}, &Stage::position);
    for (const auto& kind : records.all<MomentKind>()) {
        const auto* stage = records.find(kind.stage);
        const auto found =
            stage ? std::ranges::find(rows.stages, stage->key, &Stage::key) : rows.stages.end();
        rows.rowOfKind.push_back(std::uint32_t(found - rows.stages.begin()));
    }
    return rows;
}

/// "Lowest: Departure, 18% (n = 18)." among the stages with enough moments; empty for less than
/// two.
QString lowestText(const StageRows& rows, const std::vector<LevelCounts>& counts,
                   const Scope& scope)
{
    int compared = 0;
    std::size_t lowest = 0;
    for (std::size_t row = 0; row < rows.stages.size(); ++row) {
        if (shownIn(counts[row]) < scope.minimum)
            continue;
        if (compared++ == 0 || withCareIn(counts[row]).share() < withCareIn(counts[lowest]).share())
            lowest = row;
    }
    if (compared < 2)
        return {};
    const auto locale = localeOf(scope.language);
    return u' '
        + QCoreApplication::translate("Chart", "Lowest: %1, %2 (n\u00a0=\u00a0%3).")
              .arg(rows.stages[lowest]->name.in(scope.language),
                   percentText(withCareIn(counts[lowest]).share(), locale),
                   locale.toString(shownIn(counts[lowest])));
}

QString sentence(const StageRows& rows, const std::vector<LevelCounts>& counts,
                 const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart begins with the first moment that is told.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);

    Proportion all;
    for (const auto& stage : counts) {
        all.part += withCareIn(stage).part;
        all.n += withCareIn(stage).n;
    }
    return QCoreApplication::translate("Chart", "Handled with care: %1.")
               .arg(proportionText(all, locale))
        + lowestText(rows, counts, scope) + leftOutText(chart.leftOut, locale);
}

/// A cell per stage and level; those of stages that are gone stand behind the last.
class StageCount final : public ChartCount {
public:
    StageCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_rows(stageRows(source.records))
    {
    }

    std::size_t cells() const override { return (m_rows.stages.size() + 1) * levels; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachLevel(range, [&](std::size_t, std::uint32_t row, CareLevel level) {
            ++cells[row * levels + std::size_t(level)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        std::vector<LevelCounts> counts(m_rows.stages.size());
        for (std::size_t row = 0; row < counts.size(); ++row)
            std::ranges::copy(cells.subspan(row * levels, levels), counts[row].begin());

        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (const auto level : shownLevels)
            chart.series.push_back({.key = levelKey(level), .label = levelName(level)});
        for (std::size_t row = 0; row < counts.size(); ++row)
            appendStage(*m_rows.stages[row], counts[row], chart);
        chart.sentence = sentence(m_rows, counts, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        std::vector<std::uint32_t> behind;
        forEachLevel({0, m_records.momentDays().size()},
                     [&](std::size_t position, std::uint32_t row, CareLevel level) {
                         if (row == category && level == shownLevels[series])
                             behind.push_back(std::uint32_t(position));
                     });
        return behind;
    }

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    /// Calls `visit(position, row, level)` for each moment of the scope.
    template <typename Visit>
    void forEachLevel(MomentRange range, Visit&& visit) const
    {
        const auto kinds = m_records.momentKinds();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            visit(position, m_rows.rowOfKind[kinds[position]], m_care(position).level);
        });
    }

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

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    StageRows m_rows;
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
