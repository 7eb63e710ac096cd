// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/measures.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

enum Place : std::size_t { CareIndex, Turnover, TrainingDays, TrainingCost, Enps, Customers };

ChartData circleOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"circle")->compute({sample.records, sample.care()}, scope);
}

ChartData circleOf(const SampleMoments& sample) { return circleOf(sample, sample.lastYear()); }

Measure typed(MeasureSubject subject, std::int64_t hundredths, int n = 0,
              QDate day = today.addDays(-30), const QString& source = u"SIRH"_s)
{
    return {newId<Measure>(), subject, day, hundredths, n, text<MeasureSource>(source)};
}

/// Ten people of the shop since 2020, of whom some left within the last year.
void addStaff(SampleMoments& sample, int left)
{
    for (int index = 0; index < 10; ++index) {
        auto person = somePerson(u"Prénom%1"_s.arg(index), u"Nom"_s);
        person.team = sample.shop.id;
        person.start = QDate(2020, 1, 1);
        if (index < left) {
            person.status = PersonStatus::Left;
            person.end = QDate(2026, 5, 25);  // day 183 of 365
        }
        sample.add(person);
    }
}

}  // namespace

TEST(Circle, LeavesOtherFiguresToOtherCharts)
{
    SampleMoments sample;
    sample.add(typed(MeasureSubject::Pride, 8000, 40), typed(MeasureSubject::Referrals, 300));
    const auto data = circleOf(sample);
    EXPECT_EQ(data.categories.size(), 6U);
    EXPECT_FALSE(data.hasValues());
}

TEST(Circle, HasSixFiguresInItsOrder)
{
    const auto data = circleOf(SampleMoments());
    QStringList keys;
    for (const auto& category : data.categories)
        keys << category.key;
    EXPECT_EQ(keys,
              QStringList({u"care"_s, u"turnover"_s, u"training_days"_s, u"training_cost"_s,
                           u"enps"_s, u"customer_score"_s}));
    for (const auto value : data.series.front().values)
        EXPECT_TRUE(std::isnan(value));
    EXPECT_EQ(data.categories[Enps].note, u"not known: enter it in “Entered figures”"_s);
    EXPECT_EQ(data.sentence,
              u"Nothing to show yet: the circle needs moments that were told, or figures entered "
              "in “Entered figures”."_s);
}

TEST(Circle, ShowsTheShareWithCareOfTheScopeWithItsInterval)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.addCopies(sample.inPart(sample.reframing), 4);
    sample.addCopies(sample.untold(sample.reframing), 3);
    const auto data = circleOf(sample);
    const auto& series = data.series.front();
    EXPECT_DOUBLE_EQ(series.values[CareIndex], 60);
    EXPECT_EQ(series.n[CareIndex], 10);
    EXPECT_NEAR(series.intervals[CareIndex].low, 31.27, 0.01);
    EXPECT_NEAR(series.intervals[CareIndex].high, 83.18, 0.01);
    EXPECT_EQ(data.n, 10);
    EXPECT_EQ(data.leftOut, 3);
    EXPECT_EQ(data.sentence,
              u"Care index: 60% (95% interval: 31% to 83%, n\u00a0=\u00a010). Missing: Turnover, "
              "Days of training, Training cost, eNPS, Customer NPS. Untold: 3 more."_s);

    auto scope = sample.lastYear();
    scope.kind = sample.praise.id;
    EXPECT_DOUBLE_EQ(circleOf(sample, scope).series.front().values[CareIndex], 100);
}

