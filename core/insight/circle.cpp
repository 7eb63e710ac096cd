// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/entered_figures.h"
#include "core/insight/known_departures.h"
#include "core/insight/level_counts.h"
#include "core/insight/measures.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

constexpr auto unknownFigure = std::numeric_limits<double>::quiet_NaN();

QString circleWords(const char* text) { return QCoreApplication::translate("Chart", text); }

/// One figure of the circle.
struct Figure {
    QString key;
    QString label;
    double value = unknownFigure;
    int n = 0;  ///< 0 also when nobody told
    int leftOut = 0;
    Interval interval = {};
    QString note = {};
    QString words = {};  ///< value, interval and n, for the sentence; empty when it is not known
    bool isOfEverybody = false;  ///< typed by hand: it knows no team
};

/// A figure with its unit, in a sentence.
QString valueWords(MeasureSubject subject, double value, const QLocale& locale)
{
    const auto text = figureText(std::llround(value * Measure::one), locale);
    switch (subject) {
    case MeasureSubject::Turnover: return circleWords("%1%").arg(text);
    case MeasureSubject::TrainingDays:
        return circleWords(QT_TRANSLATE_NOOP("Chart", "%1 per person")).arg(text);
    case MeasureSubject::TrainingCost:
        return circleWords(QT_TRANSLATE_NOOP("Chart", "€%1 per person")).arg(text);
    default: return scoreText(value, locale);
    }
}

/// "46% (n = 12)", with the interval when there is one.
QString figureWords(MeasureSubject subject, const Figure& figure, const QLocale& locale)
{
    return evidencedText(valueWords(subject, figure.value, locale), figure.interval, figure.n,
                         locale);
}

QString missingNote()
{
    return circleWords(QT_TRANSLATE_NOOP("Chart", "not known: enter it in “Entered figures”"));
}

/// Who was there and who left within a year, by the days of the people of a scope.
class Headcount {
public:
    Headcount(const Records& records, const ScopedMoments& moments, DateRange year) : m_year(year)
    {
        const auto people = records.all<Person>();
        for (std::size_t position = 0; position < people.size(); ++position) {
            if (moments.hasPerson(position) && people[position].status != PersonStatus::Candidate)
                count(people[position]);
        }
    }

    int departures() const { return m_departures; }
    int people() const { return m_people; }
    /// Of whom it is not known when they began or left.
    int unknown() const { return m_unknown; }
    /// In per cent of the average headcount.
    double turnover() const
    {
        return m_departures * 100.0 / (double(m_daysThere) / double(days()));
    }

private:
    qint64 days() const { return m_year.first.daysTo(m_year.last) + 1; }

    void count(const Person& person)
    {
        const bool leftUnknown = person.status == PersonStatus::Left && !person.end.isValid();
        if (!person.start.isValid() || leftUnknown) {
            ++m_unknown;
            return;
        }
        const auto first = std::max(person.start, m_year.first);
        const auto last = person.end.isValid() ? std::min(person.end, m_year.last) : m_year.last;
        if (last < first)
            return;
        ++m_people;
        m_daysThere += first.daysTo(last) + 1;
        m_departures += m_year.contains(person.end) ? 1 : 0;
    }

    DateRange m_year;
    int m_departures = 0;
    int m_people = 0;
    int m_unknown = 0;
    qint64 m_daysThere = 0;
};

/// A number per level of care; the other figures need none.
class CircleCount final : public ChartCount {
public:
    CircleCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_shownText(source.shownText), m_moments(source.records, scope),
        m_locale(localeOf(scope.language)),
        m_until(scope.period.last.isValid() ? std::min(scope.period.last, scope.today)
                                            : scope.today)
    {
    }

    std::size_t cells() const override { return std::tuple_size_v<LevelCounts>; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            ++cells[std::size_t(m_care(position).level)];
        });
    }

    ChartData present(std::span<const int> cells) const override;

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        if (category > 0)
            return behind;
        m_moments.forEach([&](std::size_t position, std::int32_t) {
            if (isShown(m_care(position).level))
                behind.push_back(std::uint32_t(position));
        });
        return behind;
    }

private:
    Figure careIndex(const LevelCounts& counts) const;
    Figure measured(MeasureSubject subject) const;
    Figure turnover() const;
    QString sourceNote(const Measure& measure) const;
    QString sentence(const std::vector<Figure>& figures, const ChartData& chart) const;

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    std::function<QString(const QString&)> m_shownText;
    ScopedMoments m_moments;
    QLocale m_locale;
    QDate m_until;  ///< figures of later days are not yet known
};

Figure CircleCount::careIndex(const LevelCounts& counts) const
{
    const auto withCare = withCareIn(counts);
    Figure figure{.key = QStringLiteral("care"),
                  .label = circleWords(QT_TRANSLATE_NOOP("Chart", "Care index")),
                  .n = withCare.n,
                  .leftOut = untoldIn(counts),
                  .note = circleWords(QT_TRANSLATE_NOOP("Chart", "% of the moments with care"))};
    if (withCare.n < std::max(1, m_scope.minimum))
        return figure;
    const auto interval = wilsonInterval(withCare);
    figure.value = withCare.share() * 100;
    figure.interval = {interval.low * 100, interval.high * 100};
    figure.words = proportionText(withCare, m_locale);
    return figure;
}

