// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/significance.h"
#include "core/statistics/survival.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace esperluette {

namespace {

using namespace Qt::StringLiterals;

constexpr int landmark = 90;  ///< days after the start on which the arrival is judged
constexpr int preboarding = 30;  ///< days before the start that belong to the arrival
constexpr int fewestKnown = 2;  ///< moments of an arrival
constexpr int lastMonth = 36;
constexpr int monthStep = 3;

enum ArrivalGroup : std::size_t { CarefulArrival, OtherArrival, ArrivalGroups };

int daysOfMonths(int months) { return int(std::lround(months * 365.25 / 12)); }

/// Somebody who was still here on the day of the landmark.
struct Newcomer {
    std::uint32_t person;  ///< position in all<Person>()
    Lifetime stay;
};

/// The people of both groups, and those who are in neither.
struct Newcomers {
    std::array<std::vector<Newcomer>, ArrivalGroups> groups;
    int leftBefore = 0;  ///< the landmark
    int tooRecent = 0;
    int untold = 0;  ///< too little is known of their arrival, or their last day is not

    int n() const { return int(groups[CarefulArrival].size() + groups[OtherArrival].size()); }
    int leftOut() const { return leftBefore + tooRecent + untold; }
};

std::vector<Lifetime> staysOfGroup(const std::vector<Newcomer>& group)
{
    std::vector<Lifetime> stays;
    stays.reserve(group.size());
    for (const auto& newcomer : group)
        stays.push_back(newcomer.stay);
    return stays;
}

QString logRankP(double p, const QLocale& locale)
{
    constexpr double smallest = 0.001;
    return p < smallest ? u"p\u00a0<\u00a0"_s + locale.toString(smallest, 'f', 3)
                        : u"p\u00a0=\u00a0"_s + locale.toString(p, 'f', 3);
}

QString leftOutOfStaying(const Newcomers& people)
{
    QStringList parts;
    const auto add = [&parts](const char* text, int count) {
        if (count > 0)
            parts << QCoreApplication::translate("Chart", text, nullptr, count);
    };
    add(QT_TRANSLATE_N_NOOP("Chart", "%n person(s) who left before day 90"), people.leftBefore);
    add(QT_TRANSLATE_N_NOOP("Chart", "%n person(s) who began less than 90 days ago"),
        people.tooRecent);
    add(QT_TRANSLATE_N_NOOP("Chart", "%n person(s) of whom too little is known"), people.untold);
    if (parts.isEmpty())
        return {};
    return u' ' + QCoreApplication::translate("Chart", "Left out: %1.").arg(listText(parts));
}

/// Whether those whose arrival was careful stay longer: linked only when the test says so.
QString stayingLinkText(const LogRank& test, const Scope& scope, const QLocale& locale)
{
    const auto ended = test.left.observed + test.right.observed;
    if (ended < std::max(1, scope.minimum))
        return QCoreApplication::translate(
                   "Chart", "Too few departures to compare them (%1; at least %2 are needed).")
            .arg(locale.toString(ended), locale.toString(scope.minimum));
    const auto p = logRankP(test.p, locale);
    if (!isSignificantDifference(test.p, test.left.n, test.right.n, scope.minimum))
        return QCoreApplication::translate("Chart",
                                           "No link shown between the two (log-rank test, %1).")
            .arg(p);
    return test.left.observed < test.left.expected
        ? QCoreApplication::translate(
              "Chart", "A careful arrival is linked to a longer stay (log-rank test, %1).")
              .arg(p)
        : QCoreApplication::translate(
              "Chart", "A careful arrival is linked to a shorter stay (log-rank test, %1).")
              .arg(p);
}

QString groupsText(const Newcomers& people, const QLocale& locale)
{
    const auto leavers = [&people](ArrivalGroup group) {
        return std::ranges::count_if(
            people.groups[group], [](const Newcomer& newcomer) { return newcomer.stay.hasEnded; });
    };
    return QCoreApplication::translate(
               "Chart",
               "From day 90 on, %1 of %2 people whose arrival was handled with care have left, and "
               "%3 of %4 others.")
        .arg(locale.toString(int(leavers(CarefulArrival))),
             locale.toString(int(people.groups[CarefulArrival].size())),
             locale.toString(int(leavers(OtherArrival))),
             locale.toString(int(people.groups[OtherArrival].size())));
}

/// Both n, and no share: one of the groups says nothing.
QString tooFewOfAGroupText(const Newcomers& people, const Scope& scope, const QLocale& locale)
{
    return QCoreApplication::translate(
               "Chart",
               "Too few people to compare both groups (arrival handled with care: "
               "n\u00a0=\u00a0%1; others: n\u00a0=\u00a0%2; at least %3 of each are needed).")
        .arg(locale.toString(int(people.groups[CarefulArrival].size())),
             locale.toString(int(people.groups[OtherArrival].size())),
             locale.toString(std::max(1, scope.minimum)));
}

QString stayingSentence(const Newcomers& people, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto leftOut = leftOutOfStaying(people);
    if (people.n() == 0)
        return QCoreApplication::translate(
                   "Chart",
                   "Nothing to show yet: this chart needs people who began in the period at least "
                   "90 days ago, with two moments of their arrival told.")
            + leftOut;
    if (people.n() < scope.minimum)
        return tooFewText(people.n(), scope.minimum, locale, ChartCounts::People) + leftOut;
    const auto fewest =
        std::min(people.groups[CarefulArrival].size(), people.groups[OtherArrival].size());
    if (int(fewest) < std::max(1, scope.minimum))
        return tooFewOfAGroupText(people, scope, locale) + leftOut;
    const auto test = compareSurvival(staysOfGroup(people.groups[CarefulArrival]),
                                      staysOfGroup(people.groups[OtherArrival]));
    return groupsText(people, locale) + u' '
        + stayingLinkText(test.value_or(LogRank{}), scope, locale) + leftOut;
}

ChartSeries stair(const std::vector<Newcomer>& group, int minimum)
{
    const SurvivalCurve curve(staysOfGroup(group));
    ChartSeries series;
    for (int month = 0; month <= lastMonth; month += monthStep) {
        const auto day = daysOfMonths(month);
        const auto atRisk = curve.atRisk(day);
        const auto survival = curve.survivalAt(day);
        const bool enough = atRisk >= std::max(1, minimum) && survival;
        const auto* step = enough ? curve.stepAt(day) : nullptr;
        const auto interval = step && step->interval ? *step->interval : Interval{};
        series.values.push_back(enough ? *survival * 100
                                       : std::numeric_limits<double>::quiet_NaN());
        series.n.push_back(atRisk);
        series.intervals.push_back({interval.low * 100, interval.high * 100});
    }
    return series;
}

/// Two cells per person: the moments of the arrival that are told or missed, and those with care.
class StayingCount final : public ChartCount {
public:
    StayingCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, duringArrivals(scope))
    {
        for (const auto& kind : m_records.all<MomentKind>()) {
            const auto* stage = m_records.find(kind.stage);
            m_isOfArrival.push_back(stage && stage->key.text() == "arrive"_L1 ? 1 : 0);
        }
        for (const auto& person : m_records.all<Person>())
            m_starts.push_back(scope.period.contains(person.start) ? Day(person.start).number()
                                                                   : 0);
    }

