// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
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
    //: After a sentence about missed moments whose cause is told
    return u' '
        + QCoreApplication::translate("Chart", "Cause not told: %1 more.")
              .arg(locale.toString(untold));
}

QString causesSentence(const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart begins with the first missed moment whose cause is "
            "told.");
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
        //: Why moments were missed: a cause, and its share of all that are told
        return QCoreApplication::translate("Chart", "Most frequent cause: %1, %2.")
                   .arg(mostFrequent.front(), share)
            + untold;
    return QCoreApplication::translate("Chart", "Most frequent causes, alike: %1; each %2.")
               .arg(listText(mostFrequent), share)
        + untold;
}

/// A cell per cause.
class CausesCount final : public ChartCount {
public:
    CausesCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope)
    {
    }

    std::size_t cells() const override { return causeCount; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachMissed(range, [&](std::size_t, MissedCause cause) { ++cells[std::size_t(cause)]; });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back({.key = QStringLiteral("missed"),
                                .label = QCoreApplication::translate("Chart", "Missed moments")});
        for (const auto cause : causesInOrder(cells)) {
            const auto count = cells[std::size_t(cause)];
            chart.categories.push_back(
                {QString::fromLatin1(causeKeys[std::size_t(cause)]), causeName(cause), count});
            chart.series.front().values.push_back(count);
            chart.series.front().n.push_back(count);
            chart.n += count;
        }
        chart.leftOut = cells[std::size_t(MissedCause::NotTold)];
        chart.sentence = causesSentence(chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        const MomentRange all{0, m_records.momentDays().size()};
        const auto wanted = causesInOrder(tableOfAll(m_records))[category];
        std::vector<std::uint32_t> behind;
        forEachMissed(all, [&](std::size_t position, MissedCause cause) {
            if (cause == wanted)
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    /// Calls `visit(position, cause)` for each moment of the scope that was missed.
    template <typename Visit>
    void forEachMissed(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            if (m_care(position).level == CareLevel::Missed)
                visit(position, moments[position].evidence.cause);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
};

std::unique_ptr<ChartCount> beginCauses(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CausesCount>(source, scope);
}

}  // namespace

/// Why moments were missed, from the most frequent cause down.
extern const ChartDefinition missedCauses{
    .key = "missed_causes",
    .title = QT_TRANSLATE_NOOP("Chart", "Causes of missed moments"),
    .shape = ChartShape::Pareto,
    .unit = ChartUnit::Count,
    .begin = beginCauses,
};

}  // namespace esperluette