/// "points · HR system, 31 December 2025".
QString CircleCount::sourceNote(const Measure& measure) const
{
    QStringList origin{dayText(measure.day, m_locale)};
    if (!measure.source.isEmpty())
        origin.prepend(m_shownText(measure.source.text()));
    return QStringList{measureUnit(measure.subject), origin.join(QStringLiteral(", "))}.join(
        QStringLiteral(" · "));
}

Figure CircleCount::measured(MeasureSubject subject) const
{
    Figure figure{.key = measureKey(subject),
                  .label = measureName(subject),
                  .note = missingNote(),
                  .isOfEverybody = true};
    const auto* measure = latestMeasure(m_records, subject, m_until);
    if (!measure)
        return figure;
    figure.n = measure->n;
    if (measure->n > 0 && measure->n < m_scope.minimum) {
        figure.note = circleWords(QT_TRANSLATE_NOOP("Chart", "too few answers to say"));
        return figure;
    }
    figure.value = double(measure->hundredths) / Measure::one;
    figure.interval = intervalOfScore(*measure);
    figure.note = sourceNote(*measure);
    figure.words = figureWords(subject, figure, m_locale);
    return figure;
}

/// What was typed counts for everybody; for some of the people, or without it, it is computed once
/// the logbook knows a year.
Figure CircleCount::turnover() const
{
    auto typed = measured(MeasureSubject::Turnover);
    if (!typed.words.isEmpty() && !isOfSome(m_scope))
        return typed;
    const DateRange year{m_until.addYears(-1).addDays(1), m_until};
    if (const auto known = departuresKnownFrom(m_records); known.isValid() && known > year.first)
        return typed;
    const Headcount headcount(m_records, m_moments, year);
    if (headcount.people() < std::max(1, m_scope.minimum))
        return typed;
    auto figure = typed;
    figure.isOfEverybody = false;
    figure.n = headcount.people();
    figure.leftOut = headcount.unknown();
    figure.value = std::round(headcount.turnover() * 10) / 10;
    figure.words = figureWords(MeasureSubject::Turnover, figure, m_locale);
    //: A unit, a number, two days
    figure.note = QCoreApplication::translate("Chart", "%1 · %n departure(s), %2 to %3", nullptr,
                                              headcount.departures())
                      .arg(measureUnit(MeasureSubject::Turnover), dayText(year.first, m_locale),
                           dayText(year.last, m_locale));
    return figure;
}

ChartData CircleCount::present(std::span<const int> cells) const
{
    LevelCounts counts{};
    std::ranges::copy(cells, counts.begin());
    std::vector<Figure> figures{careIndex(counts), turnover()};
    for (const auto subject : measureSubjects) {
        if (isOfCircle(subject) && subject != MeasureSubject::Turnover)
            figures.push_back(measured(subject));
    }

    ChartData chart;
    chart.minimum = m_scope.minimum;
    chart.series.push_back({.key = QStringLiteral("value"),
                            .label = circleWords(QT_TRANSLATE_NOOP("Chart", "Figure"))});
    auto& series = chart.series.front();
    for (const auto& figure : figures) {
        chart.categories.push_back(
            {figure.key, figure.label, figure.n, figure.leftOut, {}, figure.note});
        series.values.push_back(figure.value);
        series.n.push_back(figure.n);
        series.intervals.push_back(figure.interval);
    }
    chart.leftOut = figures.front().leftOut;
    chart.n = figures.front().n;
    chart.sentence = sentence(figures, chart);
    return chart;
}

QString CircleCount::sentence(const std::vector<Figure>& figures, const ChartData& chart) const
{
    QStringList parts;
    QStringList missing;
    bool someOfEverybody = false;
    for (const auto& figure : figures) {
        if (figure.words.isEmpty())
            missing << figure.label;
        else
            //: A figure of the circle and its value: "Turnover: 12.5%."
            parts
                << QCoreApplication::translate("Chart", "%1: %2.").arg(figure.label, figure.words);
        someOfEverybody = someOfEverybody || (figure.isOfEverybody && !figure.words.isEmpty());
    }
    if (parts.isEmpty() && chart.n == 0 && chart.leftOut == 0)
        return circleWords(
            QT_TRANSLATE_NOOP("Chart",
                              "Nothing to show yet: the circle needs moments that were told, or "
                              "figures entered in “Entered figures”."));
    const auto untold = leftOutText(chart.leftOut, m_locale);
    if (parts.isEmpty())
        return tooFewText(chart.n, m_scope.minimum, m_locale) + untold;
    if (!missing.isEmpty())
        parts << missingText(missing);
    if (someOfEverybody && isOfSome(m_scope))
        parts << ofEverybodyText();
    return parts.join(u' ') + untold;
}

std::unique_ptr<ChartCount> beginCircle(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CircleCount>(source, scope);
}

}  // namespace

/// Six figures around one circle, from the care of the moments to what customers say. `n` is that
/// of the care index: 0 without moments, also when other figures are known.
extern const ChartDefinition circle{
    .key = "circle",
    .title = QT_TRANSLATE_NOOP("Chart", "The circle"),
    .shape = ChartShape::Ring,
    .unit = ChartUnit::Mixed,
    .begin = beginCircle,
};

}  // namespace esperluette
