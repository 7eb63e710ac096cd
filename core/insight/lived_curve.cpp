// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/distributions.h"
#include "core/statistics/rank_sum.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace esperluette {

namespace {

constexpr std::size_t feltRatings = 5;
constexpr std::size_t fewestJudged = 2;  ///< stages, so that something is said of all of them
constexpr double clearlyLower = 1;  ///< a whole point of the rating
constexpr double worthSaying = 0.5;  ///< of a significant difference, in points of the rating
constexpr double badlyFelt = 3;  ///< below it a mean is bad by itself

/// How many moments have each rating, from 1 up.
struct RatingCounts {
    std::array<int, feltRatings> counts{};
    int notRated = 0;  ///< held, and nobody knows how it was felt

    int n() const
    {
        int sum = 0;
        for (const auto count : counts)
            sum += count;
        return sum;
    }
    double mean() const
    {
        double sum = 0;
        for (std::size_t index = 0; index < feltRatings; ++index)
            sum += double(index + 1) * counts[index];
        return sum / n();
    }
    /// Of 95 %, of the mean, by Student's t, within 1 and 5; for two ratings or more.
    Interval interval() const
    {
        double squares = 0;
        for (std::size_t index = 0; index < feltRatings; ++index)
            squares += counts[index] * std::pow(double(index + 1) - mean(), 2);
        const auto freedom = double(n() - 1);
        const auto half = studentQuantile(freedom) * std::sqrt(squares / freedom / n());
        return {std::max(1.0, mean() - half), std::min(double(feltRatings), mean() + half)};
    }

