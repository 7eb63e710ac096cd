// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// The two of the sample began on 23 November 2024 and stay; the logbook knows people since 2019.
class TurnoverTest : public testing::Test {
protected:
    enum Series { HalfSum, Departures, Voluntary };

    Person add(QDate start, QDate end = {}, int count = 1, Departure departure = Departure::NotTold)
    {
        auto person = somePerson();
        person.departure = departure;
        for (int copy = 0; copy < count; ++copy) {
            person.id = newId<Person>();
            person.start = start;
            person.end = end;
            person.knownSince = QDate(2019, 6, 1);
            person.status =
                end.isValid() && end <= today ? PersonStatus::Left : PersonStatus::Present;
            person.team = sample.shop.id;
            sample.add(person);
        }
        return person;
    }
    ChartData turnover() const
    {
        return findChart(u"turnover")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Scope scope{
        .period = {QDate(2025, 3, 1), today}, .today = today, .language = Language::English};
};

}  // namespace

TEST_F(TurnoverTest, GivesBothRatesOfEachYear)
{
    add(QDate(2020, 1, 1), {}, 6);
    add(QDate(2020, 1, 1), QDate(2025, 12, 31), 2);
    add(QDate(2025, 1, 1), {}, 4);
    add(QDate(2026, 2, 1), QDate(2026, 5, 1));
    add(QDate(2020, 1, 1), QDate(2027, 1, 1));

    const auto data = turnover();

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories[0].label, u"2025"_s);
    // Opening 6 + 2 + 1 + the sample's 2; 4 came, 2 left; closing 13, mean 12.
    EXPECT_EQ(data.series[HalfSum].n[0], 11);
    EXPECT_DOUBLE_EQ(data.series[HalfSum].values[0], 300.0 / 11);
    EXPECT_EQ(data.series[Departures].n[0], 12);
    EXPECT_DOUBLE_EQ(data.series[Departures].values[0], 200.0 / 12);
    // Opening 13; 1 came, 1 left.
    EXPECT_EQ(data.categories[1].label, u"2026 to date"_s);
    EXPECT_DOUBLE_EQ(data.series[HalfSum].values[1], 100.0 / 13);
    EXPECT_DOUBLE_EQ(data.series[Departures].values[1], 100.0 / 13);
    EXPECT_EQ(data.n, 16);
}

TEST_F(TurnoverTest, SaysTheFormulasAndHowManyLeftWithinTheirFirstYear)
{
    add(QDate(2020, 1, 1), {}, 14);
    add(QDate(2025, 4, 1), QDate(2026, 3, 31), 2);
    add(QDate(2025, 4, 1), QDate(2026, 4, 1));
    add(QDate(2025, 5, 1), {}, 3);
    add(QDate(2026, 6, 1), QDate(2026, 7, 1));
    EXPECT_EQ(turnover().sentence,
              u"2026 to date: half of arrivals and departures over the headcount at the start, 11% "
              "((1 + 4) / 2 / 22); departures over the mean headcount of start and end, 20% (4 / "
              "20.5). Departures by their own choice: 0 of 4; whose choice is not told: 4. Left "
              "within their first year, of those who began in the period: 33% (95% "
              "interval: 10% to 70%, n\u00a0=\u00a06). First year not over, not counted there: "
              "1."_s);
}

TEST_F(TurnoverTest, TellsTheDeparturesThatWereTheirOwnChoiceWhenAllAreTold)
{
    add(QDate(2020, 1, 1), {}, 8);
    add(QDate(2020, 1, 1), QDate(2025, 6, 30), 2, Departure::Voluntary);
    add(QDate(2020, 1, 1), QDate(2025, 7, 31), 1, Departure::Other);
    // Opening 13, of which 3 left: 2 of a mean of 11.5.
    EXPECT_DOUBLE_EQ(turnover().series[Voluntary].values[0], 200.0 / 11.5);
    EXPECT_EQ(turnover().categories[0].note, QString());
    EXPECT_DOUBLE_EQ(turnover().series[Voluntary].values[1], 0) << "nobody left in 2026";

    add(QDate(2020, 1, 1), QDate(2025, 8, 31));
    const auto data = turnover();
    EXPECT_TRUE(std::isnan(data.series[Voluntary].values[0]));
    EXPECT_EQ(data.categories[0].note, u"Whose choice it was is not told of 1 departure(s)."_s);
    scope.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    EXPECT_TRUE(turnover().sentence.contains(
        "Departures by their own choice: 2 of 4; whose choice is not told: 1."_L1));
}

