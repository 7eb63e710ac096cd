// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"
#include "tests/core/insight/many_sorts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>
#include <set>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

bool isScatter(const ChartDefinition& chart) { return chart.shape == ChartShape::Scatter; }

/// Whether the values say something of many, so that they need enough of them; the points of a
/// scatter of ratings are where they are.
bool needsEnough(const ChartDefinition& chart)
{
    return chart.unit == ChartUnit::Percent
        || (chart.unit == ChartUnit::Rating && !isScatter(chart));
}

/// Whether the values of a series are in the unit of the chart: x of a scatter has its own.
bool isInUnit(const ChartDefinition& chart, const ChartData& data, const ChartSeries& series)
{
    return !isScatter(chart) || &series != &data.series.front();
}

/// The greatest value that a chart may show.
double greatest(const ChartDefinition& chart, const ChartData& data)
{
    switch (chart.unit) {
    case ChartUnit::Count:
        return std::max(data.n + data.leftOut,
                        chart.counts == ChartCounts::Entered ? MirrorPair::mostMature : 0);
    case ChartUnit::Rating: return 5;
    case ChartUnit::Level: return double(CareLevel::WithCare);
    case ChartUnit::Percent:
    case ChartUnit::Mixed: break;
    }
    return 100;
}

/// How many a share is of. Those of one side and of the other are shares of both sides together.
int behindShare(const ChartData& data, const ChartSeries& series, std::size_t category)
{
    const auto& of = data.categories[category];
    return of.key == u"share_of_both"_s ? of.n : series.n[category];
}

std::string chartName(const testing::TestParamInfo<const ChartDefinition*>& chart)
{
    return chart.param->key;
}

}  // namespace

