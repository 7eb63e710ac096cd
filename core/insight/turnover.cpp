// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/known_departures.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/stays.h"
#include "core/insight/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr int mostYears = 6;

/// The movements of one calendar year.
struct YearOfStays {
    DateRange days;  ///< from 1 January to 31 December, or to today
    int opening = 0;  ///< headcount on 1 January, before arrivals of the day
    int arrivals = 0;
    int departures = 0;
    int voluntary = 0;  ///< of those, by their own choice
    int notTold = 0;  ///< of those, whose choice it was

    int closing() const { return opening + arrivals - departures; }
    double mean() const { return (opening + closing()) / 2.0; }
    double halfSum() const { return (arrivals + departures) / 2.0 / opening; }
    double departuresOverMean() const { return departures / mean(); }
    double voluntaryOverMean() const { return voluntary / mean(); }
    bool isRunning() const { return days.last != QDate(days.first.year(), 12, 31); }
    bool isShown(int minimum) const
    {
        return std::min(opening, int(mean())) >= std::max(1, minimum);
    }

    void add(const Stay& stay)
    {
        if (!stay.touches(days))
            return;
        opening += stay.hasBegunBefore(days.first) ? 1 : 0;
        arrivals += stay.hasBegunBefore(days.first) ? 0 : 1;
        if (!stay.end.isValid() || stay.end > days.last)
            return;
        ++departures;
        voluntary += stay.departure == Departure::Voluntary ? 1 : 0;
        notTold += stay.departure == Departure::NotTold ? 1 : 0;
    }
};

std::vector<YearOfStays> yearsOf(const Stays& stays, const Scope& scope, QDate firstKnown)
{
    std::vector<YearOfStays> years;
    const auto last = std::min(scope.period.last, scope.today);
    if (!scope.period.first.isValid() || last < scope.period.first)
        return years;
    const auto first = std::max({scope.period.first.year(), last.year() - mostYears + 1,
                                 firstKnown.isValid() ? firstKnown.year() : 0});
    for (int year = first; year <= last.year(); ++year) {
        years.push_back({{QDate(year, 1, 1), std::min(QDate(year, 12, 31), scope.today)}});
        for (const auto& stay : stays.all)
            years.back().add(stay);
    }
    return years;
}

/// Who began in the period at least a year ago, and how many of them left within their first year.
struct FirstYears {
    Proportion left;
    int running = 0;  ///< who began less than a year ago
    int notKnown = 0;  ///< who began before it is known who leaves: others may have, unseen
};

FirstYears firstYears(const Stays& stays, const Scope& scope, QDate firstKnown)
{
    FirstYears result;
    for (const auto& stay : stays.all) {
        if (!scope.period.contains(stay.start))
            continue;
        const auto year = firstYearOf(stay, scope.today, firstKnown);
        result.notKnown += year == FirstYear::NotKnown ? 1 : 0;
        result.running += year == FirstYear::Running ? 1 : 0;
        result.left.n += isOver(year) ? 1 : 0;
        result.left.part += year == FirstYear::Left ? 1 : 0;
    }
    return result;
}

QString yearLabel(const YearOfStays& year)
{
    const auto number = QString::number(year.days.first.year());
    //: %1 is a year that is not over
    return year.isRunning() ? QCoreApplication::translate("Chart", "%1 to date").arg(number)
                            : number;
}

QString formulasText(const YearOfStays& year, const QLocale& locale)
{
    //: %1 a year, %2 and %7 rates; then their formulas with the numbers of the year
    return QCoreApplication::translate(
               "Chart",
               "%1: half of arrivals and departures over the headcount at the start, %2 "
               "((%3 + %4) / 2 / %5); departures over the mean headcount of start and end, %7 "
               "(%4 / %6).")
        .arg(yearLabel(year), percentText(year.halfSum(), locale), locale.toString(year.arrivals),
             locale.toString(year.departures), locale.toString(year.opening),
             locale.toString(year.mean()), percentText(year.departuresOverMean(), locale));
}

/// Whose choice the departures of the year were, with a space before it; empty without any.
QString voluntaryText(const YearOfStays& year, const QLocale& locale)
{
    if (year.departures == 0)
        return {};
    //: %1 of %2 departures of a year, and of %3 it is not known
    return u' '
        + QCoreApplication::translate(
              "Chart", "Departures by their own choice: %1 of %2; whose choice is not told: %3.")
              .arg(locale.toString(year.voluntary), locale.toString(year.departures),
                   locale.toString(year.notTold));
}

QString firstYearText(const FirstYears& years, const Scope& scope, const QLocale& locale)
{
    auto text = years.left.n < std::max(1, scope.minimum)
        ? QCoreApplication::translate(
              "Chart",
              "Too few people began in the period at least a year ago to say how many left "
              "within their first year (n\u00a0=\u00a0%1).")
              .arg(locale.toString(years.left.n))
        : QCoreApplication::translate(
              "Chart", "Left within their first year, of those who began in the period: %1.")
              .arg(proportionText(years.left, locale));
    if (years.running > 0)
        text += u' '
            + QCoreApplication::translate("Chart", "First year not over, not counted there: %1.")
                  .arg(locale.toString(years.running));
    if (years.notKnown > 0)
        text += u' '
            + QCoreApplication::translate(
                  "Chart", "Begun before departures are known, not counted there: %1.")
                  .arg(locale.toString(years.notKnown));
    return text;
}

/// The series of the chart.
enum YearRate : std::size_t { HalfSumRate, DepartureRate, VoluntaryRate };

