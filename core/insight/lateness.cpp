// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace esperluette {

namespace {

struct LatenessBucket {
    const char* key;
    const char* label;
    int last;  ///< days between planned and held, negative when early
};
constexpr int mostDays = 1000;  ///< counted apart; beyond, all are one
constexpr std::array<LatenessBucket, 8> latenessBuckets{{
    {"early_8", QT_TRANSLATE_NOOP("Chart", "8 days early or more"), -8},
    {"early_1", QT_TRANSLATE_NOOP("Chart", "1 to 7 days early"), -1},
    {"on_the_day", QT_TRANSLATE_NOOP("Chart", "On the day"), 0},
    {"late_1", QT_TRANSLATE_NOOP("Chart", "1 to 3 days late"), 3},
    {"late_4", QT_TRANSLATE_NOOP("Chart", "4 to 7 days late"), 7},
    {"late_8", QT_TRANSLATE_NOOP("Chart", "8 to 14 days late"), 14},
    {"late_15", QT_TRANSLATE_NOOP("Chart", "15 to 30 days late"), 30},
    {"late_31", QT_TRANSLATE_NOOP("Chart", "More than 30 days late"), mostDays},
}};

std::size_t latenessBucketOf(int days)
{
    return std::size_t(std::ranges::lower_bound(latenessBuckets, days, {}, &LatenessBucket::last)
                       - latenessBuckets.begin());
}

/// "Median: 2 days late."
QString medianText(int days)
{
    if (days < 0)
        return QCoreApplication::translate("Chart", "Median: %n day(s) early.", nullptr, -days);
    if (days > 0)
        return QCoreApplication::translate("Chart", "Median: %n day(s) late.", nullptr, days);
    return QCoreApplication::translate("Chart", "Median: on the day.");
}

/// "Never planned: 12 more." with a space before it; empty for none.
QString unplannedText(int unplanned, const QLocale& locale)
{
    if (unplanned == 0)
        return {};
    //: After a sentence about moments that were planned
    return u' '
        + QCoreApplication::translate("Chart", "Never planned: %1 more.")
              .arg(locale.toString(unplanned));
}

QString latenessSentence(Proportion onTime, int median, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs planned moments that were held.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + unplannedText(chart.leftOut, locale);
    return QCoreApplication::translate("Chart", "On time, within the tolerance of each kind: %1.")
               .arg(proportionText(onTime, locale))
        + u' ' + medianText(median) + unplannedText(chart.leftOut, locale);
}

/// A cell per day of delay, then one for those on time and one for those never planned.
class LatenessCount final : public ChartCount {
public:
    LatenessCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope)
    {
        for (const auto& kind : source.records.all<MomentKind>())
            m_tolerances.push_back({-kind.rule.earlyDays, kind.rule.lateDays});
    }

    std::size_t cells() const override { return unplannedCell + 1; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto kinds = m_records.momentKinds();
        forEachHeld(range, [&](std::size_t position, const Moment& moment) {
            if (!moment.planned.isValid()) {
                ++cells[unplannedCell];
                return;
            }
            const auto [early, late] = m_tolerances[kinds[position]];
            const auto days = moment.held.number() - moment.planned.number();
            ++cells[std::size_t(std::clamp(days, -mostDays, mostDays) + mostDays)];
            cells[onTimeCell] += int(days >= early) & int(days <= late);
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        std::array<int, latenessBuckets.size()> counts{};
        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (int days = -mostDays; days <= mostDays; ++days)
            counts[latenessBucketOf(days)] += cells[std::size_t(days + mostDays)];
        chart.n = std::accumulate(counts.begin(), counts.end(), 0);
        chart.leftOut = cells[unplannedCell];
        chart.series.push_back({.key = QStringLiteral("moments"),
                                .label = QCoreApplication::translate("Chart", "Moments held")});
        for (std::size_t bucket = 0; bucket < counts.size(); ++bucket) {
            chart.categories.push_back(
                {QString::fromLatin1(latenessBuckets[bucket].key),
                 QCoreApplication::translate("Chart", latenessBuckets[bucket].label),
                 counts[bucket]});
            chart.series.front().values.push_back(counts[bucket]);
            chart.series.front().n.push_back(counts[bucket]);
        }
        hideBelowMinimum(chart);
        chart.sentence =
            latenessSentence({cells[onTimeCell], chart.n}, median(cells, chart.n), chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        forEachHeld({0, m_records.momentDays().size()},
                    [&](std::size_t position, const Moment& moment) {
                        if (!moment.planned.isValid())
                            return;
                        const auto days = moment.held.number() - moment.planned.number();
                        if (latenessBucketOf(std::min(days, mostDays)) == category)
                            behind.push_back(std::uint32_t(position));
                    });
        return behind;
    }

private:
    static constexpr std::size_t onTimeCell = 2 * mostDays + 1;
    static constexpr std::size_t unplannedCell = onTimeCell + 1;

    struct Tolerance {
        int early;  ///< 0 or less
        int late;
    };

    /// Of `n` moments, the least delay that at least half of them do not exceed.
    static int median(std::span<const int> cells, int n)
    {
        int days = -mostDays;
        for (auto sum = cells[0]; 2 * sum < n; ++days)
            sum += cells[std::size_t(days + 1 + mostDays)];
        return days;
    }

    /// Calls `visit(position, moment)` for each moment of the scope that was held.
    template <typename Visit>
    void forEachHeld(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            if (m_care(position).isHeld())
                visit(position, moments[position]);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    std::vector<Tolerance> m_tolerances;  ///< per position in all<MomentKind>()
};

std::unique_ptr<ChartCount> beginLateness(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<LatenessCount>(source, scope);
}

}  // namespace

/// How many days before or after their planned day moments were held.
extern const ChartDefinition lateness{
    .key = "lateness",
    .title = QT_TRANSLATE_NOOP("Chart", "Days between planned and held"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Count,
    .begin = beginLateness,
};

}  // namespace esperluette
