// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/day.h"
#include "core/foundation/proportion.h"
#include "core/records/moment_emotions.h"
#include "core/records/records.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace esperluette {

/// Which moments a chart is about, and how it speaks.
struct Scope {
    DateRange period;  ///< of the day a moment was held, or else was planned for
    std::optional<TeamId> team = {};  ///< only the people of this team, and its own moments
    std::optional<PopulationValueId> population = {};  ///< only people with this value
    std::optional<MomentKindId> kind = {};  ///< only moments of this kind
    std::optional<DateRange> hired = {};  ///< only people who began on one of these days
    bool managersOnly = false;  ///< only people who have a team or somebody to look after
    QDate today;  ///< what is missed, due or kept is judged on this day
    Language language = Language::French;  ///< of the names of stages and of the dates
    int minimum = 5;  ///< below it a share says nothing and is not shown

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// One place on the axis of the categories.
struct ChartCategory {
    QString key;  ///< stable, for files and programs: "feedback", "2026-11"
    QString label;  ///< for people
    int n = 0;  ///< how much of what the chart counts stands behind the values of this category
    int leftOut = 0;  ///< how much stands beside it: untold, or not known
    QString group = {};  ///< heading over neighbours that belong together; may be empty
    QString note = {};  ///< a few words beside the label, such as a source; may be empty
};

/// What `n` counts.
enum class ChartCounts {
    Moments,
    People,
    Commitments,
    Entered,  ///< answers or people that somebody counted elsewhere: no moment is behind them
};

/// One value per category.
struct ChartSeries {
    QString key;
    QString label;
    std::vector<double> values;  ///< in the unit of the chart; NaN: too few to say, or none
    std::vector<int> n;  ///< how much stands behind each value: what a drill-down lists
    std::vector<Interval> intervals;  ///< of 95 %, in the unit; empty when values are counts
    std::optional<ChartCounts> counts = {};  ///< what `n` counts, where not what the chart counts
};

/// A straight line through the points of a chart: y = intercept + slope * x, in its units.
struct ChartLine {
    double slope = 0;
    double intercept = 0;
    QString label;
};

/// Everything a chart, its table, its file and its sentence show.
struct ChartData {
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    int n = 0;  ///< what the chart is about, in what it counts
    int leftOut = 0;  ///< counted beside it: held, but untold
    int minimum = 5;  ///< of the scope
    QString sentence;  ///< what the chart says, in the language of the program
    std::optional<ChartLine> line = {};  ///< of a scatter only

    bool isEmpty() const { return n == 0 && !hasValues(); }
    /// Whether any value is known: otherwise there is nothing to draw, and the sentence says why.
    /// Counts of nothing are not; figures of several units may be known without any moment.
    bool hasValues() const;
};

/// How a chart is drawn.
enum class ChartShape {
    StackedBars,  ///< a row per category, its series side by side up to 100 %
    Butterfly,  ///< a row per category, the first series to the left, the second to the right
    LineWithBand,  ///< categories in time, a line per series with its interval
    HeatMap,  ///< a row per category, a column per series
    Dots,  ///< a row per category, a point per series with its interval
    Columns,  ///< upright columns, the series of a category side by side
    Pareto,  ///< columns of the first series from the tallest down, with the running share as line
    Scatter,  ///< the first series is x, the second y, n the size of the point
    Steps,  ///< survival: categories in time, a stair per series with its interval, n at risk
    LivedCurve,  ///< categories in the order of the journey, a point per series, `note` marks it
    Ring,  ///< one figure per category around a circle, in the order of the circle
};

/// What a value is.
enum class ChartUnit {
    Count,  ///< how much of what the chart counts
    Percent,  ///< 0 to 100
    Level,  ///< the number of a CareLevel
    Rating,  ///< 1 to 5, a mean
    Mixed,  ///< each category has a unit of its own, said in its note
};

/// What charts are computed from. Valid until the records change.
struct ChartSource {
    const Records& records;
    const CareReader& care;  ///< of the records, as of the day of the scope
    /// How people are called: their names, or what stands for them while names are hidden.
    std::function<QString(const Person&)> nameOf = shownName;
    /// Words that the user typed, as they may be seen: without names while names are hidden.
    std::function<QString(const QString&)> shownText = [](const QString& typed) { return typed; };
    /// The words of all moments that have any, read when a chart asks; empty function: none.
    std::function<std::vector<MomentEmotions>()> emotions = {};
};

/// Positions in `all<Moment>()` from first to last, which is excluded.
struct MomentRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// How the tables of two ranges of moments become one of both.
enum class JoinedCells : std::uint8_t {
    Sum,  ///< of counts
    Latest,  ///< the greater number: of days, where 0 stands for none
};

/// Something that is counted over moments, range by range, into a table, so that after a change
/// only the ranges it touches are counted again.
class RangeCount {
public:
    virtual ~RangeCount() = default;

    /// How many numbers `add` counts in; 0 for what needs none.
    virtual std::size_t cells() const { return 0; }
    /// How one of its numbers is joined.
    virtual JoinedCells joined(std::size_t cell) const
    {
        Q_UNUSED(cell)
        return JoinedCells::Sum;
    }
    /// Whether it looks commitments up when it is begun: it is begun anew when one changes.
    virtual bool looksUpCommitments() const { return false; }
    /// Adds what the moments of a range count.
    virtual void add(MomentRange range, std::span<int> cells) const
    {
        Q_UNUSED(range)
        Q_UNUSED(cells)
    }

    /// The table to which all moments were added.
    std::vector<int> tableOfAll(const Records& records) const
    {
        std::vector<int> table(cells());
        add({0, records.momentDays().size()}, table);
        return table;
    }
};

/// A chart begun for one scope: what it looks up is looked up once.
///
/// Valid until the scope, the cover, people, teams, populations, journeys, stages or kinds change:
/// anything else is read anew in `add` and `present`.
class ChartCount : public RangeCount {
public:
    /// The chart of a table to which all moments were added.
    virtual ChartData present(std::span<const int> cells) const = 0;
    /// Positions in `all<Moment>()` of the moments behind one value, in the order of the records:
    /// as many as its `n` where the chart counts moments.
    virtual std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const = 0;
};

/// One chart of the catalogue.
struct ChartDefinition {
    const char* key;  ///< "care_by_stage"
    const char* title;  ///< English, marked with QT_TRANSLATE_NOOP("Chart", …)
    ChartShape shape;
    ChartUnit unit;
    ChartCounts counts = ChartCounts::Moments;
    std::unique_ptr<ChartCount> (*begin)(const ChartSource& source, const Scope& scope);

    /// Begins, counts all moments and presents. Of days to come nothing is shown, and an empty
    /// chart says what to do (empty_choice.h).
    ChartData compute(const ChartSource& source, const Scope& scope) const;
};

/// Charts that are shown together.
struct ChartSection {
    const char* key;  ///< "care"
    const char* title;  ///< English, marked with QT_TRANSLATE_NOOP("Chart", …)
    std::vector<const ChartDefinition*> charts;
};

/// The sections of the catalogue, in the order in which they are offered.
const std::vector<ChartSection>& chartSections();

/// The title of a section in the language of the program.
QString sectionTitle(const ChartSection& section);

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
