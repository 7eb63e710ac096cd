// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/entered_figures.h"
#include "core/insight/level_table.h"
#include "core/insight/measures.h"
#include "core/insight/wording.h"
#include "core/statistics/correlation.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace esperluette {

namespace {

enum SatisfactionLine : std::size_t { OfCustomers, OfEmployees, OfCare, SatisfactionLines };

constexpr std::array scoreSubjects = {MeasureSubject::CustomerScore, MeasureSubject::Enps};

double pointsOf(const Measure& measure) { return double(measure.hundredths) / Measure::one; }

/// "0.86 (95% interval: 0.30 to 0.98)".
QString coefficientText(const Correlation& correlation, const QLocale& locale)
{
    const auto number = [&locale](double value) { return decimalText(value, 2, locale); };
    const auto value = number(correlation.coefficient);
    return correlation.interval
        ? QCoreApplication::translate("Chart", "%1 (95% interval: %2 to %3)")
              .arg(value, number(correlation.interval->low), number(correlation.interval->high))
        : value;
}

/// Two lines of the chart, part of the period by part of the period.
struct ComparedLines {
    QString left;
    QString right;
    std::optional<Correlation> ranks;
    std::optional<Correlation> values;
    int n = 0;  ///< parts of the period in which both are known

    bool isEnough() const { return n >= fewestPairs && ranks && values; }
};

ComparedLines compareLines(const ChartSeries& left, const ChartSeries& right,
                           const QString& rightName)
{
    std::vector<Point> points;
    for (std::size_t index = 0; index < left.values.size(); ++index)
        points.push_back({left.values[index], right.values[index]});
    points = known(points);
    return {left.label, rightName, spearman(points), pearson(points), int(points.size())};
}

/// @param p  of the ranks, corrected for what else is compared
QString comparedText(const ComparedLines& lines, double p, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (!lines.isEnough())
        //: Two figures that are known together in too few parts of the period
        return QCoreApplication::translate("Chart",
                                           "%1 and %2: too few parts of the period in which both "
                                           "are known (n\u00a0=\u00a0%3; at least %4 are needed).")
            .arg(lines.left, lines.right, locale.toString(lines.n), locale.toString(fewestPairs));
    const auto text = isLinked(p, lines.n, scope.minimum)
        //: Two figures, then two coefficients with their intervals
        ? QCoreApplication::translate("Chart",
                                      "%1 and %2 are linked: Spearman’s rho %3, Pearson’s r %4, "
                                      "n\u00a0=\u00a0%5.")
        //: Two figures, then two coefficients with their intervals
        : QCoreApplication::translate("Chart",
                                      "%1 and %2, no link shown: Spearman’s rho %3, Pearson’s r "
                                      "%4, n\u00a0=\u00a0%5.");
    return text.arg(lines.left, lines.right, coefficientText(*lines.ranks, locale),
                    coefficientText(*lines.values, locale), locale.toString(lines.n));
}

/// A cell per part of the period and level of care; the scores need none.
class SatisfactionCount final : public ChartCount {
public:
    SatisfactionCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_locale(localeOf(scope.language)),
        m_buckets(scope.period, mostPartsOfEntered),
        m_table(source, scope, RowOfBucket(m_buckets), m_buckets.count())
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        std::array<std::vector<const Measure*>, scoreSubjects.size()> scores;
        for (std::size_t line = 0; line < scoreSubjects.size(); ++line) {
            scores[line] = enteredWithin(m_records, scoreSubjects[line], m_scope);
            std::erase_if(scores[line], [this](const Measure* score) {
                return score->n > 0 && score->n < m_scope.minimum;
            });
            chart.series.push_back(lineOf(scoreSubjects[line], scores[line]));
        }
        appendCareLine(chart, cells);
        chart.sentence = sentence(chart, scores);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        return series == OfCare ? m_table.behind(category, isShown) : std::vector<std::uint32_t>();
    }

private:
    ChartSeries lineOf(MeasureSubject subject, const std::vector<const Measure*>& scores) const;
    void appendCareLine(ChartData& chart, std::span<const int> cells) const;
    QString changeText(MeasureSubject subject, const std::vector<const Measure*>& scores) const;
    QString linksText(const ChartData& chart) const;
    QString
    sentence(const ChartData& chart,
             const std::array<std::vector<const Measure*>, scoreSubjects.size()>& scores) const;

    const Records& m_records;
    Scope m_scope;
    QLocale m_locale;
    TimeBuckets m_buckets;
    LevelTable<RowOfBucket> m_table;
};

/// The last score of each part of the period.
ChartSeries SatisfactionCount::lineOf(MeasureSubject subject,
                                      const std::vector<const Measure*>& scores) const
{
    ChartSeries series{
        .key = measureKey(subject), .label = measureName(subject), .counts = ChartCounts::Entered};
    series.values.resize(m_buckets.count(), std::nan(""));
    series.n.resize(m_buckets.count());
    series.intervals.resize(m_buckets.count());
    for (const auto* score : scores) {
        const auto bucket = m_buckets.of(Day(score->day).number());
        series.values[bucket] = pointsOf(*score);
        series.n[bucket] = score->n;
        series.intervals[bucket] = intervalOfScore(*score);
    }
    return series;
}

