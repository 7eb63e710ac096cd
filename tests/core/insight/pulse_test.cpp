// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"
#include "core/insight/chart_xlsx.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

enum PulseLine : std::size_t { CareLine, StayLine, PrideLine };

const ChartDefinition& pulseChart() { return *findChart(u"pulse"); }

ChartData pulseOf(const SampleMoments& sample, const Scope& scope)
{
    return pulseChart().compute({sample.records, sample.care()}, scope);
}

ChartData pulseOf(const SampleMoments& sample) { return pulseOf(sample, sample.lastYear()); }

Measure answered(MeasureSubject subject, QDate day, std::int64_t hundredths, int n)
{
    return {newId<Measure>(), subject, day, hundredths, n, {}};
}

std::size_t placeOf(const ChartData& data, const QString& key)
{
    return std::size_t(std::ranges::find(data.categories, key, &ChartCategory::key)
                       - data.categories.begin());
}

}  // namespace

TEST(Pulse, ShowsTheFiguresOfEachQuarterBesideTheShareWithCare)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise, {2026, 9, 10}), 6);
    sample.addCopies(sample.inPart(sample.reframing, {2026, 9, 10}), 4);
    sample.addCopies(sample.untold(sample.reframing, {2026, 9, 10}), 3);
    sample.add(answered(MeasureSubject::IntentToStay, {2026, 9, 30}, 7850, 50),
               answered(MeasureSubject::Pride, {2026, 6, 30}, 8100, 40));
    const auto data = pulseOf(sample);
    ASSERT_EQ(data.categories.size(), 5U);
    ASSERT_EQ(data.series.size(), 3U);
    EXPECT_EQ(data.series[CareLine].key, u"with_care"_s);
    EXPECT_EQ(data.series[StayLine].key, u"intent_to_stay"_s);
    EXPECT_EQ(data.series[PrideLine].key, u"pride"_s);
    const auto third = placeOf(data, u"2026-Q3"_s);
    EXPECT_DOUBLE_EQ(data.series[CareLine].values[third], 60);
    EXPECT_NEAR(data.series[CareLine].intervals[third].low, 31.27, 0.01);
    EXPECT_DOUBLE_EQ(data.series[StayLine].values[third], 78.5);
    EXPECT_EQ(data.series[StayLine].n[third], 50);
    EXPECT_NEAR(data.series[StayLine].intervals[third].low, 65.31, 0.01);
    EXPECT_NEAR(data.series[StayLine].intervals[third].high, 87.63, 0.01);
    EXPECT_TRUE(std::isnan(data.series[PrideLine].values[third]));
    const auto second = placeOf(data, u"2026-Q2"_s);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[second], 81);
    EXPECT_EQ(data.series[PrideLine].n[second], 40);
    EXPECT_EQ(data.n, 10) << "moments, not answers";
    EXPECT_EQ(data.categories[third].n, 10);
    EXPECT_EQ(data.leftOut, 3);
    EXPECT_EQ(
        data.sentence,
        u"With care over the whole period: 60% (95% interval: 31% to 83%, n\u00a0=\u00a010). "
        "Intent to stay, 30 September 2026: 79% (95% interval: 65% to 88%, n\u00a0=\u00a050). "
        "Pride, 30 June 2026: 81% (95% interval: 66% to 90%, n\u00a0=\u00a040). Untold: 3 "
        "more."_s);
}

TEST(Pulse, ShowsTheLastFigureOfAQuarterAndSaysThatOfThePeriod)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7000, 20),
               answered(MeasureSubject::Pride, {2026, 9, 2}, 2000, 20),
               answered(MeasureSubject::Pride, {2026, 3, 31}, 6000, 20));
    const auto data = pulseOf(sample);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-Q3"_s)], 70);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-Q1"_s)], 60);
    EXPECT_TRUE(data.sentence.contains(u"Pride, 30 September 2026: 70%"_s));
    EXPECT_TRUE(data.sentence.contains(u"Missing: Intent to stay."_s));
}

