// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace esperluette::test {

/// A chart made by hand: what a shape draws, without anything computed.
struct SampleChart {
    std::string name;
    ChartDefinition definition;
    ChartData data;
};

/// Nothing can be said.
inline const double unsaid = std::nan("");

/// A name of exactly 80 characters.
inline QString longName(int number)
{
    return QStringLiteral(
               "Anne-Charlotte de La Rochefoucauld-Montmorency, responsable de boutique ")
               .leftJustified(76, u'x')
        + QString::number(1000 + number);
}

inline ChartDefinition definitionOf(ChartShape shape, ChartUnit unit,
                                    ChartCounts counts = ChartCounts::Moments)
{
    return {"sample", "Sample", shape, unit, counts, nullptr};
}

/// Categories with a label each, n of them behind each.
inline std::vector<ChartCategory> categoriesOf(const QStringList& labels, int n = 24)
{
    std::vector<ChartCategory> categories;
    for (const auto& label : labels)
        categories.push_back(
            {QStringLiteral("c%1").arg(categories.size()), label, n + int(categories.size())});
    return categories;
}

/// A series of values that repeats `pattern`; each with its n, and an interval of ± `margin`
/// between `low` and `high` unless the margin is 0.
inline ChartSeries seriesOf(const QString& key, const QString& label,
                            const std::vector<double>& pattern, std::size_t count,
                            double margin = 0, double low = 0, double high = 100)
{
    ChartSeries series{.key = key, .label = label};
    for (std::size_t index = 0; index < count; ++index) {
        const auto value = pattern[index % pattern.size()];
        series.values.push_back(value);
        series.n.push_back(std::isnan(value) ? 2 : 12 + int(index % 7) * 9);
        if (margin > 0)
            series.intervals.push_back(
                std::isnan(value)
                    ? Interval{}
                    : Interval{std::max(low, value - margin), std::min(high, value + margin)});
    }
    return series;
}

/// How many marks a chart has: one for each value that has something behind it; of points one for
/// both coordinates, of a ring one for each figure.
inline std::size_t expectedMarks(const ChartDefinition& definition, const ChartData& data)
{
    if (definition.shape == ChartShape::Ring)
        return data.categories.size();
    const bool isScatter = definition.shape == ChartShape::Scatter;
    const auto shown =
        definition.shape == ChartShape::HeatMap || definition.shape == ChartShape::Dots
        ? std::min<std::size_t>(60, data.categories.size())
        : data.categories.size();
    std::size_t expected = 0;
    for (std::size_t series = isScatter ? 1 : 0; series < data.series.size(); ++series) {
        const auto last = std::min(shown, data.series[series].n.size());
        for (std::size_t category = 0; category < last; ++category) {
            const bool isPlaced = !isScatter
                || !(std::isnan(data.series[0].values[category])
                     || std::isnan(data.series[series].values[category]));
            expected += data.series[series].n[category] > 0 && isPlaced ? 1 : 0;
        }
    }
    return expected;
}

inline QStringList months(int count)
{
    QStringList labels;
    for (int month = 0; month < count; ++month)
        labels << QStringLiteral("%1.%2")
                      .arg(2024 + month / 12)
                      .arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
    return labels;
}

inline QStringList kinds(int count)
{
    const QStringList names{
        QStringLiteral("Premier jour"),           QStringLiteral("Accueil"),
        QStringLiteral("Bilan du premier mois"),  QStringLiteral("Fin de période d’essai"),
        QStringLiteral("Félicitations"),          QStringLiteral("Recadrage"),
        QStringLiteral("Entretien annuel"),       QStringLiteral("Retour de congé maternité"),
        QStringLiteral("Entretien professionnel")};
    QStringList labels;
    for (int kind = 0; kind < count; ++kind)
        labels << names[kind % names.size()]
                + (kind < names.size() ? QString() : QStringLiteral(" %1").arg(kind));
    return labels;
}

inline QStringList longNames(int count)
{
    QStringList names;
    for (int number = 0; number < count; ++number)
        names << longName(number);
    return names;
}

/// Puts three neighbours at a time under one heading.
inline void groupByThree(std::vector<ChartCategory>& categories)
{
    const QStringList stages{QStringLiteral("Recrutement"), QStringLiteral("Arrivée"),
                             QStringLiteral("Vie d’équipe"), QStringLiteral("Reconnaissance"),
                             QStringLiteral("Évolution")};
    for (std::size_t index = 0; index < categories.size(); ++index)
        categories[index].group = stages[qsizetype(index / 3) % stages.size()];
}

inline ChartData dataOf(std::vector<ChartCategory> categories, std::vector<ChartSeries> series)
{
    ChartData data{.categories = std::move(categories), .series = std::move(series)};
    for (const auto& category : data.categories)
        data.n += category.n;
    data.sentence = QStringLiteral("What the chart says.");
    return data;
}

