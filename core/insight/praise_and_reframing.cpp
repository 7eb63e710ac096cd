// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/insight/comparison_text.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace esperluette {

namespace {

enum Side : std::size_t { PraiseSide, ReframingSide, SideCount };
enum Aspect : std::size_t {
    Held,
    Prepared,
    DedicatedPlace,
    LongEnough,
    FollowedThrough,
    AspectCount
};

struct AspectName {
    const char* key;
    const char* label;
};
constexpr std::array<AspectName, AspectCount> aspectNames{{
    {"held", QT_TRANSLATE_NOOP("Chart", "Held when due")},
    {"prepared", QT_TRANSLATE_NOOP("Chart", "Prepared")},
    {"dedicated_place", QT_TRANSLATE_NOOP("Chart", "In a dedicated place")},
    {"long_enough", QT_TRANSLATE_NOOP("Chart", "Long enough")},
    {"followed_through", QT_TRANSLATE_NOOP("Chart", "Followed through")},
}};

/// What is known of one moment that was due or held: Yes, No or Unknown for each aspect, and for
/// two doors. Held when due is unknown of what was never planned.
class Facts {
public:
    Facts(const CareSummary& care, bool wasPlanned) :
        m_code(care.isHeld() ? code(wasPlanned ? Answer::Yes : Answer::Unknown, Held)
                       | code(isBest(care.prepared), Prepared)
                       | code(care.dedicatedPlace, DedicatedPlace)
                       | code(care.longEnough, LongEnough)
                       | code(isBest(care.followThrough), FollowedThrough)
                       | code(care.betweenTwoDoors, AspectCount)
                             : code(Answer::No, Held))
    {
    }
    static Facts fromCode(std::size_t code) { return Facts(code); }

    /// Small enough for a table with a place for each combination.
    std::size_t code() const { return m_code; }
    static constexpr std::size_t codes = 1 << 2 * (AspectCount + 1);

    Answer of(Aspect aspect) const { return Answer((m_code >> 2 * aspect) & 3); }
    Answer betweenTwoDoors() const { return of(AspectCount); }
    bool isHeld() const { return of(Held) != Answer::No; }
    /// Whether more is known than that it was held.
    bool anyKnown() const { return m_code % (1 << 2 * AspectCount) > std::size_t(Answer::Yes); }

private:
    explicit Facts(std::size_t code) : m_code(code) { }

    static std::size_t code(Answer answer, Aspect aspect)
    {
        return std::size_t(answer) << 2 * aspect;
    }
    std::size_t m_code;
};

/// How long the moments of one side lasted.
struct TypicalLength {
    double median;  ///< in minutes
    int n;  ///< of how many it is told
};

/// Everything that is counted.
struct Counts {
    std::array<std::array<Proportion, AspectCount>, SideCount> shares{};
    std::array<int, AspectCount> unknown{};
    std::array<int, SideCount> known{};  ///< missed, or held and more is known
    Proportion praiseBetweenTwoDoors;  ///< of the praises of which it is known
    std::array<int, SideCount> held{};  ///< planned or not
    std::array<std::optional<TypicalLength>, SideCount> lengths;
    int untold = 0;  ///< held, and nothing is known

