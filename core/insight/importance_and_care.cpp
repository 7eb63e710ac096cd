// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/journey_rows.h"
#include "core/insight/level_table.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int unavoidable = 3;  ///< greatest weight of a kind
constexpr double littleCare = 0.5;
constexpr std::size_t mostKindsNamed = 3;

/// A kind of moment and how many of its moments were handled with care.
struct KindShare {
    std::size_t row;  ///< in KindRows
    int weight;
    Proportion withCare;
    int untold;
};

/// The unavoidable kinds with care less than half of the time, which the chart marks, from the
/// least share up, the first three.
QString workOnFirstText(std::vector<KindShare> kinds, const KindRows& rows, const Scope& scope)
{
    std::erase_if(kinds, [](const KindShare& kind) { return kind.weight != unavoidable; });
    if (kinds.empty())
        return QCoreApplication::translate("Chart",
                                           "Of no unavoidable kind of moment is enough told yet.");
    std::erase_if(kinds,
                  [](const KindShare& kind) { return kind.withCare.part == kind.withCare.n; });
    if (kinds.empty())
        return QCoreApplication::translate(
            "Chart", "The unavoidable kinds of moment were always handled with care.");
    std::erase_if(kinds, [](const KindShare& kind) { return kind.withCare.share() >= littleCare; });
    if (kinds.empty())
        return QCoreApplication::translate("Chart",
                                           "Every unavoidable kind of moment was handled with care "
                                           "at least half of the time.");

    std::ranges::stable_sort(kinds, {},
                             [](const KindShare& kind) { return kind.withCare.share(); });
    const auto locale = localeOf(scope.language);
    QStringList named;
    for (std::size_t index = 0; index < std::min(mostKindsNamed, kinds.size()); ++index) {
        const auto& [row, weight, withCare, untold] = kinds[index];
        //: A kind of moment, its share of moments with care, and of how many
        named << QCoreApplication::translate("Chart", "%1, %2 (n\u00a0=\u00a0%3)")
                     .arg(rows.kinds[row]->name.in(scope.language),
                          percentText(withCare.share(), locale), locale.toString(withCare.n));
    }
    return QCoreApplication::translate(
               "Chart",
               "Unavoidable and with care less than half of the time, to work on first: %1.")
        .arg(listText(named));
}

/// A cell per kind and level.
class ImportanceCount final : public ChartCount {
public:
    ImportanceCount(const ChartSource& source, const Scope& scope) :
        m_scope(scope), m_rows(kindRows(source.records)),
        m_table(source, scope, {source.records, m_rows.rowOfKind}, m_rows.kinds.size())
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        const auto counts = m_table.counts(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series = {
            {.key = QStringLiteral("importance"),
             .label = QCoreApplication::translate("Chart", "Importance")},
            {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)}};
        for (const auto& kind : counts) {
            chart.n += shownIn(kind);
            chart.leftOut += untoldIn(kind);
        }
        const auto kinds = kindsWithEnough(counts);
        for (const auto& kind : kinds)
            appendKind(kind, chart);
        chart.sentence = sentence(kinds, counts, chart);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        return m_table.behind(kindsWithEnough(m_table.counts())[category].row, isShown);
    }

private:
    QString notShownText(const std::vector<LevelCounts>& counts, const QLocale& locale) const
    {
        std::vector<int> shown(counts.size());
        std::ranges::transform(counts, shown.begin(), shownIn);
        return tooFewKindsText(shown, m_scope.minimum, locale);
    }

    std::vector<KindShare> kindsWithEnough(const std::vector<LevelCounts>& counts) const
    {
        std::vector<KindShare> kinds;
        for (std::size_t row = 0; row < counts.size(); ++row) {
            if (const auto withCare = withCareIn(counts[row]);
                withCare.n >= std::max(1, m_scope.minimum))
                kinds.push_back({row, m_rows.kinds[row]->weight, withCare, untoldIn(counts[row])});
        }
        return kinds;
    }

    void appendKind(const KindShare& kind, ChartData& chart) const
    {
        auto category = m_rows.category(kind.row, m_scope.language);
        category.n = kind.withCare.n;
        category.leftOut = kind.untold;
        chart.categories.push_back(std::move(category));
        chart.series.front().values.push_back(kind.weight);
        chart.series.front().n.push_back(kind.withCare.n);
        appendShare(chart.series.back(), kind.withCare, m_scope.minimum);
    }

    QString sentence(const std::vector<KindShare>& kinds, const std::vector<LevelCounts>& counts,
                     const ChartData& chart) const
    {
        const auto locale = localeOf(m_scope.language);
        if (chart.n == 0 && chart.leftOut == 0)
            return QCoreApplication::translate(
                "Chart",
                "Nothing to show yet: this chart needs kinds of moment that are told several "
                "times.");
        if (chart.n < m_scope.minimum)
            return tooFewText(chart.n, m_scope.minimum, locale)
                + leftOutText(chart.leftOut, locale);
        return workOnFirstText(kinds, m_rows, m_scope) + notShownText(counts, locale)
            + leftOutText(chart.leftOut, locale);
    }

    Scope m_scope;
    KindRows m_rows;
    LevelTable<RowOfKind> m_table;
};

std::unique_ptr<ChartCount> beginImportance(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<ImportanceCount>(source, scope);
}

}  // namespace

/// How important each kind of moment is, and how often it is handled with care.
extern const ChartDefinition importanceAndCare{
    .key = "importance_and_care",
    .title = QT_TRANSLATE_NOOP("Chart", "Importance and care"),
    .shape = ChartShape::Scatter,
    .unit = ChartUnit::Percent,
    .begin = beginImportance,
};

}  // namespace esperluette