TEST_F(TurnoverTest, SaysNothingOfTooFewPeople)
{
    add(QDate(2020, 1, 1), {}, 2);
    const auto data = turnover();
    EXPECT_TRUE(std::isnan(data.series[HalfSum].values[1]));
    EXPECT_TRUE(std::isnan(data.series[Departures].values[1]));
    EXPECT_EQ(data.sentence, u"Too few people to say (n\u00a0=\u00a04; at least 5 are needed)."_s);
    add(QDate(2020, 1, 1));
    EXPECT_TRUE(turnover().sentence.endsWith(
        u"Too few people began in the period at least a year ago to say how many left within their "
        "first year (n\u00a0=\u00a00)."_s));
}

TEST_F(TurnoverTest, LeavesOutCandidatesAndPeopleWhoseDaysAreNotKnown)
{
    auto candidate = somePerson();
    candidate.status = PersonStatus::Candidate;
    auto withoutStart = somePerson();
    withoutStart.start = {};
    auto leftSometime = somePerson();
    leftSometime.status = PersonStatus::Left;
    sample.add(candidate, withoutStart, leftSometime);
    const auto data = turnover();
    EXPECT_EQ(data.n, 2);
    EXPECT_EQ(data.leftOut, 2);
    EXPECT_TRUE(data.sentence.endsWith("First or last day not known: 2 people."_L1));
}

TEST_F(TurnoverTest, ShowsSixYearsAndNoneBeforeTheLogbookKnewAnybody)
{
    scope.period.first = QDate(2010, 1, 1);
    EXPECT_EQ(turnover().categories.front().key, u"2025"_s);
    add(QDate(2012, 1, 1));
    const auto data = turnover();
    EXPECT_EQ(data.categories.size(), 6U);
    EXPECT_EQ(data.categories.front().key, u"2021"_s);
}

TEST_F(TurnoverTest, SaysFromWhenOnDeparturesAreKnownInTheYearInWhichTheLogbookBegan)
{
    auto early = somePerson();
    early.start = QDate(2020, 1, 1);
    early.knownSince = QDate(2026, 2, 1);
    SampleMoments begun;
    for (auto person : {begun.ines, begun.karim}) {
        const auto before = person;
        person.knownSince = QDate(2026, 2, 1);
        ChangeSet changes(StepName{"Test"});
        changes.update(before, person);
        begun.records.apply(changes);
    }
    for (int copy = 0; copy < 4; ++copy) {
        early.id = newId<Person>();
        begun.add(early);
    }
    const auto data = findChart(u"turnover")->compute({begun.records, begun.care()}, scope);
    ASSERT_EQ(data.categories.size(), 1U);
    EXPECT_EQ(data.categories.front().note,
              u"Departures are known here from 1 February 2026 on."_s);
    EXPECT_TRUE(data.sentence.contains(data.categories.front().note));
    scope.period.first = QDate(2010, 1, 1);
    add(QDate(2012, 1, 1));
    EXPECT_FALSE(turnover().categories.back().note.contains("known"_L1));
}

TEST_F(TurnoverTest, KnowsDeparturesFromItsBeginNotFromTheEndOfAnImportedLeaver)
{
    add(QDate(2015, 1, 1), QDate(2016, 1, 1));
    sample.add(Cover{.id = newId<Cover>(), .begun = QDate(2025, 11, 1)});
    scope.period.first = QDate(2010, 1, 1);
    const auto data = turnover();
    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.categories.front().note,
              u"Departures are known here from 1 November 2025 on."_s);
}

