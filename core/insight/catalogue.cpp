// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart.h"
#include "core/insight/empty_choice.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace esperluette {

extern const ChartDefinition careByStage;
extern const ChartDefinition praiseAndReframing;
extern const ChartDefinition careOverTime;
extern const ChartDefinition circle;
extern const ChartDefinition coverage;
extern const ChartDefinition coverageByManager;
extern const ChartDefinition coverageByTeam;
extern const ChartDefinition lateness;
extern const ChartDefinition mirror;
extern const ChartDefinition myPart;
extern const ChartDefinition recruiting;
extern const ChartDefinition satisfaction;
extern const ChartDefinition whoPrepares;
extern const ChartDefinition betweenTwoDoorsOverTime;
extern const ChartDefinition careByKind;
extern const ChartDefinition equity;
extern const ChartDefinition beliefAndExperience;
extern const ChartDefinition importanceAndCare;
extern const ChartDefinition missedCauses;
extern const ChartDefinition feltJourney;

extern const ChartDefinition silenceInDays;
extern const ChartDefinition daysSinceInPerson;
extern const ChartDefinition followThroughByAge;
extern const ChartDefinition momentsAcrossTeams;
extern const ChartDefinition directorsPresence;
extern const ChartDefinition emotionsInWords;
extern const ChartDefinition turnoverByYear;
extern const ChartDefinition stayingByArrival;
extern const ChartDefinition pulse;
extern const ChartDefinition ambassadors;

const std::vector<ChartSection>& chartSections()
{
    static const std::vector<ChartSection> sections{
        {"care",
         QT_TRANSLATE_NOOP("Chart", "Care"),
         {&careByStage, &coverage, &coverageByTeam, &coverageByManager, &careOverTime, &lateness,
          &missedCauses, &betweenTwoDoorsOverTime, &careByKind}},
        {"symmetries",
         QT_TRANSLATE_NOOP("Chart", "Symmetries"),
         {&praiseAndReframing, &mirror, &equity, &beliefAndExperience, &satisfaction,
          &emotionsInWords}},
        {"bond",
         QT_TRANSLATE_NOOP("Chart", "Bond"),
         {&myPart, &whoPrepares, &silenceInDays, &daysSinceInPerson, &followThroughByAge,
          &momentsAcrossTeams, &directorsPresence}},
        {"journey", QT_TRANSLATE_NOOP("Chart", "Journey"), {&feltJourney, &importanceAndCare}},
        {"long_run",
         QT_TRANSLATE_NOOP("Chart", "Long run"),
         {&turnoverByYear, &circle, &recruiting, &stayingByArrival, &pulse, &ambassadors}},
    };
    return sections;
}

QString sectionTitle(const ChartSection& section)
{
    return QCoreApplication::translate("Chart", section.title);
}

const std::vector<const ChartDefinition*>& allCharts()
{
    static const auto charts = [] {
        std::vector<const ChartDefinition*> all;
        for (const auto& section : chartSections())
            all.insert(all.end(), section.charts.begin(), section.charts.end());
        return all;
    }();
    return charts;
}

bool ChartData::hasValues() const
{
    return std::ranges::any_of(series, [this](const ChartSeries& each) {
        const bool areCounts = each.intervals.empty();
        return (n > 0 || !areCounts)
            && std::ranges::any_of(each.values, [](double value) { return !std::isnan(value); });
    });
}

const ChartDefinition* findChart(QStringView key)
{
    const auto& charts = allCharts();
    const auto found = std::ranges::find_if(charts, [key](const ChartDefinition* chart) {
        return key == QLatin1StringView(chart->key);
    });
    return found == charts.end() ? nullptr : *found;
}

ChartData ChartDefinition::compute(const ChartSource& source, const Scope& scope) const
{
    const auto chartOf = [&](const Scope& of) {
        const auto known = knownSource(source, of);
        const auto count = begin(known, of);
        return count->present(count->tableOfAll(known.records));
    };
    auto chart = chartOf(scope);
    explainEmptyChart(chart, scope, [&](const Scope& widest) { return chartOf(widest).isEmpty(); });
    return chart;
}

QString chartTitle(const ChartDefinition& chart)
{
    return QCoreApplication::translate("Chart", chart.title);
}

DateRange wholePeriod(const Records& records, QDate today)
{
    auto first = Day(today).number();
    for (const auto& moment : records.all<Moment>()) {
        const auto day = moment.day().number();
        if (day != 0 && day < first)
            first = day;
    }
    return {Day::fromNumber(first).date(), today};
}

QString scopeText(const Records& records, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    QStringList parts{
        QCoreApplication::translate("Chart", "%1 to %2")
            .arg(dayText(scope.period.first, locale), dayText(scope.period.last, locale))};
    if (const auto* team = scope.team ? records.find(*scope.team) : nullptr)
        parts << QCoreApplication::translate("Chart", "team %1").arg(team->name.text());
    if (const auto* value = scope.population ? records.find(*scope.population) : nullptr)
        parts << value->label.text();
    if (const auto* kind = scope.kind ? records.find(*scope.kind) : nullptr)
        parts << kind->name.in(scope.language);
    if (scope.hired)
        parts << QCoreApplication::translate("Chart", "begun %1 to %2")
                     .arg(dayText(scope.hired->first, locale), dayText(scope.hired->last, locale));
    if (scope.managersOnly)
        parts << QCoreApplication::translate("Chart", "managers only");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace esperluette