    std::size_t cells() const override { return m_starts.size() * 2; }
    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachArrival(range, [&cells](std::size_t, std::size_t person, CareLevel level) {
            ++cells[person * 2];
            cells[person * 2 + 1] += level == CareLevel::WithCare ? 1 : 0;
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto people = newcomers(cells);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.n = people.n();
        chart.leftOut = people.leftOut();
        chart.series = {stair(people.groups[CarefulArrival], m_scope.minimum),
                        stair(people.groups[OtherArrival], m_scope.minimum)};
        chart.series[CarefulArrival].key = u"careful"_s;
        chart.series[CarefulArrival].label =
            QCoreApplication::translate("Chart", "Arrival with care");
        chart.series[OtherArrival].key = u"others"_s;
        chart.series[OtherArrival].label = QCoreApplication::translate("Chart", "Other arrivals");
        const auto locale = localeOf(m_scope.language);
        for (int month = 0; month <= lastMonth; month += monthStep) {
            const auto place = chart.categories.size();
            chart.categories.push_back(
                {QStringLiteral("month-%1").arg(month),
                 //: %1 is a number of months since somebody began
                 QCoreApplication::translate("Chart", "month %1").arg(locale.toString(month)),
                 chart.series[CarefulArrival].n[place] + chart.series[OtherArrival].n[place]});
        }
        chart.sentence = stayingSentence(people, m_scope);
        return chart;
    }

    /// The moments of the arrival of those of the group who are at risk in the month.
    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        const auto day = daysOfMonths(int(category) * monthStep);
        const MomentRange all{0, m_records.momentDays().size()};
        const auto people = newcomers(tableOfAll(m_records));
        std::vector<std::uint8_t> isAtRisk(m_starts.size());
        for (const auto& newcomer : people.groups[series])
            isAtRisk[newcomer.person] = newcomer.stay.days >= day ? 1 : 0;
        std::vector<std::uint32_t> behind;
        forEachArrival(all, [&](std::size_t position, std::size_t person, CareLevel) {
            if (isAtRisk[person])
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    /// The arrival of those who begin on the first days of the period begins before it, and that of
    /// those who begin on its last days lasts longer.
    static Scope duringArrivals(Scope scope)
    {
        scope.period.first = scope.period.first.addDays(-preboarding);
        scope.period.last = scope.period.last.addDays(landmark);
        return scope;
    }

    /// Calls `visit(position, person, level)` for each moment of the arrival of who began in the
    /// period, if it is told or missed.
    template <typename Visit>
    void forEachArrival(MomentRange range, Visit&& visit) const
    {
        const auto kinds = m_records.momentKinds();
        const auto subjects = m_records.momentSubjects();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            if (!m_isOfArrival[kinds[position]] || !subjects[position].isPerson())
                return;
            const auto person = subjects[position].position();
            const auto start = m_starts[person];
            if (start == 0 || day < start - preboarding || day > start + landmark)
                return;
            if (const auto level = m_care(position).level; isShown(level))
                visit(position, person, level);
        });
    }

    Newcomers newcomers(std::span<const int> cells) const
    {
        Newcomers people;
        for (std::size_t position = 0; position < m_starts.size(); ++position) {
            const auto& person = m_records.all<Person>()[position];
            const bool counts = person.status != PersonStatus::Candidate && m_starts[position] != 0
                && person.start <= m_scope.today && m_moments.hasPerson(position);
            if (counts)
                assign(position, person, {cells[position * 2 + 1], cells[position * 2]}, people);
        }
        return people;
    }

    void assign(std::size_t position, const Person& person, Proportion arrival,
                Newcomers& people) const
    {
        const bool hasEnded = person.end.isValid() && person.end <= m_scope.today;
        const auto days = int(person.start.daysTo(hasEnded ? person.end : m_scope.today));
        const bool endIsUnknown = person.status == PersonStatus::Left && !person.end.isValid();
        if (hasEnded && days < landmark)
            ++people.leftBefore;
        else if (days < landmark)
            ++people.tooRecent;
        else if (arrival.n < fewestKnown || endIsUnknown)
            ++people.untold;
        else
            people.groups[arrival.part * 2 > arrival.n ? CarefulArrival : OtherArrival].push_back(
                {std::uint32_t(position), {days, hasEnded}});
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    std::vector<std::uint8_t> m_isOfArrival;  ///< per position in all<MomentKind>()
    std::vector<std::int32_t> m_starts;  ///< per person; 0: not begun in the period
};

std::unique_ptr<ChartCount> beginStaying(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<StayingCount>(source, scope);
}

}  // namespace

/// How long people stay whose arrival was handled with care, and the others. Whoever left before
/// day 90, when the arrival is judged, is in neither group: nobody is called well received for
/// having stayed.
extern const ChartDefinition stayingByArrival{
    .key = "staying",
    .title = QT_TRANSLATE_NOOP("Chart", "Staying, by care of the arrival"),
    .shape = ChartShape::Steps,
    .unit = ChartUnit::Percent,
    .counts = ChartCounts::People,
    .begin = beginStaying,
};

}  // namespace esperluette
