// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/care_grid.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// The levels of the cells that say something, with how many are untold beside them.
struct GridShare {
    Proportion withCare;
    int untold = 0;
};

GridShare shareOf(const CareGrid& grid)
{
    LevelCounts counts{};
    for (const auto& cell : grid.cells) {
        if (cell.n > 0)
            ++counts[std::size_t(cell.level)];
    }
    return {withCareIn(counts), untoldIn(counts)};
}

/// "Without any moment: 3." with a space before it; empty when everybody had one.
QString withoutMomentText(const ChartData& chart, const Scope& scope, const QLocale& locale)
{
    const auto without = std::ranges::count(chart.categories, 0, &ChartCategory::n);
    if (without == 0)
        return {};
    const auto text = scope.kind
        //: How many people had no moment of the kind that is chosen
        ? QCoreApplication::translate("Chart", "Without any moment of this kind: %1.")
        //: How many people had no moment at all
        : QCoreApplication::translate("Chart", "Without any moment: %1.");
    return u' ' + text.arg(locale.toString(qlonglong(without)));
}

QString peopleText(const CareGrid& grid, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto [withCare, untold] = shareOf(grid);
    const auto share = withCare.n < std::max(1, scope.minimum)
        ? tooFewText(withCare.n, scope.minimum, locale)
        : QCoreApplication::translate(
              "Chart", "Of the latest moments of each person and kind, with care: %1.")
              .arg(proportionText(withCare, locale));
    const auto others = grid.ofOthers == 0
        ? QString()
        : u' '
            + QCoreApplication::translate(
                "Chart", "%n person(s) whom somebody else looks after: without a row.", nullptr,
                grid.ofOthers);
    return share + withoutMomentText(chart, scope, locale) + others + leftOutText(untold, locale);
}

/// What narrows the scope so that people are shown; empty when nothing more is offered.
QString howToSeePeopleText(const CareGrid& grid, const Scope& scope)
{
    if (grid.ofOthers > 0)
        return u' '
            + QCoreApplication::translate("Chart",
                                          "People are shown one by one only to whoever looks after "
                                          "them: say who keeps this logbook in “Logbook and "
                                          "keeper”.");
    if (!scope.team)
        return u' ' + QCoreApplication::translate("Chart", "Choose a team to see people.");
    if (!scope.population)
        return u' '
            + QCoreApplication::translate("Chart", "Choose a population as well to see people.");
    return {};
}

QString teamsText(const CareGrid& grid, const Scope& scope)
{
    return QCoreApplication::translate(
               "Chart", "A row is a team, a cell the most frequent level of its moments.")
        + howToSeePeopleText(grid, scope);
}

QString gridSentence(const CareGrid& grid, const ChartData& chart, const Scope& scope)
{
    if (chart.n == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs individual moments.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, localeOf(scope.language));
    return grid.ofTeams ? teamsText(grid, scope) : peopleText(grid, chart, scope);
}

class CareByKindCount final : public ChartCount {
public:
    CareByKindCount(const ChartSource& source, const Scope& scope) :
        m_table(source, scope), m_scope(scope)
    {
    }

    std::size_t cells() const override { return m_table.cells(); }
    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        const auto grid = m_table.grid(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.categories.reserve(grid.rows.size());
        for (const auto* kind : grid.columns) {
            auto& series = chart.series.emplace_back(
                ChartSeries{.key = kind->key.text(), .label = kind->name.in(m_scope.language)});
            series.n.reserve(grid.rows.size());
            series.values.reserve(grid.rows.size());
        }
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            appendRow(grid, row, chart);
        chart.sentence = gridSentence(grid, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        return m_table.behind(category, series);
    }

private:
    static void appendRow(const CareGrid& grid, std::size_t row, ChartData& chart)
    {
        const auto& who = grid.rows[row];
        ChartCategory category{.key = who.key, .label = who.label, .group = who.group};
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            const auto& cell = grid.cells[row * grid.columns.size() + column];
            auto& series = chart.series[column];
            series.n.push_back(cell.n);
            series.values.push_back(grid.isSaid(cell, chart.minimum)
                                        ? double(cell.level)
                                        : std::numeric_limits<double>::quiet_NaN());
            category.n += cell.n;
        }
        chart.n += category.n;
        chart.categories.push_back(std::move(category));
    }

    CareGridTable m_table;
    Scope m_scope;
};

std::unique_ptr<ChartCount> beginCareByKind(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CareByKindCount>(source, scope);
}

}  // namespace

/// Person by person, or team by team when there are many, how the latest moment of each kind was
/// handled. For whoever looks after them: rows are in the order of their names.
extern const ChartDefinition careByKind{
    .key = "care_by_kind",
    .title = QT_TRANSLATE_NOOP("Chart", "Care by person and kind of moment"),
    .shape = ChartShape::HeatMap,
    .unit = ChartUnit::Level,
    .begin = beginCareByKind,
};

}  // namespace esperluette
