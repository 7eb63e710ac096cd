// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/day.h"
#include "core/foundation/proportion.h"
#include "core/records/records.h"

#include <optional>
#include <vector>

namespace esperluette {

/// Which moments a chart is about, and how it speaks.
struct Scope {
    DateRange period;  ///< of the day a moment was held, or else was planned for
    std::optional<TeamId> team = {};  ///< only the people of this team, and its own moments
    std::optional<PopulationValueId> population = {};  ///< only people with this value
    QDate today;  ///< what is missed, due or kept is judged on this day
    Language language = Language::French;  ///< of the names of stages and of the dates
    int minimum = 5;  ///< below it a share says nothing and is not shown
};

/// One place on the axis of the categories.
struct ChartCategory {
    QString key;  ///< stable, for files and programs: "feedback", "2026-11"
    QString label;  ///< for people
    int n = 0;  ///< how many moments stand behind the values of this category
    int leftOut = 0;  ///< how many stand beside it: untold
};

/// One value per category.
struct ChartSeries {
    QString key;
    QString label;
    std::vector<double> values;  ///< moments, or per cent; NaN: too few moments to say
    std::vector<int> n;  ///< how many moments stand behind each value: what a drill-down lists
    std::vector<Interval> intervals;  ///< of 95 %, in per cent; empty when values are moments
};

/// Everything a chart, its table, its file and its sentence show.
struct ChartData {
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    int n = 0;  ///< moments the chart is about
    int leftOut = 0;  ///< moments counted beside it: held, but untold
    int minimum = 5;  ///< of the scope
    QString sentence;  ///< what the chart says, in the language of the program

    bool isEmpty() const { return n == 0; }
};

enum class ChartShape { StackedBars, Butterfly, LineWithBand };
enum class ChartUnit { Moments, Percent };

/// One chart of the catalogue.
struct ChartDefinition {
    const char* key;  ///< "care_by_stage"
    const char* title;  ///< English, marked with QT_TRANSLATE_NOOP("Chart", …)
    ChartShape shape;
    ChartUnit unit;
    /// @param care  of the records, as of scope.today
    ChartData (*compute)(const Records& records, const CareReader& care, const Scope& scope);
    /// Positions in `all<Moment>()` of the `n` moments behind one value, in the order of the
    /// records.
    std::vector<std::uint32_t> (*momentsBehind)(const Records& records, const CareReader& care,
                                                const Scope& scope, std::size_t category,
                                                std::size_t series);
};

/// The catalogue, in the order in which the charts are shown.
const std::vector<const ChartDefinition*>& allCharts();

/// nullptr when there is no chart of this key.
const ChartDefinition* findChart(QStringView key);

/// The title of a chart in the language of the program.
QString chartTitle(const ChartDefinition& chart);

/// From the first moment that has a day to today; today alone when there is none.
DateRange wholePeriod(const Records& records, QDate today);

/// "1 January 2026 to 22 November 2026 · team Opéra · night".
QString scopeText(const Records& records, const Scope& scope);

}  // namespace esperluette
