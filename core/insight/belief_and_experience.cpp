// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/counted_points.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int scores = 101;  ///< 0 to 100
constexpr int ratings = 6;  ///< 1 to 5, and 0 for not told
constexpr int binWidth = 10;
constexpr int binCount = 10;  ///< the last one ends at 100
constexpr int believedFrom = 75;
constexpr int feltBadly = 2;

/// From the most care down.
constexpr std::array calibratedLevels{CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing};

/// A cell per score and rating, then one for what was held and is untold, then one per level and
/// rating.
struct BeliefCell {
    static constexpr std::size_t untold = scores * ratings;
    static constexpr std::size_t firstLevel = untold + 1;
    static constexpr std::size_t count = firstLevel + calibratedLevels.size() * ratings;

    static std::size_t of(int score, int felt) { return std::size_t(score * ratings + felt); }
    static std::size_t of(CareLevel level, int felt)
    {
        return firstLevel + (std::size_t(level) - std::size_t(CareLevel::InPassing)) * ratings
            + std::size_t(felt);
    }
};

/// Moments whose scores are near one another and whose rating is the same.
struct BeliefBin {
    int score;  ///< number of the bin
    int felt;  ///< 1 to 5
    int n;
};

int binOf(int score) { return std::min(score / binWidth, binCount - 1); }

/// Those with moments, by rating and then by score.
std::vector<BeliefBin> beliefBins(std::span<const int> cells)
{
    std::vector<BeliefBin> bins;
    for (int felt = 1; felt < ratings; ++felt) {
        std::array<int, binCount> counts{};
        for (int score = 0; score < scores; ++score)
            counts[std::size_t(binOf(score))] += cells[BeliefCell::of(score, felt)];
        for (int bin = 0; bin < binCount; ++bin) {
            if (const auto n = counts[std::size_t(bin)]; n > 0)
                bins.push_back({bin, felt, n});
        }
    }
    return bins;
}

/// Score and rating of all moments that have both.
std::vector<CountedPoint> beliefPoints(std::span<const int> cells)
{
    std::vector<CountedPoint> points;
    for (int score = 0; score < scores; ++score) {
        for (int felt = 1; felt < ratings; ++felt) {
            if (const auto n = cells[BeliefCell::of(score, felt)]; n > 0)
                points.push_back({{double(score), double(felt)}, n});
        }
    }
    return points;
}

/// "Spearman's rho 0.45, 95% interval: 0.20 to 0.62, n = 40"
QString rhoText(const Correlation& correlation, const QLocale& locale)
{
    const auto number = [&](double value) { return decimalText(value, 2, locale); };
    if (!correlation.interval)
        return QCoreApplication::translate("Chart", "Spearman's rho %1, n\u00a0=\u00a0%2")
            .arg(number(correlation.coefficient), locale.toString(correlation.n));
    return QCoreApplication::translate(
               "Chart", "Spearman's rho %1, 95% interval: %2 to %3, n\u00a0=\u00a0%4")
        .arg(number(correlation.coefficient), number(correlation.interval->low),
             number(correlation.interval->high), locale.toString(correlation.n));
}

QString linkText(const std::optional<Correlation>& correlation, const Scope& scope)
{
    if (!correlation)
        return QCoreApplication::translate(
            "Chart", "The care, or what was felt, is always the same: nothing to compare.");
    const auto numbers = rhoText(*correlation, localeOf(scope.language));
    if (!isLinked(correlation->p, correlation->n, scope.minimum))
        return QCoreApplication::translate(
                   "Chart", "Care and what people felt are not shown to be linked (%1).")
            .arg(numbers);
    if (correlation->coefficient > 0)
        return QCoreApplication::translate(
                   "Chart", "Care and what people felt are linked: more care, better felt (%1).")
            .arg(numbers);
    return QCoreApplication::translate(
               "Chart",
               "Care and what people felt are linked, but: more care, less well felt (%1).")
        .arg(numbers);
}

/// How many of the moments believed to be with care were felt badly; empty for too few.
QString mistakenText(std::span<const int> cells, const Scope& scope)
{
    Proportion badly;
    for (int score = believedFrom; score < scores; ++score) {
        for (int felt = 1; felt < ratings; ++felt) {
            const auto n = cells[BeliefCell::of(score, felt)];
            badly.n += n;
            badly.part += felt <= feltBadly ? n : 0;
        }
    }
    if (badly.n < std::max(1, scope.minimum))
        return {};
    return u' '
        + QCoreApplication::translate("Chart", "Believed to be with care, yet felt at 1 or 2: %1.")
              .arg(proportionText(badly, localeOf(scope.language)));
}

