// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/entered_figures.h"
#include "core/insight/measures.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace esperluette {

namespace {

constexpr std::array ambassadorSubjects = {MeasureSubject::Referrals,
                                           MeasureSubject::ProjectVolunteers};
constexpr double mostCounted = 100'000'000;

/// Whether two figures of the three months up to their days are about some of the same days.
bool doOverlap(const Measure* earlier, const Measure* later)
{
    return earlier->day.addMonths(3) > later->day;
}

/// What was entered about one subject.
struct CountedPeople {
    MeasureSubject subject;
    std::vector<const Measure*> entered;  ///< in the order of their days

    bool hasOverlap() const
    {
        return std::ranges::adjacent_find(entered, doOverlap) != entered.end();
    }
    int sum() const
    {
        double sum = 0;
        for (const auto* measure : entered)
            sum += double(measure->hundredths) / Measure::one;
        return int(std::lround(std::clamp(sum, 0.0, mostCounted)));
    }
};

/// No moment is counted: everything was entered.
class AmbassadorsCount final : public ChartCount {
public:
    AmbassadorsCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_locale(localeOf(scope.language)),
        m_buckets(scope.period, mostPartsOfEntered)
    {
    }

    ChartData present(std::span<const int>) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket)
            chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, m_locale)});
        std::vector<CountedPeople> counted;
        for (const auto subject : ambassadorSubjects) {
            counted.push_back({subject, enteredWithin(m_records, subject, m_scope)});
            appendSeries(chart, counted.back());
        }
        const auto scores = enteredWithin(m_records, MeasureSubject::Enps, m_scope);
        for (const auto* score : scores)
            chart.categories[bucketOf(*score)].note = noteOf(*score);
        chart.sentence = sentence(counted, scores.empty() ? nullptr : scores.back());
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t, std::size_t) const override { return {}; }

private:
    std::size_t bucketOf(const Measure& measure) const
    {
        return m_buckets.of(Day(measure.day).number());
    }
    bool hasTooFew(const Measure& score) const { return score.n > 0 && score.n < m_scope.minimum; }
    void appendSeries(ChartData& chart, const CountedPeople& people) const;
    QString noteOf(const Measure& score) const;
    QString countText(const CountedPeople& people) const;
    QString scoreSentence(const Measure& score) const;
    QString sentence(const std::vector<CountedPeople>& counted, const Measure* score) const;

    const Records& m_records;
    Scope m_scope;
    QLocale m_locale;
    TimeBuckets m_buckets;
};

void AmbassadorsCount::appendSeries(ChartData& chart, const CountedPeople& people) const
{
    ChartSeries series{.key = measureKey(people.subject), .label = measureName(people.subject)};
    series.values.resize(m_buckets.count(), std::numeric_limits<double>::quiet_NaN());
    series.n.resize(m_buckets.count());
    std::vector<CountedPeople> buckets(m_buckets.count(), {people.subject, {}});
    for (const auto* measure : people.entered)
        buckets[bucketOf(*measure)].entered.push_back(measure);
    for (std::size_t bucket = 0; bucket < buckets.size(); ++bucket) {
        if (buckets[bucket].entered.empty())
            continue;
        series.n[bucket] = buckets[bucket].sum();
        series.values[bucket] = series.n[bucket];
        chart.categories[bucket].n += series.n[bucket];
        chart.n += series.n[bucket];
    }
    chart.series.push_back(std::move(series));
}

/// "eNPS +12, n = 40".
QString AmbassadorsCount::noteOf(const Measure& score) const
{
    if (hasTooFew(score))
        return QCoreApplication::translate("Chart", "eNPS: too few answers to say");
    const auto points = scoreText(double(score.hundredths) / Measure::one, m_locale);
    return score.n == 0 ? QCoreApplication::translate("Chart", "eNPS %1, n not told").arg(points)
                        : QCoreApplication::translate("Chart", "eNPS %1, n\u00a0=\u00a0%2")
                              .arg(points, m_locale.toString(score.n));
}

QString AmbassadorsCount::countText(const CountedPeople& people) const
{
    //: "Referrals: 14 (2 figure(s) entered)."
    return QCoreApplication::translate("Chart", "%1: %2 (%n figure(s) entered).", nullptr,
                                       int(people.entered.size()))
        .arg(measureName(people.subject), m_locale.toString(people.sum()));
}

QString AmbassadorsCount::scoreSentence(const Measure& score) const
{
    const auto day = dayText(score.day, m_locale);
    if (hasTooFew(score))
        return QCoreApplication::translate("Chart",
                                           "eNPS, %1: too few answers to say (n\u00a0=\u00a0%2).")
            .arg(day, m_locale.toString(score.n));
    const auto points = double(score.hundredths) / Measure::one;
    return QCoreApplication::translate("Chart", "eNPS, %1: %2.")
        .arg(day,
             evidencedText(scoreText(points, m_locale), intervalOfScore(score), score.n, m_locale));
}

QString AmbassadorsCount::sentence(const std::vector<CountedPeople>& counted,
                                   const Measure* score) const
{
    QStringList parts;
    QStringList missing;
    bool hasOverlap = false;
    for (const auto& people : counted) {
        if (people.entered.empty())
            missing << measureName(people.subject);
        else
            parts << countText(people);
        hasOverlap = hasOverlap || people.hasOverlap();
    }
    if (parts.isEmpty())
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs referrals or project volunteers entered in "
            "“Entered figures”.");
    if (score)
        parts << scoreSentence(*score);
    else
        missing << measureName(MeasureSubject::Enps);
    if (!missing.isEmpty())
        parts << missingText(missing);
    if (hasOverlap)
        parts << QCoreApplication::translate(
            "Chart",
            "Some figures are less than a quarter apart: they may count the same people twice.");
    if (isOfSome(m_scope))
        parts << ofEverybodyText();
    return parts.join(u' ');
}

std::unique_ptr<ChartCount> beginAmbassadors(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<AmbassadorsCount>(source, scope);
}

}  // namespace

/// Whom employees recommended and how many volunteered, beside whether they say that they would
/// recommend the house. A quarter for which nothing was entered is not one of nobody.
extern const ChartDefinition ambassadors{
    .key = "ambassadors",
    .title = QT_TRANSLATE_NOOP("Chart", "Ambassadors"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::Entered,
    .begin = beginAmbassadors,
};

}  // namespace esperluette