void SatisfactionCount::appendCareLine(ChartData& chart, std::span<const int> cells) const
{
    ChartSeries series{.key = levelKey(CareLevel::WithCare),
                       .label = QCoreApplication::translate("Chart", "With care, %"),
                       .counts = ChartCounts::Moments};
    for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
        const auto counts = m_table.countsOf(cells, bucket);
        const auto withCare = withCareIn(counts);
        chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, m_locale),
                                    withCare.n, untoldIn(counts)});
        appendShare(series, withCare, m_scope.minimum);
        chart.n += withCare.n;
        chart.leftOut += untoldIn(counts);
    }
    chart.series.push_back(std::move(series));
}

/// The last score, and whether it has changed since the first: only where no chance of sampling can
/// tell it, so where the intervals do not touch.
QString SatisfactionCount::changeText(MeasureSubject subject,
                                      const std::vector<const Measure*>& scores) const
{
    const auto& first = *scores.front();
    const auto& last = *scores.back();
    //: A score, its day and its value with interval and n
    auto now = QCoreApplication::translate("Chart", "%1, %2: %3.")
                   .arg(measureName(subject), dayText(last.day, m_locale),
                        evidencedText(scoreText(pointsOf(last), m_locale), intervalOfScore(last),
                                      last.n, m_locale));
    if (scores.size() < 2)
        return now;
    const auto before = intervalOfScore(first);
    const auto after = intervalOfScore(last);
    const bool isUp = after.low > before.high;
    const bool isDown = after.high < before.low;
    const auto since = isUp
        //: %1 a day, %2 a score
        ? QCoreApplication::translate("Chart", "Up since %1 (%2).")
        : isDown ? QCoreApplication::translate("Chart", "Down since %1 (%2).")
                 : QCoreApplication::translate("Chart", "No proven change since %1 (%2).");
    return now + u' '
        + since.arg(dayText(first.day, m_locale), scoreText(pointsOf(first), m_locale));
}

QString SatisfactionCount::linksText(const ChartData& chart) const
{
    //: As in "eNPS and the share with care are linked"
    const auto care = QCoreApplication::translate("Chart", "the share with care");
    const std::array<ComparedLines, SatisfactionLines> pairs{
        compareLines(chart.series[OfCustomers], chart.series[OfEmployees],
                     chart.series[OfEmployees].label),
        compareLines(chart.series[OfCustomers], chart.series[OfCare], care),
        compareLines(chart.series[OfEmployees], chart.series[OfCare], care)};
    std::vector<double> pValues;
    pValues.reserve(pairs.size());
    for (const auto& pair : pairs)
        pValues.push_back(pair.isEnough() ? pair.ranks->p : std::nan(""));
    const auto corrected = holmCorrected(pValues);
    QStringList texts;
    for (std::size_t index = 0; index < pairs.size(); ++index) {
        if (pairs[index].n > 0)
            texts << comparedText(pairs[index], corrected[index], m_scope);
    }
    return texts.join(u' ');
}

QString SatisfactionCount::sentence(
    const ChartData& chart,
    const std::array<std::vector<const Measure*>, scoreSubjects.size()>& scores) const
{
    QStringList parts;
    QStringList missing;
    for (std::size_t line = 0; line < scoreSubjects.size(); ++line) {
        if (scores[line].empty())
            missing << measureName(scoreSubjects[line]);
        else
            parts << changeText(scoreSubjects[line], scores[line]);
    }
    const auto untold = leftOutText(chart.leftOut, m_locale);
    if (parts.isEmpty() && chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs eNPS or the NPS of the customers, entered in "
            "“Entered figures”, or moments that were told.");
    if (parts.isEmpty() && chart.n < std::max(1, m_scope.minimum))
        return tooFewText(chart.n, m_scope.minimum, m_locale) + untold;
    if (!missing.isEmpty())
        parts << missingText(missing);
    if (const auto links = linksText(chart); !links.isEmpty())
        parts << links;
    if (missing.size() < qsizetype(scoreSubjects.size()) && isOfSome(m_scope))
        parts << ofEverybodyText();
    return parts.join(u' ') + untold;
}

std::unique_ptr<ChartCount> beginSatisfaction(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<SatisfactionCount>(source, scope);
}

}  // namespace

/// Quarter by quarter, whether customers and employees would recommend the house, by the same
/// formula on the same scale, beside the care of the moments. They are called linked only when the
/// test says so, and nothing says that one comes from the other.
extern const ChartDefinition satisfaction{
    .key = "satisfaction",
    .title = QT_TRANSLATE_NOOP("Chart", "NPS of customers & employees"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Mixed,
    .begin = beginSatisfaction,
};

}  // namespace esperluette
