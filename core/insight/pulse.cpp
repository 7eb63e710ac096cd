// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/entered_figures.h"
#include "core/insight/level_table.h"
#include "core/insight/measures.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::array pulseSubjects = {MeasureSubject::IntentToStay, MeasureSubject::Pride};

/// 0 to 1.
double pulseShare(const Measure& measure)
{
    return std::clamp(double(measure.hundredths) / Measure::one / 100, 0.0, 1.0);
}

/// The last figure of a subject in each bucket, and what its line says.
struct PulseLine {
    MeasureSubject subject;
    std::vector<const Measure*> ofBucket;  ///< nullptr: nothing was entered
    const Measure* latest = nullptr;  ///< the last one that is shown
    int tooFew = 0;  ///< how many are not shown for want of answers
    int withoutN = 0;  ///< how many are not shown because nobody told their n

    bool isEntered() const { return latest || tooFew > 0 || withoutN > 0; }
};

/// A cell per bucket and level of care; the figures need none.
class PulseCount final : public ChartCount {
public:
    PulseCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_locale(localeOf(scope.language)),
        m_buckets(scope.period, mostPartsOfEntered),
        m_table(source, scope, RowOfBucket(m_buckets), m_buckets.count())
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override;

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        return series > 0 ? std::vector<std::uint32_t>() : m_table.behind(category, isShown);
    }

private:
    bool hasEnough(const Measure& measure) const
    {
        return measure.n >= std::max(1, m_scope.minimum);
    }
    void appendCare(ChartData& chart, std::span<const int> cells, Proportion& whole) const;
    PulseLine lineOf(MeasureSubject subject) const;
    void appendLine(ChartData& chart, const PulseLine& line) const;
    QString careText(const ChartData& chart, Proportion whole) const;
    QString latestText(const Measure& measure) const;
    QString sentence(const ChartData& chart, Proportion whole,
                     const std::vector<PulseLine>& lines) const;

    const Records& m_records;
    Scope m_scope;
    QLocale m_locale;
    TimeBuckets m_buckets;
    LevelTable<RowOfBucket> m_table;
};

void PulseCount::appendCare(ChartData& chart, std::span<const int> cells, Proportion& whole) const
{
    chart.series.push_back(
        {.key = levelKey(CareLevel::WithCare), .label = levelName(CareLevel::WithCare)});
    for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
        const auto counts = m_table.countsOf(cells, bucket);
        const auto withCare = withCareIn(counts);
        chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, m_locale),
                                    withCare.n, untoldIn(counts)});
        appendShare(chart.series.front(), withCare, m_scope.minimum);
        whole.part += withCare.part;
        whole.n += withCare.n;
        chart.leftOut += untoldIn(counts);
    }
    chart.n = whole.n;
}

PulseLine PulseCount::lineOf(MeasureSubject subject) const
{
    PulseLine line{.subject = subject, .ofBucket = {}};
    line.ofBucket.resize(m_buckets.count());
    for (const auto* measure : enteredWithin(m_records, subject, m_scope))
        line.ofBucket[m_buckets.of(Day(measure->day).number())] = measure;
    for (const auto* measure : line.ofBucket) {
        if (!measure)
            continue;
        if (hasEnough(*measure))
            line.latest = measure;
        else
            ++(measure->n > 0 ? line.tooFew : line.withoutN);
    }
    return line;
}

void PulseCount::appendLine(ChartData& chart, const PulseLine& line) const
{
    ChartSeries series{.key = measureKey(line.subject),
                       .label = measureName(line.subject),
                       .counts = ChartCounts::Entered};
    for (std::size_t bucket = 0; bucket < line.ofBucket.size(); ++bucket) {
        const auto* measure = line.ofBucket[bucket];
        appendShare(series, measure ? pulseShare(*measure) : 0, measure ? measure->n : 0,
                    m_scope.minimum);
        if (!measure || measure->n > 0)
            continue;
        auto& note = chart.categories[bucket].note;
        //: A note beside a quarter, about a figure that is not shown: %1 is "Pride"
        const auto text =
            QCoreApplication::translate("Chart", "%1: not shown without its n").arg(series.label);
        note += note.isEmpty() ? text : QStringLiteral(" · ") + text;
    }
    chart.series.push_back(std::move(series));
}

ChartData PulseCount::present(std::span<const int> cells) const
{
    ChartData chart;
    chart.minimum = m_scope.minimum;
    Proportion whole;
    appendCare(chart, cells, whole);
    std::vector<PulseLine> lines;
    for (const auto subject : pulseSubjects) {
        lines.push_back(lineOf(subject));
        appendLine(chart, lines.back());
    }
    chart.sentence = sentence(chart, whole, lines);
    return chart;
}

QString PulseCount::careText(const ChartData& chart, Proportion whole) const
{
    if (chart.n < std::max(1, m_scope.minimum))
        return tooFewText(chart.n, m_scope.minimum, m_locale);
    return QCoreApplication::translate("Chart", "With care over the whole period: %1.")
        .arg(proportionText(whole, m_locale));
}

QString PulseCount::latestText(const Measure& measure) const
{
    //: A figure that was entered, its day and its value: "Pride, 30 September 2026: 81% (…)."
    return QCoreApplication::translate("Chart", "%1, %2: %3.")
        .arg(measureName(measure.subject), dayText(measure.day, m_locale),
             shareText(pulseShare(measure), measure.n, m_locale));
}

QString PulseCount::sentence(const ChartData& chart, Proportion whole,
                             const std::vector<PulseLine>& lines) const
{
    QStringList parts{careText(chart, whole)};
    QStringList missing;
    int tooFew = 0;
    int withoutN = 0;
    for (const auto& line : lines) {
        if (line.latest)
            parts << latestText(*line.latest);
        if (!line.isEntered())
            missing << measureName(line.subject);
        tooFew += line.tooFew;
        withoutN += line.withoutN;
    }
    const bool isEntered = missing.size() < qsizetype(lines.size());
    const auto untold = leftOutText(chart.leftOut, m_locale);
    if (!isEntered && chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs moments that were told, or intent to stay and "
            "pride entered in “Entered figures”.");
    if (!isEntered && chart.n < std::max(1, m_scope.minimum))
        return parts.front() + untold;
    if (!missing.isEmpty())
        parts << missingText(missing);
    if (tooFew > 0)
        parts << QCoreApplication::translate("Chart",
                                             "Figures of fewer than %1 answers, not shown: %2.")
                     .arg(m_locale.toString(m_scope.minimum), m_locale.toString(tooFew));
    if (withoutN > 0)
        parts << QCoreApplication::translate("Chart", "Figures without their n, not shown: %1.")
                     .arg(m_locale.toString(withoutN));
    if (isEntered && isOfSome(m_scope))
        parts << ofEverybodyText();
    return parts.join(u' ') + untold;
}

std::unique_ptr<ChartCount> beginPulse(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<PulseCount>(source, scope);
}

}  // namespace

/// Quarter by quarter, or month by month of a short period, the share of moments handled with care,
/// and beside it what a survey says of staying and of pride. They stand side by side: nothing says
/// that one comes from the other.
extern const ChartDefinition pulse{
    .key = "pulse",
    .title = QT_TRANSLATE_NOOP("Chart", "Intent to stay, pride and care"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .begin = beginPulse,
};

}  // namespace esperluette
