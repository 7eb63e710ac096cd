// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// The months, or the quarters, of a period.
class Buckets {
public:
    explicit Buckets(DateRange period) :
        m_months(period.first.addYears(3) <= period.last ? 3 : 1),
        m_firstDay(Day(period.first).number())
    {
        if (!period.first.isValid() || period.last < period.first)
            return;
        auto start =
            QDate(period.first.year(), (period.first.month() - 1) / m_months * m_months + 1, 1);
        for (; start <= period.last; start = start.addMonths(m_months)) {
            m_starts.push_back(start);
            const auto end = Day(std::min(start.addMonths(m_months), period.last.addDays(1)));
            m_ofDay.resize(std::size_t(end.number() - m_firstDay),
                           std::uint32_t(m_starts.size() - 1));
        }
    }

    std::size_t count() const { return m_starts.size(); }
    /// The bucket of a Julian day of the period.
    std::size_t of(std::int32_t day) const { return m_ofDay[std::size_t(day - m_firstDay)]; }

    /// "2026-11", or "2026-Q4".
    QString key(std::size_t bucket) const
    {
        const auto start = m_starts[bucket];
        return m_months == 1 ? start.toString(QStringLiteral("yyyy-MM"))
                             : QStringLiteral("%1-Q%2").arg(start.year()).arg(quarter(start));
    }
    /// "Nov 2026", or "Q4 2026".
    QString label(std::size_t bucket, const QLocale& locale) const
    {
        const auto start = m_starts[bucket];
        if (m_months == 1)
            return locale.toString(start, QStringLiteral("MMM yyyy"));
        //: A quarter of a year: %1 is 1 to 4, %2 the year
        return QCoreApplication::translate("Chart", "Q%1 %2")
            .arg(QString::number(quarter(start)), QString::number(start.year()));
    }

private:
    static int quarter(QDate day) { return (day.month() - 1) / 3 + 1; }

    int m_months;
    std::int32_t m_firstDay;
    std::vector<QDate> m_starts;
    std::vector<std::uint32_t> m_ofDay;  ///< per day of the period
};

/// Calls `visit(position, bucket, level)` for each moment of the scope.
template <typename Visit>
void forEachLevel(const Records& records, const CareReader& care, const Scope& scope,
                  const Buckets& buckets, Visit&& visit)
{
    ScopedMoments(records, scope).forEach([&](std::size_t position, std::int32_t day) {
        visit(position, buckets.of(day), care(position).level);
    });
}

/// What changed between the first half of the period and the second, if the test says so.
QString changeText(const std::vector<Proportion>& shares, const Scope& scope)
{
    Proportion halves[2];
    for (std::size_t bucket = 0; bucket < shares.size(); ++bucket) {
        auto& half = halves[bucket * 2 >= shares.size() ? 1 : 0];
        half.part += shares[bucket].part;
        half.n += shares[bucket].n;
    }
    if (halves[0].n < scope.minimum || halves[1].n < scope.minimum)
        return {};
    if (!isSignificantDifference(fisherExact(halves[0], halves[1]), halves[0].n, halves[1].n,
                                 scope.minimum))
        return u' '
            + QCoreApplication::translate(
                   "Chart",
                   "No significant change from the first half of the period to the second.");
    const auto locale = localeOf(scope.language);
    return u' '
        + QCoreApplication::translate(
              "Chart",
              "From %1 in the first half of the period (n\u00a0=\u00a0%2) to %3 in "
              "the second (n\u00a0=\u00a0%4): a significant change.")
              .arg(percentText(halves[0].share(), locale), locale.toString(halves[0].n),
                   percentText(halves[1].share(), locale), locale.toString(halves[1].n));
}

QString sentence(const std::vector<Proportion>& shares, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing to show yet: this chart needs moments told in more than one month.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);

    Proportion all{0, chart.n};
    for (const auto& share : shares)
        all.part += share.part;
    return QCoreApplication::translate("Chart", "With care over the whole period: %1.")
               .arg(proportionText(all, locale))
        + changeText(shares, scope) + leftOutText(chart.leftOut, locale);
}

ChartData timeChart(const Records& records, const CareReader& care, const Scope& scope)
{
    const Buckets buckets(scope.period);
    std::vector<LevelCounts> counts(buckets.count());
    forEachLevel(records, care, scope, buckets,
                 [&](std::size_t, std::size_t bucket, CareLevel level) {
                     ++counts[bucket][std::size_t(level)];
                 });
    std::vector<Proportion> shares;
    shares.reserve(counts.size());
    for (const auto& levels : counts)
        shares.push_back(withCareIn(levels));

    ChartData chart;
    chart.minimum = scope.minimum;
    chart.series.push_back(
        {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)});
    const auto locale = localeOf(scope.language);
    for (std::size_t bucket = 0; bucket < buckets.count(); ++bucket) {
        chart.categories.push_back({buckets.key(bucket), buckets.label(bucket, locale),
                                    shares[bucket].n, untoldIn(counts[bucket])});
        appendShare(chart.series.front(), shares[bucket], scope.minimum);
        chart.n += shares[bucket].n;
        chart.leftOut += untoldIn(counts[bucket]);
    }
    chart.sentence = sentence(shares, chart, scope);
    return chart;
}

std::vector<std::uint32_t> timeMoments(const Records& records, const CareReader& care,
                                       const Scope& scope, std::size_t category, std::size_t)
{
    std::vector<std::uint32_t> behind;
    forEachLevel(records, care, scope, Buckets(scope.period),
                 [&](std::size_t position, std::size_t bucket, CareLevel level) {
                     if (bucket == category && isShown(level))
                         behind.push_back(std::uint32_t(position));
                 });
    return behind;
}

}  // namespace

/// Month by month, or quarter by quarter, the share of moments handled with care.
extern const ChartDefinition careOverTime{
    .key = "care_over_time",
    .title = QT_TRANSLATE_NOOP("Chart", "Care over time"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .compute = timeChart,
    .momentsBehind = timeMoments,
};

}  // namespace esperluette