    RatingCounts& operator+=(const RatingCounts& other)
    {
        for (std::size_t index = 0; index < feltRatings; ++index)
            counts[index] += other.counts[index];
        notRated += other.notRated;
        return *this;
    }
};

/// A kind of moment of which some rating is told.
struct LivedKind {
    std::size_t row;  ///< in KindRows
    RatingCounts ratings;
};

/// How the last kind of a stage compares with those before it.
struct StageEnd {
    const Stage* stage;
    const LivedKind* last;
    RatingCounts before;
    double p;  ///< of the rank-sum test, not yet corrected
};

/// Kinds of one stage that follow one another, of which enough is told.
using StageKinds = std::vector<const LivedKind*>;

/// The kinds of a stage that were felt best and worst.
struct Extremes {
    const LivedKind* peak;
    const LivedKind* low;
};

/// What is said of the stages of the curve.
struct StagesText {
    std::vector<StageEnd> ends;  ///< of the stages that can be judged
    int notJudged = 0;  ///< stages with moments held, of whose kinds too little is told
    int withoutExtremes = 0;  ///< stages that can be judged in which no peak and no low stands out
};

/// The mean of one rating, or of more, as "3.8".
QString ratingText(double rating, const QLocale& locale) { return locale.toString(rating, 'f', 1); }

std::optional<StageEnd> stageEnd(const Stage* stage, const StageKinds& kinds)
{
    RatingCounts before;
    for (std::size_t index = 0; index + 1 < kinds.size(); ++index)
        before += kinds[index]->ratings;
    if (kinds.size() < 2)
        return std::nullopt;
    const auto compared = compareCountedRanks(kinds.back()->ratings.counts, before.counts);
    return StageEnd{stage, kinds.back(), before, compared ? compared->p : 1};
}

/// "Arrival ends badly: end of trial at 2.8, before it 4.1 (n = 12 and 40)"; empty when it does
/// not: it takes a significant difference that is worth saying, or a clear one down to a bad mean.
QString badEndText(const StageEnd& end, double correctedP, const KindRows& rows, const Scope& scope)
{
    const auto last = end.last->ratings.mean();
    const auto before = end.before.mean();
    const bool isSignificant =
        isSignificantDifference(correctedP, end.last->ratings.n(), end.before.n(), scope.minimum);
    const auto lower = before - last;
    const bool isClear = last < badlyFelt && lower >= clearlyLower;
    if (!isClear && !(isSignificant && lower >= worthSaying))
        return {};
    const auto locale = localeOf(scope.language);
    //: %1 a stage of the journey, %2 its last kind of moment, %3 its mean rating, %4 that before it
    const auto* const text = isSignificant
        ? QT_TRANSLATE_NOOP("Chart",
                            "%1 ends badly: %2, felt at %3, against %4 before it (n\u00a0=\u00a0%5 "
                            "and %6), a significant difference.")
        : QT_TRANSLATE_NOOP("Chart",
                            "%1 ends badly: %2, felt at %3, against %4 before it (n\u00a0=\u00a0%5 "
                            "and %6).");
    return u' '
        + QCoreApplication::translate("Chart", text)
              .arg(end.stage->name.in(scope.language),
                   rows.kinds[end.last->row]->name.in(scope.language), ratingText(last, locale),
                   ratingText(before, locale), locale.toString(end.last->ratings.n()),
                   locale.toString(end.before.n()));
}

/// That none of the stages that can be judged ends badly, with a space before it. It is said only
/// of several: one stage is not the journey.
QString noBadEndText(const StagesText& stages, const QLocale& locale)
{
    const auto judged = int(stages.ends.size());
    if (stages.ends.size() < fewestJudged)
        return {};
    if (stages.notJudged == 0)
        return u' '
            + QCoreApplication::translate("Chart",
                                          "Of the %n stage(s) that can be judged, none ends badly.",
                                          nullptr, judged);
    //: %1 is a number of stages of which too few ratings are told
    return u' '
        + QCoreApplication::translate(
              "Chart",
              "Of the %n stage(s) that can be judged, none ends badly; too few ratings for %1.",
              nullptr, judged)
              .arg(locale.toString(stages.notJudged));
}

/// What is said of the stages that end badly, each with a space before it; or that none does.
QString badEndsText(const StagesText& stages, const KindRows& rows, const Scope& scope)
{
    const auto& ends = stages.ends;
    std::vector<double> pValues;
    pValues.reserve(ends.size());
    for (const auto& end : ends)
        pValues.push_back(end.p);
    const auto corrected = holmCorrected(pValues);
    QString text;
    for (std::size_t index = 0; index < ends.size(); ++index)
        text += badEndText(ends[index], corrected[index], rows, scope);
    return text.isEmpty() ? noBadEndText(stages, localeOf(scope.language)) : text;
}

/// " No peak and no low stands out." with a space before it; empty when they do everywhere.
QString withoutExtremesText(const StagesText& stages)
{
    if (stages.withoutExtremes == 0)
        return {};
    if (stages.withoutExtremes == int(stages.ends.size()))
        return u' ' + QCoreApplication::translate("Chart", "No peak and no low stands out.");
    return u' '
        + QCoreApplication::translate("Chart", "No peak and no low stands out in %n stage(s).",
                                      nullptr, stages.withoutExtremes);
}

/// "Not rated: 12 more." with a space before it; empty for none.
QString notRatedText(int notRated, const QLocale& locale)
{
    if (notRated == 0)
        return {};
    //: After a sentence about moments that the person rated
    return u' '
        + QCoreApplication::translate("Chart", "Not rated: %1 more.")
              .arg(locale.toString(notRated));
}

/// Those whose intervals have nothing in common; std::nullopt when the best and the worst may be
/// felt alike.
std::optional<Extremes> extremesOf(const StageKinds& stage)
{
    if (stage.size() < 2)
        return std::nullopt;
    const auto mean = [](const LivedKind* kind) { return kind->ratings.mean(); };
    const Extremes extremes{*std::ranges::max_element(stage, {}, mean),
                            *std::ranges::min_element(stage, {}, mean)};
    const bool standOut =
        extremes.low->ratings.interval().high < extremes.peak->ratings.interval().low;
    return standOut ? std::optional(extremes) : std::nullopt;
}

/// "peak", "low" and "end" among the kinds of one stage.
QString markOf(const LivedKind& kind, const StageKinds& stage)
{
    if (stage.size() < 2)
        return {};
    const auto extremes = extremesOf(stage);
    QStringList marks;
    if (extremes && &kind == extremes->peak)
        marks << QCoreApplication::translate("Chart", "peak");
    if (extremes && &kind == extremes->low)
        marks << QCoreApplication::translate("Chart", "low");
    if (&kind == stage.back())
        marks << QCoreApplication::translate("Chart", "end");
    return marks.join(QStringLiteral(", "));
}

/// A cell per kind and rating, the one of 0 for what was held and is not told.
class LivedCount final : public ChartCount {
public:
    LivedCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_rows(kindRows(source.records))
    {
    }

