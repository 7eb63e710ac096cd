// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/halves.h"
#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr std::size_t mostColumns = 12;

/// What is known of the moments of one kind in one part of the period.
struct DoorsCount {
    Proportion betweenTwoDoors;  ///< of those of which it is known
    int unknown = 0;
};

/// Of each kind, of each part of the period.
using DoorsTable = std::vector<std::vector<DoorsCount>>;

/// Of how many moments of a kind it is known.
int knownIn(const std::vector<DoorsCount>& row)
{
    int known = 0;
    for (const auto& count : row)
        known += count.betweenTwoDoors.n;
    return known;
}

/// The kinds of a table of which enough is known, as positions in it.
std::vector<std::size_t> rowsWithEnough(const DoorsTable& table, int minimum)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (knownIn(table[row]) >= std::max(1, minimum))
            rows.push_back(row);
    }
    return rows;
}

/// What is said of the kinds of which something is known, but not enough.
QString kindsNotShownText(const DoorsTable& table, const Scope& scope)
{
    std::vector<int> known(table.size());
    std::ranges::transform(table, known.begin(), knownIn);
    return tooFewKindsText(known, scope.minimum, localeOf(scope.language));
}

/// The sum of each part of the period over all kinds.
std::vector<Proportion> sharesInTime(const DoorsTable& table, std::size_t columns)
{
    std::vector<Proportion> shares(columns);
    for (const auto& row : table) {
        for (std::size_t column = 0; column < columns; ++column) {
            shares[column].part += row[column].betweenTwoDoors.part;
            shares[column].n += row[column].betweenTwoDoors.n;
        }
    }
    return shares;
}

QString doorsSentence(const DoorsTable& table, const std::vector<Proportion>& inTime,
                      const std::vector<Proportion>& ofKinds, const ChartData& chart,
                      const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs moments held of which it is told where, how "
            "long, and planned when.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);
    return QCoreApplication::translate("Chart", "Held between two doors: %1.")
               .arg(proportionText(sumOf(inTime), locale))
        + highestText(chart.categories, ofKinds, scope) + changeOfHalvesText(inTime, scope)
        + kindsNotShownText(table, scope) + leftOutText(chart.leftOut, locale);
}

/// A cell per kind, part of the period and answer, with one answer more for what was not held.
class DoorsChart final : public ChartCount {
public:
    DoorsChart(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_rows(kindRows(source.records)),
        m_buckets(scope.period, mostColumns)
    {
    }

    std::size_t cells() const override { return m_rows.kinds.size() * m_buckets.count() * answers; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachMoment(
            range, [&](std::size_t, std::size_t row, std::size_t column, CareSummary care) {
                const auto answer = care.isHeld() ? std::size_t(care.betweenTwoDoors) : notHeld;
                ++cells[(row * m_buckets.count() + column) * answers + answer];
            });
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto table = tableOf(cells);
        const auto inTime = sharesInTime(table, m_buckets.count());
        ChartData chart;
        chart.minimum = m_scope.minimum;
        const auto locale = localeOf(m_scope.language);
        for (std::size_t column = 0; column < m_buckets.count(); ++column)
            chart.series.push_back(
                {.key = m_buckets.key(column), .label = m_buckets.label(column, locale)});
        std::vector<Proportion> ofKinds;
        for (const auto row : rowsWithEnough(table, m_scope.minimum)) {
            appendKind(row, table[row], chart);
            std::vector<Proportion> shares;
            for (const auto& count : table[row])
                shares.push_back(count.betweenTwoDoors);
            ofKinds.push_back(sumOf(shares));
        }
        chart.n = sumOf(inTime).n;
        for (const auto& row : table) {
            for (const auto& count : row)
                chart.leftOut += count.unknown;
        }
        chart.sentence = doorsSentence(table, inTime, ofKinds, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        const MomentRange all{0, m_records.momentDays().size()};
        const auto wanted =
            rowsWithEnough(tableOf(tableOfAll(m_records)), m_scope.minimum)[category];
        std::vector<std::uint32_t> behind;
        forEachMoment(
            all, [&](std::size_t position, std::size_t row, std::size_t column, CareSummary care) {
                if (row == wanted && column == series && care.isHeld()
                    && care.betweenTwoDoors != Answer::Unknown)
                    behind.push_back(std::uint32_t(position));
            });
        return behind;
    }

private:
    static constexpr std::size_t notHeld = std::size_t(Answer::Yes) + 1;
    static constexpr std::size_t answers = notHeld + 1;

    /// Calls `visit(position, row, column, care)` for each moment of the scope.
    template <typename Visit>
    void forEachMoment(MomentRange range, Visit&& visit) const
    {
        const auto kinds = m_records.momentKinds();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            visit(position, m_rows.rowOfKind[kinds[position]], m_buckets.of(day), m_care(position));
        });
    }

    DoorsTable tableOf(std::span<const int> cells) const
    {
        DoorsTable table(m_rows.kinds.size(), std::vector<DoorsCount>(m_buckets.count()));
        std::size_t next = 0;
        for (auto& row : table) {
            for (auto& count : row) {
                const auto of = cells.subspan(next, answers);
                const auto yes = of[std::size_t(Answer::Yes)];
                const auto no = of[std::size_t(Answer::No)] + of[std::size_t(Answer::Partly)];
                count = {{yes, yes + no}, of[std::size_t(Answer::Unknown)]};
                next += answers;
            }
        }
        return table;
    }

    void appendKind(std::size_t row, const std::vector<DoorsCount>& counts, ChartData& chart) const
    {
        auto category = m_rows.category(row, m_scope.language);
        for (std::size_t column = 0; column < counts.size(); ++column) {
            appendShare(chart.series[column], counts[column].betweenTwoDoors, m_scope.minimum);
            category.n += counts[column].betweenTwoDoors.n;
            category.leftOut += counts[column].unknown;
        }
        chart.categories.push_back(std::move(category));
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    KindRows m_rows;
    TimeBuckets m_buckets;
};

std::unique_ptr<ChartCount> beginDoors(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<DoorsChart>(source, scope);
}

}  // namespace

/// Kind by kind and over time, the share of the moments held that were held between two doors.
extern const ChartDefinition betweenTwoDoorsOverTime{
    .key = "between_two_doors",
    .title = QT_TRANSLATE_NOOP("Chart", "Between two doors"),
    .shape = ChartShape::HeatMap,
    .unit = ChartUnit::Percent,
    .begin = beginDoors,
};

}  // namespace esperluette