/// Whether a rate of a year counts a stay.
bool countsIn(YearRate rate, const Stay& stay, const YearOfStays& year)
{
    const bool hasLeft = stay.end.isValid() && year.days.contains(stay.end);
    switch (rate) {
    case HalfSumRate: return hasLeft || year.days.contains(stay.start);
    case DepartureRate: return hasLeft;
    case VoluntaryRate: break;
    }
    return hasLeft && stay.departure == Departure::Voluntary;
}

class TurnoverCount final : public ChartCount {
public:
    TurnoverCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_moments(source.records, scope),
        m_stays(staysOf(source.records, m_moments, scope.today)),
        m_firstKnown(departuresKnownFrom(source.records)),
        m_years(yearsOf(m_stays, scope, m_firstKnown))
    {
    }

    ChartData present(std::span<const int>) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.leftOut = m_stays.unknown;
        chart.n = peopleOfYears();
        chart.series = {
            {.key = QStringLiteral("half_sum"),
             .label = QCoreApplication::translate("Chart", "Half-sum over opening headcount")},
            {.key = QStringLiteral("departures"),
             .label = QCoreApplication::translate("Chart", "Departures over mean headcount")},
            {.key = QStringLiteral("voluntary"),
             .label = QCoreApplication::translate("Chart", "Of these, by their own choice")}};
        for (const auto& year : m_years) {
            chart.categories.push_back({.key = QString::number(year.days.first.year()),
                                        .label = yearLabel(year),
                                        .n = year.opening,
                                        .note = noteOf(year)});
            append(chart.series[HalfSumRate], year.halfSum(), year.opening);
            append(chart.series[DepartureRate], year.departuresOverMean(), int(year.mean()));
            appendVoluntary(chart.series[VoluntaryRate], year);
        }
        chart.sentence = sentenceOf(chart);
        return chart;
    }

    /// The moments of the year with those whom the rate counts: who came or left, for the half-sum;
    /// who left, or who left by their own choice, for the others.
    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        const auto& year = m_years[category];
        std::vector<std::uint8_t> isCounted(m_records.all<Person>().size());
        for (const auto& stay : m_stays.all)
            isCounted[stay.person] = countsIn(YearRate(series), stay, year) ? 1 : 0;
        const Day first(year.days.first);
        const Day last(year.days.last);
        std::vector<std::uint32_t> behind;
        m_moments.forEach([&](std::size_t position, std::int32_t day) {
            const auto subject = m_records.momentSubjects()[position];
            if (day >= first.number() && day <= last.number() && subject.isPerson()
                && isCounted[subject.position()])
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    int peopleOfYears() const
    {
        if (m_years.empty())
            return 0;
        const DateRange days{m_years.front().days.first, m_years.back().days.last};
        return int(std::ranges::count_if(m_stays.all,
                                         [&days](const Stay& stay) { return stay.touches(days); }));
    }

    /// In the year in which the logbook began, who left before is not in it.
    QString knownFromText(const YearOfStays& year, const QLocale& locale) const
    {
        if (!m_firstKnown.isValid() || m_firstKnown <= year.days.first)
            return {};
        return u' '
            + QCoreApplication::translate("Chart", "Departures are known here from %1 on.")
                  .arg(dayText(m_firstKnown, locale));
    }

    QString noteOf(const YearOfStays& year) const
    {
        QStringList notes{knownFromText(year, localeOf(m_scope.language)).trimmed()};
        if (year.notTold > 0)
            notes << QCoreApplication::translate(
                "Chart", "Whose choice it was is not told of %n departure(s).", nullptr,
                year.notTold);
        return notes.join(u' ').trimmed();
    }

    /// Known only when it is told of every departure whose choice it was.
    void appendVoluntary(ChartSeries& series, const YearOfStays& year) const
    {
        append(series, year.voluntaryOverMean(), int(year.mean()));
        if (year.notTold > 0)
            series.values.back() = std::numeric_limits<double>::quiet_NaN();
    }

    void append(ChartSeries& series, double rate, int n) const
    {
        const bool enough = n >= std::max(1, m_scope.minimum);
        series.values.push_back(enough ? rate * 100 : std::numeric_limits<double>::quiet_NaN());
        series.n.push_back(n);
        series.intervals.emplace_back();  // everybody is counted: no sample, no interval
    }

    QString sentenceOf(const ChartData& chart) const
    {
        const auto locale = localeOf(m_scope.language);
        const auto unknown = chart.leftOut == 0 ? QString()
                                                : u' '
                + QCoreApplication::translate("Chart", "First or last day not known: %n people.",
                                              nullptr, chart.leftOut);
        if (chart.n == 0)
            return QCoreApplication::translate("Chart",
                                               "Nothing to show yet: this chart needs people with "
                                               "the day on which they began.")
                + unknown;
        const auto shown =
            std::find_if(m_years.rbegin(), m_years.rend(),
                         [this](const YearOfStays& year) { return year.isShown(m_scope.minimum); });
        if (shown == m_years.rend())
            return tooFewText(chart.n, m_scope.minimum, locale, ChartCounts::People) + unknown;
        return formulasText(*shown, locale) + voluntaryText(*shown, locale)
            + knownFromText(*shown, locale) + u' '
            + firstYearText(firstYears(m_stays, m_scope, m_firstKnown), m_scope, locale) + unknown;
    }

    const Records& m_records;
    Scope m_scope;
    ScopedMoments m_moments;
    Stays m_stays;
    QDate m_firstKnown;
    std::vector<YearOfStays> m_years;
};

std::unique_ptr<ChartCount> beginTurnover(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<TurnoverCount>(source, scope);
}

}  // namespace

/// Arrivals and departures of each calendar year, by both formulas in use.
extern const ChartDefinition turnoverByYear{
    .key = "turnover",
    .title = QT_TRANSLATE_NOOP("Chart", "Turnover"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Percent,
    .counts = ChartCounts::People,
    .begin = beginTurnover,
};

}  // namespace esperluette