TEST(Circle, ShowsWhatWasTypedWithItsSourceAndItsDay)
{
    SampleMoments sample;
    sample.add(typed(MeasureSubject::Turnover, 1250, 43, {2025, 12, 31}),
               typed(MeasureSubject::TrainingDays, 325, 0, {2026, 1, 1}, {}),
               typed(MeasureSubject::TrainingCost, 125'000),
               typed(MeasureSubject::CustomerScore, 3100));
    const auto data = circleOf(sample);
    const auto& series = data.series.front();
    EXPECT_DOUBLE_EQ(series.values[Turnover], 12.5);
    EXPECT_EQ(series.n[Turnover], 43);
    EXPECT_EQ(data.categories[Turnover].note,
              u"% of the average headcount in a year · SIRH, 31 December 2025"_s);
    EXPECT_EQ(data.categories[TrainingDays].note, u"days per person in a year · 1 January 2026"_s);
    EXPECT_TRUE(std::isnan(series.intervals[Turnover].low));
    EXPECT_EQ(data.n, 0) << "no moment stands behind it";
    EXPECT_TRUE(data.hasValues());
    EXPECT_FALSE(data.isEmpty());
    EXPECT_EQ(data.sentence,
              u"Turnover: 12.5% (n\u00a0=\u00a043). Days of training: 3.25 per person. Training "
              "cost: €1,250 per person. Customer NPS: +31. Missing: Care index, eNPS."_s);
}

TEST(Circle, GivesAnENpsTheWidestIntervalOfItsN)
{
    SampleMoments sample;
    sample.add(typed(MeasureSubject::Enps, 2000, 50));
    const auto data = circleOf(sample);
    // As if 30 of 50 were promoters and 20 detractors.
    EXPECT_NEAR(data.series.front().intervals[Enps].low, -7.18, 0.01);
    EXPECT_NEAR(data.series.front().intervals[Enps].high, 44.92, 0.01);
    EXPECT_TRUE(data.sentence.startsWith(
        u"eNPS: +20 (95% interval at most: \u22127 to +45, n\u00a0=\u00a050)."_s))
        << data.sentence.toStdString();
}

TEST(Circle, HidesAFigureOfTooFewAnswers)
{
    SampleMoments sample;
    sample.add(typed(MeasureSubject::Enps, 2000, 4));
    const auto data = circleOf(sample);
    EXPECT_TRUE(std::isnan(data.series.front().values[Enps]));
    EXPECT_EQ(data.series.front().n[Enps], 4);
    EXPECT_EQ(data.categories[Enps].note, u"too few answers to say"_s);
}

TEST(Circle, TakesTheLastFigureThatIsNotAfterThePeriod)
{
    SampleMoments sample;
    sample.add(typed(MeasureSubject::Enps, 1000, 0, {2025, 6, 30}),
               typed(MeasureSubject::Enps, 2000, 0, {2026, 6, 30}));
    auto scope = sample.lastYear();
    EXPECT_DOUBLE_EQ(circleOf(sample, scope).series.front().values[Enps], 20);
    scope.period = {{2025, 1, 1}, {2025, 12, 31}};
    EXPECT_DOUBLE_EQ(circleOf(sample, scope).series.front().values[Enps], 10);
    scope.period = {{2024, 1, 1}, {2024, 12, 31}};
    EXPECT_TRUE(std::isnan(circleOf(sample, scope).series.front().values[Enps]));
    scope.period = {today, today.addYears(2)};
    EXPECT_DOUBLE_EQ(circleOf(sample, scope).series.front().values[Enps], 20);
}

TEST(Circle, ComputesTheTurnoverThatNobodyTyped)
{
    SampleMoments sample;
    addStaff(sample, 2);
    auto unknown = somePerson();
    unknown.start = {};
    auto candidate = somePerson();
    candidate.status = PersonStatus::Candidate;
    sample.add(unknown, candidate);
    const auto data = circleOf(sample);
    // 10 for 365 days, Inès and Karim among them, and 2 for 183 days: 11.0027 on average, of whom 2
    // left: 18.177%.
    EXPECT_DOUBLE_EQ(data.series.front().values[Turnover], 18.2);
    EXPECT_EQ(data.series.front().n[Turnover], 12);
    EXPECT_EQ(data.categories[Turnover].leftOut, 1);
    EXPECT_EQ(data.categories[Turnover].note,
              u"% of the average headcount in a year · 2 departure(s), 24 November 2025 to 23 "
              "November 2026"_s);
    EXPECT_TRUE(data.sentence.startsWith(u"Turnover: 18.2% (n\u00a0=\u00a012)."_s))
        << data.sentence.toStdString();

    sample.add(typed(MeasureSubject::Turnover, 500));
    EXPECT_DOUBLE_EQ(circleOf(sample).series.front().values[Turnover], 5);
}

TEST(Circle, CountsADepartureOfAYearBeforeOrAfterNot)
{
    SampleMoments sample;
    addStaff(sample, 0);
    for (const auto end : {QDate(2025, 11, 23), today.addDays(1)}) {
        auto person = somePerson();
        person.start = QDate(2020, 1, 1);
        person.end = end;
        person.status = end < today ? PersonStatus::Left : PersonStatus::Present;
        sample.add(person);
    }
    const auto data = circleOf(sample);
    EXPECT_DOUBLE_EQ(data.series.front().values[Turnover], 0);
    EXPECT_EQ(data.series.front().n[Turnover], 13);
}

TEST(Circle, ComputesNoTurnoverBeforeTheLogbookKnowsAYear)
{
    SampleMoments sample;
    addStaff(sample, 2);
    sample.add(Cover{.id = newId<Cover>(), .begun = today.addMonths(-6)});
    EXPECT_TRUE(std::isnan(circleOf(sample).series.front().values[Turnover]));
}

TEST(Circle, ComputesNoTurnoverWhenEverybodyEnteredTheLogbookLately)
{
    SampleMoments sample;
    addStaff(sample, 2);
    ChangeSet changes(StepName{"Test"});
    for (const auto& before : sample.records.all<Person>()) {
        auto person = before;
        person.knownSince = today.addMonths(-6);
        changes.update(before, person);
    }
    sample.records.apply(changes);
    EXPECT_TRUE(std::isnan(circleOf(sample).series.front().values[Turnover]));
}

TEST(Circle, IsEmptyWithoutMomentsAndFigures)
{
    const auto data = circleOf(SampleMoments());
    EXPECT_FALSE(data.hasValues());
    EXPECT_TRUE(data.isEmpty());
}

TEST(Circle, ComputesTheTurnoverOfATeamRatherThanShowingThatOfEverybody)
{
    SampleMoments sample;
    addStaff(sample, 2);
    sample.add(typed(MeasureSubject::Turnover, 500), typed(MeasureSubject::CustomerScore, 0));
    auto scope = sample.lastYear();
    scope.team = sample.shop.id;
    const auto shop = circleOf(sample, scope);
    EXPECT_DOUBLE_EQ(shop.series.front().values[Turnover], 20);
    EXPECT_TRUE(shop.sentence.contains(u"The figures that were entered are of everybody"_s));
    scope.team = sample.workshop.id;
    const auto workshop = circleOf(sample, scope);
    EXPECT_DOUBLE_EQ(workshop.series.front().values[Turnover], 5) << "too few people";
    EXPECT_FALSE(circleOf(sample).sentence.contains(u"of everybody"_s));
}

TEST(Circle, ListsMomentsBehindTheCareIndexOnly)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(sample.untold(sample.praise), 2);
    sample.add(typed(MeasureSubject::Enps, 2000, 50));
    const auto care = sample.care();
    const auto count = findChart(u"circle")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(CareIndex, 0), (std::vector<std::uint32_t>{0, 1, 2, 3, 4}));
    EXPECT_TRUE(count->behind(Enps, 0).empty());
}