/// "Felt on average: with care 4.5 (n = 20); in part 3.2 (n = 12).", of the levels of which enough
/// is told, with a space before it; empty for none.
QString calibrationText(std::span<const int> cells, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    QStringList parts;
    for (const auto level : calibratedLevels) {
        int sum = 0;
        int n = 0;
        for (int felt = 1; felt < ratings; ++felt) {
            const auto count = cells[BeliefCell::of(level, felt)];
            sum += count * felt;
            n += count;
        }
        if (n >= std::max(1, scope.minimum))
            //: A level of care, the mean of the ratings 1 to 5, and of how many
            parts << QCoreApplication::translate("Chart", "%1 %2 (n\u00a0=\u00a0%3)")
                         .arg(levelName(level), locale.toString(double(sum) / n, 'f', 1),
                              locale.toString(n));
    }
    if (parts.isEmpty())
        return {};
    return u' '
        + QCoreApplication::translate("Chart", "Felt on average, from 1 to 5: %1.")
              .arg(listText(parts));
}

/// "Not told how it was felt, or handled: 12 more." with a space before it; empty for none.
QString feltUntoldText(int untold, const QLocale& locale)
{
    if (untold == 0)
        return {};
    //: After a sentence about moments of which care and felt rating are told
    return u' '
        + QCoreApplication::translate("Chart", "Not told how it was handled, or felt: %1 more.")
              .arg(locale.toString(untold));
}

QString beliefSentence(const ChartData& chart, std::span<const int> cells,
                       std::span<const CountedPoint> points, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs told moments that the person rated, from 1 to "
            "5.");
    const auto untold = feltUntoldText(chart.leftOut, locale);
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + untold;
    return linkText(spearman(points), scope) + calibrationText(cells, scope)
        + mistakenText(cells, scope) + untold;
}

/// "Least squares (n = 40)": how far both go together is said once, by the rho of the sentence.
QString lineLabel(int n, const QLocale& locale)
{
    return QCoreApplication::translate("Chart", "Least squares (n\u00a0=\u00a0%1)")
        .arg(locale.toString(n));
}

class BeliefCount final : public ChartCount {
public:
    BeliefCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope)
    {
    }

    std::size_t cells() const override { return BeliefCell::count; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto moments = m_records.all<Moment>();
        forEachHeld(range, [&](std::size_t position, std::size_t cell) {
            ++cells[cell];
            if (cell != BeliefCell::untold)
                ++cells[BeliefCell::of(m_care(position).level, moments[position].evidence.felt)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series = {
            {.key = QStringLiteral("care"), .label = QCoreApplication::translate("Chart", "Care")},
            {.key = QStringLiteral("felt"), .label = QCoreApplication::translate("Chart", "Felt")}};
        for (const auto& bin : beliefBins(cells))
            appendBin(bin, chart);
        hideBelowMinimum(chart);
        chart.leftOut = cells[BeliefCell::untold];
        for (int score = 0; score < scores; ++score)
            chart.leftOut += cells[BeliefCell::of(score, 0)];
        const auto points = beliefPoints(cells);
        chart.sentence = beliefSentence(chart, cells, points, m_scope);
        if (const auto line = fittedLine(points); line && chart.n >= m_scope.minimum)
            chart.line = {line->slope, line->intercept,
                          lineLabel(chart.n, localeOf(m_scope.language))};
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        const MomentRange all{0, m_records.momentDays().size()};
        const auto wanted = beliefBins(tableOfAll(m_records))[category];
        std::vector<std::uint32_t> behind;
        forEachHeld(all, [&](std::size_t position, std::size_t cell) {
            if (cell != BeliefCell::untold && int(cell) % ratings == wanted.felt
                && binOf(int(cell) / ratings) == wanted.score)
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    static void appendBin(const BeliefBin& bin, ChartData& chart)
    {
        const auto first = bin.score * binWidth;
        const auto last = bin.score == binCount - 1 ? scores - 1 : first + binWidth - 1;
        chart.categories.push_back(
            {QStringLiteral("%1_%2").arg(first).arg(bin.felt),
             //: Moments with a score of care from %1 to %2 that were rated %3 by the person
             QCoreApplication::translate("Chart", "Care %1 to %2, felt %3")
                 .arg(QString::number(first), QString::number(last), QString::number(bin.felt)),
             bin.n});
        chart.series.front().values.push_back(first + binWidth / 2.0);
        chart.series.back().values.push_back(bin.felt);
        for (auto& series : chart.series)
            series.n.push_back(bin.n);
        chart.n += bin.n;
    }

    /// Calls `visit(position, cell)` for each moment of the scope that was held.
    template <typename Visit>
    void forEachHeld(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto care = m_care(position);
            if (care.level > CareLevel::Missed)
                visit(position, BeliefCell::of(care.score, moments[position].evidence.felt));
            else if (care.level == CareLevel::Untold)
                visit(position, BeliefCell::untold);
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
};

std::unique_ptr<ChartCount> beginBelief(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<BeliefCount>(source, scope);
}

}  // namespace

/// The care that the manager believes to have given against what the person felt, as the person
/// said.
extern const ChartDefinition beliefAndExperience{
    .key = "belief_and_experience",
    .title = QT_TRANSLATE_NOOP("Chart", "Care given and care felt"),
    .shape = ChartShape::Scatter,
    .unit = ChartUnit::Rating,
    .begin = beginBelief,
};

}  // namespace esperluette
