// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/entered_figures.h"

#include "core/insight/measures.h"
#include "core/statistics/promoter_score.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace esperluette {

bool isOfSome(const Scope& scope)
{
    return scope.team || scope.population || scope.hired || scope.managersOnly;
}

QString ofEverybodyText()
{
    return QCoreApplication::translate(
        "Chart", "The figures that were entered are of everybody, not only of who is chosen.");
}

QString missingText(const QStringList& names)
{
    return QCoreApplication::translate("Chart", "Missing: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

QString scoreText(double points, const QLocale& locale)
{
    const auto text =
        figureText(std::llround(points * Measure::one), locale).replace(u'-', u'\u2212');
    return points > 0 ? u'+' + text : text;
}

Interval intervalOfScore(const Measure& measure)
{
    const bool isScore =
        measure.subject == MeasureSubject::Enps || measure.subject == MeasureSubject::CustomerScore;
    const auto points = double(measure.hundredths) / Measure::one;
    const auto score = isScore ? promoterScore(points, measure.n) : std::nullopt;
    return score ? score->interval : Interval{};
}

QString evidencedText(const QString& value, Interval interval, int n, const QLocale& locale)
{
    if (n == 0)
        return value;
    const auto count = locale.toString(n);
    if (std::isnan(interval.low))
        return QCoreApplication::translate("Chart", "%1 (n\u00a0=\u00a0%2)").arg(value, count);
    return QCoreApplication::translate("Chart",
                                       "%1 (95% interval at most: %2 to %3, n\u00a0=\u00a0%4)")
        .arg(value, scoreText(std::round(interval.low), locale),
             scoreText(std::round(interval.high), locale), count);
}

std::vector<const Measure*> enteredWithin(const Records& records, MeasureSubject subject,
                                          const Scope& scope)
{
    std::vector<const Measure*> entered;
    for (const auto& measure : records.all<Measure>()) {
        if (measure.subject == subject && scope.period.contains(measure.day)
            && measure.day <= scope.today)
            entered.push_back(&measure);
    }
    std::ranges::stable_sort(entered, {}, &Measure::day);
    return entered;
}

}  // namespace esperluette