    /// Adds `times` moments of which the same is known.
    void add(Side side, Facts facts, int times)
    {
        const auto addTo = [times](Proportion& share, Answer answer) {
            share.n += answer != Answer::Unknown ? times : 0;
            share.part += answer == Answer::Yes ? times : 0;
        };
        for (std::size_t aspect = 0; aspect < AspectCount; ++aspect) {
            const auto answer = facts.of(Aspect(aspect));
            addTo(shares[side][aspect], answer);
            const bool isAsked = aspect != Held && facts.isHeld();
            unknown[aspect] += isAsked && answer == Answer::Unknown ? times : 0;
        }
        held[side] += facts.isHeld() ? times : 0;
        (facts.anyKnown() || !facts.isHeld() ? known[side] : untold) += times;
        if (side == PraiseSide)
            addTo(praiseBetweenTwoDoors, facts.betweenTwoDoors());
    }
};

/// The cells of the table: per side one for each combination of facts, then per side one for each
/// number of minutes that is told.
constexpr std::size_t mostMinutes = 24 * 60;
constexpr std::size_t firstMinutes = SideCount * Facts::codes;
constexpr std::size_t minutesOfSide = mostMinutes + 1;

/// The median of the minutes of one side; std::nullopt when none is told.
std::optional<TypicalLength> typicalLength(std::span<const int> minutes)
{
    int n = 0;
    for (const auto count : minutes.subspan(1))
        n += count;
    if (n == 0)
        return std::nullopt;
    const auto at = [minutes](int rank) {
        std::size_t length = 0;
        for (int passed = 0; passed <= rank;)
            passed += minutes[++length];
        return double(length);
    };
    return TypicalLength{(at((n - 1) / 2) + at(n / 2)) / 2, n};
}

Counts countsOf(std::span<const int> cells)
{
    Counts counts;
    for (const auto side : {PraiseSide, ReframingSide}) {
        for (std::size_t code = 0; code < Facts::codes; ++code) {
            if (const auto times = cells[side * Facts::codes + code]; times > 0)
                counts.add(side, Facts::fromCode(code), times);
        }
        counts.lengths[side] =
            typicalLength(cells.subspan(firstMinutes + side * minutesOfSide, minutesOfSide));
    }
    return counts;
}

QString aspectLabel(std::size_t aspect)
{
    return QCoreApplication::translate("Chart", aspectNames[aspect].label);
}

/// "prepared 22% and 71% (n = 40 and 31)".
QString differenceText(std::size_t aspect, Proportion praise, Proportion reframing,
                       const QLocale& locale)
{
    auto label = aspectLabel(aspect);
    label.front() = label.front().toLower();
    //: An aspect, its share in praise and in reframing, and how many of each are known
    return QCoreApplication::translate("Chart", "%1 %2 and %3 (n\u00a0=\u00a0%4 and %5)")
        .arg(label, percentText(praise.share(), locale), percentText(reframing.share(), locale),
             locale.toString(praise.n), locale.toString(reframing.n));
}

/// The differences that survive Holm's correction, with their shares; says so when there is none.
QString differencesText(const Counts& counts, const Scope& scope)
{
    const auto& [praise, reframing] = counts.shares;
    std::vector<std::size_t> tested;
    std::vector<double> pValues;
    for (std::size_t aspect = 0; aspect < AspectCount; ++aspect) {
        if (praise[aspect].n < scope.minimum || reframing[aspect].n < scope.minimum)
            continue;
        tested.push_back(aspect);
        pValues.push_back(fisherExact(praise[aspect], reframing[aspect]));
    }
    const auto locale = localeOf(scope.language);
    if (tested.empty())
        return QCoreApplication::translate(
                   "Chart",
                   "Too few moments to compare praise with reframing "
                   "(n\u00a0=\u00a0%1 and %2; at least %3 of each are needed).")
            .arg(locale.toString(counts.known[PraiseSide]),
                 locale.toString(counts.known[ReframingSide]), locale.toString(scope.minimum));

    QStringList differences;
    const auto corrected = holmCorrected(pValues);
    for (std::size_t index = 0; index < tested.size(); ++index) {
        const auto& left = praise[tested[index]];
        const auto& right = reframing[tested[index]];
        if (isSignificantDifference(corrected[index], left.n, right.n, scope.minimum))
            differences << differenceText(tested[index], left, right, locale);
    }
    if (!differences.isEmpty())
        return QCoreApplication::translate("Chart",
                                           "Significant differences of praise and reframing: %1.")
            .arg(listText(differences));
    return QCoreApplication::translate(
               "Chart",
               "No significant difference between praise (n\u00a0=\u00a0%1) and "
               "reframing (n\u00a0=\u00a0%2).")
        .arg(locale.toString(counts.known[PraiseSide]),
             locale.toString(counts.known[ReframingSide]));
}

QString sentence(const Counts& counts, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    if (chart.n == 0 && chart.leftOut == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs praise and "
                                           "reframing interviews that were held.");
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + leftOutText(chart.leftOut, locale);

    auto text = differencesText(counts, scope) + u' '
        + QCoreApplication::translate("Chart", "Held: %1 praise and %2 reframing interviews.")
              .arg(locale.toString(counts.held[PraiseSide]),
                   locale.toString(counts.held[ReframingSide]));
    const auto& doors = counts.praiseBetweenTwoDoors;
    if (doors.n >= scope.minimum)
        text += u' '
            + QCoreApplication::translate("Chart",
                                          "Praise given between two doors: %1 of %2 where it is "
                                          "known.")
                  .arg(locale.toString(doors.part), locale.toString(doors.n));
    return text + leftOutText(chart.leftOut, locale);
}

/// "praise: median 12 min (n = 9); reframing: median 40 min (n = 14)", of the sides of which
/// enough is told.
QString lengthsNote(const Counts& counts, const Scope& scope)
{
    constexpr std::array texts{
        //: %1 a number of minutes, %2 of how many moments it is the median
        QT_TRANSLATE_NOOP("Chart", "praise: median %1 min (n\u00a0=\u00a0%2)"),
        QT_TRANSLATE_NOOP("Chart", "reframing: median %1 min (n\u00a0=\u00a0%2)")};
    const auto locale = localeOf(scope.language);
    QStringList parts;
    for (std::size_t side = 0; side < SideCount; ++side) {
        const auto& length = counts.lengths[side];
        if (length && length->n >= std::max(1, scope.minimum))
            parts << QCoreApplication::translate("Chart", texts[side])
                         .arg(locale.toString(length->median), locale.toString(length->n));
    }
    return listText(parts);
}

/// How the moments held are shared between both sides: a share is shown when enough were held in
/// all, also that of a side of which none was.
void appendShareOfBoth(const Counts& counts, ChartData& chart)
{
    const auto all = counts.held[PraiseSide] + counts.held[ReframingSide];
    chart.categories.push_back({QStringLiteral("share_of_both"),
                                QCoreApplication::translate("Chart", "Share of both"), all});
    for (std::size_t side = 0; side < SideCount; ++side) {
        appendShare(chart.series[side], {counts.held[side], all}, chart.minimum);
        chart.series[side].n.back() = counts.held[side];
    }
}

ChartData praiseChart(const Counts& counts, const Scope& scope)
{
    ChartData chart;
    chart.minimum = scope.minimum;
    chart.n = counts.known[PraiseSide] + counts.known[ReframingSide];
    chart.leftOut = counts.untold;
    chart.series = {
        {.key = QStringLiteral("praise"), .label = QCoreApplication::translate("Chart", "Praise")},
        {.key = QStringLiteral("reframing"),
         .label = QCoreApplication::translate("Chart", "Reframing")}};
    appendShareOfBoth(counts, chart);
    for (std::size_t aspect = 0; aspect < AspectCount; ++aspect) {
        chart.categories.push_back({QString::fromLatin1(aspectNames[aspect].key),
                                    aspectLabel(aspect), 0, counts.unknown[aspect]});
        for (std::size_t side = 0; side < SideCount; ++side) {
            appendShare(chart.series[side], counts.shares[side][aspect], scope.minimum);
            chart.categories.back().n += counts.shares[side][aspect].n;
        }
    }
    chart.categories[1 + LongEnough].note = lengthsNote(counts, scope);
    chart.sentence = sentence(counts, chart, scope);
    return chart;
}

class PraiseCount final : public ChartCount {
public:
    PraiseCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope)
    {
        for (const auto& kind : source.records.all<MomentKind>())
            m_tones.push_back(kind.tone);
    }