/// People by kinds of moment, each with the level of care of the latest one.
inline ChartData levelMap(int people, int columns, bool longLabels = false)
{
    auto categories = categoriesOf(longLabels ? longNames(people) : kinds(people));
    std::vector<ChartSeries> series;
    const auto names = kinds(columns);
    for (int column = 0; column < columns; ++column) {
        const auto level = [&](int step) { return double((column * 2 + step) % 6); };
        auto next = seriesOf(QStringLiteral("k%1").arg(column), names[column],
                             {level(5), level(3), level(0), unsaid, level(2), level(4)},
                             std::size_t(people));
        for (std::size_t row = 3; row < next.n.size(); row += 12)
            next.n[row] = 0;
        series.push_back(std::move(next));
    }
    return dataOf(std::move(categories), std::move(series));
}

inline ChartData shareMap()
{
    std::vector<ChartSeries> series;
    for (const auto& month : months(12))
        series.push_back(
            seriesOf(month, month, {double(series.size() * 8), 12, unsaid, 48, 100, 0, 73}, 9));
    return dataOf(categoriesOf(kinds(9)), std::move(series));
}

inline ChartData scatterOfWeights()
{
    auto data = dataOf(categoriesOf(kinds(14)),
                       {seriesOf(QStringLiteral("weight"), QStringLiteral("Poids du moment"),
                                 {3, 3, 2, 3, 1, 2, 3}, 14),
                        seriesOf(QStringLiteral("care"), QStringLiteral("Part avec soin"),
                                 {80, 80, 35, 78, 55, 62, 20}, 14)});
    return data;
}

inline ChartData scatterWithLine()
{
    std::vector<double> scores;
    std::vector<double> ratings;
    QStringList labels;
    for (int score = 5; score < 100; score += 10) {
        for (const int rating : {1 + score / 30, 2 + score / 35}) {
            scores.push_back(score);
            ratings.push_back(rating);
            labels << QStringLiteral("%1 · %2").arg(score).arg(rating);
        }
    }
    auto data = dataOf(
        categoriesOf(labels),
        {seriesOf(QStringLiteral("score"), QStringLiteral("Soin estimé"), scores, scores.size()),
         seriesOf(QStringLiteral("felt"), QStringLiteral("Ressenti"), ratings, ratings.size())});
    data.line = ChartLine{0.03, 1.2, QStringLiteral("r = 0,61")};
    return data;
}

inline ChartData survival()
{
    QStringList times;
    for (int month = 0; month <= 36; month += 3)
        times << QStringLiteral("%1 mois").arg(month);
    return dataOf(categoriesOf(times),
                  {seriesOf(QStringLiteral("careful"), QStringLiteral("Arrivée avec soin"),
                            {100, 98, 95, 95, 93, 90, 90, 88, 86, 86, 85, 85, 84}, 13, 6),
                   seriesOf(QStringLiteral("others"), QStringLiteral("Les autres"),
                            {100, 92, 85, 81, 76, 72, 70, 66, 63, 61, 60, 58, 55}, 13, 9)});
}

inline ChartData curve(int count)
{
    auto categories = categoriesOf(kinds(count));
    groupByThree(categories);
    categories.front().note = QStringLiteral("sommet");
    if (count > 4)
        categories[4].note = QStringLiteral("creux");
    categories.back().note = QStringLiteral("fin");
    const auto size = categories.size();
    return dataOf(std::move(categories),
                  {seriesOf(QStringLiteral("felt"), QStringLiteral("Ressenti"),
                            {4.6, 4.1, 3.2, unsaid, 1.6, 2.8, 3.9}, size, 0.5, 1, 5)});
}

inline ChartData circle()
{
    auto data = dataOf(
        categoriesOf({QStringLiteral("Soin"), QStringLiteral("Rotation"),
                      QStringLiteral("Formation tenue"), QStringLiteral("Coût de la formation"),
                      QStringLiteral("Recommandation (eNPS)"), QStringLiteral("Note des clients")}),
        {seriesOf(QStringLiteral("value"), QStringLiteral("valeur"),
                  {46, 12.5, 3.2, unsaid, 18, 8.4}, 6)});
    data.series.front().n = {619, 38, 0, 0, 31, 0};
    data.series.front().intervals = {{43, 49}, {}, {}, {}, {-4, 40}, {}};
    data.categories[0].note = QStringLiteral("% · calculé du carnet");
    data.categories[1].note = QStringLiteral("% · SIRH, 12 mars 2026");
    data.categories[2].note = QStringLiteral("jours par personne · registre, 3 mars 2026");
    data.categories[3].note = QStringLiteral("à saisir dans Chiffres du cercle…");
    return data;
}

inline ChartData commitments()
{
    auto categories =
        categoriesOf({QStringLiteral("jusqu’à 7 jours"), QStringLiteral("8 à 30 jours"),
                      QStringLiteral("31 à 90 jours"), QStringLiteral("plus")},
                     40);
    std::vector<ChartSeries> series;
    for (const auto* key : {"kept", "open", "broken", "released"})
        series.push_back(seriesOf(QLatin1StringView(key), QLatin1StringView(key), {10}, 4));
    for (auto& category : categories)
        category.n = 40;
    categories.back().n = 3;
    for (auto& each : series) {
        each.n = {10, 10, 10, 1};
        each.values = {10, 10, 10, 1};
    }
    series.back().values.back() = 0;
    series.back().n.back() = 0;
    return dataOf(std::move(categories), std::move(series));
}

