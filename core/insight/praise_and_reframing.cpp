// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

enum Side : std::size_t { PraiseSide, ReframingSide, sideCount };
enum Aspect : std::size_t { Prepared, DedicatedPlace, LongEnough, FollowedThrough, aspectCount };

struct AspectName {
    const char* key;
    const char* label;
};
constexpr std::array<AspectName, aspectCount> aspectNames{{
    {"prepared", QT_TRANSLATE_NOOP("Chart", "Prepared")},
    {"dedicated_place", QT_TRANSLATE_NOOP("Chart", "In a dedicated place")},
    {"long_enough", QT_TRANSLATE_NOOP("Chart", "Long enough")},
    {"followed_through", QT_TRANSLATE_NOOP("Chart", "Followed through")},
}};

using Aspects = std::array<Answer, aspectCount>;

Answer answer(bool known, bool yes)
{
    return !known ? Answer::Unknown : yes ? Answer::Yes : Answer::No;
}

/// What is known of one moment that was held: Yes, No or Unknown for each aspect.
Aspects aspectsOf(const Moment& moment, const MomentKind& kind, CriterionValue followThrough)
{
    const auto& evidence = moment.evidence;
    Aspects aspects{};
    aspects[Prepared] = answer(evidence.items > 0, evidence.itemsTicked * 5 >= evidence.items * 4);
    aspects[DedicatedPlace] =
        answer(evidence.setting != Setting::Unknown, evidence.setting == Setting::DedicatedPlace);
    aspects[LongEnough] =
        answer(evidence.minutes > 0 && kind.minutesMin > 0, evidence.minutes >= kind.minutesMin);
    aspects[FollowedThrough] =
        answer(followThrough != CriterionValue::Unknown, followThrough == CriterionValue::One);
    return aspects;
}

/// Calls `visit(position, side, aspects, moment, kind)` for each praise and each reframing of the
/// scope that was held.
template <typename Visit>
void forEachHeld(const Records& records, const CareReader& care, const Scope& scope, Visit&& visit)
{
    const auto allKinds = records.all<MomentKind>();
    std::vector<Tone> tones;
    for (const auto& kind : allKinds)
        tones.push_back(kind.tone);

    const auto kinds = records.momentKinds();
    ScopedMoments(records, scope).forEach([&](std::size_t position, std::int32_t) {
        const auto tone = tones[kinds[position]];
        if (tone == Tone::None)
            return;
        const auto& moment = records.all<Moment>()[position];
        if (!moment.held.isValid() || moment.status == MomentStatus::Cancelled)
            return;
        const auto& kind = allKinds[kinds[position]];
        visit(position, tone == Tone::Praise ? PraiseSide : ReframingSide,
              aspectsOf(moment, kind, care(position).followThrough), moment, kind);
    });
}

/// Everything that is counted in one pass.
struct Counts {
    std::array<std::array<Proportion, aspectCount>, sideCount> shares{};
    std::array<int, aspectCount> unknown{};
    std::array<int, sideCount> held{};
    Proportion praiseBetweenTwoDoors;  ///< of the praises of which it is known
    int untold = 0;  ///< held, and nothing is known
};

Counts count(const Records& records, const CareReader& care, const Scope& scope)
{
    Counts counts;
    forEachHeld(records, care, scope,
                [&](std::size_t, Side side, const Aspects& aspects, const Moment& moment,
                    const MomentKind& kind) {
                    bool anyKnown = false;
                    for (std::size_t aspect = 0; aspect < aspectCount; ++aspect) {
                        const bool known = aspects[aspect] != Answer::Unknown;
                        anyKnown = anyKnown || known;
                        counts.unknown[aspect] += known ? 0 : 1;
                        counts.shares[side][aspect].n += known ? 1 : 0;
                        counts.shares[side][aspect].part += aspects[aspect] == Answer::Yes ? 1 : 0;
                    }
                    ++(anyKnown ? counts.held[side] : counts.untold);
                    if (side != PraiseSide)
                        return;
                    const auto doors = betweenTwoDoors(moment, kind);
                    counts.praiseBetweenTwoDoors.n += doors != Answer::Unknown ? 1 : 0;
                    counts.praiseBetweenTwoDoors.part += doors == Answer::Yes ? 1 : 0;
                });
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
    return QCoreApplication::translate("Chart", "%1 %2 and %3 (n = %4 and %5)")
        .arg(label, percentText(praise.share(), locale), percentText(reframing.share(), locale),
             locale.toString(praise.n), locale.toString(reframing.n));
}

