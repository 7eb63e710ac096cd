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

/// Calls `visit(position, row, level)` for each moment of the scope.
template <typename Visit>
void forEachLevel(const Records& records, const CareReader& care, const Scope& scope,
                  const StageRows& rows, Visit&& visit)
{
    const auto kinds = records.momentKinds();
    ScopedMoments(records, scope).forEach([&](std::size_t position, std::int32_t) {
        visit(position, rows.rowOfKind[kinds[position]], care(position).level);
    });
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

ChartData stageChart(const Records& records, const CareReader& care, const Scope& scope)
{
    const auto rows = stageRows(records);
    std::vector<LevelCounts> counts(rows.stages.size() + 1);
    forEachLevel(records, care, scope, rows, [&](std::size_t, std::uint32_t row, CareLevel level) {
        ++counts[row][std::size_t(level)];
    });
    counts.pop_back();

    ChartData chart;
    chart.minimum = scope.minimum;
    for (const auto level : shownLevels)
        chart.series.push_back({.key = levelKey(level), .label = levelName(level)});
    for (std::size_t row = 0; row < rows.stages.size(); ++row) {
        const auto& stage = *rows.stages[row];
        const auto untold = untoldIn(counts[row]);
        chart.categories.push_back(
            {stage.key.text(), stage.name.in(scope.language), shownIn(counts[row]), untold});
        for (std::size_t index = 0; index < shownLevels.size(); ++index) {
            const auto count = counts[row][std::size_t(shownLevels[index])];
            chart.series[index].values.push_back(count);
            chart.series[index].n.push_back(count);
        }
        chart.n += chart.categories.back().n;
        chart.leftOut += untold;
    }
    chart.sentence = sentence(rows, counts, chart, scope);
    return chart;
}

std::vector<std::uint32_t> stageMoments(const Records& records, const CareReader& care,
                                        const Scope& scope, std::size_t category,
                                        std::size_t series)
{
    std::vector<std::uint32_t> behind;
    forEachLevel(records, care, scope, stageRows(records),
                 [&](std::size_t position, std::uint32_t row, CareLevel level) {
                     if (row == category && level == shownLevels[series])
                         behind.push_back(std::uint32_t(position));
                 });
    return behind;
}

}  // namespace

/// Stage by stage, how many moments were handled with care, in part, in passing, or missed.
extern const ChartDefinition careByStage{
    .key = "care_by_stage",
    .title = QT_TRANSLATE_NOOP("Chart", "Care by stage of the journey"),
    .shape = ChartShape::StackedBars,
    .unit = ChartUnit::Moments,
    .compute = stageChart,
    .momentsBehind = stageMoments,
};

}  // namespace esperluette