    std::size_t cells() const override { return firstMinutes + SideCount * minutesOfSide; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto moments = m_records.all<Moment>();
        forEachDue(range, [&](std::size_t position, Side side, Facts facts) {
            ++cells[side * Facts::codes + facts.code()];
            const std::size_t minutes = moments[position].evidence.minutes;
            if (facts.isHeld() && minutes > 0)
                ++cells[firstMinutes + side * minutesOfSide + std::min(minutes, mostMinutes)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        return praiseChart(countsOf(cells), m_scope);
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        std::vector<std::uint32_t> behind;
        forEachDue({0, m_records.momentDays().size()},
                   [&](std::size_t position, Side side, Facts facts) {
                       if (side == series && isBehind(category, facts))
                           behind.push_back(std::uint32_t(position));
                   });
        return behind;
    }

private:
    static bool isBehind(std::size_t category, Facts facts)
    {
        return category == 0 ? facts.isHeld() : facts.of(Aspect(category - 1)) != Answer::Unknown;
    }

    /// Calls `visit(position, side, facts)` for each praise and each reframing of the scope that
    /// was due or held.
    template <typename Visit>
    void forEachDue(MomentRange range, Visit&& visit) const
    {
        const auto kinds = m_records.momentKinds();
        const auto moments = m_records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto tone = m_tones[kinds[position]];
            if (tone == Tone::None)
                return;
            if (const auto summary = m_care(position); summary.level != CareLevel::NotDue)
                visit(position, tone == Tone::Praise ? PraiseSide : ReframingSide,
                      Facts(summary, moments[position].planned.isValid()));
        });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    std::vector<Tone> m_tones;  ///< per position in all<MomentKind>()
};

std::unique_ptr<ChartCount> beginPraise(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<PraiseCount>(source, scope);
}

}  // namespace

/// Whether praise gets the same attention as reframing: the share of each, then five aspects.
extern const ChartDefinition praiseAndReframing{
    .key = "praise_and_reframing",
    .title = QT_TRANSLATE_NOOP("Chart", "Praise & reframing"),
    .shape = ChartShape::Butterfly,
    .unit = ChartUnit::Percent,
    .begin = beginPraise,
};

}  // namespace esperluette