TEST_F(TurnoverTest, CountsFirstYearsOnlyOfThoseWhoBeganSinceDeparturesAreKnown)
{
    add(QDate(2020, 1, 1), {}, 8);
    add(QDate(2025, 6, 1), {}, 5);
    add(QDate(2025, 3, 1), QDate(2025, 9, 1), 2);
    sample.add(Cover{.id = newId<Cover>(), .begun = QDate(2025, 6, 1)});
    const auto sentence = turnover().sentence;
    EXPECT_TRUE(sentence.contains(u"Left within their first year, of those who began in the "
                                  "period: 0% (95% interval: 0% to 43%, n\u00a0=\u00a05)."_s))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith("Begun before departures are known, not counted there: 2."_L1));
}

TEST_F(TurnoverTest, NeverLooksIntoTheFuture)
{
    scope.period = {today.addYears(1), today.addYears(2)};
    EXPECT_TRUE(turnover().categories.empty());
    EXPECT_TRUE(turnover().sentence.startsWith("Nothing to show yet"_L1));
    scope.period = {QDate(2026, 1, 1), today.addYears(2)};
    EXPECT_EQ(turnover().categories.size(), 1U);
}

TEST_F(TurnoverTest, ListsTheMomentsOfTheYearWithThoseWhoLeftInIt)
{
    const auto left = add(QDate(2020, 1, 1), QDate(2026, 3, 1));
    const auto moment = carefulMoment(left, sample.praise, QDate(2026, 2, 20));
    sample.add(moment, carefulMoment(left, sample.praise, QDate(2025, 12, 20)),
               sample.careful(sample.praise, QDate(2026, 2, 20)));
    const auto care = sample.care();
    const auto chart = findChart(u"turnover")->begin({sample.records, care}, scope);
    const auto behind = chart->behind(1, Departures);
    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(sample.records.all<Moment>()[behind.front()].id, moment.id);
    EXPECT_TRUE(chart->behind(0, HalfSum).empty());
}

TEST_F(TurnoverTest, ListsForEachRateTheMomentsOfThoseWhomItCounts)
{
    const auto came = add(QDate(2026, 2, 1));
    const auto chose = add(QDate(2020, 1, 1), QDate(2026, 3, 1), 1, Departure::Voluntary);
    const auto other = add(QDate(2020, 1, 1), QDate(2026, 3, 1), 1, Departure::Other);
    for (const auto& person : {came, chose, other, sample.ines})
        sample.add(carefulMoment(person, sample.praise, QDate(2026, 2, 20)));
    const auto care = sample.care();
    const auto chart = findChart(u"turnover")->begin({sample.records, care}, scope);
    const auto peopleBehind = [&](Series series) {
        std::set<PersonId> people;
        for (const auto position : chart->behind(1, series))
            people.insert(*sample.records.all<Moment>()[position].person);
        return people;
    };
    EXPECT_EQ(peopleBehind(HalfSum), (std::set{came.id, chose.id, other.id}));
    EXPECT_EQ(peopleBehind(Departures), (std::set{chose.id, other.id}));
    EXPECT_EQ(peopleBehind(Voluntary), std::set{chose.id});
}

TEST_F(TurnoverTest, LooksAtOneTeamWhenAsked)
{
    add(QDate(2020, 1, 1), {}, 6);
    scope.team = sample.workshop.id;
    EXPECT_EQ(turnover().n, 1);
    scope.team = sample.shop.id;
    EXPECT_EQ(turnover().n, 7);
}

RC_GTEST_FIXTURE_PROP(TurnoverTest, OpensAYearWithThoseWhoClosedTheOneBefore, ())
{
    const auto stays = *rc::gen::container<std::vector<std::pair<int, int>>>(
        20, rc::gen::pair(rc::gen::inRange(0, 2000), rc::gen::inRange(0, 1500)));
    for (const auto& [ago, length] : stays) {
        const auto start = today.addDays(-ago);
        add(start, start.addDays(length));
    }
    scope.period.first = QDate(2021, 1, 1);
    const auto data = turnover();
    for (std::size_t year = 0; year + 1 < data.categories.size(); ++year) {
        const auto opening = data.series[HalfSum].n[year];
        const auto next = data.series[HalfSum].n[year + 1];
        RC_ASSERT(data.series[Departures].n[year] == (opening + next) / 2);
    }
}