inline ChartSeries heldSeries(std::size_t count)
{
    return seriesOf(QStringLiteral("held"), QStringLiteral("tenus"),
                    {88, 61, 34, unsaid, 97, 0, 100}, count, 9);
}

/// A series of six values with narrow intervals.
inline ChartSeries sixValues(const char* name, const std::vector<double>& values)
{
    return seriesOf(QLatin1StringView(name), QLatin1StringView(name), values, 6, 3);
}

inline ChartData delays()
{
    return dataOf(
        categoriesOf({QStringLiteral("plus de 8 jours avant"), QStringLiteral("1 à 7 jours avant"),
                      QStringLiteral("le jour dit"), QStringLiteral("1 à 3 jours après"),
                      QStringLiteral("4 à 7 jours après"), QStringLiteral("8 à 14 jours après"),
                      QStringLiteral("15 à 30 jours après"),
                      QStringLiteral("plus de 30 jours après")}),
        {seriesOf(QStringLiteral("n"), QStringLiteral("moments"), {3, 41, 120, 38, 0, 17, 9, 4},
                  8)});
}

inline ChartData causes()
{
    return dataOf(categoriesOf({QStringLiteral("Manque de temps"), QStringLiteral("Oubli"),
                                QStringLiteral("Absence"), QStringLiteral("Pas jugé utile"),
                                QStringLiteral("Changement d’équipe"), QStringLiteral("Non dit")}),
                  {seriesOf(QStringLiteral("n"), QStringLiteral("moments manqués"),
                            {42, 21, 12, 6, 3, 9}, 6)});
}

/// Samples made of bars and lines.
inline std::vector<SampleChart> barSamples()
{
    using enum ChartShape;
    const auto percent = ChartUnit::Percent;
    const auto count = ChartUnit::Count;
    return {
        {"StackedBars", definitionOf(StackedBars, count, ChartCounts::Commitments), commitments()},
        {"Butterfly", definitionOf(Butterfly, percent),
         dataOf(categoriesOf(kinds(5)), {heldSeries(5), heldSeries(5)})},
        {"ButterflyOfCounts", definitionOf(Butterfly, count),
         dataOf(categoriesOf(kinds(9)),
                {seriesOf(QStringLiteral("a"), QStringLiteral("pressenti"), {12, 7, 30}, 9),
                 seriesOf(QStringLiteral("b"), QStringLiteral("déclaré"), {4, 22, 1}, 9)})},
        {"LineWithBand", definitionOf(LineWithBand, percent),
         dataOf(categoriesOf(months(14)), {heldSeries(14)})},
        {"SeveralLines", definitionOf(LineWithBand, percent),
         dataOf(categoriesOf(months(14)),
                {heldSeries(14), sixValues("Atelier", {40, 45, 42, 51, 55, 60}),
                 seriesOf(QStringLiteral("c"), QStringLiteral("Boutiques"), {20, 25, 22}, 14, 4)})},
        {"Columns", definitionOf(Columns, count), delays()},
        {"ColumnsOfShares", definitionOf(Columns, percent, ChartCounts::People),
         dataOf(categoriesOf(months(6)),
                {sixValues("half-sum", {8, 12, 9, unsaid, 14, 11}),
                 sixValues("departures", {6, 10, 8, 9, unsaid, 12})})},
        {"Pareto", definitionOf(Pareto, count), causes()},
    };
}

/// Samples made of squares and points.
inline std::vector<SampleChart> pointSamples()
{
    using enum ChartShape;
    const auto percent = ChartUnit::Percent;
    auto grouped = categoriesOf(kinds(9));
    groupByThree(grouped);
    return {
        {"LevelMap", definitionOf(HeatMap, ChartUnit::Level), levelMap(14, 9)},
        {"LargeLevelMap", definitionOf(HeatMap, ChartUnit::Level), levelMap(60, 35)},
        {"ShareMap", definitionOf(HeatMap, percent), shareMap()},
        {"Dots", definitionOf(Dots, percent), dataOf(grouped, {heldSeries(9)})},
        {"SeveralDots", definitionOf(Dots, percent),
         dataOf(categoriesOf(kinds(4)), {heldSeries(4), heldSeries(4)})},
        {"ScatterOfWeights", definitionOf(Scatter, percent), scatterOfWeights()},
        {"ScatterWithLine", definitionOf(Scatter, ChartUnit::Rating), scatterWithLine()},
        {"Steps", definitionOf(Steps, percent, ChartCounts::People), survival()},
        {"LivedCurve", definitionOf(LivedCurve, ChartUnit::Rating), curve(12)},
        {"LongLivedCurve", definitionOf(LivedCurve, ChartUnit::Rating), curve(35)},
        {"Ring", definitionOf(Ring, ChartUnit::Mixed), circle()},
    };
}

/// One sample of every shape and unit.
inline std::vector<SampleChart> sampleCharts()
{
    auto samples = barSamples();
    for (auto& sample : pointSamples())
        samples.push_back(std::move(sample));
    return samples;
}

}  // namespace esperluette::test