    std::size_t cells() const override { return m_rows.kinds.size() * stride; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachHeld(range, [&](std::size_t, std::size_t row, std::size_t felt) {
            ++cells[row * stride + felt];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = QStringLiteral("felt"), .label = QCoreApplication::translate("Chart", "Felt")});
        for (std::size_t row = 0; row < m_rows.kinds.size(); ++row)
            chart.leftOut += cells[row * stride];
        const auto kinds = livedKinds(cells);
        RatingCounts all;
        StagesText stages{.notJudged = stagesHeld(cells)};
        for (auto first = kinds.begin(); first != kinds.end();) {
            const auto* stage = m_rows.stages[first->row];
            const auto last = std::find_if(first, kinds.end(), [&](const LivedKind& kind) {
                return m_rows.stages[kind.row]->key != stage->key;
            });
            const auto told = withEnough({first, last});
            for (; first != last; ++first) {
                appendKind(*first, told, chart);
                all += first->ratings;
            }
            if (const auto end = stageEnd(stage, told)) {
                stages.ends.push_back(*end);
                stages.withoutExtremes += extremesOf(told) ? 0 : 1;
                --stages.notJudged;
            }
        }
        chart.n = all.n();
        chart.sentence = sentence(all, stages, chart);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        const MomentRange all{0, m_records.momentDays().size()};
        const auto wanted = livedKinds(tableOfAll(m_records))[category].row;
        std::vector<std::uint32_t> behind;
        forEachHeld(all, [&](std::size_t position, std::size_t row, std::size_t felt) {
            if (row == wanted && felt > 0)
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    static constexpr std::size_t stride = feltRatings + 1;

    /// Calls `visit(position, row, felt)` for each moment of the scope that was held.
    template <typename Visit>
    void forEachHeld(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        const auto kinds = m_records.momentKinds();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            if (m_care(position).isHeld())
                visit(position, m_rows.rowOfKind[kinds[position]], moments[position].evidence.felt);
        });
    }

    /// In the order of the journey.
    std::vector<LivedKind> livedKinds(std::span<const int> cells) const
    {
        std::vector<LivedKind> kinds;
        for (std::size_t row = 0; row < m_rows.kinds.size(); ++row) {
            const auto of = cells.subspan(row * stride, stride);
            LivedKind kind{row, {}};
            std::ranges::copy(of.subspan(1), kind.ratings.counts.begin());
            kind.ratings.notRated = of.front();
            if (kind.ratings.n() > 0)
                kinds.push_back(kind);
        }
        return kinds;
    }

    /// How many stages have moments that were held, rated or not.
    int stagesHeld(std::span<const int> cells) const
    {
        std::set<QString> keys;
        for (std::size_t row = 0; row < m_rows.kinds.size(); ++row) {
            const auto of = cells.subspan(row * stride, stride);
            if (std::ranges::any_of(of, [](int count) { return count > 0; }))
                keys.insert(m_rows.stages[row]->key.text());
        }
        return int(keys.size());
    }

    StageKinds withEnough(std::span<const LivedKind> kinds) const
    {
        StageKinds told;
        for (const auto& kind : kinds) {
            if (kind.ratings.n() >= std::max(2, m_scope.minimum))
                told.push_back(&kind);
        }
        return told;
    }

    void appendKind(const LivedKind& kind, const StageKinds& stage, ChartData& chart) const
    {
        const auto isShown = std::ranges::find(stage, &kind) != stage.end();
        auto category = m_rows.category(kind.row, m_scope.language);
        category.n = kind.ratings.n();
        category.leftOut = kind.ratings.notRated;
        category.note = isShown ? markOf(kind, stage) : QString();
        chart.categories.push_back(std::move(category));
        auto& felt = chart.series.front();
        felt.values.push_back(isShown ? kind.ratings.mean()
                                      : std::numeric_limits<double>::quiet_NaN());
        felt.n.push_back(kind.ratings.n());
        felt.intervals.push_back(isShown ? kind.ratings.interval() : Interval{});
    }

    QString sentence(const RatingCounts& all, const StagesText& stages,
                     const ChartData& chart) const;

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    KindRows m_rows;
};

QString LivedCount::sentence(const RatingCounts& all, const StagesText& stages,
                             const ChartData& chart) const
{
    const auto locale = localeOf(m_scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs moments that the person rated, from 1 to 5.");
    const auto notRated = notRatedText(chart.leftOut, locale);
    if (chart.n < std::max(2, m_scope.minimum))
        return tooFewText(chart.n, m_scope.minimum, locale) + notRated;
    const auto interval = all.interval();
    return QCoreApplication::translate(
               "Chart", "Felt on average: %1 of 5 (95% interval: %2 to %3, n\u00a0=\u00a0%4).")
               .arg(ratingText(all.mean(), locale), ratingText(interval.low, locale),
                    ratingText(interval.high, locale), locale.toString(all.n()))
        + badEndsText(stages, m_rows, m_scope) + withoutExtremesText(stages) + notRated;
}

std::unique_ptr<ChartCount> beginLived(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<LivedCount>(source, scope);
}

}  // namespace

/// How the moments of the journey were felt, as the people said, in the order of the journey.
extern const ChartDefinition feltJourney{
    .key = "lived_curve",
    .title = QT_TRANSLATE_NOOP("Chart", "The journey as it is felt"),
    .shape = ChartShape::LivedCurve,
    .unit = ChartUnit::Rating,
    .begin = beginLived,
};

}  // namespace esperluette