TEST(Pulse, IsOfThePeriodUpToToday)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2025, 11, 24}, 7000, 20),
               answered(MeasureSubject::IntentToStay, {2025, 11, 23}, 7000, 20),
               answered(MeasureSubject::IntentToStay, today.addDays(1), 7000, 20));
    auto scope = sample.lastYear();
    scope.period.last = today.addYears(1);
    const auto data = pulseOf(sample, scope);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values.front(), 70);
    EXPECT_TRUE(std::ranges::all_of(data.series[StayLine].n, [](int n) { return n == 0; }));
    EXPECT_TRUE(data.sentence.contains(u"Missing: Intent to stay."_s));
}

TEST(Pulse, ShowsTheMonthsOfAShortPeriod)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2026, 8, 31}, 7000, 20),
               answered(MeasureSubject::Pride, {2026, 9, 30}, 8000, 20));
    auto scope = sample.lastYear();
    scope.period.first = today.addMonths(-5);
    const auto data = pulseOf(sample, scope);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-08"_s)], 70);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-09"_s)], 80);
}

TEST(Pulse, HidesAFigureOfTooFewAnswersAndSaysSo)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 4),
               answered(MeasureSubject::Pride, {2026, 6, 30}, 6000, 5));
    auto scope = sample.lastYear();
    const auto data = pulseOf(sample, scope);
    const auto third = placeOf(data, u"2026-Q3"_s);
    EXPECT_TRUE(std::isnan(data.series[PrideLine].values[third]));
    EXPECT_TRUE(std::isnan(data.series[PrideLine].intervals[third].low));
    EXPECT_EQ(data.series[PrideLine].n[third], 4);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-Q2"_s)], 60);
    EXPECT_TRUE(data.sentence.contains(u"Pride, 30 June 2026: 60%"_s));
    EXPECT_TRUE(data.sentence.contains(u"Figures of fewer than 5 answers, not shown: 1."_s))
        << data.sentence.toStdString();
    EXPECT_FALSE(data.sentence.contains(u"75%"_s));

    scope.minimum = 1;
    EXPECT_DOUBLE_EQ(pulseOf(sample, scope).series[PrideLine].values[third], 75);
}

TEST(Pulse, HidesAFigureWhoseNNobodyToldAndSaysSo)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::IntentToStay, {2026, 9, 30}, 7500, 0));
    for (const int minimum : {5, 1, 0}) {
        auto scope = sample.lastYear();
        scope.minimum = minimum;
        const auto data = pulseOf(sample, scope);
        const auto third = placeOf(data, u"2026-Q3"_s);
        EXPECT_TRUE(std::isnan(data.series[StayLine].values[third]));
        EXPECT_EQ(data.categories[third].note, u"Intent to stay: not shown without its n"_s);
        EXPECT_TRUE(data.sentence.contains(u"Figures without their n, not shown: 1."_s));
        EXPECT_FALSE(data.sentence.contains(u"75%"_s));
        EXPECT_FALSE(data.hasValues());
    }
}

TEST(Pulse, SaysThatFiguresAreOfEverybodyWhereOnlySomeAreChosen)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 20));
    const auto hint = u"The figures that were entered are of everybody"_s;
    EXPECT_FALSE(pulseOf(sample).sentence.contains(hint));
    auto scope = sample.lastYear();
    scope.kind = sample.praise.id;
    EXPECT_FALSE(pulseOf(sample, scope).sentence.contains(hint)) << "of the moments, not of people";
    scope.team = sample.workshop.id;
    const auto data = pulseOf(sample, scope);
    EXPECT_TRUE(data.sentence.contains(hint));
    EXPECT_EQ(data.n, 0);
    EXPECT_DOUBLE_EQ(data.series[PrideLine].values[placeOf(data, u"2026-Q3"_s)], 75);
    scope = sample.lastYear();
    scope.managersOnly = true;
    EXPECT_TRUE(pulseOf(sample, scope).sentence.contains(hint));
}

