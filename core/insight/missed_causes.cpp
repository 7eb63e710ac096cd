// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/moments/missed_cause.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr auto causeCount = allCauses.size() + 1;  ///< NotTold included

/// Stable, for files and programs, by the number of the cause.
constexpr std::array<const char*, causeCount> causeKeys{"not_told", "time",  "tool",
                                                        "rule",     "skill", "forgot"};

/// The causes that were told, from the most frequent down.
std::vector<MissedCause> causesInOrder(std::span<const int> counts)
{
    std::vector<MissedCause> causes(allCauses.begin(), allCauses.end());
    std::ranges::stable_sort(causes, std::ranges::greater(),
                             [&](MissedCause cause) { return counts[std::size_t(cause)]; });
    return causes;
}

/// "Cause not told: 12 more." with a space before it; empty for none.
QString causeUntoldText(int untold, const QLocale& locale)
{
    if (untold == 0)
        return {};
    //: After a sentence about moments missed or held in passing, whose cause is told
    return u' '
        + QCoreApplication::translate("Chart", "Cause not told: %1 more.")
              .arg(locale.toString(untold));
}

/// The kind of moment a cause comes up with most often.
struct CauseKind {
    QString name;
    int count = 0;
};

/// " Most often with: Praise interview, 12 of these 29." with a space before it; empty for too few.
QString kindText(const CauseKind& kind, int ofCause, const Scope& scope)
{
    if (kind.count < std::max(1, scope.minimum))
        return {};
    const auto locale = localeOf(scope.language);
    return u' '
        + QCoreApplication::translate("Chart", "Most often with: %1, %2 of these %3.")
              .arg(kind.name, locale.toString(kind.count), locale.toString(ofCause));
}

/// @param kind  with the most frequent cause
QString causesSentence(const ChartData& chart, const CauseKind& kind, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs moments that "
                                           "were missed or held in passing, and what got in the "
                                           "way of them.");
    const auto untold = causeUntoldText(chart.leftOut, locale);
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + untold;

    QStringList mostFrequent;
    for (const auto& category : chart.categories) {
        if (category.n == chart.categories.front().n)
            mostFrequent << category.label;
    }
    const auto share = proportionText({chart.categories.front().n, chart.n}, locale);
    if (mostFrequent.size() == 1)
        //: What got in the way of moments: a cause, and its share of all that are told
        return QCoreApplication::translate("Chart", "Most frequent cause: %1, %2.")
                   .arg(mostFrequent.front(), share)
            + kindText(kind, chart.categories.front().n, scope) + untold;
    return QCoreApplication::translate("Chart", "Most frequent causes, alike: %1; each %2.")
               .arg(listText(mostFrequent), share)
        + untold;
}

/// A cell per kind of moment and cause.
class CausesCount final : public ChartCount {
public:
    CausesCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_rows(kindRows(source.records))
    {
    }

    std::size_t cells() const override { return m_rows.kinds.size() * causeCount; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto kinds = m_records.momentKinds();
        forEachCaused(range, [&](std::size_t position, MissedCause cause) {
            ++cells[m_rows.rowOfKind[kinds[position]] * causeCount + std::size_t(cause)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto counts = countsOf(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back({.key = QStringLiteral("moments"),
                                .label = QCoreApplication::translate("Chart", "Moments")});
        for (const auto cause : causesInOrder(counts)) {
            const auto count = counts[std::size_t(cause)];
            chart.categories.push_back(
                {QString::fromLatin1(causeKeys[std::size_t(cause)]), causeName(cause), count});
            chart.series.front().values.push_back(count);
            chart.series.front().n.push_back(count);
            chart.n += count;
        }
        chart.leftOut = counts[std::size_t(MissedCause::NotTold)];
        chart.sentence =
            causesSentence(chart, mostOftenWith(cells, causesInOrder(counts).front()), m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        const MomentRange all{0, m_records.momentDays().size()};
        const auto wanted = causesInOrder(countsOf(tableOfAll(m_records)))[category];
        std::vector<std::uint32_t> behind;
        forEachCaused(all, [&](std::size_t position, MissedCause cause) {
            if (cause == wanted)
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    /// How many moments each cause has, by its number.
    std::array<int, causeCount> countsOf(std::span<const int> cells) const
    {
        std::array<int, causeCount> counts{};
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            counts[cell % causeCount] += cells[cell];
        return counts;
    }

    CauseKind mostOftenWith(std::span<const int> cells, MissedCause cause) const
    {
        CauseKind most;
        for (std::size_t row = 0; row < m_rows.kinds.size(); ++row) {
            const auto count = cells[row * causeCount + std::size_t(cause)];
            if (count > most.count)
                most = {m_rows.kinds[row]->name.in(m_scope.language), count};
        }
        return most;
    }

    /// Calls `visit(position, cause)` for each moment of the scope that was missed or held in
    /// passing.
    template <typename Visit>
    void forEachCaused(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto level = m_care(position).level;
            if (level == CareLevel::Missed || level == CareLevel::InPassing)
                visit(position, moments[position].evidence.cause);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    KindRows m_rows;
};

std::unique_ptr<ChartCount> beginCauses(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CausesCount>(source, scope);
}

}  // namespace

/// What got in the way of moments that were missed or held in passing, from the most frequent cause
/// down.
extern const ChartDefinition missedCauses{
    .key = "missed_causes",
    .title = QT_TRANSLATE_NOOP("Chart", "What got in the way"),
    .shape = ChartShape::Pareto,
    .unit = ChartUnit::Count,
    .begin = beginCauses,
};

}  // namespace esperluette