/// What every chart promises, checked on each one the catalogue lists.
class EveryChart : public testing::TestWithParam<const ChartDefinition*> {
protected:
    const ChartDefinition& chart() const { return *GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryChart, testing::ValuesIn(allCharts()), chartName);

TEST_P(EveryChart, IsFoundByItsKey)
{
    EXPECT_EQ(findChart(QString::fromLatin1(chart().key)), &chart());
}

TEST_P(EveryChart, GivesOneValuePerCategoryInEverySeries)
{
    const auto sample = manySorts(1);
    const auto data = computed(chart(), sample, sample.lastYear());
    ASSERT_FALSE(data.series.empty());
    for (const auto& series : data.series) {
        EXPECT_EQ(series.values.size(), data.categories.size());
        EXPECT_EQ(series.n.size(), data.categories.size());
        if (chart().unit == ChartUnit::Mixed)
            continue;
        const bool hasIntervals = needsEnough(chart()) && isInUnit(chart(), data, series);
        EXPECT_EQ(series.intervals.size(), hasIntervals ? data.categories.size() : 0U);
    }
}

TEST_P(EveryChart, NamesEveryCategoryAndEverySeriesOnce)
{
    const auto sample = manySorts(2);
    const auto data = computed(chart(), sample, sample.lastYear());
    std::set<QString> keys;
    for (const auto& category : data.categories) {
        EXPECT_TRUE(keys.insert(category.key).second);
        EXPECT_FALSE(category.label.isEmpty());
    }
    for (const auto& series : data.series) {
        EXPECT_TRUE(keys.insert(series.key).second);
        EXPECT_FALSE(series.label.isEmpty());
    }
}

TEST_P(EveryChart, CountsNothingBelowZeroAndSharesBetweenZeroAndAHundred)
{
    const auto sample = manySorts(3);
    const auto data = computed(chart(), sample, sample.lastYear());
    EXPECT_GT(data.n, 0);
    EXPECT_GE(data.leftOut, 0);
    for (const auto& series : data.series) {
        for (std::size_t index = 0; index < series.values.size(); ++index) {
            EXPECT_GE(series.n[index], 0);
            // Figures of units of their own have ranges of their own.
            if (std::isnan(series.values[index]) || chart().unit == ChartUnit::Mixed)
                continue;
            EXPECT_GE(series.values[index], 0);
            if (isInUnit(chart(), data, series)) {
                EXPECT_LE(series.values[index], greatest(chart(), data));
            }
        }
    }
}

TEST_P(EveryChart, SumsItsSeriesInEachCategory)
{
    // Two formulas of one headcount have no sum, nor have four questions about one moment, nor
    // people and their moments.
    static const std::set<QString> withoutSum{u"turnover"_s, u"my_part"_s, u"recruiting"_s};
    if (withoutSum.contains(QString::fromLatin1(chart().key)))
        return;
    const auto sample = manySorts(4);
    const auto data = computed(chart(), sample, sample.lastYear());
    for (std::size_t index = 0; index < data.categories.size(); ++index) {
        int sum = 0;
        for (const auto& series : data.series)
            sum += series.n[index];
        // Both coordinates of a point are of the same moments.
        const int times = isScatter(chart()) ? int(data.series.size()) : 1;
        EXPECT_EQ(times * data.categories[index].n, sum);
    }
}

TEST_P(EveryChart, HidesSharesOfTooFewMomentsAndOnlyThose)
{
    const auto sample = manySorts(5);
    const auto data = computed(chart(), sample, sample.lastYear());
    if (!needsEnough(chart()))
        return;
    for (const auto& series : data.series) {
        for (std::size_t index = 0; index < series.values.size(); ++index)
            EXPECT_EQ(std::isnan(series.values[index]),
                      behindShare(data, series, index) < data.minimum);
    }
}

TEST_P(EveryChart, SaysThatThereIsNothingToShowWithoutRecords)
{
    const auto data =
        chart().compute({Records(), CareReader(Records(), today)},
                        {.period = {today, today}, .today = today, .language = Language::English});
    EXPECT_TRUE(data.isEmpty());
    EXPECT_TRUE(data.sentence.startsWith("Nothing to show yet"_L1)) << data.sentence.toStdString();
}

TEST_P(EveryChart, SaysWhenThereAreTooFewOfWhatItCounts)
{
    SampleMoments sample;
    auto moment = carefulMoment(sample.karim, sample.praise, today.addDays(-10));
    moment.evidence.felt = 4;
    sample.addCopies(moment, 3);
    const auto data = chart().compute({sample.records, sample.care()}, sample.lastYear());
    if (data.n == 0) {
        EXPECT_TRUE(data.sentence.startsWith("Nothing to show yet"_L1));
        return;
    }
    const auto counted = chart().counts == ChartCounts::Moments ? u"moments"_s : u"people"_s;
    EXPECT_EQ(data.n, chart().counts == ChartCounts::Moments ? 3 : 2);
    EXPECT_EQ(
        data.sentence,
        u"Too few %1 to say (n\u00a0=\u00a0%2; at least 5 are needed)."_s.arg(counted).arg(data.n));
}

TEST_P(EveryChart, ShowsNoValuesOfTooFewOfWhatItCounts)
{
    // Counts and points, beside the shares and means that are hidden one by one.
    static const std::set<QString> hiding{u"belief_and_experience"_s, u"silence"_s, u"in_person"_s,
                                          u"lateness"_s, u"emotions"_s};
    if (!hiding.contains(QString::fromLatin1(chart().key)))
        return;
    SampleMoments sample;
    addNewcomer(sample);
    auto moment = carefulMoment(sample.karim, sample.praise, today.addDays(-10));
    moment.evidence.felt = 4;
    sample.addCopies(moment, 2);
    const auto data = computed(chart(), sample, sample.lastYear());
    EXPECT_GT(data.n, 0);
    EXPECT_LT(data.n, data.minimum);
    EXPECT_FALSE(data.hasValues());
    auto scope = sample.lastYear();
    scope.minimum = 1;
    EXPECT_TRUE(computed(chart(), sample, scope).hasValues());
}

TEST_P(EveryChart, NeverSpeaksOfSignificanceForTheSameShareEverywhere)
{
    SampleMoments sample;
    for (const auto day : {today.addDays(-10), today.addDays(-300)}) {
        sample.addCopies(sample.careful(sample.praise, day), 20);
        sample.addCopies(sample.careful(sample.reframing, day), 20);
    }
    const auto data = computed(chart(), sample, sample.lastYear());
    EXPECT_FALSE(data.sentence.contains("a significant"_L1)) << data.sentence.toStdString();
    EXPECT_FALSE(data.sentence.contains("Significant"_L1)) << data.sentence.toStdString();
}

TEST_P(EveryChart, SaysWhatToDoWhenNothingOfItWasChosen)
{
    const auto sample = manySorts(7);
    const auto care = sample.care();
    auto future = sample.lastYear();
    future.period = {today.addYears(1), today.addYears(2)};
    std::vector<Scope> scopes{future};
    // What was entered is of everybody, whoever is chosen.
    if (chart().counts != ChartCounts::Entered && chart().unit != ChartUnit::Mixed) {
        scopes.push_back(sample.lastYear());
        scopes.back().team = newId<Team>();
    }
    for (const auto& scope : scopes) {
        const auto data = chart().compute(sourceOf(sample, care), scope);
        EXPECT_TRUE(data.isEmpty()) << data.sentence.toStdString();
        EXPECT_EQ(data.leftOut, 0);
        EXPECT_TRUE(data.sentence.startsWith("Nothing to show yet"_L1));
        EXPECT_TRUE(data.sentence.endsWith(
            " Nothing of it is in what was chosen: widen the period or take a filter away."_L1))
            << data.sentence.toStdString();
        EXPECT_EQ(data.sentence.count("Nothing of it"_L1), 1);
    }
}

TEST_P(EveryChart, DoesNotSayToWidenWhatIsEmptyAnyhow)
{
    SampleMoments sample;
    auto emptyTeam = sample.lastYear();
    emptyTeam.team = newId<Team>();
    const auto everything = chart().compute({sample.records, sample.care()}, sample.lastYear());
    if (everything.isEmpty()) {
        const auto data = chart().compute({sample.records, sample.care()}, emptyTeam);
        EXPECT_FALSE(data.sentence.contains("widen"_L1)) << data.sentence.toStdString();
    }
}

TEST_P(EveryChart, IsReadableWithoutMomentsOfItsScope)
{
    const auto sample = manySorts(7);
    auto future = sample.lastYear();
    future.period = {today.addYears(1), today.addYears(2)};
    auto noDays = sample.lastYear();
    noDays.period = {};
    auto emptyTeam = sample.lastYear();
    emptyTeam.team = newId<Team>();
    for (const auto& scope : {future, noDays, emptyTeam}) {
        const auto data = chart().compute({sample.records, sample.care()}, scope);
        EXPECT_FALSE(data.sentence.isEmpty());
        EXPECT_FALSE(data.sentence.contains(u'%')) << data.sentence.toStdString();
        if (chart().counts != ChartCounts::Moments)
            continue;  // people are there without moments, too
        EXPECT_EQ(data.n, 0);
        EXPECT_TRUE(data.sentence.startsWith("Nothing to show yet"_L1))
            << data.sentence.toStdString();
    }
}

TEST_P(EveryChart, IsReadableOfOneMomentOfAnySort)
{
    using Maker = Moment (SampleMoments::*)(const MomentKind&, QDate) const;
    for (const Maker maker : {&SampleMoments::careful, &SampleMoments::inPassing,
                              &SampleMoments::missed, &SampleMoments::untold}) {
        SampleMoments sample;
        sample.add((sample.*maker)(sample.praise, today.addDays(-30)));
        const auto data = chart().compute({sample.records, sample.care()}, sample.lastYear());
        EXPECT_LE(data.n, chart().counts == ChartCounts::Moments ? 1 : 2);
        EXPECT_FALSE(data.sentence.isEmpty());
        EXPECT_FALSE(data.sentence.contains(u'%')) << data.sentence.toStdString();
    }
}

TEST_P(EveryChart, HasATableOfTheSameNumbers)
{
    const auto sample = manySorts(6);
    const auto data = computed(chart(), sample, sample.lastYear());
    const auto table = chartTable(chart(), data, QLocale::c(), TableUse::Exchange);
    ASSERT_EQ(table.rows.size(), data.categories.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        ASSERT_EQ(table.rows[row].size(), table.header.size());
        EXPECT_EQ(table.rows[row].front(), data.categories[row].label);
        qsizetype column = 0;
        for (const auto& series : data.series) {
            column = table.header.indexOf(series.label, column + 1);
            ASSERT_GT(column, 0);
            const auto& cell = table.rows[row][column];
            const auto value = series.values[row];
            EXPECT_EQ(cell.isEmpty(), std::isnan(value));
            EXPECT_TRUE(cell.isEmpty() || std::abs(cell.toDouble() - value) < 0.0501
                        || (chart().unit == ChartUnit::Level && cell == levelKey(CareLevel(value))))
                << cell.toStdString();
        }
    }
}

RC_GTEST_PROP(EveryChartOfAnyRecords, ListsTheMomentsBehindEachValue,
              (unsigned seed, bool ofATeam, bool ofAPopulation))
{
    const auto sample = manySorts(seed);
    const auto care = sample.care();
    auto scope = sample.lastYear();
    if (ofATeam)
        scope.team = sample.workshop.id;
    if (ofAPopulation)
        scope.population = sample.night.id;
    for (const auto* chart : allCharts()) {
        const auto data = computed(*chart, sample, scope);
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            for (std::size_t category = 0; category < data.categories.size(); ++category) {
                const auto behind =
                    chart->begin(sourceOf(sample, care), scope)->behind(category, series);
                // Nothing is behind what was entered; of the circle, moments are behind its first
                // figure only.
                if (data.series[series].counts == ChartCounts::Entered
                    || (chart->shape == ChartShape::Ring && category > 0)) {
                    RC_ASSERT(behind.empty());
                    continue;
                }
                const auto n = data.series[series].n[category];
                if (chart->counts == ChartCounts::Moments)
                    RC_ASSERT(int(behind.size()) == n);
                else if (chart->unit == ChartUnit::Count)  // of each one moment, if there is one
                    RC_ASSERT(int(behind.size()) <= n);
                RC_ASSERT(std::ranges::is_sorted(behind));
                RC_ASSERT(std::set(behind.begin(), behind.end()).size() == behind.size());
            }
        }
    }
}