TEST(Pulse, NeverSaysThatOneComesFromTheOther)
{
    SampleMoments sample;
    for (int month = 1; month <= 9; ++month) {
        sample.addCopies(sample.careful(sample.praise, {2026, month, 10}), month);
        sample.addCopies(sample.inPassing(sample.praise, {2026, month, 10}), 10 - month);
        sample.add(answered(MeasureSubject::Pride, {2026, month, 28}, 1000 * month, 100));
    }
    const auto data = pulseOf(sample);
    for (const auto& word : {u"linked"_s, u"cause"_s, u"because"_s, u"significant"_s})
        EXPECT_FALSE(data.sentence.contains(word, Qt::CaseInsensitive));
}

TEST(Pulse, IsAboutNothingWithoutMomentsAndFigures)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Enps, {2026, 9, 30}, 7500, 20));
    const auto data = pulseOf(sample);
    EXPECT_TRUE(data.isEmpty());
    EXPECT_EQ(
        data.sentence,
        u"Nothing to show yet: this chart needs moments that were told, or intent to stay and "
        "pride entered in “Entered figures”."_s);
}

TEST(Pulse, ShowsOneFigureWithoutAnyMoment)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 20));
    const auto data = pulseOf(sample);
    EXPECT_TRUE(data.hasValues());
    EXPECT_FALSE(data.isEmpty());
    EXPECT_TRUE(data.sentence.startsWith(u"Too few moments to say (n\u00a0=\u00a0"
                                         "0; at least 5 are needed). Pride, 30 September 2026: "
                                         "75%"_s))
        << data.sentence.toStdString();
}

TEST(Pulse, ListsMomentsBehindTheSharesWithCareOnly)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise, {2026, 9, 10}), 5);
    sample.addCopies(sample.untold(sample.praise, {2026, 9, 10}), 2);
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 20));
    const auto care = sample.care();
    const auto data = pulseOf(sample);
    const auto third = placeOf(data, u"2026-Q3"_s);
    const auto count = pulseChart().begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(third, CareLine), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    EXPECT_TRUE(count->behind(third, PrideLine).empty());
    EXPECT_TRUE(count->behind(third - 1, CareLine).empty());
    EXPECT_EQ(data.series[PrideLine].counts, ChartCounts::Entered);
    EXPECT_FALSE(data.series[CareLine].counts);
}

TEST(Pulse, ReadsFiguresAnewWheneverItIsShown)
{
    SampleMoments sample;
    const auto care = sample.care();
    const auto count = pulseChart().begin({sample.records, care}, sample.lastYear());
    const auto cells = count->tableOfAll(sample.records);
    EXPECT_FALSE(count->present(cells).hasValues());
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 20));
    EXPECT_TRUE(count->present(cells).hasValues());
}

TEST(Pulse, LeavesWhatNobodyEnteredOutOfItsTable)
{
    SampleMoments sample;
    sample.add(answered(MeasureSubject::Pride, {2026, 9, 30}, 7500, 20),
               answered(MeasureSubject::Pride, {2026, 6, 30}, 7500, 4));
    const auto data = pulseOf(sample);
    const auto reading = chartTable(pulseChart(), data, QLocale::c(), TableUse::Reading);
    const auto pride = reading.header.indexOf(u"Pride"_s);
    ASSERT_GT(pride, 0);
    const auto cells = [&](const ChartTable& table, const QString& quarter) {
        return table.rows[placeOf(data, quarter)].mid(pride, 4);
    };
    EXPECT_EQ(cells(reading, u"2026-Q3"_s), (QStringList{u"75%"_s, u"53%"_s, u"89%"_s, u"20"_s}));
    EXPECT_EQ(cells(reading, u"2026-Q2"_s),
              (QStringList{u"too few"_s, u"too few"_s, u"too few"_s, u"4"_s}));
    EXPECT_EQ(cells(reading, u"2026-Q1"_s), (QStringList{u"–"_s, u"–"_s, u"–"_s, u"0"_s}));
    EXPECT_EQ(cells(chartTable(pulseChart(), data, QLocale::c(), TableUse::Exchange), u"2026-Q1"_s),
              (QStringList{QString(), QString(), QString(), u"0"_s}));
    EXPECT_TRUE(chartXlsx(pulseChart(), data, u"all"_s, today, Language::English));
}
