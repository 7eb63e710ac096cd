// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

/// The two of the sample began on 23 November 2024 and have no offer; the logbook is older.
class RecruitingTest : public testing::Test {
protected:
    enum Series { Accepted, CareAtFirst, LeftEarly };

    RecruitingTest()
    {
        sample.add(Cover{.id = newId<Cover>(), .begun = QDate(2020, 1, 1)});
        scope.period.first = today.addYears(-2).addDays(30);
    }

    Person offered(JobOffer offer, QDate day)
    {
        auto person = somePerson();
        person.status = PersonStatus::Candidate;
        person.start = {};
        person.offer = offer;
        person.offerDay = day;
        sample.add(person);
        return person;
    }
    Person begun(QDate start, QDate end = {})
    {
        auto person = somePerson();
        person.start = start;
        person.end = end;
        person.status = end.isValid() ? PersonStatus::Left : PersonStatus::Present;
        sample.add(person);
        return person;
    }
    ChartData recruiting() const
    {
        return findChart(u"recruiting")->compute({sample.records, sample.care()}, scope);
    }
    static int sumOf(const ChartData& data, Series series)
    {
        return std::accumulate(data.series[series].n.begin(), data.series[series].n.end(), 0);
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(RecruitingTest, CountsTheOffersThatWereAnswered)
{
    const auto day = today.addDays(-100);
    for (int count = 0; count < 4; ++count)
        offered(JobOffer::Accepted, day);
    for (int count = 0; count < 2; ++count)
        offered(JobOffer::Declined, day);
    offered(JobOffer::Made, day);
    offered(JobOffer::Declined, {});
    offered(JobOffer::Declined, today.addYears(-5));

    const auto data = recruiting();

    EXPECT_EQ(sumOf(data, Accepted), 6);
    EXPECT_EQ(data.n, 6);
    EXPECT_EQ(data.sentence,
              u"Offers accepted, of those that were answered: 67% (95% interval: 30% to 90%, "
              "n\u00a0=\u00a06). Offers without an answer yet: 1. Offers without a day, not "
              "counted: 1."_s);
}

TEST_F(RecruitingTest, TakesAnOfferForAcceptedOnceThePersonWorksHere)
{
    scope.minimum = 1;
    auto person = somePerson();
    person.start = today.addDays(-10);
    person.offer = JobOffer::Made;
    person.offerDay = today.addDays(-40);
    sample.add(person);
    EXPECT_TRUE(
        recruiting().sentence.startsWith("Offers accepted, of those that were answered: 100%"_L1));
}

TEST_F(RecruitingTest, PutsTheCareOfTheFirst90DaysWhereThePersonBegan)
{
    const auto person = begun(today.addDays(-200));
    const auto onDay = [&](int day, Moment moment) {
        moment.id = newId<Moment>();
        moment.person = person.id;
        moment.planned = moment.held = person.start.addDays(day);
        sample.add(moment);
    };
    for (const int day : {0, 10, 30, 89})
        onDay(day, sample.careful(sample.firstDay));
    onDay(20, sample.inPassing(sample.praise));
    onDay(-1, sample.careful(sample.praise));
    onDay(90, sample.careful(sample.praise));
    sample.add(sample.careful(sample.praise));  // with somebody who began before the period

    const auto data = recruiting();

    EXPECT_EQ(sumOf(data, CareAtFirst), 5);
    EXPECT_TRUE(data.sentence.contains(
        "Moments handled with care in the first 90 days: 80% (95% interval: 38% to 96%"_L1))
        << data.sentence.toStdString();
    EXPECT_EQ(data.series[CareAtFirst].counts, ChartCounts::Moments);
}

TEST_F(RecruitingTest, CountsWhoLeftWithinAYearAmongThoseWhoseYearIsOver)
{
    const auto start = today.addDays(-500);
    for (int count = 0; count < 5; ++count)
        begun(start);
    begun(start, start.addDays(300));
    begun(start, start.addDays(400));
    begun(today.addDays(-100), today.addDays(-20));

    const auto data = recruiting();

    EXPECT_EQ(sumOf(data, LeftEarly), 7);
    EXPECT_TRUE(data.sentence.contains(
        "Left within their first year, of those who began in the period: 14%"_L1))
        << data.sentence.toStdString();
    EXPECT_TRUE(data.sentence.contains("First year not over, not counted there: 1."_L1));
}

TEST_F(RecruitingTest, ShowsNoShareOfTooFew)
{
    offered(JobOffer::Accepted, today.addDays(-100));
    const auto data = recruiting();
    for (const auto value : data.series[Accepted].values)
        EXPECT_TRUE(std::isnan(value));
    EXPECT_EQ(data.sentence, u"Offers accepted: too few to say (n\u00a0=\u00a01)."_s);
}

TEST_F(RecruitingTest, ListsTheMomentsBehindAMark)
{
    scope.minimum = 1;
    auto candidate = offered(JobOffer::Accepted, today.addDays(-100));
    auto before = carefulMoment(candidate, sample.praise, today.addDays(-110));
    auto after = carefulMoment(candidate, sample.praise, today.addDays(-90));
    sample.add(before, after);
    const auto person = begun(today.addDays(-200));
    auto first = carefulMoment(person, sample.firstDay, person.start.addDays(3));
    sample.add(first);
    const auto care = sample.care();
    const auto count = findChart(u"recruiting")->begin({sample.records, care}, scope);
    const auto data = recruiting();
    const auto listed = [&](Series series) {
        std::vector<MomentId> ids;
        for (std::size_t category = 0; category < data.categories.size(); ++category) {
            for (const auto position : count->behind(category, series))
                ids.push_back(sample.records.all<Moment>()[position].id);
        }
        return ids;
    };
    EXPECT_EQ(listed(Accepted), std::vector{before.id});
    EXPECT_EQ(listed(CareAtFirst), std::vector{first.id});
    EXPECT_TRUE(listed(LeftEarly).empty());
}