/// The differences that survive Holm's correction, with their shares; says so when there is none.
QString differencesText(const Counts& counts, const Scope& scope)
{
    const auto& [praise, reframing] = counts.shares;
    std::vector<std::size_t> tested;
    std::vector<double> pValues;
    for (std::size_t aspect = 0; aspect < aspectCount; ++aspect) {
        if (praise[aspect].n < scope.minimum || reframing[aspect].n < scope.minimum)
            continue;
        tested.push_back(aspect);
        pValues.push_back(fisherExact(praise[aspect], reframing[aspect]));
    }
    const auto locale = localeOf(scope.language);
    if (tested.empty())
        return QCoreApplication::translate("Chart",
                                           "Too few moments to compare praise with reframing "
                                           "(n = %1 and %2; at least %3 of each are needed).")
            .arg(locale.toString(counts.held[PraiseSide]),
                 locale.toString(counts.held[ReframingSide]), locale.toString(scope.minimum));

    QStringList differences;
    const auto corrected = holmCorrected(pValues);
    for (std::size_t index = 0; index < tested.size(); ++index) {
        if (corrected[index] < significanceLevel)
            differences << differenceText(tested[index], praise[tested[index]],
                                          reframing[tested[index]], locale);
    }
    if (!differences.isEmpty())
        return QCoreApplication::translate("Chart",
                                           "Significant differences of praise and reframing: %1.")
            .arg(differences.join(QStringLiteral("; ")));
    return QCoreApplication::translate("Chart",
                                       "No significant difference between praise (n = %1) and "
                                       "reframing (n = %2).")
        .arg(locale.toString(counts.held[PraiseSide]), locale.toString(counts.held[ReframingSide]));
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

    auto text = differencesText(counts, scope);
    const auto& doors = counts.praiseBetweenTwoDoors;
    if (doors.n >= scope.minimum)
        text += u' '
            + QCoreApplication::translate("Chart",
                                          "Praise given between two doors: %1 of %2 where it is "
                                          "known.")
                  .arg(locale.toString(doors.part), locale.toString(doors.n));
    return text + leftOutText(chart.leftOut, locale);
}

ChartData compute(const Records& records, const CareReader& care, const Scope& scope)
{
    const auto counts = count(records, care, scope);
    ChartData chart;
    chart.minimum = scope.minimum;
    chart.n = counts.held[PraiseSide] + counts.held[ReframingSide];
    chart.leftOut = counts.untold;
    chart.series = {
        {.key = QStringLiteral("praise"), .label = QCoreApplication::translate("Chart", "Praise")},
        {.key = QStringLiteral("reframing"),
         .label = QCoreApplication::translate("Chart", "Reframing")}};
    for (std::size_t aspect = 0; aspect < aspectCount; ++aspect) {
        chart.categories.push_back({QString::fromLatin1(aspectNames[aspect].key),
                                    aspectLabel(aspect), 0, counts.unknown[aspect]});
        for (std::size_t side = 0; side < sideCount; ++side) {
            appendShare(chart.series[side], counts.shares[side][aspect], scope.minimum);
            chart.categories.back().n += counts.shares[side][aspect].n;
        }
    }
    chart.sentence = sentence(counts, chart, scope);
    return chart;
}

std::vector<std::uint32_t> momentsBehind(const Records& records, const CareReader& care,
                                         const Scope& scope, std::size_t category,
                                         std::size_t series)
{
    std::vector<std::uint32_t> behind;
    forEachHeld(records, care, scope,
                [&](std::size_t position, Side side, const Aspects& aspects, const Moment&,
                    const MomentKind&) {
                    if (side == series && aspects[category] != Answer::Unknown)
                        behind.push_back(std::uint32_t(position));
                });
    return behind;
}

}  // namespace

/// Whether praise gets the same attention as reframing: both sides, four aspects.
extern const ChartDefinition praiseAndReframing{
    .key = "praise_and_reframing",
    .title = QT_TRANSLATE_NOOP("Chart", "Praise & reframing"),
    .shape = ChartShape::Butterfly,
    .unit = ChartUnit::Percent,
    .compute = compute,
    .momentsBehind = momentsBehind,
};

}  // namespace esperluette