RC_GTEST_PROP(EveryChartOfAnyRecords, CountsForAllWhatItCountsForEachTeam, (unsigned seed))
{
    const auto sample = manySorts(seed);
    for (const auto* chart : allCharts()) {
        auto scope = sample.lastYear();
        const auto all = computed(*chart, sample, scope);
        int n = 0;
        int leftOut = 0;
        for (const auto& team : sample.records.all<Team>()) {
            scope.team = team.id;
            const auto data = computed(*chart, sample, scope);
            n += data.n;
            leftOut += data.leftOut;
        }
        // What was entered is of everybody, whoever is chosen.
        if (chart->counts == ChartCounts::Entered) {
            RC_ASSERT(n == all.n * int(sample.records.all<Team>().size()));
            continue;
        }
        // A moment across teams is one of each team that came.
        static const std::set<QString> acrossTeams{u"cross_team"_s, u"directors_presence"_s};
        if (acrossTeams.contains(QString::fromLatin1(chart->key)))
            RC_ASSERT(n >= all.n);
        else
            RC_ASSERT(n == all.n);
        RC_ASSERT(leftOut == all.leftOut);
    }
}

RC_GTEST_PROP(EveryChartOfAnyRecords, SaysTheSameHoweverItsMomentsAreCounted,
              (unsigned seed, unsigned split))
{
    const auto sample = manySorts(seed);
    const auto care = sample.care();
    const auto source = sourceOf(sample, care);
    const auto size = sample.records.momentDays().size();
    const auto middle = split % (size + 1);
    for (const auto* chart : allCharts()) {
        const auto whole = chart->compute(source, sample.lastYear());
        const auto count = chart->begin(source, sample.lastYear());
        std::vector<int> cells(count->cells());
        count->add({middle, size}, cells);
        count->add({0, middle}, cells);
        const auto parts = count->present(cells);
        RC_ASSERT(parts.sentence == whole.sentence);
        RC_ASSERT(parts.n == whole.n);
        RC_ASSERT(parts.leftOut == whole.leftOut);
        for (std::size_t series = 0; series < whole.series.size(); ++series)
            RC_ASSERT(parts.series[series].n == whole.series[series].n);
    }
}
