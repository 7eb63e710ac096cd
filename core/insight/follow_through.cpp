// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/day_buckets.h"
#include "core/insight/scoped_commitments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

struct StateName {
    CommitmentState state;
    const char* key;
    const char* label;
};
constexpr std::array stateNames{
    StateName{CommitmentState::Kept, "kept", QT_TRANSLATE_NOOP("Chart", "Kept")},
    StateName{CommitmentState::Open, "open", QT_TRANSLATE_NOOP("Chart", "Open")},
    StateName{CommitmentState::Broken, "broken", QT_TRANSLATE_NOOP("Chart", "Broken")},
    StateName{CommitmentState::Released, "released", QT_TRANSLATE_NOOP("Chart", "Released")},
};

/// What the sentence says.
struct Keeping {
    Proportion kept;  ///< of those whose day has come: kept, broken, or open after their day
    int open = 0;
    int overdue = 0;

    void add(const Commitment& commitment, QDate today)
    {
        const bool isOpen = commitment.state == CommitmentState::Open;
        const bool isOverdue = isPastDue(commitment, today);
        const bool isKept = commitment.state == CommitmentState::Kept;
        open += isOpen ? 1 : 0;
        overdue += isOverdue ? 1 : 0;
        kept.part += isKept ? 1 : 0;
        kept.n += isKept || isOverdue || commitment.state == CommitmentState::Broken ? 1 : 0;
    }
};

QString keptText(const Keeping& keeping, const Scope& scope, const QLocale& locale)
{
    if (keeping.kept.n < scope.minimum)
        return QCoreApplication::translate(
                   "Chart",
                   "Too few commitments whose day has come to say how many are kept "
                   "(n\u00a0=\u00a0%1; at least %2 are needed).")
            .arg(locale.toString(keeping.kept.n), locale.toString(scope.minimum));
    //: %1 is a share with its interval and n
    return QCoreApplication::translate("Chart", "Kept, of those whose day has come: %1.")
        .arg(proportionText(keeping.kept, locale));
}

QString followThroughSentence(const Keeping& keeping, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs commitments.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale, ChartCounts::Commitments);
    return keptText(keeping, scope, locale) + u' '
        + QCoreApplication::translate(
              "Chart", "Open: %1, of which overdue: %2. Commitments: n\u00a0=\u00a0%3.")
              .arg(locale.toString(keeping.open), locale.toString(keeping.overdue),
                   locale.toString(chart.n));
}

class FollowThroughCount final : public ChartCount {
public:
    FollowThroughCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_commitments(source.records, scope),
        m_counts(m_ages.count())
    {
        m_commitments.forEach([&](const Commitment& commitment) {
            ++m_counts[ageOf(commitment)][std::size_t(commitment.state)];
            m_keeping.add(commitment, m_scope.today);
        });
    }

    bool looksUpCommitments() const override { return true; }

    ChartData present(std::span<const int>) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        const auto locale = localeOf(m_scope.language);
        for (std::size_t age = 0; age < m_ages.count(); ++age)
            chart.categories.push_back({m_ages.key(age), m_ages.label(age, locale)});
        for (const auto& name : stateNames) {
            ChartSeries series{.key = QString::fromLatin1(name.key),
                               .label = QCoreApplication::translate("Chart", name.label)};
            for (std::size_t age = 0; age < m_ages.count(); ++age) {
                const auto count = m_counts[age][std::size_t(name.state)];
                series.values.push_back(count);
                series.n.push_back(count);
                chart.categories[age].n += count;
                chart.n += count;
            }
            chart.series.push_back(std::move(series));
        }
        hideBelowMinimum(chart);
        chart.sentence = followThroughSentence(m_keeping, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        std::vector<std::uint32_t> behind;
        m_commitments.forEach([&](const Commitment& commitment) {
            if (commitment.state != stateNames[series].state || ageOf(commitment) != category)
                return;
            const auto* moment = commitment.moment ? m_records.find(*commitment.moment) : nullptr;
            if (moment)
                behind.push_back(std::uint32_t(m_records.positionOf(*moment)));
        });
        std::ranges::sort(behind);
        behind.erase(std::unique(behind.begin(), behind.end()), behind.end());
        return behind;
    }

private:
    std::size_t ageOf(const Commitment& commitment) const
    {
        return m_ages.of(int(commitment.promised.daysTo(m_scope.today)));
    }

    const Records& m_records;
    Scope m_scope;
    ScopedCommitments m_commitments;
    DayBuckets m_ages{{7, 30, 90, 180}};
    std::vector<std::array<int, stateNames.size()>> m_counts;  ///< by age and state
    Keeping m_keeping;
};

std::unique_ptr<ChartCount> beginFollowThrough(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<FollowThroughCount>(source, scope);
}

}  // namespace

/// Commitments by how long ago they were promised, and what became of them.
extern const ChartDefinition followThroughByAge{
    .key = "follow_through",
    .title = QT_TRANSLATE_NOOP("Chart", "Commitments by age"),
    .shape = ChartShape::StackedBars,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::Commitments,
    .begin = beginFollowThrough,
};

}  // namespace esperluette
